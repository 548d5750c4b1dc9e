import { amountOf } from '../kit/decimal';
import type { Kopecks } from '../kit/money';
import { type Present, worthOf } from '../packages/print';
import type { PackageResult, Worth } from '../packages/result';
import type { YearlyFlow } from '../valuation/discount';
import type { PackageWorth } from './result';

/** What a package saves in each year. */
export const savingsOf = ({ sums }: PackageResult): readonly YearlyFlow[] =>
  sums.byYear.map(({ saved, year }) => ({ year, amount: amountOf(saved) }));

/** What some flows are worth more than others; rounded once, after the difference is taken. */
export const gainOf = (
  after: readonly YearlyFlow[],
  before: readonly YearlyFlow[],
  present: Present,
): Worth => worthOf([...after, ...before.map(less)], present);

const less = ({ amount, year }: YearlyFlow): { year: number; amount: Kopecks } => ({
  year,
  amount: -amount,
});

/** A package with its worth as of one valuation day. */
export const weighed = (result: PackageResult, present: Present): PackageWorth => ({
  elements: result.elements,
  value: worthOf(savingsOf(result), present),
});
