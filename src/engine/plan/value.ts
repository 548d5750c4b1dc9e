import type { ValuationBasis } from '../../answer/results/plan';
import { between, isExact, leastOf, mostOf, type Quantity } from '../../kit/interval';
import type { Kopecks, Rate } from '../../kit/money';
import { type Discounter, kopecksOfScaled, type YearlyFlow } from '../valuation/discount';
import type { Valued } from './evaluate';

/** Present value of flows; none without a discount rate. */
export type Present = Discounter | null;

/** How packages are ranked, and how the flows of several years are weighed. */
export interface RankingBasis extends Omit<ValuationBasis, 'discountRate' | 'years'> {
  /** Null where none is given: packages are then ranked by nominal value. */
  readonly discountRate: Rate | null;
}

/** A sum over years, as it stands and discounted to the valuation day. */
export interface ValuedSum {
  readonly nominal: Kopecks;
  /** Null where there is no discount rate. */
  readonly present: Kopecks | null;
}

export const valuationOf = (flows: readonly YearlyFlow[], present: Present): ValuedSum => ({
  nominal: flows.reduce((sum, { amount }) => sum + amount, 0n),
  present: present === null ? null : present.presentValue(flows),
});

/** A sum over years of amounts that may be intervals. */
export interface ReliefValuation {
  readonly nominal: Quantity;
  readonly present: Quantity | null;
}

/** What falls due in a year, which may be an interval. */
export interface ReliefFlow {
  readonly year: number;
  readonly amount: Quantity;
}

/** The same of amounts that may be intervals: between the worth of the least and that of the most. */
export function reliefValuation(flows: readonly ReliefFlow[], present: Present): ReliefValuation {
  if (areExact(flows)) return valuationOf(flows, present);
  const at = (end: (amount: Quantity) => Kopecks) =>
    valuationOf(
      flows.map(({ amount, year }) => ({ year, amount: end(amount) })),
      present,
    );
  return betweenValuations(at(leastOf), at(mostOf));
}

/** What lies between two valuations on one basis. */
export const betweenValuations = (one: ValuedSum, other: ValuedSum): ReliefValuation => ({
  nominal: between(one.nominal, other.nominal),
  present:
    one.present === null || other.present === null ? null : between(one.present, other.present),
});

const areExact = (flows: readonly ReliefFlow[]): flows is readonly YearlyFlow[] =>
  flows.every(({ amount }) => isExact(amount));

/** A package's worth before its present value is rounded. */
type Unrounded = Pick<Valued, 'nominal' | 'present'>;

/** The worth of a package, rounded to the kopeck. */
export const rounded = ({ nominal, present }: Unrounded): ValuedSum => ({
  nominal,
  present: present === null ? null : kopecksOfScaled(present),
});

/** What one package is worth more than another; rounded once, after the difference is taken. */
export const differenceOf = (a: Unrounded, b: Unrounded): ValuedSum =>
  rounded({
    nominal: a.nominal - b.nominal,
    present: a.present === null || b.present === null ? null : a.present - b.present,
  });

/** What a package saves of each tax, and of interest. */
export function savedByTax({ interest, taxes: { taxes } }: Valued): ReadonlyMap<string, Kopecks> {
  const sums = new Map<string, Kopecks>();
  for (const { after, before, tax } of taxes) {
    sums.set(tax, (sums.get(tax) ?? 0n) + before - after);
  }
  for (const saved of interest.values()) sums.set('interest', (sums.get('interest') ?? 0n) + saved);
  return sums;
}

/** What falls due in each year, in the order in which the years come first. */
export function sumsByYear(flows: readonly YearlyFlow[]): ReadonlyMap<number, Kopecks> {
  const sums = new Map<number, Kopecks>();
  for (const { amount, year } of flows) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return sums;
}
