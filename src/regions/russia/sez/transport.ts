import type { Case } from '../../../engine/facts/case';
import { rateIn } from '../../../engine/facts/rates';
import { lastYearHeld } from '../../../engine/facts/status';
import { inForce, lastYearInForce } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { periodsFrom } from '../../../engine/measure/periods';
import { listFinding } from '../../../engine/measure/property';
import { statusEnd } from '../../../engine/measure/while-held';
import { at } from '../../../figures/figure';
import { yearOf } from '../../../kit/day';
import { lastYearOf } from '../../../kit/series';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import type { SezRegion } from './region';
import { residentStatus } from './status';

/** Transport tax of a resident: none for some tax periods from the year of residence. */
export const sezTransport = ({ transportLaw, transportTerm }: TransportOf): Part => ({
  id: 'sez.transport',
  title: { en: 'transport tax', ru: 'транспортный налог' },
  law: transportLaw,
  tax: 'transport',
  appraise: (c) => appraise(c, transportTerm),
  comesWithStatus: true,
});

type TransportOf = Pick<SezRegion, 'transportLaw' | 'transportTerm'>;

function appraise(c: Case, termOf: TransportOf['transportTerm']): Appraisal {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const { entry } = status;
  const first = yearOf(entry);
  const taxes = c.profile.transportTax;
  const { least, periods: term, reading } = termOf(c, entry);
  const lasts = (lastYearHeld(status) ?? Number.POSITIVE_INFINITY) >= first + least;
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
      reading !== null && taxes !== undefined && lastYearOf(taxes) >= first + least && lasts
        ? [reading]
        : [],
  };
}
