import { Decimal } from '../../kit/decimal';
import { discounted, exactSum, exactsOf, type Numeral } from './exact';

/** A loan as its balances before each payment and the yearly rate of each period. */
export interface LoanFlow {
  readonly periods: readonly { readonly balance: Numeral; readonly rate: Numeral }[];
  /** Payments a year. */
  readonly paymentsAYear: number;
}

/**
 * Interest saved in each period against a market rate, never below 0.
 * @param marketRate yearly rate of a comparable loan.
 * @returns Decimal texts, not rounded.
 *
 * @example
 * const year = { periods: [{ balance: '500000', rate: '0.06' }], paymentsAYear: 1 };
 * interestSaved(year, '0.08'); // ['10000']
 */
export function interestSaved(flow: LoanFlow, marketRate: Numeral): Numeral[] {
  return flow.periods.map(({ balance, rate }) => {
    const saved = new Decimal(marketRate).minus(rate).times(balance).dividedBy(flow.paymentsAYear);
    return Decimal.max(0, saved).toString();
  });
}

/**
 * Present value of amounts that fall due at the end of each period: the sum of
 * amount / (1 + rate per period)^k.
 *
 * @example
 * presentValue(['110', '121'], '0.1'); // '200'
 */
export function presentValue(amounts: readonly Numeral[], ratePerPeriod: Numeral): Numeral {
  return exactSum(discounted(exactsOf(amounts), new Decimal(ratePerPeriod), 1)).toFixed();
}

/**
 * The European Commission's cash grant equivalent: each period's interest saved
 * against the reference rate, discounted each period by an even part of the
 * yearly discount rate. At the reference rate itself it is the principal less
 * the present value of the service.
 * @returns The rows, in the order of the periods, and their sum; not rounded.
 *
 * @example
 * const loan = { periods: [{ balance: '500000', rate: '0.06' }], paymentsAYear: 1 };
 * grantEquivalentOfCommission(loan, '0.08', '0.25').rows; // ['8000']
 */
export function grantEquivalentOfCommission(
  flow: LoanFlow,
  referenceRate: Numeral,
  discountRate: Numeral,
): { readonly rows: Numeral[]; readonly sum: Numeral } {
  const perPeriod = new Decimal(discountRate).div(flow.paymentsAYear);
  const rows = discounted(exactsOf(interestSaved(flow, referenceRate)), perPeriod, 1);
  return {
    rows: rows.map(String),
    sum: exactSum(rows).toString(),
  };
}

/** Terms of a loan with equal principal, for the OECD's closed form. */
export interface OecdTerms {
  /** Years from the commitment to the last payment. */
  readonly maturity: Numeral;
  /** Years from the commitment to the first payment of principal. */
  readonly firstRepayment: Numeral;
  readonly paymentsAYear: Numeral;
  /** Yearly discount rate, 10 % by the older convention. */
  readonly discountRate: Numeral;
  /** Yearly rate before and after the first payment of principal. */
  readonly rateBefore: Numeral;
  readonly rateAfter: Numeral;
}

/**
 * The OECD's grant element in per cent of the face value, by its closed form for
 * equal payments of principal.
 *
 * @example
 * const terms = { maturity: '10', firstRepayment: '2.5', paymentsAYear: '2', discountRate: '0.1',
 *   rateBefore: '0.025', rateAfter: '0.025' };
 * Number(grantElementOfOecd(terms)).toFixed(6); // '32.390941'
 */
export function grantElementOfOecd(terms: OecdTerms): Numeral {
  const payments = new Decimal(terms.paymentsAYear);
  const growth = new Decimal(1).plus(terms.discountRate);
  const interval = new Decimal(terms.firstRepayment).minus(new Decimal(1).div(payments));
  const repaying = new Decimal(terms.maturity).minus(interval);
  const perPeriod = growth.pow(new Decimal(1).div(payments)).minus(1);
  const periods = payments.times(repaying);
  const grace = growth.pow(interval);
  const rest = growth.pow(repaying);
  const left = new Decimal(1).minus(new Decimal(1).div(rest));
  const ofGrace = new Decimal(terms.rateBefore)
    .times(new Decimal(1).minus(new Decimal(1).div(grace)))
    .div(payments.times(perPeriod));
  const ofPrincipal = left.div(perPeriod).div(periods).div(grace);
  const ofInterest = new Decimal(terms.rateAfter)
    .div(payments.times(periods).times(grace))
    .times(new Decimal(1).div(rest).minus(1).plus(perPeriod.times(periods)))
    .div(perPeriod.pow(2));
  return new Decimal(1).minus(ofGrace).minus(ofPrincipal).minus(ofInterest).times(100).toString();
}
