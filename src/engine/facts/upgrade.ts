import type { UpgradeBand } from '../../figures/kinds';
import { ceilDivide, floorDivide, type Kopecks, type Rate, WHOLE } from '../../kit/money';

/** Where a share of upgrade cost lies: in a band, in a gap between two bands, or below them all. */
export interface UpgradePlace {
  /** The rate that follows, under the reading of gaps; null is the ordinary one. */
  readonly rate: Rate | null;
  /** Whether the share lies in a gap that the bands leave, so that the reading decides. */
  readonly inGap: boolean;
}

/**
 * The band of an upgrade by the share of its cost in the depreciated value. A
 * value of 0 counts as a share above every band's bound.
 */
export function placeOfUpgrade(
  bands: readonly UpgradeBand[],
  cost: Kopecks,
  depreciated: Kopecks,
  gap: 'band-below' | 'band-above' | 'ordinary',
): UpgradePlace {
  const exceeds = (bound: Rate) => depreciated === 0n || cost * WHOLE > bound * depreciated;
  const equals = (bound: Rate) => depreciated !== 0n && cost * WHOLE === bound * depreciated;
  const begun = bands.filter(
    ({ from, fromIncluded }) => exceeds(from) || (fromIncluded && equals(from)),
  );
  const below = begun.at(-1);
  const above = bands[begun.length];
  if (below === undefined) return { rate: null, inGap: false };
  if (below.to === null || !exceeds(below.to)) return { rate: below.rate, inGap: false };
  const chosen = { 'band-below': below, 'band-above': above, ordinary: undefined }[gap];
  return { rate: chosen?.rate ?? null, inGap: true };
}

/** The least upgrade cost, in kopecks, that lies in a band which begins at a share of the depreciated value. */
export const bandBegins = (from: bigint, isIncluded: boolean, value: bigint): bigint =>
  isIncluded ? ceilDivide(from * value, WHOLE) : floorDivide(from * value, WHOLE) + 1n;
