import type { LoadedRegion } from '../engine/region';
import { LOADED_DEFAULT } from './loaded';
import { tula } from './tula/region';

/** Every region of the package at once, the default one first; `shipped` loads each where it is asked for. */
export const ALL_REGIONS: readonly LoadedRegion[] = [LOADED_DEFAULT, tula];
