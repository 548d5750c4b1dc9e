import type { LoadedRegion, Region } from '../engine/region';
import type { WordsByLanguage } from '../words/words';
import { DEFAULT_REGION } from './default';
import { WORDS } from './kaluga/words';

/**
 * The words of a region by language.
 * @throws RangeError for another region than the default one that was given without its words.
 */
export function wordsByLanguage(region: Region): WordsByLanguage {
  if ('words' in region) return (region as LoadedRegion).words;
  if (region.id === DEFAULT_REGION.id) return WORDS;
  throw new RangeError(`the region ${region.id} was given without its words`);
}
