import { unscaled } from './fixed-point';

/** Money: a whole number of kopecks (1/100 of a rouble). */
export type Kopecks = bigint;

/** A rate or share: a whole number of millionths, so `13_5000n` is 13.5 %. */
export type Rate = bigint;

const KOPECKS = 100n;
const MILLION = 1_000_000n;
/** Half a rouble, in millionths of kopecks. */
const HALF_A_ROUBLE = 50_000_000n;

/** All of something: a rate of 100 %. */
export const WHOLE: Rate = 1_000_000n;

/** Decimal text of roubles: two places where there are kopecks ("0.50"), none otherwise ("12"). */
export function roublesText(amount: Kopecks): string {
  if (amount % KOPECKS === 0n) return (amount / KOPECKS).toString();
  const size = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${size / KOPECKS}.${(size % KOPECKS).toString().padStart(2, '0')}`;
}

/** Decimal text of a rate: "0.135". */
export function rateText(rate: Rate): string {
  const millionths = Number(rate);
  return Math.abs(millionths) < TOLD_APART ? String(millionths / 1e6) : unscaled(rate, 6);
}

/** Below so many millionths no two rates are one double, and each prints as it is. */
const TOLD_APART = 1e15;

/** The quotient rounded to a whole number, a half upwards. The divisor is above 0. */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  return floorDivide(2n * dividend + divisor, 2n * divisor);
}

/** The quotient rounded down, also below 0. The divisor is above 0. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** The quotient rounded up, also below 0. The divisor is above 0. */
export const ceilDivide = (dividend: bigint, divisor: bigint): bigint =>
  -floorDivide(-dividend, divisor);

/** The amount without its kopecks, towards minus infinity. */
export const floorToRouble = (amount: Kopecks): Kopecks => floorDivide(amount, KOPECKS) * KOPECKS;

/**
 * Tax on a base given as an exact fraction of kopecks, rounded once to full
 * roubles, half up (Tax Code art. 52 p. 6). A base at or below 0 bears no tax.
 */
export function taxOn(base: bigint, rate: Rate, divisor = 1n): Kopecks {
  if (base <= 0n || rate === 0n) return 0n;
  const half = divisor === 1n ? HALF_A_ROUBLE : HALF_A_ROUBLE * divisor;
  return ((base * rate + half) / (half + half)) * KOPECKS;
}

/** The share of an amount, rounded to the kopeck, half up. */
export const shareOf = (amount: Kopecks, rate: Rate, divisor = 1n): Kopecks =>
  halfUp(amount * rate, MILLION * divisor);

/** The share of an amount, without the kopecks. */
export const flooredShareOf = (amount: Kopecks, rate: Rate): Kopecks =>
  floorDivide(amount * rate, MILLION * KOPECKS) * KOPECKS;
