import { editionOf, type LoadedRegion } from '../engine/region';
import { fingerprintOf } from '../figures/hash';
import { usePage } from './context';

/** The hash of the figures of an edition; none for one that the region does not have. */
export function hashOf(region: LoadedRegion, edition: string | undefined): string {
  const known = region.editions.some((one) => one.edition === edition);
  return fingerprintOf(editionOf(region, known ? edition : undefined)).hash;
}

/** The hash of the figures that answer now. */
export function useHash(): string {
  const { region, state } = usePage();
  return hashOf(region, state.options.edition);
}
