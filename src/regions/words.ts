import type { LoadedRegion } from '../engine/region';
import type { WordsByLanguage } from '../words/words';
import { KALUGA_ID } from './kaluga/ids';
import { WORDS } from './kaluga/words';

/**
 * The words of a region by language.
 * @throws RangeError for another region than the default one that was given without its words.
 */
export function wordsByLanguage(
  region: Pick<LoadedRegion, 'id'> & Partial<Pick<LoadedRegion, 'words'>>,
): WordsByLanguage {
  if (region.words !== undefined) return region.words;
  if (region.id === KALUGA_ID) return WORDS;
  throw new RangeError(`the region ${region.id} was given without its words`);
}
