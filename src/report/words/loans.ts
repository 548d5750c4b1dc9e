import type { LoanTermsResult, LoanWorth } from '../../answer/results/assessment';

/** Terms of a loan, already written out. */
export interface WrittenTerms extends Pick<LoanTermsResult, 'drawn' | 'quarters' | 'repayment'> {
  readonly amount: string;
  readonly graceQuarters: number;
  readonly rates: string;
}

/** The sentences on loans of the fund; rates and amounts come written out. */
export interface LoanWords {
  /** Loans of the fund. */
  readonly heading: string;
  /** Loans of several lenders. */
  readonly several: string;
  /** @param loans whose loans they are, as a heading. */
  readonly title: (loans: string, name: string) => string;
  readonly notExamined: string;
  readonly largest: (amount: string, boundBy: string) => string;
  readonly largestOpen: (conditions: readonly string[]) => string;
  readonly noneWithin: string;
  /** In place of an amount where even the smallest loan is out of reach. */
  readonly none: string;
  /** Where the programme has no largest loan: in a sentence, and in place of an amount. */
  readonly noLargest: string;
  readonly unbound: string;
  /** In place of the day from which a programme is open. */
  readonly notKnownDay: string;
  readonly worthHeading: string;
  readonly legendFloor: string;
  readonly noTotal: string;
  /** Where the worth is a floor both amounts are lower bounds. */
  readonly opening: (saved: string, presentValueNet: string, isFloor: boolean) => string;
  readonly terms: (terms: WrittenTerms) => string;
  /** A rate that holds in some years of the loan; the last year is null for all that are left. */
  readonly rateIn: (rate: string, first: number, last: number | null) => string;
  /** A rate that holds in some quarters of the loan. */
  readonly rateInQuarters: (rate: string, first: number, last: number) => string;
  readonly split: (federal: string, regional: string) => string;
  readonly byYear: string;
  readonly byQuarter: string;
  readonly againstMarket: string;
  readonly worth: string;
  readonly nominal: (marketRate: string) => string;
  readonly presentValue: (marketRate: string) => string;
  /** Against a market rate that differs by quarter. */
  readonly nominalByQuarter: string;
  readonly presentValueByQuarter: string;
  readonly lessGuarantee: (convention: string) => string;
  readonly commission: (discountRate: string) => string;
  readonly commissionByQuarter: string;
  readonly oecd: string;
  readonly floor: (rate: LoanWorth['marketRate'], mark: string) => string;
  readonly floorByQuarter: string;
  readonly assumptions: string;
  readonly unread: (paths: readonly string[]) => string;
}
