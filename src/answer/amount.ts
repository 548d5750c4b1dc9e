import { halfUp, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';

/** An exact amount, rounded to the kopeck here alone. */
export const amountText = ({ dividend, divisor }: Ratio): string =>
  roublesText(halfUp(dividend, divisor));

/** A value as text; null where there is none. */
export const orNull = <Value>(
  value: Value | null,
  text: (value: Value) => string,
): string | null => (value === null ? null : text(value));
