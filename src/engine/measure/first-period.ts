import { type Day, yearOf } from '../../kit/day';
import type { MissingFact } from '../../kit/finding';
import { lastYearOf } from '../../kit/series';
import { type Case, readingIn } from '../facts/case';
import type { LossRules } from '../facts/losses';
import { firstProfitYear } from '../facts/profit';
import type { AskedOfRelief, Assumed } from './measure';

/** The first tax period of a relief, or what is missing to know it. */
export interface FirstPeriod {
  readonly year: number | undefined;
  /**
   * Tax year from which the first profit is waited for: from there to the first
   * period years are counted by the measure's own limit and accounts. Null where it is not waited for.
   */
  readonly awaitedFrom: number | null;
  readonly missing: readonly MissingFact[];
  readonly assumed: readonly Assumed[];
  readonly readings: readonly string[];
}

/** The case in which a relief begins in the year that is asked for, in place of the one that its reading names. */
export const begunIn = (c: Case, reading: string, { begins }: AskedOfRelief = {}): Case =>
  begins === undefined ? c : { ...c, readings: { ...c.readings, [reading]: `${begins}` } };

/** The period by the reading chosen: the year of entry, the first profit not before it, or a year not before it. */
export function firstPeriod(c: Case, rules: LossRules, entry: Day): FirstPeriod {
  const reading = `first-period.${rules.measure}`;
  const chosen = readingIn(c, reading);
  const entered = yearOf(entry);
  const profit = firstProfitYear(c, rules);
  const profitable = profit === undefined ? undefined : Math.max(profit, entered);
  const readings = profitable === entered && !isYear(chosen) ? [] : [reading];
  if (chosen === 'first-profit') {
    const given = c.profile.taxableProfit;
    return {
      year: profitable,
      awaitedFrom: entered,
      missing: profitable === undefined ? missingProfit(c) : [],
      assumed:
        given === undefined
          ? []
          : [
              {
                id: 'first-profit-among-given-years',
                values: { first: given.first, last: lastYearOf(given), year: profit ?? 'none' },
              },
            ],
      readings,
    };
  }
  if (!isYear(chosen))
    return { year: entered, awaitedFrom: null, missing: [], assumed: [], readings };
  const asked = Number(chosen);
  return {
    year: Math.max(asked, entered),
    awaitedFrom: null,
    missing: [],
    assumed:
      asked < entered
        ? [{ id: 'first-period-not-before-entry', values: { reading, asked, year: entered } }]
        : [],
    readings,
  };
}

/**
 * The fact that would give a first profit: taxable profit, or where it is stated and
 * never above 0 its later years; none where the edition has no later year.
 */
export function missingProfit({ policy, profile }: Case): readonly MissingFact[] {
  const { taxableProfit } = profile;
  if (taxableProfit === undefined) return [PROFIT];
  const next = lastYearOf(taxableProfit) + 1;
  return next > policy.years.last ? [] : [{ path: `taxableProfit.${next}`, asks: 'later-years' }];
}

/** What would tell whether a first profit begins the relief; the profit as a whole where no later year can be stated. */
export const firstProfitFact = (c: Case): MissingFact => missingProfit(c)[0] ?? PROFIT;

const PROFIT: MissingFact = { path: 'taxableProfit', asks: 'value' };

/**
 * Whether a first profit is awaited that the given years do not have: the entry may change the
 * account of losses, and in a package savings may raise a year's profit above 0.
 */
export const awaitsProfit = (c: Case, { awaitedFrom, year }: FirstPeriod): boolean =>
  year === undefined && awaitedFrom !== null && c.profile.taxableProfit !== undefined;

const isYear = (value: string): boolean => !Number.isNaN(Number(value));
