import { type Fraction, half, minus, plus, smaller, ZERO } from './numbers';

/** Losses not used yet: of years before the entry into a measure, and of later ones. */
export interface Losses {
  readonly older: Fraction;
  readonly younger: Fraction;
}

export const NO_LOSSES: Losses = { older: ZERO, younger: ZERO };

/** How a measure treats losses that are brought forward. */
export interface Accounts {
  /** The year from which losses stand in an account of their own; undefined where there is one account. */
  readonly secondFrom: number | undefined;
  /** The year from which years of the measure know no limit. */
  readonly unlimitedFrom: number;
  /** Years whose loss is carried nowhere. */
  readonly drops?: (year: number) => boolean;
}

/** The accounts of a project without a measure. */
export const ORDINARY: Accounts = { secondFrom: undefined, unlimitedFrom: 9999 };

/** Whether a year counts by the measure's own limit and accounts. */
export type Kind = 'ordinary' | 'own';

/** What is left of a year's profit after earlier losses, and of the losses after it. */
export interface Carried {
  readonly base: Fraction;
  readonly losses: Losses;
}

/** The most of a year's profit that earlier losses may take. */
function limitOf(profit: Fraction, year: number, kind: Kind, accounts: Accounts): Fraction {
  const isFree = kind === 'own' && year >= accounts.unlimitedFrom;
  return year >= 2017 && year <= 2030 && !isFree ? half(profit) : profit;
}

/** One year of the accounts. */
export function carry(
  losses: Losses,
  profit: Fraction,
  year: number,
  kind: Kind,
  accounts: Accounts,
): Carried {
  const { secondFrom } = accounts;
  const { older, younger } = losses;
  if (profit.of <= 0n) {
    if (kind === 'own' && accounts.drops?.(year) === true) return { base: profit, losses };
    const isYounger = secondFrom !== undefined && year >= secondFrom;
    const left = isYounger
      ? { older, younger: minus(younger, profit) }
      : { older: minus(older, profit), younger };
    return { base: profit, losses: left };
  }
  const limit = limitOf(profit, year, kind, accounts);
  const mayUseOlder = kind === 'ordinary' || secondFrom === undefined;
  const ofOlder = mayUseOlder ? smaller(older, limit) : ZERO;
  const ofYounger = smaller(younger, minus(limit, ofOlder));
  return {
    base: minus(profit, plus(ofOlder, ofYounger)),
    losses: { older: minus(older, ofOlder), younger: minus(younger, ofYounger) },
  };
}
