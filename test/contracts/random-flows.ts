import fc from 'fast-check';
import type { CashFlowSection, DayText, ValuationSection } from '../../src/profile/document';
import { amount, dayNear, mostly, seldom, seriesNear, share, signedAmount } from './random-values';

type Of<T> = fc.Arbitrary<T>;

const yearOf = (day: DayText): number => Number(day.slice(0, 4));

/** Flows without support of a project that starts on the day. */
export const cashFlow = (start: DayText): Of<CashFlowSection> =>
  fc.record({
    operating: mostly(seriesNear(yearOf(start), signedAmount)),
    workingCapital: seldom(seriesNear(yearOf(start), signedAmount)),
    residualValue: seldom(fc.record({ year: dayNear(start).map(yearOf), amount })),
  });

export const valuation: Of<ValuationSection> = fc.record({
  discountRate: mostly(share),
  timing: seldom(fc.constantFrom('end', 'mid', 'start')),
  prices: seldom(fc.constantFrom('nominal', 'real')),
  butFor: seldom(share),
  wageTaxRate: seldom(share),
  interestInProfit: seldom(fc.boolean()),
});
