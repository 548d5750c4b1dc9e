import type { Finding } from '../kit/finding';
import { type Kopecks, roublesText } from '../kit/money';
import type { Dated } from '../policy/figure';

/** An amount that must be reached; undefined stands for one that the profile does not state. */
export function atLeast(
  id: string,
  required: Dated<Kopecks>,
  actual: Kopecks | undefined,
  path: string,
): Finding {
  const base = {
    id,
    path,
    unit: 'roubles',
    required: roublesText(required.value),
    citation: required.citation,
    standing: required.standing,
  } as const;
  if (actual === undefined) {
    return { ...base, verdict: 'unknown', actual: null, missing: [{ path, asks: 'value' }] };
  }
  const short = required.value - actual;
  return short > 0n
    ? { ...base, verdict: 'not-met', actual: roublesText(actual), shortfall: roublesText(short) }
    : { ...base, verdict: 'met', actual: roublesText(actual) };
}

/** A fact that must be so. A condition that the policy does not ask makes no finding. */
export function holds(
  id: string,
  asked: Dated<boolean>,
  path: string,
  actual: boolean | undefined,
  wanted = true,
): readonly Finding[] {
  if (!asked.value) return [];
  const base = {
    id,
    path,
    unit: 'yes-no',
    required: wanted,
    citation: asked.citation,
    standing: asked.standing,
  } as const;
  if (actual === undefined) {
    return [{ ...base, verdict: 'unknown', actual: null, missing: [{ path, asks: 'yes-no' }] }];
  }
  return [{ ...base, verdict: actual === wanted ? 'met' : 'not-met', actual }];
}
