import type { LoadedRegion, Region } from '../engine/region';
import type { Profile } from '../profile/profile';
import { KALUGA } from './kaluga/region';

/** The region where none is named. */
export const DEFAULT_REGION: Region = KALUGA;

/** The region of a profile: the one that it was parsed for. */
export const regionOf = ({ region }: Pick<Profile, 'region'>): Region =>
  // `parseProfile` keeps the region that it was given; left out, it knows the profiles of the default one alone.
  'measures' in region ? (region as LoadedRegion) : DEFAULT_REGION;
