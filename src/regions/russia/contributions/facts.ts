import type { Case } from '../../../engine/facts/case';
import type { Stated } from '../../../profile/stated';
import type { MainActivity, SmallBusiness } from './fields';

/** What the profile says of the investor's size. The region declares the fields of the section. */
export const investorOf = (c: Case): Stated<SmallBusiness> =>
  c.profile.investor as Stated<SmallBusiness>;

/** What it says of the main activity. */
export const activityOf = (c: Case): Stated<MainActivity> =>
  c.profile.project.activity as Stated<MainActivity>;
