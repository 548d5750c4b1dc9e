import { withinClasses } from '../../../engine/facts/activity';
import type { Case } from '../../../engine/facts/case';
import { UNBOUNDED } from '../../../engine/facts/savings';
import type { Assumed, Basis } from '../../../engine/measure/measure';
import { amountPaid } from '../../../engine/taxes/payment';
import type { PaymentOf, Product } from '../../../engine/taxes/treatment';
import { at, type Figure } from '../../../figures/figure';
import { firstDayOf, lastDayOf, MONTHS_A_YEAR } from '../../../kit/day';
import type { MissingFact } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { type Series, valueIn } from '../../../kit/series';
import { sectionIn } from '../../../profile/define';
import type { Stated } from '../../../profile/stated';
import { activityOf, investorOf } from './facts';
import type { PayrollGroup } from './fields';
import { contributionFigures } from './figures';
import {
  contributions,
  generalTariff,
  type PayGroup,
  smallTariff,
  type TariffOf,
} from './products';

/** Insurance contributions of the employer: an expense of income tax (Tax Code art. 264). */
export const CONTRIBUTIONS_PAID: PaymentOf = {
  id: 'contributions',
  title: { en: 'insurance contributions', ru: 'страховые взносы' },
  budget: 'social',
  isExpense: true,
};

/** The payroll of the years that the profile gives. */
export interface Payroll {
  /** Undefined in a year of which nothing is stated. */
  readonly inYear: (year: number) => readonly PayGroup[] | undefined;
  /** Whether workers are stated, with or without their pay. */
  readonly hasWorkers: boolean;
  /** Whether pay of a year is stated, or would be with what is missing. */
  readonly mayPay: (year: number) => boolean;
  readonly missing: readonly MissingFact[];
  readonly assumed: readonly Assumed[];
}

/** The groups of workers that the profile states, or its jobs at the average wage as one group. */
export function payrollOf(c: Case): Payroll {
  const groups = sectionIn<{ readonly groups: readonly Stated<PayrollGroup>[] }>(
    c.profile,
    'payroll',
  )?.groups;
  if (groups !== undefined) {
    const inYear = (year: number) => groupsIn(groups, year);
    const mayPay = (year: number) => inYear(year) !== undefined;
    return { inYear, hasWorkers: true, mayPay, missing: [], assumed: [] };
  }
  const { averageMonthlyWage, jobs } = c.profile.project;
  const missing = [
    ...(jobs === undefined ? ['project.jobs'] : []),
    ...(averageMonthlyWage === undefined ? ['project.averageMonthlyWage'] : []),
  ].map((path): MissingFact => ({ path, asks: 'value' }));
  return {
    inYear: (year) => averageIn(jobs, averageMonthlyWage, year),
    hasWorkers: jobs !== undefined,
    mayPay: (year) =>
      (jobs === undefined || valueIn(jobs, year) !== undefined) &&
      (averageMonthlyWage === undefined || valueIn(averageMonthlyWage, year) !== undefined),
    missing,
    assumed: missing.length > 0 ? [] : [{ id: 'one-average-worker', values: {} }],
  };
}

/**
 * More than the contributions of a year: its whole pay. No bound where one of jobs and wage is left out; nothing where
 * both are, since no saving is known then.
 */
export function contributionsAtMost(c: Case, year: number): Kopecks {
  const { inYear, mayPay, missing } = payrollOf(c);
  if (missing.length === 1 && mayPay(year)) return UNBOUNDED;
  return (inYear(year) ?? []).reduce(
    (sum, { monthlyWage, workers }) => sum + BigInt(MONTHS_A_YEAR * workers) * monthlyWage,
    0n,
  );
}

/** The groups that a year has; undefined where none of them states it. */
function groupsIn(
  groups: readonly Stated<PayrollGroup>[],
  year: number,
): readonly PayGroup[] | undefined {
  const stated = groups.flatMap(({ monthlyWage, workers }): PayGroup[] => {
    const [people, wage] = [valueIn(workers, year), valueIn(monthlyWage, year)];
    return people === undefined || wage === undefined
      ? []
      : [{ workers: people, monthlyWage: wage }];
  });
  return stated.length === 0 ? undefined : stated;
}

function averageIn(
  jobs: Series<number> | undefined,
  wage: Series<Kopecks> | undefined,
  year: number,
): readonly PayGroup[] | undefined {
  const workers = jobs && valueIn(jobs, year);
  const monthlyWage = wage && valueIn(wage, year);
  return workers === undefined || monthlyWage === undefined
    ? undefined
    : [{ workers, monthlyWage }];
}

/** Contributions of groups in some months. */
export const contributionsOf = (
  c: Case,
  months: readonly number[],
  groups: readonly PayGroup[],
  tariffOf: TariffOf,
): readonly Product[] =>
  months.flatMap((month) =>
    groups.flatMap((group) => contributions(c.policy, month, group, tariffOf)),
  );

/** The months of a year. */
export const monthsOfYear = (year: number): readonly number[] =>
  Array.from({ length: MONTHS_A_YEAR }, (_, index) => year * MONTHS_A_YEAR + index);

/** The tariff at which the payer owes contributions without any measure; null where a fact that changes what is paid is missing. */
export interface OwnTariff {
  readonly tariff: TariffOf | null;
  readonly missing: readonly MissingFact[];
}

/** @param months of the year in which it is asked. */
export function ownTariff(
  c: Case,
  year: number,
  months: readonly number[],
  groups: readonly PayGroup[],
): OwnTariff {
  const paid = (tariffOf: TariffOf) => amountPaid(contributionsOf(c, months, groups, tariffOf));
  if (paid(generalTariff) === paid(smallTariff)) return { tariff: generalTariff, missing: [] };
  const isSmall = hasSmallTariff(c, year);
  if (typeof isSmall !== 'boolean') return { tariff: null, missing: [isSmall] };
  return { tariff: isSmall ? smallTariff : generalTariff, missing: [] };
}

/** That the payroll is given to a year before the last of a relief, if it is given at all. */
export const payrollGivenTo = (years: readonly number[], until: number): readonly Assumed[] => {
  const last = years.at(-1);
  return last === undefined || last === until
    ? []
    : [{ id: 'payroll-given-to', values: { last, until } }];
};

/** Whether something is so, or the fact that would tell. */
type Answer = boolean | MissingFact;

/** Whether the payer has the tariff of small and medium-sized enterprises in a year. */
function hasSmallTariff(c: Case, year: number): Answer {
  const { smeCategory } = investorOf(c);
  if (smeCategory === 'none') return false;
  const day = firstDayOf(year);
  const figures = contributionFigures(c.policy);
  const ofClass = isOfClass(c, at(figures.smallClasses, day).value);
  const ofShare = reachesShare(c, year, at(figures.smallShare, day).value);
  if (ofClass === false || ofShare === false) return false;
  if (smeCategory === undefined) return { path: 'investor.smeCategory', asks: 'value' };
  return ofClass === true ? ofShare : ofClass;
}

/** Whether the main activity is in a list of classes; of one that the list may have unnamed the caller says so. */
function isOfClass(c: Case, classes: readonly string[]): Answer {
  if (classes.length === 0) return true;
  const { smeFifteenPercent } = investorOf(c);
  if (smeFifteenPercent !== undefined) return smeFifteenPercent;
  const { main } = c.profile.project.activity;
  if (main === undefined) return { path: 'project.activity.main', asks: 'value' };
  return (
    withinClasses(main, classes) === 'yes' || {
      path: 'investor.smeFifteenPercent',
      asks: 'yes-no',
    }
  );
}

/** Whether the main activity gives enough of the year's income. */
function reachesShare(c: Case, year: number, least: bigint | null): Answer {
  if (least === null) return true;
  const { mainRevenueShare } = activityOf(c);
  const share = mainRevenueShare && valueIn(mainRevenueShare, year);
  return share === undefined
    ? { path: `project.activity.mainRevenueShare.${year}`, asks: 'value' }
    : share >= least;
}

/** The limits and minimum wages that contributions of some years rest on. */
export function basisOfLimits(c: Case, years: readonly number[]): readonly Basis[] {
  const { insuranceLimit, minimumWage, pensionLimit, unifiedLimit } = contributionFigures(c.policy);
  return basisIn([pensionLimit, insuranceLimit, unifiedLimit, minimumWage], years);
}

/** The threshold that the tariff of small and medium-sized enterprises rests on in some years. */
export const basisOfSmallTariff = (c: Case, years: readonly number[]): readonly Basis[] =>
  basisIn([contributionFigures(c.policy).thresholdWages], years);

/** What figures are in some years, where they are something. */
const basisIn = (figures: readonly Figure<unknown>[], years: readonly number[]): readonly Basis[] =>
  years.flatMap((year) =>
    figures
      .map((figure) => at<unknown>(figure, lastDayOf(year)))
      .filter(({ value }) => value !== null),
  );
