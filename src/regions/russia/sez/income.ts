import type { Case } from '../../../engine/facts/case';
import { projectBases } from '../../../engine/facts/profit';
import { type RateUsed, rateIn } from '../../../engine/facts/rates';
import {
  inForce,
  lastYearInForce,
  NO_END,
  ofPayers,
  type PeriodSpan,
} from '../../../engine/measure/conditions';
import {
  awaitsProfit,
  begunIn,
  firstPeriod,
  firstProfitFact,
} from '../../../engine/measure/first-period';
import { afterProfit, profitMissing, restsOnLosses } from '../../../engine/measure/income';
import type {
  Appraisal,
  AskedOfRelief,
  Assumed,
  Basis,
  Part,
} from '../../../engine/measure/measure';
import { periodsFrom } from '../../../engine/measure/periods';
import { statusEnd, whileHeld, withHeld } from '../../../engine/measure/while-held';
import type { Periods } from '../../../engine/terms';
import { stepIn } from '../../../figures/policy';
import { yearOf } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import { residentStatus } from './status';

/** For which years a schedule of rates is asked. */
export interface ScheduleAsked {
  /** The first tax period, or the year of registration where it is not known. */
  readonly from: number;
  /** The tax periods of the relief; null where the first one is not known. */
  readonly periods: Periods | null;
  /** The same as spans of years, as far as they may reach. */
  readonly spans: readonly [PeriodSpan, ...PeriodSpan[]];
}

/** The regional rates of a resident. */
export interface SezSchedule {
  /** Whether the rate of every period is known; where it is not there are no lines. */
  readonly isKnown: boolean;
  readonly finding: Finding;
  readonly rateOf: (year: number, period: number) => RateUsed;
  readonly basis: readonly Basis[];
  readonly assumed: readonly Assumed[];
  /** Readings that the rates depend on. */
  readonly readings: readonly string[];
}

/** What a region makes of income tax of residents. */
export interface SezIncomeRegion {
  readonly law: string;
  readonly schedule: (c: Case, asked: ScheduleAsked) => SezSchedule;
}

/** Income tax of a resident: 2 % federal, and the region's rate by the tax period. */
export const sezIncomeOf = ({ law, schedule }: SezIncomeRegion): Part => ({
  id: 'sez.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law,
  tax: 'income',
  ownFederalRate: true,
  appraise: (c, asked) => appraise(c, schedule, asked),
  firstPeriod: 'first-period.sez',
});

function appraise(
  given: Case,
  scheduleOf: SezIncomeRegion['schedule'],
  asked?: AskedOfRelief,
): Appraisal {
  const c = begunIn(given, 'first-period.sez', asked);
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'sez', entered, apart: true } as const;
  const first = firstPeriod(c, losses, status.entry);
  const possible =
    first.year === undefined
      ? null
      : periodsFrom(c.policy, first.year, [
          statusEnd(status),
          { year: lastYearInForce(c, figures, first.year), because: ZONE_ENDS },
        ]);
  const held = whileHeld('sez.income', status, stepIn(c.policy, 'sez'), [
    {
      first: first.year,
      from: Math.max(entered, afterProfit(c)),
      to: c.policy.years.last,
      lastOf: () => NO_END,
      ...firstProfitFact(c),
    },
  ]);
  const { spans } = held;
  const schedule = scheduleOf(c, { from: first.year ?? entered, periods: possible, spans });
  const periods = schedule.isKnown ? possible : null;
  return {
    findings: ofPayers(
      c,
      'income',
      status.entry,
      'sez.income',
      withHeld('sez.income', schedule.finding, held.findings),
    ),
    treatments:
      periods === null && !awaitsProfit(c, first)
        ? []
        : [
            {
              tax: 'income',
              periods,
              awaitedFrom: first.awaitedFrom,
              bases: projectBases(c, losses),
              rates: (year) =>
                periods !== null && inForce(figures, year)
                  ? {
                      federal: rateIn(figures.federalRate, year),
                      regional: schedule.rateOf(year, year - periods.first + 1),
                    }
                  : null,
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: [...schedule.basis, ...restsOnLosses(c)],
    assumed: [...first.assumed, ...schedule.assumed],
    readings: [...first.readings, ...schedule.readings],
  };
}
