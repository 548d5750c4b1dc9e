import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { ordinaryIncome, rateIn } from '../../../../engine/facts/rates';
import {
  inForce,
  isInForce,
  lastYearInForce,
  ofPayers,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import {
  awaitsProfit,
  begunIn,
  firstPeriod,
  firstProfitFact,
} from '../../../../engine/measure/first-period';
import { afterProfit, profitMissing, restsOnLosses } from '../../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Part } from '../../../../engine/measure/measure';
import { periodsFrom } from '../../../../engine/measure/periods';
import { statusEnd, whileHeld, withHeld } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { yearOf } from '../../../../kit/day';
import { incomeYearsOf, lastYearMatters } from '../law-1390';
import { uzlovayaParkFigures } from './figures';
import { parkStatus } from './status';

/** Income tax of a resident: the federal rate stays, the regional one is reduced for so many tax periods from residency. */
export const parkIncome: Part = {
  id: 'uzlovaya-park.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  tax: 'income',
  appraise,
  firstPeriod: 'first-period.uzlovaya-park',
};

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.uzlovaya-park', asked);
  const figures = uzlovayaParkFigures(c.policy);
  const status = parkStatus(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'uzlovaya-park', entered, apart: false } as const;
  const first = firstPeriod(c, losses, status.entry);
  const most = at(figures.incomePeriods, status.entry);
  const years = incomeYearsOf(c, figures, figures.incomeLastYear);
  const periods =
    first.year === undefined
      ? null
      : periodsFrom(c.policy, first.year, [
          statusEnd(status),
          { year: first.year + most.value - 1, because: 'periods-used' },
          { year: lastYearInForce(c, years, first.year), because: 'last-year' },
        ]);
  const held = whileHeld('uzlovaya-park.income', status, stepIn(c.policy, 'uzlovayaPark'), [
    {
      first: first.year,
      from: Math.max(entered, afterProfit(c)),
      to: c.policy.years.last,
      lastOf: (year) => [year + most.value - 1, year + most.value - 1],
      ...firstProfitFact(c),
    },
  ]);
  return {
    findings: ofPayers(
      c,
      'income',
      status.entry,
      'uzlovaya-park.income',
      withHeld(
        'uzlovaya-park.income',
        isInForce('uzlovaya-park.income', c, years, ...held.spans),
        held.findings,
      ),
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
                inForce(years, year)
                  ? {
                      federal: ordinaryIncome(c, year).federal,
                      regional: rateIn(figures.regionalRate, year),
                    }
                  : null,
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: [most, ...restsOnYears(years, first.year ?? entered), ...restsOnLosses(c)],
    assumed: first.assumed,
    readings: [...first.readings, ...lastYearMatters(c, years, first.year, most.value)],
  };
}
