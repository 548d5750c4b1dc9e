import type { Case } from '../../../../engine/facts/case';
import { rateIn } from '../../../../engine/facts/rates';
import { lastYearHeld } from '../../../../engine/facts/status';
import { inForce, lastYearInForce } from '../../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../../engine/measure/measure';
import { periodsFrom } from '../../../../engine/measure/periods';
import { listFinding } from '../../../../engine/measure/property';
import { statusEnd } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import { yearOf } from '../../../../kit/day';
import { lastYearOf } from '../../../../kit/series';
import { residentStatus } from '../../held';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import { readingsOf } from './readings';

/** Transport tax of a resident: none for some tax periods from the year of residence. */
export const sezTransport: Part = {
  id: 'sez.transport',
  title: { en: 'transport tax', ru: 'транспортный налог' },
  law: 'Law of Kaluga Region 156-OZ of 26.11.2002, art. 5',
  tax: 'transport',
  appraise,
  comesWithStatus: true,
};

function appraise(c: Case): Appraisal {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const { entry } = status;
  const first = yearOf(entry);
  const taxes = c.profile.transportTax;
  const long = readingsOf(c)['sez.transport-term'] === '10';
  const name = long ? 'transportPeriodsLong' : 'transportPeriods';
  const term = at(figures[name], entry);
  const shortest = at(figures.transportPeriods, entry).value;
  const lasts = (lastYearHeld(status) ?? Number.POSITIVE_INFINITY) >= first + shortest;
  return {
    findings: listFinding(
      'sez.transport.tax',
      'transportTax',
      taxes?.values,
      at(figures.transportRate, entry),
    ),
    treatments:
      taxes === undefined
        ? []
        : [
            {
              tax: 'transport',
              periods: periodsFrom(c.policy, first, [
                { year: first + term.value - 1, because: 'periods-used' },
                statusEnd(status),
                { year: lastYearInForce(c, figures, first), because: ZONE_ENDS },
              ]),
              rate: (year) => (inForce(figures, year) ? rateIn(figures.transportRate, year) : null),
            },
          ],
    missing: [],
    basis: [term],
    assumed: [],
    readings:
      taxes !== undefined && lastYearOf(taxes) >= first + shortest && lasts
        ? ['sez.transport-term']
        : [],
  };
}
