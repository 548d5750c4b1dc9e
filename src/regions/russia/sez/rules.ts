import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { yearsFrom } from '../../../engine/facts/window';
import {
  hasStatus,
  inRegion,
  invests,
  isInForce,
  openSpan,
  restsOnYears,
  windowEndMatters,
} from '../../../engine/measure/conditions';
import type { Appraisal, Measure, Part } from '../../../engine/measure/measure';
import { statusEndAssumed, whileHeld } from '../../../engine/measure/while-held';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { type Day, yearOf } from '../../../kit/day';
import { allOf, type Finding } from '../../../kit/finding';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import { sezImport } from './import';
import { sezLand } from './land';
import { matchedByInvestment } from './matched';
import { sezProperty } from './property';
import type { SezRegion } from './region';
import { residentStatus } from './status';
import { sezTransport } from './transport';

/**
 * Resident of a special economic zone (116-FZ): five reliefs, each
 * with conditions, clock and lines of its own. Its own verdict is that of residency.
 */
export function sezOf(region: SezRegion): Measure {
  const parts = [
    region.income,
    sezProperty(region),
    sezLand(region),
    sezTransport(region),
    sezImport,
  ];
  return { ...RESIDENT, ...ofRegion(region, parts) };
}

/** What the measure is in a region. */
const ofRegion = (region: SezRegion, parts: readonly Part[]) => ({
  title: region.title,
  law: region.law,
  appraise: (c: Case) => appraise(c, region, parts),
  parts,
});

/** What it is in every region. */
const RESIDENT: Omit<Measure, 'appraise' | 'law' | 'parts' | 'tax' | 'title'> = {
  id: 'sez',
  name: 'sez',
  held: (c) => residentStatus(c).held,
  status: 'sez-resident',
  ends: [ZONE_ENDS],
  uses: {
    investment: (c) =>
      at(sezFigures(c.policy).minCapitalInvestment, residentStatus(c).entry).value !== null,
    property: true,
  },
  opens: (_, { id, path }) => {
    if (id === 'sez.import.while-resident') return { kind: 'blocked', because: 'day-past' };
    return path === 'project.site' && id.startsWith('sez.')
      ? { kind: 'state', path, value: 'sez' }
      : undefined;
  },
  starts: {
    windows: (policy) => [sezFigures(policy).earlyYears],
    months: ({ policy, profile }) => {
      const { landMonths, propertyMonths } = sezFigures(policy);
      return [
        ...(profile.landPlots ?? []).map(({ title }) => [title, landMonths] as const),
        ...(profile.property ?? []).flatMap(({ value }) =>
          'commissioned' in value ? [[value.commissioned, propertyMonths] as const] : [],
        ),
      ];
    },
  },
};

function appraise(c: Case, region: SezRegion, parts: readonly Part[]): Appraisal {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const minimum = at(figures.minCapitalInvestment, status.entry);
  const early = at(figures.minEarlyInvestment, status.entry);
  return {
    findings: residency(c, region, parts),
    treatments: [],
    missing: [],
    basis: [...restsOnYears(figures, yearOf(status.entry)), minimum, early],
    assumed: statusEndAssumed(status),
    readings:
      early.value === null
        ? []
        : windowEndMatters(c, c.profile.project.start, at(figures.earlyYears, status.entry).value),
  };
}

function residency(c: Case, region: SezRegion, parts: readonly Part[]): Finding {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const { investor, project } = c.profile;
  const onSite = project.site === undefined ? undefined : project.site === 'sez';
  return allOf('sez', [
    ...inRegion('sez', c, status.entry),
    ...holds('sez.on-a-site', at(figures.onSite, status.entry), 'project.site', onSite),
    hasStatus('sez', status, stepIn(c.policy, 'sez')),
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
    ...investment(c, status.entry),
    ...matchedByInvestment(c, parts, region),
    isInForce(
      'sez',
      c,
      figures,
      ...whileHeld('sez', status, stepIn(c.policy, 'sez'), [openSpan(yearOf(status.entry))]).spans,
    ),
  ]);
}

/** What a resident must invest in all and, of it, in the first years from the project's start; nothing where none is asked. */
function investment(c: Case, entry: Day): readonly Finding[] {
  const { earlyYears, minCapitalInvestment, minEarlyInvestment } = sezFigures(c.policy);
  const { start } = c.profile.project;
  const whole = { from: start, to: null, lastYear: null };
  const first = yearsFrom(c, start, at(earlyYears, entry).value);
  return [
    ['sez.capital-investment', at(minCapitalInvestment, entry), whole] as const,
    ['sez.within-3-years', at(minEarlyInvestment, entry), first] as const,
  ].flatMap(([id, least, window]) =>
    least.value === null ? [] : [invests(id, c, { ...least, value: least.value }, window, entry)],
  );
}
