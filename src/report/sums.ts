import { amountOf } from '../answer/read';
import { roublesText } from '../kit/money';

/** The sum of amounts, decimal texts of roubles that the library itself has written. */
export const sumText = (amounts: readonly string[]): string =>
  roublesText(amounts.reduce((sum, amount) => sum + amountOf(amount), 0n));
