import { halfUp, type Kopecks, type Rate, rateText, WHOLE } from '../../kit/money';
import { type Quotient, quotient } from './quotient';

/**
 * Capital investment for each rouble of tax forgone, both as present values.
 * Absent where nothing is forgone on the whole.
 */
export const leverage = (invested: Kopecks, forgone: Kopecks): Quotient<'nothing-forgone'> =>
  quotient(invested, forgone, 'nothing-forgone');

/** Share of the tax at ordinary rates that is forgone. Absent where there is no such tax. */
export const shareForgone = (forgone: Kopecks, ordinary: Kopecks): Quotient<'no-ordinary-tax'> =>
  quotient(forgone, ordinary, 'no-ordinary-tax');

/** Present value of what is saved by that of capital investment. Absent where nothing is invested. */
export const incentiveRate = (saved: Kopecks, invested: Kopecks): Quotient<'no-investment'> =>
  quotient(saved, invested, 'no-investment');

/**
 * What a budget may expect of a project that would come with the but-for share as its
 * chance without relief: (1 - share) × new revenue - share × tax forgone, half up.
 * @param butForShare from 0 to 1 (100 %).
 * @throws RangeError for a share out of these bounds.
 */
export function expectedNet(newRevenue: Kopecks, forgone: Kopecks, butForShare: Rate): Kopecks {
  if (butForShare < 0n || butForShare > WHOLE) {
    throw new RangeError(`expected a but-for share from 0 to 1, found ${rateText(butForShare)}`);
  }
  return halfUp(newRevenue * (WHOLE - butForShare) - forgone * butForShare, WHOLE);
}

/**
 * The but-for share at which the expected net is 0: above it the relief costs more than
 * it brings. Absent where nothing is gained or forgone, and where either is below 0, so
 * that no share from 0 to 1 divides gain from loss.
 */
export function breakEvenShare(
  newRevenue: Kopecks,
  forgone: Kopecks,
): Quotient<'nothing-at-stake' | 'below-0'> {
  if (newRevenue < 0n || forgone < 0n) return { absent: 'below-0' };
  return quotient(newRevenue, newRevenue + forgone, 'nothing-at-stake');
}
