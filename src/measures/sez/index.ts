import type { Case } from '../../facts/case';
import { holds } from '../../facts/condition';
import { residentStatus } from '../../facts/status';
import { yearOf } from '../../kit/day';
import { allOf, type Finding } from '../../kit/finding';
import { at } from '../../policy/figure';
import { hasStatus, inRegion, isInForce, restsOnYears } from '../conditions';
import type { Appraisal, Measure } from '../measure';
import { sezImport } from './import';
import { sezIncome } from './income';
import { sezLand } from './land';
import { sezProperty } from './property';
import { sezTransport } from './transport';

/**
 * Resident of the special economic zone "Kaluga" (116-FZ): five reliefs, each
 * with conditions, clock and lines of its own. Its own verdict is that of residency.
 */
export const sez: Measure = {
  id: 'sez',
  title: {
    en: 'Special economic zone "Kaluga": resident',
    ru: 'Особая экономическая зона «Калуга»: резидент',
  },
  law: '116-FZ of 22.07.2005; Law of Kaluga Region 621-OZ of 29.12.2009',
  figures: (policy) => policy.sez,
  held: (c) => residentStatus(c).held,
  appraise,
  parts: [sezIncome, sezProperty, sezLand, sezTransport, sezImport],
};

function appraise(c: Case): Appraisal {
  const status = residentStatus(c);
  return {
    findings: residency(c),
    treatments: [],
    missing: [],
    basis: restsOnYears('sez', c.policy.sez, yearOf(status.entry)),
    assumed: [],
    readings: [],
  };
}

function residency(c: Case): Finding {
  const figures = c.policy.sez;
  const status = residentStatus(c);
  const { investor, project } = c.profile;
  const onSite = project.site === undefined ? undefined : project.site === 'sez';
  return allOf('sez', [
    ...inRegion('sez', c),
    ...holds('sez.on-a-site', at(figures.onSite, status.entry), 'project.site', onSite),
    hasStatus('sez', status, figures.step),
    ...holds(
      'sez.separate-accounting',
      at(figures.separateAccounting, status.entry),
      'investor.separateAccounting',
      investor.separateAccounting,
    ),
    ...holds(
      'sez.no-excisable-goods',
      at(figures.noExcisableGoods, status.entry),
      'investor.producesExcisableGoods',
      investor.producesExcisableGoods,
      false,
    ),
    isInForce('sez', c, figures, {
      first: yearOf(status.entry),
      last: null,
      from: yearOf(status.entry),
      path: 'statuses.sezResident',
    }),
  ]);
}
