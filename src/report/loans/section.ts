import type { LoanResult } from '../../answer/results/assessment';
import { leavesOf } from '../../kit/finding';
import type { Block } from '../blocks';
import { byVerdict } from '../judged';
import type { Voice } from '../sentences';
import type { Words } from '../words';
import { type Detail, programmeBlocks } from './programme';
import { loanSummaryBlocks } from './summary';

/** Loans in an assessment: a section of their own, or a word that they were not examined. */
export function assessedLoanBlocks(loans: readonly LoanResult[], voice: Voice): readonly Block[] {
  if (loans.length === 0) return [];
  const { heading, notExamined } = voice.words.loans;
  return [
    { kind: 'section', text: heading },
    ...(isExamined(loans, voice.words)
      ? loanBlocks(loans, 'years', voice)
      : [{ kind: 'paragraph', text: notExamined } as const]),
  ];
}

/** The summary of all programmes and then each of them, those that may be had first. */
export function loanBlocks(
  loans: readonly LoanResult[],
  detail: Detail,
  voice: Voice,
): readonly Block[] {
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
  loans.some(({ findings }) =>
    leavesOf(findings).some(
      ({ id, verdict }) => verdict !== 'unknown' && !ANSWERED_ELSEWHERE.test(id),
    ),
  );
