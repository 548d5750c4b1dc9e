import { isPlain } from './fixed-point';
import type { Kopecks, Rate } from './money';

/**
 * The exact value of a plain decimal text ("-12.5") in units of 10^-places.
 * Undefined where the text is no plain decimal, or has more places than that.
 */
export function scaled(text: string, places: number): bigint | undefined {
  if (!isPlain(text)) return undefined;
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text + '0'.repeat(places));
  const part = text.slice(point + 1);
  const digits = part.slice(0, places).padEnd(places, '0');
  return ONLY_ZEROS.test(part.slice(places)) ? BigInt(text.slice(0, point) + digits) : undefined;
}

const ONLY_ZEROS = /^0*$/;

/** Kopecks of a decimal text of roubles; undefined where the text is none or is finer than a kopeck. */
export const kopecksOf = (text: string): Kopecks | undefined => scaled(text, 2);

/** Millionths of a decimal text ("0.135"); undefined where the text is none or is finer than a millionth. */
export const rateOf = (text: string): Rate | undefined => scaled(text, 6);
