import type { Kopecks } from '../../kit/money';
import { isPositive, type Ratio, sum, whole } from '../../kit/ratio';
import { lastYearOf, type Series, valueIn } from '../../kit/series';
import type { Case } from './case';
import {
  basesUnder,
  type Counting,
  type Losses,
  type LossRules,
  NO_LOSSES,
  ordinaryBases,
  setOff,
} from './losses';

/** The base of a year in kopecks, exact, and whose it is: with a measure, and without any. */
export interface IncomeBase {
  readonly amount: Ratio;
  /** The same year's base with one account under the ordinary limit on losses. */
  readonly ordinary: Ratio;
  readonly of: 'project' | 'company';
}

/** Losses carried into a year, of the project and of the whole company. */
export interface Carried {
  readonly project: Losses;
  readonly company: Losses;
}

export const NOTHING_CARRIED: Carried = { project: NO_LOSSES, company: NO_LOSSES };

/** A year's base and the losses carried out of it. */
export interface BaseOfYear {
  readonly base: IncomeBase;
  readonly left: Carried;
  /** Whether the other reading of `losses-before-status` would give another base. */
  readonly readingMatters: boolean;
}

/**
 * The base of a given year for one measure; undefined where no profit is given.
 * Years are asked for in their order, each with the losses that the year before left.
 */
export type IncomeBases = (
  carried: Carried,
  year: number,
  counting: Counting,
) => BaseOfYear | undefined;

/** Declared profit of the project by year, with the depreciation that is not taken; undefined where none is given. */
export const declaredProfit = (c: Case): Series<Ratio> | undefined =>
  withDepreciation(c, c.profile.taxableProfit);

/** The same of the whole company. */
export const declaredOfCompany = (c: Case): Series<Ratio> | undefined =>
  withDepreciation(c, c.profile.company?.taxableProfit);

const withDepreciation = (
  { notTaken }: Case,
  series: Series<Kopecks> | undefined,
): Series<Ratio> | undefined =>
  series && {
    first: series.first,
    values: series.values.map((amount, index) =>
      notTaken === undefined ? whole(amount) : sum(whole(amount), notTaken(series.first + index)),
    ),
  };

/**
 * First year with a base of the project above 0 among the years given, each from
 * the entry on counted by the measure's own limit and accounts; undefined where there is none.
 * @param from the first year that counts, where not every one does.
 */
export function firstProfitYear(
  c: Case,
  rules: LossRules,
  from = Number.NEGATIVE_INFINITY,
): number | undefined {
  const declared = declaredProfit(c);
  if (declared === undefined) return undefined;
  const bases = basesUnder(c, rules, declared, (year) =>
    year < rules.entered ? 'ordinary' : 'own',
  );
  const index = bases.values.findIndex(
    (base, place) => bases.first + place >= from && isPositive(base),
  );
  return index < 0 ? undefined : bases.first + index;
}

/** The project's own bases under a measure. */
export function projectBases(c: Case, rules: LossRules): IncomeBases {
  const declared = declaredProfit(c);
  const ordinary = declared && ordinaryBases(c, declared);
  return (carried, year, counting) => {
    const amount = declared && valueIn(declared, year);
    const without = ordinary && valueIn(ordinary, year);
    if (amount === undefined || without === undefined) return undefined;
    const { base, left, readingMatters } = setOff(
      c,
      rules,
      carried.project,
      amount,
      year,
      counting,
    );
    return {
      base: { amount: base, ordinary: without, of: 'project' },
      left: { project: left, company: carried.company },
      readingMatters,
    };
  };
}

/** The years from the first to the last given, within two bounds. */
export function givenYears(series: Series<unknown>, first: number, last: number): number[] {
  const years: number[] = [];
  const end = Math.min(last, lastYearOf(series));
  for (let year = Math.max(first, series.first); year <= end; year++) years.push(year);
  return years;
}
