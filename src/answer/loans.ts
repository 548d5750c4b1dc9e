import type { Case } from '../engine/facts/case';
import type { JudgedLoan } from '../engine/loans/judged';
import type { Region } from '../engine/region';
import type { Note } from '../engine/terms';
import { VERSION } from '../version';
import { citing } from './cite';
import { loanResult } from './loan';
import type { Assessment } from './results/assessment';
import type { LoanAnswer } from './results/loans';
import { titlesOf } from './titles';

/** The answer on loans alone. */
export function loansResult(
  region: Region,
  { policy, profile }: Case,
  loans: readonly JudgedLoan[],
  warnings: readonly Note[],
  readings: Assessment['readings'],
): LoanAnswer {
  const { name, start } = profile.project;
  const { cite, sources } = citing();
  return {
    schema: 'investor-incentives/loans@2',
    version: VERSION,
    region: region.id,
    edition: policy.edition,
    project: { name, start },
    warnings,
    loans: loans.map((loan) => loanResult(loan, cite)),
    ...(readings.length === 0 ? {} : { readings }),
    titles: titlesOf(region, [], loans),
    sources: sources(),
  };
}
