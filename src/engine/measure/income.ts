import { at, type Dated } from '../../figures/figure';
import type { InForceFigures } from '../../figures/policy';
import { stepIn } from '../../figures/policy';
import { type Day, firstDayOf, yearOf } from '../../kit/day';
import { allOf, type Finding, type MissingFact } from '../../kit/finding';
import type { Rate } from '../../kit/money';
import { lastYearOf, yearsOf } from '../../kit/series';
import type { Case } from '../facts/case';
import type { IncomeBases } from '../facts/profit';
import { type IncomeRates, splitYearsMatter } from '../facts/rates';
import type { Status } from '../facts/status';
import type { Cap, IncomeTreatment, PeriodLimit } from '../taxes/treatment';
import type { Periods } from '../terms';
import {
  hasStatus,
  inForce,
  inRegion,
  isInForce,
  lastYearInForce,
  type PeriodSpan,
  restsOnYears,
} from './conditions';
import { awaitsProfit, type FirstPeriod, firstProfitFact } from './first-period';
import type { Appraisal, Assumed, Basis } from './measure';
import { NO_TESTS, type periodTests, type TestedPeriods } from './period-tests';
import { type End, periodsFrom, yearsIn } from './periods';
import { statusEndAssumed, whileHeld } from './while-held';

type Ends = (first: number) => readonly End[];
type Years = Parameters<typeof periodTests>[2];

/** What differs between measures on the rates of income tax. */
export interface IncomeMeasure {
  readonly id: string;
  /** Its name in the policy. */
  readonly name: string;
  readonly figures: InForceFigures;
  readonly status: Status;
  readonly first: FirstPeriod;
  /** What ends the relief, but for the last year of the measure; null where a fact is missing to know it. */
  readonly ends: Ends | null;
  /** What ends it at the latest where that fact is missing; left out, nothing. */
  readonly endsAtMost?: Ends;
  readonly conditions: readonly Finding[];
  /** Conditions on the periods of the relief, or on what would tell them. */
  readonly tests?: (years: Years) => TestedPeriods;
  /** Whether it is in force in some period, where its own years do not tell. */
  readonly inForce?: (spans: readonly [PeriodSpan, ...PeriodSpan[]]) => Finding;
  readonly bases: IncomeBases;
  /** Null in a period without reduced rates. */
  readonly rates: (year: number) => IncomeRates | null;
  readonly cap?: Cap;
  /** Limits on the periods of one budget or of both. */
  readonly limits?: readonly PeriodLimit[];
  readonly basis: readonly Basis[];
  /** Facts without which lines are not computed, beside the profit. */
  readonly missing?: readonly MissingFact[];
  readonly assumed?: readonly Assumed[];
  readonly readings: readonly string[];
  /** Whether the reading of the regional rate of 2017-2024 applies to its rates. */
  readonly printedReduction: boolean;
}

/** The appraisal that measures on the rates of income tax have in common. */
export function appraiseIncome(c: Case, m: IncomeMeasure): Appraisal {
  const { id, figures, first } = m;
  const step = stepIn(c.policy, m.name);
  const entered = yearOf(m.status.entry);
  const periods =
    first.year === undefined || m.ends === null
      ? null
      : periodsFrom(c.policy, first.year, [
          ...m.ends(first.year),
          { year: lastYearInForce(c, figures, first.year), because: 'last-year' },
        ]);
  const missing = [...profitMissing(c), ...first.missing, ...(m.missing ?? [])];
  const held = whileHeld(id, m.status, step, [spanOf(c, m)]);
  const tests = testsOf(
    m,
    periods === null
      ? { unknownFor: missing, possible: possibleYears(c, held.spans[0]), certain: first.year }
      : yearsIn(periods),
  );
  const split =
    m.printedReduction && periods !== null && splitYearsMatter(periods.first, periods.last);
  return {
    findings: allOf(id, [
      ...inRegion(id, c, m.status.entry),
      hasStatus(id, m.status, step),
      ...m.conditions,
      ...tests.findings,
      ...held.findings,
      m.inForce?.(held.spans) ?? isInForce(id, c, figures, ...held.spans),
    ]),
    treatments: periods !== null || awaitsProfit(c, first) ? [treatmentOf(m, periods, tests)] : [],
    missing: [...missing, ...tests.missing],
    basis: [
      ...m.basis,
      ...tests.basis,
      ...restsOnLosses(c),
      ...restsOnYears(figures, first.year ?? entered),
    ],
    assumed: [...first.assumed, ...(m.assumed ?? []), ...statusEndAssumed(m.status)],
    readings: [
      ...first.readings,
      ...(split ? (['regional-rate-2017-2024'] as const) : []),
      ...m.readings,
      ...(tests.readings ?? []),
    ],
  };
}

/** The periods that a measure has, or may have where a fact is missing. A first profit is looked for as long as a contract lasts. */
function spanOf(c: Case, { ends, endsAtMost, first, status }: IncomeMeasure): PeriodSpan {
  const { last } = c.policy.years;
  const contract = ends?.(last).find(({ because }) => because === 'contract-ends')?.year;
  return {
    first: first.year,
    from: Math.max(yearOf(status.entry), afterProfit(c)),
    to: Math.min(contract ?? last, last),
    lastOf: (year) => {
      const lastBy = (own: Ends): number =>
        periodsFrom(c.policy, year, own(year).filter(isOfMeasure)).last;
      if (ends === null) return [year, endsAtMost === undefined ? null : lastBy(endsAtMost)];
      return [lastBy(ends), lastBy(ends)];
    },
    ...(first.year === undefined ? firstProfitFact(c) : INVESTMENT),
  };
}

/** The years in which some period may lie. */
function possibleYears(
  { policy }: Case,
  { first, from, lastOf, to }: PeriodSpan,
): readonly number[] {
  const edition = policy.years.last;
  const [, last] = lastOf(first ?? to ?? edition);
  return yearsIn({ first: first ?? from, last: Math.min(last ?? edition, edition) });
}

/** The end of the status is looked at by a condition of its own. */
const isOfMeasure = ({ because }: End): boolean => because !== 'status-ends';

const INVESTMENT: MissingFact = { path: 'capitalInvestment', asks: 'value' };

/** The limit on losses in the given years, where losses are carried. */
export function restsOnLosses(c: Case): Basis[] {
  const { carryLosses, taxableProfit } = c.profile;
  const figure = c.policy.baseline.lossLimit;
  return carryLosses && taxableProfit !== undefined
    ? yearsOf(taxableProfit).map((year) => at(figure, firstDayOf(year)))
    : [];
}

function treatmentOf(
  m: IncomeMeasure,
  periods: Periods | null,
  tests: TestedPeriods,
): IncomeTreatment {
  const gives = (year: number): boolean => inForce(m.figures, year) && tests.passes(year);
  return {
    tax: 'income',
    periods,
    awaitedFrom: m.first.awaitedFrom,
    bases: m.bases,
    rates: (year) => (gives(year) ? m.rates(year) : null),
    ...(m.cap === undefined ? {} : { cap: m.cap }),
    ...(m.limits === undefined ? {} : { limits: m.limits }),
  };
}

const testsOf = ({ tests }: IncomeMeasure, years: Years): TestedPeriods =>
  tests?.(years) ?? NO_TESTS;

/** A cap on the relief from income tax, of the capital investment and in the period that the readings choose. */
export const capByReading = (c: Case, share: Dated<Rate>, from: Day): Cap => ({
  share: share.value,
  base: c.readings['cap-base'],
  baseByReading: true,
  stated: null,
  on: 'income',
  fromYear: null,
  notionalRate: null,
  year: c.readings['cap-year'],
  from,
  citation: share.citation,
  standing: share.standing,
});

/** The year after the last for which a profit is given: the first profit is sought no later than there. */
export const afterProfit = ({ profile: { taxableProfit } }: Case): number =>
  taxableProfit === undefined ? 0 : lastYearOf(taxableProfit) + 1;

/** Taxable profit, where the profile gives none. */
export const profitMissing = (c: Case): readonly MissingFact[] =>
  c.profile.taxableProfit === undefined ? [{ path: 'taxableProfit', asks: 'value' }] : [];
