import type { Dated } from '../../figures/figure';
import type { Tiers } from '../../figures/kinds';
import type { Policy } from '../../figures/policy';
import { lessCertain, type Standing } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { EndReason, Periods } from '../terms';

/** One thing that ends a relief, and the last period that it leaves. No year: it does not end it. */
export interface End {
  readonly year: number | null;
  readonly because: EndReason;
}

/** The periods from the first to the earliest end; of two ends in one year the one named first is the reason. */
export function periodsFrom(policy: Policy, first: number, ends: readonly End[]): Periods {
  let last: { year: number; because: EndReason } = {
    year: policy.years.last,
    because: 'edition-ends',
  };
  for (const end of [...ends].reverse()) {
    if (end.year !== null && end.year <= last.year) last = { year: end.year, because: end.because };
  }
  return { first, last: last.year, because: last.because };
}

/** The years of periods; none where they end before they begin. */
export const yearsIn = ({ first, last }: Pick<Periods, 'first' | 'last'>): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The step of an amount: its tax periods, and the standing of the step where the amount lies on its bound. */
export function tierOf(
  tiers: Dated<Tiers>,
  amount: Kopecks,
): { readonly periods: number; readonly standing: Standing } {
  const step = tiers.value.steps.find(({ upTo }) => upTo === null || amount <= upTo);
  if (step === undefined) throw new RangeError('the last step has no bound');
  const standing =
    amount === step.upTo ? lessCertain(tiers.standing, tiers.value.bounds) : tiers.standing;
  return { periods: step.periods, standing };
}
