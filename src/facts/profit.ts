import { firstDayOf } from '../kit/day';
import type { Kopecks } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import { lastYearOf, type Series, valueIn } from '../kit/series';
import { at } from '../policy/figure';
import type { MeasureId } from '../policy/ids';
import type { Case } from './case';
import { measureBases, ordinaryBases } from './losses';

/** The base of a year, and whose it is: the one to which a measure's rates apply, and the one taxed without it. */
export interface IncomeBase {
  readonly amount: Kopecks;
  /** The same year's base under the ordinary limit on losses. */
  readonly ordinary: Kopecks;
  /** Depreciation that is not taken, on top of either. */
  readonly added?: Ratio;
  readonly of: 'project' | 'company';
}

/** The base of each year for one measure. */
export type IncomeBases = (year: number) => IncomeBase | undefined;

/** First year with a base above 0 under a measure, among the years given; undefined where there is none. */
export function firstProfitYear(c: Case, measure: MeasureId, entered: number): number | undefined {
  const declared = c.profile.taxableProfit;
  if (declared === undefined) return undefined;
  const bases = measureBases(c, declared, measure, entered);
  const index = bases.values.findIndex((amount) => amount > 0n);
  return index < 0 ? undefined : bases.first + index;
}

/** The project's own bases under a measure that is entered in a year. */
export const projectBases = (c: Case, measure: MeasureId, entered: number): IncomeBases =>
  basesOf(c, c.profile.taxableProfit, 'project', measure, entered);

/**
 * The bases of a Regional Investment Project: the whole company's in a year in
 * which enough of its income is from the project, else the project's, or none
 * where the policy has none below that share (Tax Code art. 284.3 p. 1).
 */
export function ripBases(c: Case, entered: number): IncomeBases {
  const { company } = c.profile;
  const own = projectBases(c, 'rip', entered);
  const whole = basesOf(c, company?.taxableProfit, 'company', 'rip', entered);
  return (year) => {
    if (company === undefined) return own(year);
    if (!isBelowShare(c, year)) return whole(year);
    return at(c.policy.rip.projectBase, firstDayOf(year)).value ? own(year) : undefined;
  };
}

/** Whether too little of the company's income is from the project in a year for the rates to reach the whole company. */
export function isBelowShare(c: Case, year: number): boolean {
  const share = c.profile.company && valueIn(c.profile.company.projectIncomeShare, year);
  return share !== undefined && share < at(c.policy.rip.companyShare, firstDayOf(year)).value;
}

function basesOf(
  c: Case,
  declared: Series<Kopecks> | undefined,
  of: IncomeBase['of'],
  measure: MeasureId,
  entered: number,
): IncomeBases {
  if (declared === undefined) return () => undefined;
  const ordinary = ordinaryBases(c, declared);
  const own = measureBases(c, declared, measure, entered);
  return (year) => {
    const amount = valueIn(own, year);
    const without = valueIn(ordinary, year);
    return amount === undefined || without === undefined
      ? undefined
      : { amount, ordinary: without, of };
  };
}

/** The years from the first to the last given, within two bounds. */
export function givenYears(series: Series<unknown>, first: number, last: number): number[] {
  const years: number[] = [];
  const end = Math.min(last, lastYearOf(series));
  for (let year = Math.max(first, series.first); year <= end; year++) years.push(year);
  return years;
}
