import type { Profile } from '../../src/profile/profile';
import type { Question } from './answer';
import { type Fraction, least } from './numbers';

type Yearly = NonNullable<Profile['taxableProfit']>;

/** Bases of the given years, in kopecks, and the year of the first profit. */
export interface Bases {
  readonly first: number | undefined;
  readonly ordinary: ReadonlyMap<number, Fraction>;
  readonly own: ReadonlyMap<number, Fraction>;
}

/** What a measure admits: from which year profit may be its first, or its given first year; and when it knows no limit of losses. */
export interface Admits {
  readonly notBefore: number;
  readonly given?: number | undefined;
  /** The year from which the limit does not bind its bases. */
  readonly unlimitedFrom: number;
}

const whole = (of: bigint): Fraction => ({ of, by: 1n });

/** Whole kopecks of earlier losses that may be used in a year with a profit. */
function usable(profit: bigint, year: number, unlimited: boolean): bigint {
  const isLimited = year >= 2017 && year <= 2030 && !unlimited;
  return isLimited ? profit / 2n : profit;
}

function ordinaryBases(series: Yearly, carries: boolean): Map<number, Fraction> {
  const bases = new Map<number, Fraction>();
  let losses = 0n;
  for (const [index, value] of series.values.entries()) {
    const [year, profit] = [series.first + index, value];
    const used = profit > 0n ? least(losses, usable(profit, year, false)) : 0n;
    if (carries) losses += profit > 0n ? -used : -profit;
    bases.set(year, whole(profit - used));
  }
  return bases;
}

/** The first year in which a profit is left after losses. */
function firstProfit({ profile }: Question, series: Yearly, admits: Admits): number | undefined {
  const unlimitedFrom = Math.max(admits.unlimitedFrom, admits.notBefore);
  let losses = 0n;
  for (const [index, value] of series.values.entries()) {
    const [year, profit] = [series.first + index, value];
    const used = profit > 0n ? least(losses, usable(profit, year, year >= unlimitedFrom)) : 0n;
    if (profit - used > 0n) return year;
    if (profile.carryLosses) losses += profit > 0n ? -used : -profit;
  }
  return undefined;
}

/** The bases of a series with and without the measure, and its first period. */
export function basesOf(question: Question, series: Yearly, admits: Admits): Bases {
  const { profile } = question;
  const own = new Map<number, Fraction>();
  const profitable = firstProfit(question, series, admits);
  const first = admits.given ?? (profitable && Math.max(profitable, admits.notBefore));
  let losses = 0n;
  for (const [index, value] of series.values.entries()) {
    const [year, profit] = [series.first + index, value];
    const isFree = year >= Math.max(admits.unlimitedFrom, admits.notBefore);
    const used = profit > 0n ? least(losses, usable(profit, year, isFree)) : 0n;
    if (profile.carryLosses) losses += profit > 0n ? -used : -profit;
    own.set(year, whole(profit - used));
  }
  return { first, ordinary: ordinaryBases(series, profile.carryLosses), own };
}
