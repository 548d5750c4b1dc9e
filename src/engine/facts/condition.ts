import type { Dated } from '../../figures/figure';
import type { Finding, FindingVerdict } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';

/** An amount that must be reached; undefined stands for one that the profile does not state. */
export function atLeast(
  id: string,
  required: Dated<Kopecks>,
  actual: Kopecks | undefined,
  path: string,
): Finding {
  const { citation, standing, value } = required;
  const short = actual === undefined ? 0n : value - actual;
  return {
    id,
    verdict: metOrNot(actual === undefined ? undefined : short <= 0n),
    path,
    unit: 'roubles',
    actual: actual ?? null,
    required: value,
    ...(short > 0n ? { shortfall: short } : undefined),
    ...(actual === undefined ? { missing: [{ path, asks: 'value' }] } : undefined),
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
export const isSo = (
  id: string,
  { citation, standing }: Dated<unknown>,
  path: string,
  actual: boolean | undefined,
  wanted = true,
): Finding => ({
  id,
  verdict: metOrNot(actual === undefined ? undefined : actual === wanted),
  path,
  unit: 'yes-no',
  actual: actual ?? null,
  required: wanted,
  ...(actual === undefined ? { missing: [{ path, asks: 'yes-no' }] } : undefined),
  citation,
  standing,
});

function metOrNot(answer: boolean | undefined): FindingVerdict {
  if (answer === undefined) return 'unknown';
  return answer ? 'met' : 'not-met';
}
