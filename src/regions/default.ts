import type { LoadedRegion, Region } from '../engine/region';
import type { Profile } from '../profile/profile';
import { KALUGA } from './kaluga/region';

/** The region where none is named. */
export const DEFAULT_REGION: Region = KALUGA;

/**
 * The region of a profile: the one that it was parsed for.
 * @throws RangeError where it was parsed for another region than the default one without its measures.
 */
export function regionOf({ region }: Pick<Profile, 'region'>): Region {
  // `parseProfile` keeps the region that it was given; left out, it knows the profiles of the default one alone.
  if ('measures' in region) return region as LoadedRegion;
  const { region: id } = region.profiles;
  if (id === DEFAULT_REGION.id) return DEFAULT_REGION;
  throw new RangeError(`the profile was parsed without the measures of the region ${id}`);
}
