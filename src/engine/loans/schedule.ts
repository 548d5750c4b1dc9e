import type { LoanRates } from '../../figures/kinds';
import { type Day, MONTHS_A_QUARTER, monthsAfter, yearOf } from '../../kit/day';
import { halfUp, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { periodRate } from '../valuation/periods';

/** Payments a year: interest and principal fall due each quarter. */
export const PAYMENTS_A_YEAR = 4;

export type Repayment = 'equal-principal' | 'annuity';

/** What a schedule is worked out from. */
export interface LoanTerms {
  readonly principal: Kopecks;
  readonly drawn: Day;
  /** Quarters from the drawing to the last payment. */
  readonly quarters: number;
  /** Quarters in which only interest is paid; fewer than all. */
  readonly grace: number;
  readonly rates: LoanRates | RatesByQuarter;
  readonly repayment: Repayment;
}

/** Yearly rates by quarter of the loan. */
export interface RatesByQuarter {
  readonly byQuarter: readonly Rate[];
}

export const areByQuarter = (rates: LoanRates | RatesByQuarter): rates is RatesByQuarter =>
  'byQuarter' in rates;

/** One quarter of a loan; the interest is on the balance before the payment of the quarter. */
export interface Quarter {
  readonly number: number;
  /** The day on which the quarter ends and its payment falls due. */
  readonly day: Day;
  readonly year: number;
  readonly balance: Kopecks;
  readonly rate: Rate;
  readonly interest: Kopecks;
  readonly principal: Kopecks;
}

/** The quarters of a loan. The principal repaid is the principal drawn, to the kopeck. */
export function scheduleOf(terms: LoanTerms): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let balance = terms.principal;
  for (let number = 1; number <= terms.quarters; number++) {
    const rate = rateOf(terms.rates, number);
    const principal = repaidIn(terms, number, balance, rate);
    const day = monthsAfter(terms.drawn, number * MONTHS_A_QUARTER);
    const interest = quarterlyInterest(balance, rate);
    quarters.push({ number, day, year: yearOf(day), balance, rate, interest, principal });
    balance -= principal;
  }
  return quarters;
}

/** Interest of a quarter on a balance, to the kopeck, half up. */
export const quarterlyInterest = (balance: Kopecks, rate: Rate): Kopecks =>
  halfUp(balance * rate, WHOLE * BigInt(PAYMENTS_A_YEAR));

/** The rate of a quarter: a step holds up to and including the last quarter of its year. */
const rateOf = (rates: LoanTerms['rates'], quarter: number): Rate =>
  areByQuarter(rates)
    ? periodRate(rates.byQuarter, quarter - 1)
    : rateInYear(rates, Math.ceil(quarter / PAYMENTS_A_YEAR));

/** The rate in a year of the loan, counted from 1. */
export function rateInYear(rates: LoanRates, year: number): Rate {
  const step = rates.find(({ upToYear }) => upToYear === null || year <= upToYear);
  if (step === undefined) throw new RangeError('the last step has no bound');
  return step.rate;
}

function repaidIn(
  { grace, principal, quarters, repayment }: LoanTerms,
  number: number,
  balance: Kopecks,
  rate: Rate,
): Kopecks {
  if (number <= grace) return 0n;
  if (number === quarters) return balance;
  const left = quarters - number + 1;
  if (repayment === 'annuity') {
    return annuity(balance, rate, left) - quarterlyInterest(balance, rate);
  }
  const instalments = BigInt(quarters - grace);
  const paid = BigInt(number - grace);
  return (principal * paid) / instalments - (principal * (paid - 1n)) / instalments;
}

/** The first of so many equal payments of interest and principal, to the kopeck. */
function annuity(balance: Kopecks, rate: Rate, payments: number): Kopecks {
  if (rate === 0n) return halfUp(balance, BigInt(payments));
  const unit = WHOLE * BigInt(PAYMENTS_A_YEAR);
  const growth = (unit + rate) ** BigInt(payments);
  return halfUp(balance * rate * growth, unit * (growth - unit ** BigInt(payments)));
}
