import { type Rate, WHOLE } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';

/** A yearly rate of all periods, or one of each of them. */
export type PeriodRates = Rate | readonly Rate[];

/** The yearly rate of a period, counted from 0. */
export function periodRate(rates: PeriodRates, index: number): Rate {
  if (typeof rates === 'bigint') return rates;
  const rate = rates[index];
  if (rate === undefined) throw new RangeError(`there is no rate of period ${index + 1}`);
  return rate;
}

/**
 * The exact present value of amounts that fall due at the end of each period, discounted
 * each period by an even part of its yearly rate; in the unit of the amounts.
 */
export function presentOf(
  amounts: readonly bigint[],
  yearlyRates: PeriodRates,
  periodsAYear: number,
): Ratio {
  const unit = WHOLE * BigInt(periodsAYear);
  let [dividend, divisor] = [0n, 1n];
  for (let index = amounts.length - 1; index >= 0; index--) {
    dividend = (dividend + (amounts[index] ?? 0n) * divisor) * unit;
    divisor *= unit + periodRate(yearlyRates, index);
  }
  return { dividend, divisor };
}

/** 1.1^(-1/4): a quarter's discount by the OECD's older convention of 10 % a year, in units of 10^-45. */
const OECD_QUARTER = 976454089676310544893104527925023643152860998n;
const OECD_UNIT = 10n ** 45n;

/** The value, by that convention, of amounts that fall due at the end of each quarter; in units of 10^-45. */
export function presentOfOecd(amounts: readonly bigint[]): Ratio {
  let value = 0n;
  for (let index = amounts.length - 1; index >= 0; index--) {
    value = ((value + (amounts[index] ?? 0n) * OECD_UNIT) * OECD_QUARTER) / OECD_UNIT;
  }
  return { dividend: value, divisor: OECD_UNIT };
}
