import type { LoadedRegion } from '../engine/region';
import { KALUGA_ID } from './kaluga/ids';
import { LOADED_DEFAULT } from './loaded';
import { TULA_ID } from './tula/ids';

/** A region of the package, which is loaded only where it is asked for. */
export interface ShippedRegion {
  readonly id: string;
  readonly load: () => Promise<LoadedRegion>;
}

/** Every region of the package, the default one first. */
export const SHIPPED_REGIONS: readonly ShippedRegion[] = [
  { id: KALUGA_ID, load: async () => LOADED_DEFAULT },
  { id: TULA_ID, load: async () => (await import('./tula/region')).tula },
];

/** Whether a region is one of the package. */
export const isShipped = ({ id }: Pick<LoadedRegion, 'id'>): boolean =>
  SHIPPED_REGIONS.some((one) => one.id === id);

/** The regions of the package with these ids, all of them where none is given. */
export const shippedRegions = (ids?: readonly string[]): Promise<readonly LoadedRegion[]> =>
  Promise.all(
    SHIPPED_REGIONS.filter(({ id }) => ids?.includes(id) ?? true).map(({ load }) => load()),
  );
