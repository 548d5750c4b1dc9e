import type { Case } from '../facts/case';
import type { IncomeBases } from '../facts/profit';
import { type IncomeRates, splitYearsMatter } from '../facts/rates';
import type { Status } from '../facts/status';
import { firstDayOf, yearOf } from '../kit/day';
import { allOf, type Finding, type MissingFact } from '../kit/finding';
import { lastYearOf, yearsOf } from '../kit/series';
import { at } from '../policy/figure';
import type { InForceFigures, StepText } from '../policy/policy';
import type { ReadingId } from '../policy/readings';
import type { Cap } from '../taxes/treatment';
import {
  hasStatus,
  inForce,
  inRegion,
  isInForce,
  lastYearInForce,
  restsOnYears,
} from './conditions';
import type { FirstPeriod } from './first-period';
import { type Appraisal, type Assumed, type Basis, restsOn } from './measure';
import { type End, periodsFrom } from './periods';

/** What tells one measure on the rates of income tax from another. */
export interface IncomeMeasure {
  readonly id: string;
  /** Its name in the policy. */
  readonly name: string;
  readonly figures: InForceFigures & { readonly step: StepText };
  readonly status: Status;
  readonly first: FirstPeriod;
  /** What ends the relief, but for the last year of the measure; null where a fact is missing to know it. */
  readonly ends: ((first: number) => readonly End[]) | null;
  readonly conditions: readonly Finding[];
  readonly base: IncomeBases;
  readonly rates: (year: number) => IncomeRates;
  readonly cap?: Cap;
  readonly basis: readonly Basis[];
  readonly assumed?: readonly Assumed[];
  readonly readings?: readonly ReadingId[];
  /** Whether the reading of the regional rate of 2017-2024 applies to its rates. */
  readonly printedReduction: boolean;
}

/** The appraisal that measures on the rates of income tax have in common. */
export function appraiseIncome(c: Case, m: IncomeMeasure): Appraisal {
  const { id, figures, first } = m;
  const entered = yearOf(m.status.entry);
  const known = first.year === undefined || m.ends === null ? null : first.year;
  const periods =
    known === null || m.ends === null
      ? null
      : periodsFrom(c.policy, known, [
          ...m.ends(known),
          { year: lastYearInForce(c, figures, known), because: 'last-year' },
        ]);
  const split =
    m.printedReduction && periods !== null && splitYearsMatter(periods.first, periods.last);
  return {
    findings: allOf(id, [
      ...inRegion(id, c),
      hasStatus(id, m.status, figures.step),
      ...m.conditions,
      isInForce(id, c, figures, {
        first: first.year,
        last: periods?.last ?? null,
        from: Math.max(entered, afterProfit(c)),
        path: 'taxableProfit',
      }),
    ]),
    treatments:
      periods === null
        ? []
        : [
            {
              tax: 'income',
              periods,
              base: m.base,
              rates: (year) => (inForce(figures, year) ? m.rates(year) : null),
              ...(m.cap === undefined ? {} : { cap: m.cap }),
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: [
      ...m.basis,
      ...restsOnLosses(c),
      ...restsOnYears(m.name, figures, first.year ?? entered),
    ],
    assumed: [...first.assumed, ...(m.assumed ?? [])],
    readings: [
      ...first.readings,
      ...(split ? (['regional-rate-2017-2024'] as const) : []),
      ...(m.readings ?? []),
    ],
  };
}

/** The limit on losses in the given years, where losses are carried. */
export function restsOnLosses(c: Case): Basis[] {
  const { carryLosses, taxableProfit } = c.profile;
  const figure = c.policy.baseline.lossLimit;
  return carryLosses && taxableProfit !== undefined
    ? yearsOf(taxableProfit).map((year) =>
        restsOn('baseline.lossLimit', figure, at(figure, firstDayOf(year))),
      )
    : [];
}

/** The year after the last for which a profit is given: the first profit is sought no later than there. */
const afterProfit = ({ profile: { taxableProfit } }: Case): number =>
  taxableProfit === undefined ? 0 : lastYearOf(taxableProfit) + 1;

/** Taxable profit, where the profile gives none. */
export const profitMissing = (c: Case): readonly MissingFact[] =>
  c.profile.taxableProfit === undefined ? [{ path: 'taxableProfit', asks: 'value' }] : [];
