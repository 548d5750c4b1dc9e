import { kopecksOf } from '../../src/kit/decimal';

/** Kopecks of the roubles of an answer. */
export function kopecks(text: string): bigint {
  const amount = kopecksOf(text);
  if (amount === undefined) throw new Error(`${text} is no amount`);
  return amount;
}
