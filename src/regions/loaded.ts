import type { LoadedRegion } from '../engine/region';
import { DEFAULT_REGION } from './default';
import { KALUGA_PROFILES } from './kaluga/profiles';
import { WORDS } from './kaluga/words';

/**
 * The region where none is named, with its profiles and words; apart from `default`, so that a page without the parser
 * does not load these. `shipped` lists it with the other regions of the package.
 */
export const LOADED_DEFAULT: LoadedRegion = /* @__PURE__ */ (() => ({
  ...DEFAULT_REGION,
  profiles: KALUGA_PROFILES,
  words: WORDS,
}))();
