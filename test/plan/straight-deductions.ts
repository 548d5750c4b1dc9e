import { type Fraction, ZERO } from '../reference/numbers';
import type { Rates } from './straight-measures';
import type { Sketch } from './straight-project';
import { rounded } from './straight-years';

export const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
export const taxAt = ({ of, by }: Fraction, rate: bigint): bigint => rounded(of, rate, by);

/** Depreciation of a year that is not taken. */
export function notTaken(asset: Sketch['asset'], year: number): Fraction {
  if (asset === undefined) return ZERO;
  const first = asset.year * 12 + asset.month;
  let months = 0n;
  for (let month = year * 12; month < year * 12 + 12; month++) {
    if (month >= first && month < first + asset.months) months += 1n;
  }
  return { of: asset.cost * months, by: BigInt(asset.months) };
}

export const ofThreePercent = ({ by, of }: Fraction): Fraction => ({ of: of * 3n, by: by * 100n });

/** What the deduction takes off the tax of a year in the two budgets. */
export function drawn(
  sketch: Sketch,
  pool: { federal: bigint; regional: bigint },
  asset: Sketch['asset'],
  year: number,
  base: Fraction,
  rates: Rates,
): Rates {
  if (asset === undefined || year > Math.min(2027, sketch.held.ppeEnds ?? 2027)) {
    return { federal: 0n, regional: 0n };
  }
  const carries = sketch.readings['deduction-of-a-loss-year'] === 'carries';
  if (asset.year === year && (carries || taxAt(base, rates.regional) > 0n)) {
    pool.regional += ((asset.cost * 9n) / 1000n) * 100n;
    pool.federal += (asset.cost / 1000n) * 100n;
  }
  const reducible = positive(taxAt(base, rates.regional) - taxAt(base, 50_000n));
  const regional = least(pool.regional, reducible);
  const federal = least(pool.federal, taxAt(base, rates.federal));
  pool.regional -= regional;
  pool.federal -= federal;
  return { federal, regional };
}

/** Assets of the deductions of a package. */
export interface Deducted {
  readonly regional: Sketch['asset'];
  readonly federal: Sketch['asset'];
}

/** What the federal deduction takes of a year's federal tax at its ordinary rate, above 3% and what is taken first. */
export function drawnFederally(
  left: bigint,
  asset: Sketch['asset'],
  year: number,
  base: Fraction,
  { first, isOrdinary, rate }: { first: bigint; isOrdinary: boolean; rate: bigint },
): bigint {
  if (asset === undefined || !isOrdinary || year < asset.year || year > asset.year + 10) return 0n;
  return least(left, positive(taxAt(base, rate) - taxAt(base, 30_000n) - first));
}

/** 3% of the cost, in full roubles. */
export const poolOf = (asset: Sketch['asset']): bigint =>
  (((asset?.cost ?? 0n) * 3n) / 10_000n) * 100n;
