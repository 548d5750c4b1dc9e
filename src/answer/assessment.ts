import { entriesOffered } from '../engine/directory';
import type { Case } from '../engine/facts/case';
import type { JudgedLoan } from '../engine/loans/judged';
import { type JudgedMeasure, stepOf } from '../engine/measures';
import type { Region } from '../engine/region';
import type { CitingNote } from '../engine/terms';
import { fingerprintOf } from '../figures/hash';
import { VERSION } from '../version';
import { type Cite, citing } from './cite';
import { loanResult } from './loan';
import { noteResult } from './note';
import { outcomeResult, wholeResult } from './outcome';
import type { Assessment, LoanSummary, MeasureResult, PartResult } from './results/assessment';
import { stepResult } from './step';
import { titlesOf } from './titles';

/** What is judged of a case. */
interface Judgments {
  readonly region: Region;
  readonly c: Case;
  readonly measures: readonly JudgedMeasure[];
  readonly loans: readonly JudgedLoan[];
  /** Programmes of which nobody asks more than the verdict. */
  readonly otherLoans: readonly LoanSummary[];
}

/** What explains an assessment beside its findings. */
interface Explanation extends Pick<Assessment, 'readings' | 'assumptions'> {
  readonly warnings: readonly CitingNote[];
}

export function assessmentResult(
  { c, loans, measures, otherLoans, region }: Judgments,
  { assumptions, readings, warnings }: Explanation,
): Assessment {
  const { name, start } = c.profile.project;
  const { cite, sources } = citing();
  return {
    schema: 'investor-incentives/assessment@2',
    version: VERSION,
    region: region.id,
    edition: c.policy.edition,
    policy: {
      hash: fingerprintOf(c.policy).hash,
      amendments: c.policy.amendments.map(({ title, source }) => ({ title, source })),
    },
    project: { name, start },
    readings,
    assumptions,
    warnings: warnings.map((note) => noteResult(note, cite)),
    measures: measures.map((measure) => measureResult(c, measure, cite)),
    loans: loans.map((loan) => loanResult(loan, cite)),
    otherLoans,
    directory: entriesOffered(region.directory, c.policy, start).map(({ id }) => id),
    titles: titlesOf(
      region,
      measures.map(({ measure }) => measure),
      [...loans, ...otherLoans],
    ),
    // Every part above has referred to its sources by now.
    sources: sources(),
  };
}

function measureResult(c: Case, judged: JudgedMeasure, cite: Cite): MeasureResult {
  const { measure, parts, whole } = judged;
  const { id } = measure;
  const step = stepResult(stepOf(c, measure), cite);
  if (measure.parts === undefined) return { id, step, ...outcomeResult(whole, cite) };
  const results = parts.map(
    ({ judged: one, part }): PartResult => ({ id: part.id, ...outcomeResult(one, cite) }),
  );
  return { id, step, ...wholeResult(judged, results, cite), parts: results };
}
