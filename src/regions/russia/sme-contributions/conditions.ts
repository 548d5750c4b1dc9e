import type { Case } from '../../../engine/facts/case';
import { at } from '../../../figures/figure';
import { firstDayOf, yearOf } from '../../../kit/day';
import { allOf, type Finding, type MissingFact } from '../../../kit/finding';
import { valueIn } from '../../../kit/series';
import { inSmeRegister, ofActivity } from '../contributions/conditions';
import { activityOf } from '../contributions/facts';
import { smeContributionFigures } from './figures';

/** The payer is in the register of small and medium-sized enterprises. */
export const inRegister = (c: Case, year: number): readonly Finding[] =>
  inSmeRegister(
    'sme-contributions.in-sme-register',
    at(smeContributionFigures(c.policy).inRegister, firstDayOf(year)),
    c,
  );

/** The conditions of a year; one that fails gives nothing in the year. */
export const smeYear = (c: Case, year: number): Finding => ({
  ...allOf('sme-contributions.year', [
    mainActivity(c, year),
    ...sameActivityBefore(c, year),
    mainShare(c, year),
  ]),
  of: String(year),
});

const askFor = (path: string): MissingFact => ({ path, asks: 'value' });

/** The main activity is of a class that has the lower contributions. */
const mainActivity = (c: Case, year: number): Finding =>
  ofActivity(
    'sme-contributions.main-activity',
    at(smeContributionFigures(c.policy).activities, firstDayOf(year)),
    c,
    String(year),
  );

/** It was the main activity in an earlier year. */
function sameActivityBefore(c: Case, year: number): readonly Finding[] {
  const asked = at(smeContributionFigures(c.policy).sameActivityBefore, firstDayOf(year));
  if (!asked.value) return [];
  const path = 'project.activity.mainSince';
  const { mainSince } = activityOf(c);
  const base = {
    id: 'sme-contributions.same-activity-before',
    of: String(year),
    path,
    unit: 'day',
    actual: mainSince ?? null,
    citation: asked.citation,
    standing: asked.standing,
  } as const;
  return [
    mainSince === undefined
      ? { ...base, verdict: 'unknown', missing: [askFor(path)] }
      : { ...base, verdict: yearOf(mainSince) < year ? 'met' : 'not-met' },
  ];
}

/** It gives enough of the income of the year, and of the year before. */
const mainShare = (c: Case, year: number): Finding => ({
  ...allOf('sme-contributions.main-share', [
    shareOfYear(c, year, 'sme-contributions.share-of-year', year),
    ...shareBefore(c, year),
  ]),
  of: String(year),
});

const shareBefore = (c: Case, year: number): readonly Finding[] =>
  at(smeContributionFigures(c.policy).shareOfYearBefore, firstDayOf(year)).value
    ? [shareOfYear(c, year, 'sme-contributions.share-of-year-before', year - 1)]
    : [];

/**
 * The share of one year against what the tax year asks. Of a year that is not stated it is unknown, and so it
 * is of a company that had no year before.
 */
function shareOfYear(c: Case, year: number, id: string, stated: number): Finding {
  const { citation, standing, value } = at(
    smeContributionFigures(c.policy).mainShare,
    firstDayOf(year),
  );
  const path = `project.activity.mainRevenueShare.${stated}`;
  const { mainRevenueShare } = activityOf(c);
  const actual = mainRevenueShare && valueIn(mainRevenueShare, stated);
  const base = { id, of: String(year), path, unit: 'share', citation, standing } as const;
  const required = value;
  if (actual === undefined) {
    return { ...base, verdict: 'unknown', actual: null, required, missing: [askFor(path)] };
  }
  return actual >= required
    ? { ...base, verdict: 'met', actual, required }
    : { ...base, verdict: 'not-met', actual, required, shortfall: required - actual };
}
