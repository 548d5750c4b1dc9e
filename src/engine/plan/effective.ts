import { yearOf } from '../../kit/day';
import { halfUp, type Rate } from '../../kit/money';
import type { Case } from '../facts/case';
import { ordinaryIncome } from '../facts/rates';
import { isUnderSpecialRegime } from '../facts/regime';
import type { IncomeBudget } from '../taxes/budgets';
import { type IncomeYear, incomeYears } from '../taxes/income';
import type { IncomeTreatment } from '../taxes/treatment';
import {
  type ForwardRates,
  forwardRates,
  type TaxedInvestment,
} from '../valuation/effective-rates';
import type { Relief } from './candidates';

/** The investment of which forward-looking rates are shown; yearly rates as decimal text. */
export type EffectiveRateInputs = TaxedInvestment;

/** A usual investment of comparisons between countries; a caller may state another. */
export const USUAL_INVESTMENT: EffectiveRateInputs = {
  realReturn: '0.2',
  realInterest: '0.05',
  inflation: '0.02',
  depreciation: '0.1',
  allowance: '0.1',
};

/** Effective tax rates under one measure on income tax, or under none. */
export interface ForwardLookingRates extends ForwardRates {
  readonly element: Relief['id'] | null;
  /** The measure lowers the average rate and raises the marginal one. */
  readonly raisesMarginal: boolean;
}

/**
 * Effective tax rates of one more investment made on the first day of the
 * project's start year, at ordinary rates and under each measure on income tax as the readings begin it;
 * none under a special tax regime, which has no income tax.
 */
export function forwardLooking(
  c: Case,
  reliefs: readonly Relief[],
  inputs: EffectiveRateInputs,
): readonly ForwardLookingRates[] {
  if (isUnderSpecialRegime(c.profile)) return [];
  const ordinary = ratesOf(null, pathOf(c, null), inputs);
  const reduced = reliefs.flatMap(({ id, onlyBegun = false, otherEnd, treatment }) =>
    treatment.tax === 'income' && otherEnd === undefined && !onlyBegun
      ? [ratesOf(id, pathOf(c, treatment), inputs)]
      : [],
  );
  return [ordinary, ...reduced.map((one) => ({ ...one, raisesMarginal: raises(ordinary, one) }))];
}

const ratesOf = (
  element: Relief['id'] | null,
  path: readonly Rate[],
  inputs: EffectiveRateInputs,
): ForwardLookingRates => ({ element, ...forwardRates(inputs, path), raisesMarginal: false });

/** A measure lowers the average rate and may yet raise the marginal one: allowances of years at 0 % are lost. */
const raises = (
  { marginal: before }: ForwardLookingRates,
  { marginal: after }: ForwardLookingRates,
): boolean => 'value' in before && 'value' in after && after.value > before.value;

/** The rate of both budgets by year from the start to the last year of the edition. */
function pathOf(c: Case, treatment: IncomeTreatment | null): readonly Rate[] {
  const first = yearOf(c.profile.project.start);
  const { last } = c.policy.years;
  const reduced = treatment && reducedRates(c, treatment);
  return untilItStays(
    Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const { federal, regional } = ordinaryIncome(c, year);
      return reduced?.(year) ?? federal.rate + regional.rate;
    }),
  );
}

/** The rate of both budgets in the years of a measure, as its cap leaves it; null in any other year. */
function reducedRates(c: Case, treatment: IncomeTreatment): (year: number) => Rate | null {
  const { periods, rates: ratesOf, years } = incomeYears(c, treatment);
  return (year) => {
    const rates = periods === null || year > periods.last ? null : ratesOf(year);
    if (rates === null) return null;
    const given = years.find((one) => one.year === year);
    return given === undefined
      ? rates.federal.rate + rates.regional.rate
      : rateLeft(given, 'federal') + rateLeft(given, 'regional');
  };
}

/**
 * The rate of one budget as a cap leaves it: as far from the ordinary rate towards the reduced one as
 * the share of the relief that the cap grants. So it lies between the two whatever losses leave of the
 * base; the tax divided by a base that losses have nearly used up would be no rate. A year that the cap
 * leaves no relief is taxed at ordinary rates.
 */
function rateLeft({ applies, ordinary, reduced, tax }: IncomeYear, budget: IncomeBudget): Rate {
  const from = ordinary[budget].rate;
  if (!applies || reduced === null) return from;
  const to = reduced[budget].rate;
  const { cutOff, relief } = tax[budget];
  return cutOff === 0n ? to : from - halfUp((from - to) * relief, relief + cutOff);
}

/** The rates up to the one that then holds for ever. */
function untilItStays(rates: readonly Rate[]): readonly Rate[] {
  const last = rates.at(-1);
  const changed = rates.map((rate) => rate !== last).lastIndexOf(true);
  return rates.slice(0, changed + 2);
}
