import { type Interval, isExact, type Quantity } from '../kit/interval';
import { halfUp, rateText, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import type { AmountResult } from './results/assessment';

/** An exact amount, rounded to the kopeck here alone. */
export const amountText = ({ dividend, divisor }: Ratio): string =>
  roublesText(divisor === 1n ? dividend : halfUp(dividend, divisor));

/** An amount as text; of an interval both ends. */
export const amountResult = (amount: Quantity): AmountResult =>
  isExact(amount)
    ? roublesText(amount)
    : { from: roublesText(amount.from), to: roublesText(amount.to) };

/** A rate as text; of an interval both ends. */
export const rateResult = (rate: bigint | Interval): AmountResult =>
  isExact(rate) ? rateText(rate) : { from: rateText(rate.from), to: rateText(rate.to) };

/** A value as text; null where there is none. */
export const orNull = <Value, Text>(
  value: Value | null,
  text: (value: Value) => Text,
): Text | null => (value === null ? null : text(value));
