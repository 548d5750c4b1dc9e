import { Decimal } from '../../kit/decimal';
import { halfUp, type Kopecks, type Rate, rateText } from '../../kit/money';
import type { Exact } from './exact';

/** When in its year a yearly flow is taken to fall due. */
export type Timing = 'end' | 'mid' | 'start';

/** What falls due in one calendar year. */
export interface YearlyFlow {
  readonly year: number;
  readonly amount: Kopecks;
}

/**
 * Present values at one rate. The scaled ones are not rounded, so that the value
 * of two lists together is exactly the sum of their values.
 */
export interface Discounter {
  /** In units of 10^-40 of a kopeck. */
  readonly scaled: (flows: readonly YearlyFlow[]) => bigint;
  /** Rounded once, half up. */
  readonly presentValue: (flows: readonly YearlyFlow[]) => Kopecks;
}

const UNIT = 10n ** 40n;

/** Digits that are certain where factors that do not terminate are added up. */
const CERTAIN = 10n ** 20n;

const TIME_IN_START_YEAR: { readonly [T in Timing]: number } = { end: 1, mid: 0.5, start: 0 };

/** Years from the valuation day, 1 January of the start year, to the flow of a year; below 0 for an earlier one. */
export const timeOf = (year: number, startYear: number, timing: Timing): number =>
  year - startYear + TIME_IN_START_YEAR[timing];

/** Kopecks of a scaled present value, half up; what falls short of a half by the end of a factor alone is a half. */
export const kopecksOfScaled = (scaled: bigint): Kopecks =>
  halfUp(halfUp(scaled, CERTAIN), UNIT / CERTAIN);

/**
 * Discounts the flows of calendar years to 1 January of the start year.
 * @throws RangeError for a rate of -100 % or below.
 */
export function discounter(rate: Rate, startYear: number, timing: Timing): Discounter {
  const growth = new Decimal(1).plus(rateText(rate));
  if (growth.lte(0)) {
    throw new RangeError(`expected a discount rate above -1, found ${rateText(rate)}`);
  }
  const factors = new Map<number, bigint>();
  const factorOf = (year: number): bigint => {
    const known = factors.get(year);
    if (known !== undefined) return known;
    const factor = scaledFactor(growth.pow(-timeOf(year, startYear, timing)));
    factors.set(year, factor);
    return factor;
  };
  const scaled = (flows: readonly YearlyFlow[]): bigint =>
    flows.reduce((sum, { year, amount }) => sum + amount * factorOf(year), 0n);
  return { scaled, presentValue: (flows) => kopecksOfScaled(scaled(flows)) };
}

const scaledFactor = (factor: Exact): bigint => BigInt(factor.times(UNIT.toString()).toFixed(0));
