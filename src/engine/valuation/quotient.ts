import { halfUp, type Rate, WHOLE } from '../../kit/money';

/** A ratio in millionths, or why there is none. */
export type Quotient<Reason extends string> =
  | { readonly value: Rate }
  | { readonly absent: Reason };

/** A quotient to the millionth, half up; absent unless the divisor is above 0. */
export const quotient = <Reason extends string>(
  dividend: bigint,
  divisor: bigint,
  reason: Reason,
): Quotient<Reason> =>
  divisor <= 0n ? { absent: reason } : { value: halfUp(dividend * WHOLE, divisor) };
