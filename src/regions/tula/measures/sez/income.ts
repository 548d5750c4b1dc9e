import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { type RateUsed, rateIn, rateOfPeriod } from '../../../../engine/facts/rates';
import {
  inForce,
  isInForce,
  lastYearInForce,
  NO_END,
  ofPayers,
} from '../../../../engine/measure/conditions';
import { awaitsProfit, begunIn, firstPeriod } from '../../../../engine/measure/first-period';
import { afterProfit, profitMissing, restsOnLosses } from '../../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Part } from '../../../../engine/measure/measure';
import { periodsFrom } from '../../../../engine/measure/periods';
import { statusEnd, whileHeld, withHeld } from '../../../../engine/measure/while-held';
import { stepIn } from '../../../../figures/policy';
import { firstDayOf, yearOf } from '../../../../kit/day';
import { ZONE_ENDS } from '../../../russia/sez/ends';
import { residentStatus } from '../../../russia/sez/status';
import { sezOfTulaFigures } from './figures';
import { readingsOf } from './readings';

const STEPS = 'sez.steps';

/** Income tax of a resident: 2 % federal, and the region's rate by the tax period from the first profit on, whatever the activity. */
export const sezIncome: Part = {
  id: 'sez.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law: 'Tax Code art. 284 p. 1, 1.2; Law of Tula Region on rates of residents',
  tax: 'income',
  ownFederalRate: true,
  appraise,
  firstPeriod: 'first-period.sez',
};

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.sez', asked);
  const figures = sezOfTulaFigures(c.policy);
  const status = residentStatus(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'sez', entered, apart: true } as const;
  const first = firstPeriod(c, losses, status.entry);
  const periods =
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
      path: 'taxableProfit',
    },
  ]);
  return {
    findings: ofPayers(
      c,
      'income',
      status.entry,
      'sez.income',
      withHeld('sez.income', isInForce('sez.income', c, figures, ...held.spans), held.findings),
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
                      regional: regionalIn(c, year, year - periods.first + 1),
                    }
                  : null,
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: restsOnLosses(c),
    assumed: first.assumed,
    readings: [...first.readings, STEPS],
  };
}

/** The rate of a tax period by the schedule of the later edition of the page, or of the older one. */
function regionalIn(c: Case, year: number, period: number): RateUsed {
  const { regionalRates, regionalRatesBefore } = sezOfTulaFigures(c.policy);
  const isLater = readingsOf(c)[STEPS] === '10-5';
  return rateOfPeriod(isLater ? regionalRates : regionalRatesBefore, firstDayOf(year), period);
}
