import { irr as guessed } from 'financial';
import { Decimal } from '../../kit/decimal';
import { type Rate, WHOLE } from '../../kit/money';
import { type Exact, exactsOf, type Indicator, indicatorOf, type Numeral } from './exact';
import { each, requireNumerals } from './numerals';
import type { Quotient } from './quotient';

/**
 * Internal rate of return: the yearly rate above -1 at which the net present value of
 * yearly flows is 0. Flows that change their sign once have exactly one; it does not
 * depend on when the first of them falls due.
 * @returns A rate of 1 to the millionth, half up. Absent where the flows never change
 * their sign, so that there is none, and where they do so more than once, so that
 * several may be.
 * @throws RangeError that lists every flow that is no number.
 *
 * @example
 * irr(['-100', '60', '60']); // { value: '0.130662' }
 * irr(['-100', '230', '-132']); // { absent: 'not-unique' }
 */
export function irr(flows: readonly Numeral[]): Indicator<'no-sign-change' | 'not-unique'> {
  requireNumerals(each('flows', flows, 'number'));
  return indicatorOf(rateOfReturn(exactsOf(flows)));
}

/** The same of flows in any one unit. */
export function rateOfReturn(flows: readonly Exact[]): Quotient<'no-sign-change' | 'not-unique'> {
  const amounts = fromFirst(flows);
  const changes = signChanges(amounts);
  if (changes === 0) return { absent: 'no-sign-change' };
  if (changes > 1) return { absent: 'not-unique' };
  return { value: rootOf(amounts) };
}

/** The flows from the first that is not 0. */
function fromFirst(amounts: readonly Exact[]): readonly Exact[] {
  const first = amounts.findIndex((amount) => !amount.isZero());
  return first < 0 ? [] : amounts.slice(first);
}

function signChanges(amounts: readonly Exact[]): number {
  const signs = amounts.filter((amount) => !amount.isZero()).map((amount) => amount.isNegative());
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** The one root of flows that change their sign once: the guess where it is proved to be it, else by halving. */
function rootOf(amounts: readonly Exact[]): Rate {
  const guess = guessed(amounts.map(Number));
  if (Number.isFinite(guess)) {
    const rate = BigInt(Math.round(guess * 1_000_000));
    if (!isRootUnder(amounts, rate) && isRootUnder(amounts, rate + 1n)) return rate;
  }
  return halved(amounts, -WHOLE, highestRate(amounts));
}

/** Whole millionths between which the root lies are brought together. */
function halved(amounts: readonly Exact[], low: Rate, high: Rate): Rate {
  if (high - low === 1n) return low;
  const middle = (low + high) / 2n;
  return isRootUnder(amounts, middle)
    ? halved(amounts, low, middle)
    : halved(amounts, middle, high);
}

/**
 * Whether the root lies half a millionth under a rate, or further. The flows grow to the
 * day of the last; their sum has the sign of the first flow above the root, and only there.
 */
function isRootUnder(amounts: readonly Exact[], rate: Rate): boolean {
  const growth = new Decimal((2n * (rate + WHOLE) - 1n).toString()).div(2_000_000);
  if (growth.lte(0)) return false;
  const sum = amounts.reduce((grown, amount) => grown.times(growth).plus(amount), new Decimal(0));
  return !sum.isZero() && sum.isNegative() === amounts[0]?.isNegative();
}

/** A rate above every root, by Cauchy's bound on the roots of a polynomial. */
function highestRate(amounts: readonly Exact[]): Rate {
  const [first = new Decimal(1), ...others] = amounts.map((amount) => amount.abs());
  const bound = Decimal.max(0, ...others).div(first);
  return BigInt(bound.times(1_000_000).toFixed(0, Decimal.ROUND_CEIL)) + 1n;
}
