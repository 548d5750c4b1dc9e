import type { Case } from '../../../../engine/facts/case';
import { holds } from '../../../../engine/facts/condition';
import {
  hasStatus,
  invests,
  isInForce,
  openSpan,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import type { Appraisal, Measure } from '../../../../engine/measure/measure';
import { statusEndAssumed, whileHeld } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { yearOf } from '../../../../kit/day';
import { allOf } from '../../../../kit/finding';
import { uzlovayaParkFigures } from './figures';
import { parkIncome } from './income';
import { parkProperty } from './property';
import { parkStatus } from './status';

/** The site of the park. */
const SITE = 'uzlovaya-park';

/**
 * Resident of the industrial park "Uzlovaya" (1390-ZTO of 06.02.2010): a reduced regional income tax and no
 * property tax, each with a clock of its own.
 */
export const uzlovayaPark: Measure = {
  id: 'uzlovaya-park',
  title: {
    en: 'Industrial park "Uzlovaya": resident',
    ru: 'Индустриальный парк «Узловая»: резидент',
  },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  name: 'uzlovayaPark',
  held: (c) => parkStatus(c).held,
  status: 'park-resident',
  appraise,
  parts: [parkIncome, parkProperty],
  uses: { investment: true, property: true },
  opens: (_, { id, path }) =>
    path === 'project.site' && id.startsWith('uzlovaya-park.')
      ? { kind: 'state', path, value: SITE }
      : undefined,
};

function appraise(c: Case): Appraisal {
  const figures = uzlovayaParkFigures(c.policy);
  const status = parkStatus(c);
  const { entry } = status;
  const { site } = c.profile.project;
  const minimum = at(figures.minCapitalInvestment, entry);
  const step = stepIn(c.policy, 'uzlovayaPark');
  const held = whileHeld('uzlovaya-park', status, step, [openSpan(yearOf(entry))]);
  return {
    findings: allOf('uzlovaya-park', [
      ...holds(
        'uzlovaya-park.on-a-site',
        at(figures.onSite, entry),
        'project.site',
        site === undefined ? undefined : site === SITE,
      ),
      hasStatus('uzlovaya-park', status, step),
      invests('uzlovaya-park.capital-investment', c, minimum, {
        from: entry,
        to: null,
        lastYear: null,
      }),
      isInForce('uzlovaya-park', c, figures, ...held.spans),
    ]),
    treatments: [],
    missing: [],
    basis: [...restsOnYears(figures, yearOf(entry)), minimum],
    assumed: statusEndAssumed(status),
    readings: [],
  };
}
