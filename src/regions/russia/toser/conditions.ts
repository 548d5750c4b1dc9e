import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { isHeldBeside } from '../../../engine/facts/status';
import { hasStatus, invests } from '../../../engine/measure/conditions';
import { at, type Dated } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { anniversary, yearOf } from '../../../kit/day';
import { allOf, type Finding } from '../../../kit/finding';
import { valueIn } from '../../../kit/series';
import { spicFederalFigures } from '../spic-federal/figures';
import { contractIn, toserStatus } from '../statuses';
import { SITE } from './anywhere';
import { type TerritoryFigures, toserFigures } from './figures';
import { daysOf, type ToserRegion, territoryOf } from './frame';
import { toserFacts } from './status';

/** What residency asks: the verdict of the measure. */
export function residency(c: Case, region: ToserRegion): Finding {
  const figures = toserFigures(c.policy);
  const status = toserStatus(c);
  const { entry } = status;
  const { activity, investor } = toserFacts(c);
  const asked = figures.conditions;
  return allOf('toser', [
    ...onTerritory(c, (territory) => inForce(c, territory)),
    ...onSite(c, at(asked.onSite, entry)),
    hasStatus('toser', status, stepIn(c.policy, 'toser')),
    ...holds(
      'toser.registered-there',
      at(asked.registeredThere, entry),
      'investor.registeredInToser',
      investor.registeredInToser,
    ),
    ...holds(
      'toser.no-subdivision-outside',
      at(asked.noSubdivisionOutside, entry),
      'investor.subdivisionOutsideToser',
      investor.subdivisionOutsideToser,
      false,
    ),
    allOf('toser.no-other-status', otherStatuses(c)),
    ...holds(
      'toser.allowed-activity',
      at(asked.allowedActivity, entry),
      'project.activity.toserAllowed',
      activity.toserAllowed,
    ),
    ...holds(
      'toser.not-the-main-employer',
      at(asked.notMainEmployer, entry),
      'investor.mainEmployerOfTown',
      investor.mainEmployerOfTown,
      false,
    ),
    ...onTerritory(c, (territory) => investment(c, territory, region)),
    jobs(c),
    matched(c),
  ]);
}

/** The project stands in a territory of the region; where the site is not stated, it is asked which. */
function onSite(c: Case, asked: Dated<boolean>): readonly Finding[] {
  const isStated = c.profile.project.site !== undefined;
  const isThere = isStated ? territoryOf(c) !== undefined : undefined;
  const found = holds('toser.on-a-site', asked, SITE.path, isThere);
  return isStated ? found : found.map((one) => ({ ...one, missing: [SITE] }));
}

/** What is found on the project's territory; nothing where it is not known. */
function onTerritory(c: Case, judge: (territory: TerritoryFigures) => Finding): readonly Finding[] {
  const territory = territoryOf(c);
  return territory === undefined ? [] : [judge(territory)];
}

/** Registered while the territory exists; before it is known to, only the day of its creation would tell. */
function inForce(c: Case, territory: TerritoryFigures): Finding {
  const { entry } = toserStatus(c);
  const { existsFrom, first, last } = daysOf(c, territory);
  const base = {
    id: 'toser.in-force',
    unit: 'day',
    actual: entry,
    required: { from: first.value, to: last.value },
  } as const;
  const { citation, standing } = entry > last.value ? last : first;
  if (entry < first.value || entry > last.value) {
    return { ...base, verdict: 'not-met', citation, standing };
  }
  return entry >= existsFrom.value
    ? { ...base, verdict: 'met', citation, standing }
    : { ...base, verdict: 'unknown', missing: [CREATED], citation, standing };
}

const CREATED = { path: 'project.territoryCreated', asks: 'value' } as const;

/** No participant of a Regional Investment Project, no contract of the kind that excludes residents, no zone. */
function otherStatuses(c: Case): readonly Finding[] {
  const { noContract, noRip, noSez } = toserFigures(c.policy).conditions;
  const status = toserStatus(c);
  const { entry } = status;
  const signed = contractIn(c.profile.statuses)?.signed;
  const isExcluding =
    signed !== undefined && at(spicFederalFigures(c.policy).participantConditions, signed).value;
  const contract = isHeldBeside(c, 'specialInvestmentContract', status);
  return [
    ...holds(
      'toser.no-rip',
      at(noRip, entry),
      'statuses.rip',
      isHeldBeside(c, 'rip', status),
      false,
    ),
    ...holds(
      'toser.no-contract',
      at(noContract, entry),
      'statuses.specialInvestmentContract',
      contract === true ? isExcluding : contract,
      false,
    ),
    ...holds(
      'toser.no-sez',
      at(noSez, entry),
      'statuses.sezResident',
      isHeldBeside(c, 'sezResident', status),
      false,
    ),
  ];
}

/** The capital investment that the region asks on the project's territory. */
function investment(c: Case, territory: TerritoryFigures, { window }: ToserRegion): Finding {
  const { entry } = toserStatus(c);
  const least = at(territory.minCapitalInvestment, entry);
  return invests('toser.capital-investment', c, least, window(c, entry), entry);
}

/** Enough jobs in the year of registration or the next; a rule of other towns, so never refused here. */
function jobs(c: Case): Finding {
  const { entry } = toserStatus(c);
  const { citation, standing, value } = at(toserFigures(c.policy).minJobs, entry);
  const stated = c.profile.project.jobs;
  const years = [yearOf(entry), yearOf(entry) + 1];
  const known = years.flatMap((year) => (stated && valueIn(stated, year)) ?? []);
  const most = known.length === 0 ? null : Math.max(...known);
  const base = {
    id: 'toser.jobs',
    path: 'project.jobs',
    unit: 'count',
    actual: most,
    required: value,
    citation,
    standing,
  } as const;
  if (most !== null && most >= value) return { ...base, verdict: 'met' };
  const missing =
    known.length < years.length
      ? ({ path: 'project.jobs', asks: 'value' } as const)
      : ({ path: 'policy.toser.minJobs', asks: 'value' } as const);
  return { ...base, verdict: 'unknown', missing: [missing] };
}

/** Whether relief must be matched by investment, as a rule asks of later residents that could not be read. */
function matched(c: Case): Finding {
  const applies = at(toserFigures(c.policy).matchedByInvestment, toserStatus(c).entry);
  return unread('toser.matched-by-investment', applies, 'toser.matchedByInvestment');
}

/** Met where a rule that could not be read does not apply, else unknown. */
function unread(
  id: string,
  { citation, standing, value: applies }: Dated<boolean>,
  figure: string,
): Finding {
  const base = { id, unit: 'yes-no', citation, standing } as const;
  return applies
    ? {
        ...base,
        verdict: 'unknown',
        actual: null,
        missing: [{ path: `policy.${figure}`, asks: 'yes-no' }],
      }
    : { ...base, verdict: 'met' };
}

/**
 * Residents are admitted to reduced contributions in the first years of the territory (Tax Code art. 427
 * p. 10.1); later ones under a rule that could not be read.
 */
export const statusInTime = (c: Case): readonly Finding[] =>
  onTerritory(c, (territory) => inTime(c, territory));

function inTime(c: Case, territory: TerritoryFigures): Finding {
  const { entry } = toserStatus(c);
  const figures = toserFigures(c.policy);
  const { first, latest } = daysOf(c, territory);
  const years = at(figures.statusYears, entry);
  const last = anniversary(first.value, years.value);
  const base = {
    id: 'toser.status-in-time',
    unit: 'day',
    actual: entry,
    required: { from: first.value, to: last },
    citation: years.citation,
    standing: years.standing,
  } as const;
  if (entry <= last) return { ...base, verdict: 'met' };
  if (at(figures.lateResidents, entry).value) {
    const missing = [{ path: 'policy.toser.lateResidents', asks: 'yes-no' }] as const;
    return { ...base, verdict: 'unknown', missing };
  }
  return entry <= anniversary(latest.value, years.value)
    ? { ...base, verdict: 'unknown', missing: [CREATED] }
    : { ...base, verdict: 'not-met' };
}
