import type { AmountResult } from '../../src/answer/results/assessment';
import { kopecksOf } from '../../src/kit/decimal-text';

/** Kopecks of the roubles of an answer, of an exact amount. */
export function kopecks(text: AmountResult): bigint {
  const amount = typeof text === 'string' ? kopecksOf(text) : undefined;
  if (amount === undefined) throw new Error(`${JSON.stringify(text)} is no amount`);
  return amount;
}
