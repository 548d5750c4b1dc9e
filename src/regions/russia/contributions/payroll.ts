import { withinClasses } from '../../../engine/facts/activity';
import type { Case } from '../../../engine/facts/case';
import type { Assumed, Basis } from '../../../engine/measure/measure';
import type { PaymentOf, Product } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { firstDayOf, lastDayOf } from '../../../kit/day';
import type { MissingFact } from '../../../kit/finding';
import { type Kopecks, shareOf } from '../../../kit/money';
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
    return { inYear: (year) => groupsIn(groups, year), missing: [], assumed: [] };
  }
  const { averageMonthlyWage, jobs } = c.profile.project;
  const missing = [
    ...(jobs === undefined ? ['project.jobs'] : []),
    ...(averageMonthlyWage === undefined ? ['project.averageMonthlyWage'] : []),
  ].map((path): MissingFact => ({ path, asks: 'value' }));
  return {
    inYear: (year) => averageIn(jobs, averageMonthlyWage, year),
    missing,
    assumed: missing.length > 0 ? [] : [{ id: 'one-average-worker', values: {} }],
  };
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
  return groups.length > 0 && stated.length === 0 ? undefined : stated;
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

/** Contributions of groups in some months of a year. */
export const contributionsOf = (
  c: Case,
  year: number,
  months: readonly number[],
  groups: readonly PayGroup[],
  tariffOf: TariffOf,
): readonly Product[] =>
  groups.flatMap((group) => contributions(c.policy, year, months, group, tariffOf));

/** What is paid in a year at the payer's own tariff; null where a fact that changes it is missing. */
export interface OwnContributions {
  readonly products: readonly Product[] | null;
  readonly missing: readonly MissingFact[];
}

/** The contributions that the payer owes without any measure. */
export function ownContributions(
  c: Case,
  year: number,
  months: readonly number[],
  groups: readonly PayGroup[],
): OwnContributions {
  const general = contributionsOf(c, year, months, groups, generalTariff);
  const small = contributionsOf(c, year, months, groups, smallTariff);
  if (paid(general) === paid(small)) return { products: general, missing: [] };
  const { is, missing } = hasSmallTariff(c, year);
  if (is === undefined) return { products: null, missing };
  return { products: is ? small : general, missing: [] };
}

/** The sum of products, each rounded to the kopeck. */
export const paid = (products: readonly Product[]): Kopecks =>
  products.reduce((sum, { base, rate, times }) => sum + shareOf(base, rate.rate) * times, 0n);

/** Whether something is so; undefined with the facts that would tell. */
interface Answer {
  readonly is: boolean | undefined;
  readonly missing: readonly MissingFact[];
}

const unknown = (path: string, asks: MissingFact['asks']): Answer => ({
  is: undefined,
  missing: [{ path, asks }],
});

const known = (is: boolean): Answer => ({ is, missing: [] });

/** Whether the payer has the tariff of small and medium-sized enterprises in a year. */
export function hasSmallTariff(c: Case, year: number): Answer {
  const { smeCategory } = investorOf(c);
  if (smeCategory === 'none') return known(false);
  const day = firstDayOf(year);
  const figures = contributionFigures(c.policy);
  const ofClass = isOfClass(c, at(figures.smallClasses, day).value);
  const ofShare = reachesShare(c, year, at(figures.smallShare, day).value);
  if (ofClass.is === false || ofShare.is === false) return known(false);
  if (smeCategory === undefined) return unknown('investor.smeCategory', 'value');
  return ofClass.is === undefined ? ofClass : ofShare;
}

/** Whether the main activity is in a list of classes; of one that the list may have unnamed the caller says so. */
function isOfClass(c: Case, classes: readonly string[]): Answer {
  if (classes.length === 0) return known(true);
  const { smeFifteenPercent } = investorOf(c);
  if (smeFifteenPercent !== undefined) return known(smeFifteenPercent);
  const { main } = c.profile.project.activity;
  if (main === undefined) return unknown('project.activity.main', 'value');
  return withinClasses(main, classes) === 'yes'
    ? known(true)
    : unknown('investor.smeFifteenPercent', 'yes-no');
}

/** Whether the main activity gives enough of the year's income. */
function reachesShare(c: Case, year: number, least: bigint | null): Answer {
  if (least === null) return known(true);
  const { mainRevenueShare } = activityOf(c);
  const share = mainRevenueShare && valueIn(mainRevenueShare, year);
  return share === undefined
    ? unknown(`project.activity.mainRevenueShare.${year}`, 'value')
    : known(share >= least);
}

/** The limits and minimum wages that contributions of some years rest on. */
export function basisOfContributions(c: Case, years: readonly number[]): readonly Basis[] {
  const { insuranceLimit, minimumWage, pensionLimit, thresholdWages, unifiedLimit } =
    contributionFigures(c.policy);
  return years.flatMap((year) =>
    [pensionLimit, insuranceLimit, unifiedLimit, minimumWage, thresholdWages]
      .map((figure) => at<unknown>(figure, lastDayOf(year)))
      .filter(({ value }) => value !== null),
  );
}
