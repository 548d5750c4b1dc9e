import type { Profile } from '../../src/profile/profile';
import { type Accounts, carry, type Kind, type Losses, NO_LOSSES, ORDINARY } from './accounts';
import type { Question } from './answer';
import { type Fraction, plus, whole, ZERO } from './numbers';

export type Yearly = NonNullable<Profile['taxableProfit']>;

/** The accounts of a measure whose base is one of its own from the year of entry on. */
export const twoAccounts = ({ readings }: Question, entry: number): Accounts => ({
  secondFrom: readings['losses-before-status'] === 'reduce' ? undefined : entry,
  unlimitedFrom: 0,
});

/** The accounts of a measure that lowers a rate of the common base. */
export const ONE_ACCOUNT: Accounts = { secondFrom: undefined, unlimitedFrom: 2025 };

export const yearsOf = ({ first, values }: Yearly): number[] =>
  values.map((_, index) => first + index);

/** The profit of a year; undefined where it is not given. */
export const profitIn = ({ first, values }: Yearly, year: number): bigint | undefined =>
  values[year - first];

/** Profit by year after earlier losses, where the years are counted as told. */
export interface Book {
  /** The base of a year of the kind, of which nothing is written down. */
  look(year: number, kind: Kind): Fraction | undefined;
  /** The base of a year of the kind; the losses that it leaves go on. */
  close(year: number, kind: Kind): Fraction | undefined;
}

/** A book of a series whose profits are raised by so much. */
export function bookOf(
  { profile }: Question,
  series: Yearly,
  accounts: Accounts,
  raised: (year: number) => Fraction = () => ZERO,
): Book {
  let losses: Losses = NO_LOSSES;
  const carried = (year: number, kind: Kind) => {
    const profit = profitIn(series, year);
    if (profit === undefined) return undefined;
    return carry(losses, plus(whole(profit), raised(year)), year, kind, accounts);
  };
  return {
    look: (year, kind) => carried(year, kind)?.base,
    close: (year, kind) => {
      const one = carried(year, kind);
      if (one !== undefined && profile.carryLosses) losses = one.losses;
      return one?.base;
    },
  };
}

/** A book without a measure. */
export const ordinaryBook = (
  question: Question,
  series: Yearly,
  raised?: (year: number) => Fraction,
): Book => bookOf(question, series, ORDINARY, raised);

/** The first year, not before the entry, by which a profit is left after losses. */
export function firstProfit(
  question: Question,
  series: Yearly,
  entry: number,
  accounts: Accounts,
): number | undefined {
  const book = bookOf(question, series, accounts);
  for (const year of yearsOf(series)) {
    const base = book.close(year, year >= entry ? 'own' : 'ordinary');
    if (base !== undefined && base.of > 0n) return Math.max(year, entry);
  }
  return undefined;
}
