import type { Case } from '../../../engine/facts/case';
import type { Part } from '../../../engine/measure/measure';
import type { Title } from '../../../engine/terms';
import type { Value } from '../../../figures/figure';
import type { Day } from '../../../kit/day';

/** For how many tax periods a resident pays no transport tax. */
export interface TransportTerm {
  readonly periods: Value<number>;
  /** The least that any reading gives, and the reading; null where there is none. */
  readonly least: number;
  readonly reading: string | null;
}

/** What a region makes of the zone beside its figures. */
export interface SezRegion {
  readonly title: Title;
  readonly law: string;
  readonly transportLaw: string;
  /** Income tax: its schedules are the region's. */
  readonly income: Part;
  /**
   * The last day of the zone, where it lies within a year: months of relief end with its month, and tax periods
   * with its year; null where the last year of the measure is a whole one.
   */
  readonly lastDay: (c: Case) => Value<Day> | null;
  readonly transportTerm: (c: Case, entry: Day) => TransportTerm;
  /** The case with facts in place of those left out that tell the rate of income tax, each way that they may be. */
  readonly supposed: (c: Case) => readonly Case[];
}
