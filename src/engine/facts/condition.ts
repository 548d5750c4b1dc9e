import type { Dated } from '../../figures/figure';
import type { Finding, MissingFact } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';

/** An amount that must be reached; undefined stands for one that the profile does not state. */
export function atLeast(
  id: string,
  required: Dated<Kopecks>,
  actual: Kopecks | undefined,
  path: string,
): Finding {
  const { citation, standing, value } = required;
  const unit = 'roubles';
  if (actual === undefined) {
    const missing: readonly MissingFact[] = [{ path, asks: 'value' }];
    return {
      id,
      verdict: 'unknown',
      path,
      unit,
      actual: null,
      required: value,
      missing,
      citation,
      standing,
    };
  }
  if (actual >= value) {
    return { id, verdict: 'met', path, unit, actual, required: value, citation, standing };
  }
  const shortfall = value - actual;
  return {
    id,
    verdict: 'not-met',
    path,
    unit,
    actual,
    required: value,
    shortfall,
    citation,
    standing,
  };
}

/** A yes or no that is asked for. A condition that the policy does not ask makes no finding. */
export const holds = (
  id: string,
  asked: Dated<boolean>,
  path: string,
  actual: boolean | undefined,
  wanted = true,
): readonly Finding[] => (asked.value ? [isSo(id, asked, path, actual, wanted)] : []);

/** Whether a yes or no is the one that is asked for. */
export function isSo(
  id: string,
  { citation, standing }: Dated<unknown>,
  path: string,
  actual: boolean | undefined,
  wanted = true,
): Finding {
  const unit = 'yes-no';
  const required = wanted;
  if (actual === undefined) {
    const missing: readonly MissingFact[] = [{ path, asks: unit }];
    return {
      id,
      verdict: 'unknown',
      path,
      unit,
      actual: null,
      required,
      missing,
      citation,
      standing,
    };
  }
  const verdict = actual === wanted ? 'met' : 'not-met';
  return { id, verdict, path, unit, actual, required, citation, standing };
}
