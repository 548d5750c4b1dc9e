import type { LoanResult } from '../../answer/results/assessment';
import { leavesOf } from '../../kit/finding';
import type { Block } from '../blocks';
import { byVerdict } from '../judged';
import type { Voice } from '../sentences';
import type { Words } from '../words';
import { byLender, headingOf } from './lenders';
import { type Detail, programmeBlocks } from './programme';
import { loanSummaryBlocks } from './summary';

/** Loans in an assessment: a section of their own, or a word that they were not examined. */
export function assessedLoanBlocks(loans: readonly LoanResult[], voice: Voice): readonly Block[] {
  if (loans.length === 0) return [];
  const { words } = voice;
  if (!isExamined(loans, words)) {
    return [
      { kind: 'section', text: headingOf(loans, words) },
      { kind: 'paragraph', text: words.loans.notExamined },
    ];
  }
  return byLender(loans, words).flatMap(({ heading, loans: own }): readonly Block[] => [
    { kind: 'section', text: heading },
    ...lentBlocks(own, 'years', voice),
  ]);
}

/** The loans of a report of their own, with a heading for each lender where there are several. */
export function loanBlocks(loans: readonly LoanResult[], voice: Voice): readonly Block[] {
  const lenders = byLender(loans, voice.words);
  return lenders.flatMap(({ heading, loans: own }): readonly Block[] => [
    ...(lenders.length === 1 ? [] : [{ kind: 'section', text: heading } as const]),
    ...lentBlocks(own, 'quarters', voice),
  ]);
}

/** The summary of the programmes of a lender and then each of them, those that may be had first. */
function lentBlocks(loans: readonly LoanResult[], detail: Detail, voice: Voice): readonly Block[] {
  const ordered = byVerdict(loans);
  return [
    ...loanSummaryBlocks(ordered, voice),
    ...ordered.flatMap((loan) => programmeBlocks(loan, detail, voice)),
  ];
}

/** Conditions that the project's day and activity answer without a word on borrowing. */
const ANSWERED_ELSEWHERE = /\.(open|manufacturer|drug-maker|not-food)$/;

/** Whether the profile states anything of what is to be borrowed. */
export const isExamined = (loans: readonly LoanResult[], { programmes }: Words): boolean =>
  loans.length < programmes.length ||
  loans.some(({ id }) => !programmes.includes(id)) ||
  loans.some(({ findings }) =>
    leavesOf(findings).some(
      ({ id, verdict }) => verdict !== 'unknown' && !ANSWERED_ELSEWHERE.test(id),
    ),
  );
