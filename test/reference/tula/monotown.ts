import type { Borrowing } from '../../../src/profile/profile';
import { type Answer, all, counts, is, type LoanAnswer, verdictOf } from '../answer';
import { atLeast } from '../capital';
import { isGuaranteed, worthOf } from '../loans';
import { million } from '../numbers';
import { keyRate } from '../programmes';
import { quarters } from '../schedule';
import type { TulaQuestion } from './question';

const ID = 'monotown-loan';
const [LONGEST, LONGEST_GRACE] = [180, 36];

/** Without a guarantee only a large loan can be had, and at a higher rate. */
const WITHOUT = { from: million(250), rate: 50_000n };
const [FROM, TO, RATE] = [million(5), million(1000), 10_000n];

/** What is asked of the loan and of the place; a day of drawing that is only supposed may yet be another. */
function conditions(
  question: TulaQuestion,
  borrowing: Borrowing,
  drawn: string,
  months: number,
): Answer {
  const { amount, graceMonths = 0 } = borrowing;
  const { site } = question.own;
  const tooEarly: Answer = borrowing.drawn === undefined ? 'value-missing' : 'no';
  return all([
    drawn >= '2019-01-01' ? 'yes' : tooEarly,
    atLeast(amount, isGuaranteed(borrowing) ? FROM : WITHOUT.from),
    amount === undefined ? 'value-missing' : is(amount <= TO, true),
    is(months <= LONGEST, true),
    is(graceMonths <= LONGEST_GRACE && graceMonths < months, true),
    is(site === undefined ? undefined : site.startsWith('toser-'), true),
  ]);
}

/** A loan for monotowns, which the region's development territories are. */
export function monotownLoan(question: TulaQuestion): LoanAnswer[] {
  const { borrowing = { facts: {} }, project } = question.profile;
  const asked: readonly string[] | undefined = borrowing.programmes;
  if (asked !== undefined && !asked.includes(ID)) return [];
  const { amount, drawn = project.start, graceMonths, termMonths: months = LONGEST } = borrowing;
  const market = borrowing.marketRate ?? keyRate(drawn);
  const answer = conditions(question, borrowing, drawn, months);
  const isOpen = counts(answer) && amount !== undefined;
  // All but the last twelve years, as far as the term goes beyond them.
  const grace = graceMonths ?? Math.max(0, months - (LONGEST - LONGEST_GRACE));
  const rows = !isOpen
    ? []
    : quarters({
        amount,
        quarters: months / 3,
        grace: grace / 3,
        rate: () => (isGuaranteed(borrowing) ? RATE : WITHOUT.rate),
        market: market ?? 0n,
        guarantee: borrowing.guarantee?.yearlyCost ?? 0n,
        isAnnuity: borrowing.repayment === 'annuity',
      });
  return [
    {
      id: ID,
      verdict: verdictOf(answer),
      largest: TO,
      amount: isOpen ? amount : null,
      federal: null,
      quarters: rows.map((row) => row.interest),
      interest: rows.reduce((sum, row) => sum + row.interest, 0n),
      principal: rows.reduce((sum, row) => sum + row.principal, 0n),
      guarantee: rows.reduce((sum, row) => sum + row.guarantee, 0n),
      ...worthOf(rows, market),
    },
  ];
}
