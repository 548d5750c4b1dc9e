import type { Case } from '../../../engine/facts/case';
import type { Status } from '../../../engine/facts/status';
import { firstDayOf, MONTHS_A_QUARTER, monthOf, yearOf } from '../../../kit/day';
import type { Stated } from '../../../profile/stated';
import type { ToserActivity, ToserInvestor, ToserProject } from './fields';

/** The facts that the profile states of a resident; the region declares their fields. */
export const toserFacts = ({ profile: { investor, project } }: Case) => ({
  investor: investor as Stated<ToserInvestor>,
  project: project as Stated<ToserProject>,
  activity: project.activity as Stated<ToserActivity>,
});

/** Quarters of a year before the exclusion: all four, but in the year of its last day. */
export function quartersHeld({ ends }: Pick<Status, 'ends'>, year: number): bigint {
  if (ends === null || year !== yearOf(ends)) return QUARTERS;
  return BigInt((monthOf(ends) + 1 - monthOf(firstDayOf(year))) / MONTHS_A_QUARTER);
}

export const QUARTERS = 4n;
