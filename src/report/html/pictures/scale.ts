import type { Language } from '../../../words/words';

/** The size that a mark is drawn in; what is read stands beside it as the answer writes it. */
export const drawnSize = (amount: string): number => Number(amount);

const UNITS = ['one', 'thousand', 'million', 'billion'] as const;

/** In how many roubles the numbers of a picture are written. */
export type Unit = (typeof UNITS)[number];

/** The unit in which the largest of some amounts has up to four digits. */
export function unitFor(amounts: readonly number[]): Unit {
  const most = Math.max(0, ...amounts.map(Math.abs));
  return [...UNITS].reverse().find((unit) => most >= 10 ** (3 * UNITS.indexOf(unit))) ?? 'one';
}

/** An amount in a unit with at most one decimal, as it stands on a mark; less than half of that is no nought. */
export function shortIn(unit: Unit, amount: number, language: Language): string {
  const written = (amount / 10 ** (3 * UNITS.indexOf(unit))).toFixed(1).replace(/\.0$/, '');
  if (amount !== 0 && Number(written) === 0) return '~0';
  return language === 'ru' ? written.replace('.', ',') : written;
}
