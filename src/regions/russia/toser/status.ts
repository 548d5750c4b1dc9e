import type { Case } from '../../../engine/facts/case';
import type { RateUsed } from '../../../engine/facts/rates';
import type { Status } from '../../../engine/facts/status';
import { firstDayOf, MONTHS_A_QUARTER, monthOf, yearOf } from '../../../kit/day';
import { halfUp } from '../../../kit/money';
import type { Stated } from '../../../profile/stated';
import type { ToserActivity, ToserInvestor, ToserProject } from './fields';

/** The facts that the profile states of a resident; the region declares their fields. */
export const toserFacts = ({ profile: { investor, project } }: Case) => ({
  investor: investor as Stated<ToserInvestor>,
  project: project as Stated<ToserProject>,
  activity: project.activity as Stated<ToserActivity>,
});

/** Quarters of a year before the exclusion: all four, but in the year of its last day. */
function quartersHeld({ ends }: Pick<Status, 'ends'>, year: number): bigint {
  if (ends === null || year !== yearOf(ends)) return QUARTERS;
  return BigInt((monthOf(ends) + 1 - monthOf(firstDayOf(year))) / MONTHS_A_QUARTER);
}

const QUARTERS = 4n;

/** The reduced rate of a year; in that of an exclusion the mean of it and the ordinary one, by quarters. */
export function meanRate(status: Status, year: number, used: RateUsed, other: RateUsed): RateUsed {
  const held = quartersHeld(status, year);
  const rate = halfUp(used.rate * held + other.rate * (QUARTERS - held), QUARTERS);
  return { ...used, rate };
}
