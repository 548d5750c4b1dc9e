/** Kopecks by year. */
export type Years = Map<number, bigint>;

/** Years from and to which something counts. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The ordinary rate of property tax, in millionths. */
export const ORDINARY = 22_000n;

/** Full roubles of a fraction of a base, half up, in kopecks. */
export function rounded(base: bigint, millionths: bigint, divisor = 1n): bigint {
  if (base <= 0n) return 0n;
  const unit = 100_000_000n * divisor;
  return ((2n * base * millionths + unit) / (2n * unit)) * 100n;
}

export function add(years: Years, year: number, amount: bigint): void {
  if (amount !== 0n) years.set(year, (years.get(year) ?? 0n) + amount);
}
