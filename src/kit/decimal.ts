import { Decimal as SharedDecimal } from 'decimal.js';
import { isPlain } from './fixed-point';
import type { Kopecks, Rate } from './money';

/**
 * The library's own decimal class. A private clone: another user of decimal.js
 * who changes the settings of the shared class does not change ours.
 */
export const Decimal = /* @__PURE__ */ SharedDecimal.clone({ precision: 60, defaults: true });

/**
 * The exact value of a plain decimal text ("-12.5") in units of 10^-places.
 * Undefined where the text is no plain decimal, or has more places than that.
 */
export function scaled(text: string, places: number): bigint | undefined {
  if (!isPlain(text)) return undefined;
  const value = new Decimal(text).times(10 ** places);
  return value.isInteger() ? BigInt(value.toFixed(0)) : undefined;
}

/** Kopecks of a decimal text of roubles; undefined where the text is none or is finer than a kopeck. */
export const kopecksOf = (text: string): Kopecks | undefined => scaled(text, 2);

/** Millionths of a decimal text ("0.135"); undefined where the text is none or is finer than a millionth. */
export const rateOf = (text: string): Rate | undefined => scaled(text, 6);
