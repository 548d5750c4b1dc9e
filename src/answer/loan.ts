import { areConfirmed } from '../engine/judge';
import { isFloor, type JudgedLoan, type LoanValue } from '../engine/loans/judged';
import { areByQuarter, type LoanTerms } from '../engine/loans/schedule';
import type { QuarterWorth } from '../engine/loans/worth';
import { type Kopecks, rateText, roublesText } from '../kit/money';
import type { Cite } from './cite';
import { findingResult } from './finding';
import { unconfirmedResult } from './outcome';
import type {
  InterestLine,
  LoanPeriod,
  LoanResult,
  LoanTermsResult,
  LoanWorth,
} from './results/assessment';

export function loanResult(loan: JudgedLoan, cite: Cite): LoanResult {
  const { id, verdict, findings, missing, unconfirmed, largest, terms, worth } = loan;
  const { market } = loan;
  const isCompared = market !== null;
  const compared: Compared = { isCompared, isByQuarter: market?.isByQuarter ?? false };
  return {
    id,
    verdict,
    findings: findingResult(findings, cite),
    missing,
    confirmed: areConfirmed(unconfirmed),
    unconfirmed: unconfirmedResult(unconfirmed, cite),
    largest: largest && {
      ...largest,
      amount: largest.amount === null ? null : roublesText(largest.amount),
    },
    terms: terms && termsResult(loan, terms),
    schedule: loan.quarters.map((one) => periodResult(one, compared)),
    lines: linesOf(loan.quarters, isCompared),
    worth: worth && worthResult(worth, cite),
    assumptions: loan.assumptions,
    unread: loan.unread,
  };
}

/** Whether quarters are compared with the market, and at a rate of each. */
interface Compared {
  readonly isCompared: boolean;
  readonly isByQuarter: boolean;
}

/** Sums of the quarters that end in each year. */
function linesOf(quarters: readonly QuarterWorth[], isCompared: boolean): readonly InterestLine[] {
  const years = [...new Set(quarters.map(({ quarter }) => quarter.year))];
  return years.map((year) => {
    const own = quarters.filter(({ quarter }) => quarter.year === year);
    const total = (amount: (one: QuarterWorth) => Kopecks) =>
      roublesText(own.reduce((sum, one) => sum + amount(one), 0n));
    return {
      year,
      interest: total(({ quarter }) => quarter.interest),
      principal: total(({ quarter }) => quarter.principal),
      marketInterest: isCompared ? total((one) => one.marketInterest) : null,
      saved: isCompared ? total(({ saved }) => saved) : null,
      guarantee: total(({ guarantee }) => guarantee),
    };
  });
}

const termsResult = ({ guaranteeRate, split }: JudgedLoan, terms: LoanTerms): LoanTermsResult => ({
  kind: 'instalment',
  amount: roublesText(terms.principal),
  drawn: terms.drawn,
  quarters: terms.quarters,
  graceQuarters: terms.grace,
  repayment: terms.repayment,
  ...ratesResult(terms.rates),
  ...(guaranteeRate === 0n ? {} : { guaranteeRate: rateText(guaranteeRate) }),
  ...(split === null
    ? {}
    : { split: { federal: roublesText(split.federal), regional: roublesText(split.regional) } }),
});

/** The rates by year of the loan, or by quarter where they follow the key rate. */
function ratesResult(rates: LoanTerms['rates']): Pick<LoanTermsResult, 'rates' | 'ratesByQuarter'> {
  if (!areByQuarter(rates)) {
    return { rates: rates.map(({ upToYear, rate }) => ({ upToYear, rate: rateText(rate) })) };
  }
  const { byQuarter } = rates;
  const ends = byQuarter.flatMap((rate, index) =>
    rate === byQuarter[index + 1] ? [] : [{ upToQuarter: index + 1, rate: rateText(rate) }],
  );
  return { rates: [], ratesByQuarter: ends };
}

function periodResult(
  { guarantee, marketInterest, marketRate, quarter, saved }: QuarterWorth,
  { isByQuarter, isCompared }: Compared,
): LoanPeriod {
  return {
    number: quarter.number,
    day: quarter.day,
    year: quarter.year,
    balance: roublesText(quarter.balance),
    rate: rateText(quarter.rate),
    interest: roublesText(quarter.interest),
    principal: roublesText(quarter.principal),
    payment: roublesText(quarter.interest + quarter.principal),
    marketInterest: isCompared ? roublesText(marketInterest) : null,
    saved: isCompared ? roublesText(saved) : null,
    ...(isByQuarter ? { marketRate: rateText(marketRate) } : {}),
    guarantee: roublesText(guarantee),
  };
}

function worthResult(worth: LoanValue, cite: Cite): LoanWorth {
  const { market } = worth;
  return {
    marketRate: rateText(market.rate),
    ...(market.isByQuarter ? { isByQuarter: true } : {}),
    isFloor: isFloor(worth),
    nominal: roublesText(worth.nominal),
    presentValue: roublesText(worth.presentValue),
    share: rateText(worth.share),
    nominalNet: roublesText(worth.nominalNet),
    presentValueNet: roublesText(worth.presentValueNet),
    commission: {
      discountRate: rateText(worth.discountRate),
      grantEquivalent: roublesText(worth.ofCommission),
    },
    ...(worth.isDiscountedByQuarter ? { isDiscountedByQuarter: true } : {}),
    oecd: rateText(worth.ofOecd),
    source: market.floor && cite(market.floor.citation, market.floor.standing),
  };
}
