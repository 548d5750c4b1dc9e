import type { Question } from './answer';
import { contributionsOf, type Payer } from './contributions';
import { type Series, toserFields } from './territories';

/** Workers of one wage in a year. */
interface Paid {
  readonly workers: bigint;
  readonly wage: bigint;
}

const valueIn = <V>(series: Series<V> | undefined, year: number): V | undefined =>
  series?.values[year - series.first];

/** Those who are paid in a year; undefined where a number or a wage is not stated. */
export function paidIn({ profile }: Question, year: number): Paid[] | undefined {
  const { groups, jobs } = toserFields(profile);
  const all = groups ?? [{ workers: jobs, monthlyWage: profile.project.averageMonthlyWage }];
  const paid: Paid[] = [];
  for (const { monthlyWage, workers } of all) {
    const [count, wage] = [valueIn(workers, year), valueIn(monthlyWage, year)];
    if (count === undefined || wage === undefined) {
      if (groups === undefined) return undefined;
      continue;
    }
    paid.push({ workers: BigInt(count), wage });
  }
  return paid;
}

/** The first year of which limits of yearly pay are known. */
const FIRST_YEAR = 2017;

/** The years in which somebody may be paid, as far as what is charged on it is known. */
export function paidYears({ profile }: Question): number[] {
  const { groups, jobs } = toserFields(profile);
  const all = groups?.map(({ workers }) => workers) ?? [jobs];
  const years = new Set<number>();
  for (const series of all) {
    for (const [index] of (series?.values ?? []).entries()) years.add((series?.first ?? 0) + index);
  }
  return [...years].filter((year) => year >= FIRST_YEAR).sort((one, other) => one - other);
}

/** What all of them are charged in some months of a year. */
export const chargedOn = (
  paid: readonly Paid[],
  payer: Payer,
  year: number,
  months: readonly number[],
): bigint =>
  paid.reduce(
    (sum, { wage, workers }) => sum + workers * contributionsOf(payer, wage, year, months),
    0n,
  );

/** Classes on the order of 2025 by which an SME may pay less from 2026. */
const LISTED = ['10', '11', '13', '14', '15', '16', '21', '22', '24', '26', '27', '28', '29', '31'];

/** Whether the class of the main activity is on the order, and gives 70% of the year's income. */
function isOnOrder({ profile }: Question, year: number): boolean | undefined {
  const { mainRevenueShare, smeFifteenPercent } = toserFields(profile);
  const { main } = profile.project.activity;
  const isListed =
    smeFifteenPercent ??
    (main !== undefined && LISTED.includes(main.slice(0, 2)) ? true : undefined);
  const share = valueIn(mainRevenueShare, year);
  if (isListed === false || (share !== undefined && share < 700_000n)) return false;
  return isListed === undefined || share === undefined ? undefined : true;
}

/** The tariffs at which the investor may pay in a year: more than one where what decides is not stated. */
export function ownTariffs(question: Question, year: number): Payer[] {
  const { smeCategory } = toserFields(question.profile);
  if (smeCategory === 'none' || year < 2020) return ['general'];
  const ofSme: Payer[] = [];
  const isOrdered = year >= 2026 ? isOnOrder(question, year) : true;
  if (isOrdered !== false) ofSme.push('sme');
  if (isOrdered !== true) ofSme.push('general');
  return smeCategory === undefined ? [...new Set<Payer>(['general', ...ofSme])] : ofSme;
}
