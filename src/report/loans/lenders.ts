import type { LoanResult } from '../../answer/results/assessment';
import type { Words } from '../words';

type Loan = Pick<LoanResult, 'id'>;

/** Whose loans a programme is among, as a heading. */
export const lenderOf = ({ id }: Loan, { lenders, loans }: Words): string =>
  lenders[id] ?? loans.heading;

/** Loans of one lender. */
export interface Lent<One extends Loan> {
  readonly heading: string;
  readonly loans: readonly One[];
}

/** Loans by lender, each lender where its first loan stands. */
export function byLender<One extends Loan>(
  loans: readonly One[],
  words: Words,
): readonly Lent<One>[] {
  const headings = [...new Set(loans.map((loan) => lenderOf(loan, words)))];
  return headings.map((heading) => ({
    heading,
    loans: loans.filter((loan) => lenderOf(loan, words) === heading),
  }));
}

/** Whose loans they all are, as a heading. */
export function headingOf(loans: readonly Loan[], words: Words): string {
  const [first, ...others] = byLender(loans, words);
  return others.length > 0 ? words.loans.several : (first?.heading ?? words.loans.heading);
}
