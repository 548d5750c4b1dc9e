import type { Case } from '../engine/facts/case';
import type { JudgedLoan } from '../engine/loans/judge';
import { type JudgedMeasure, stepOf } from '../engine/measures';
import { fingerprintOf } from '../figures/hash';
import { VERSION } from '../version';
import { loanResult } from './loan';
import { outcomeResult, wholeResult } from './outcome';
import type { Assessment, MeasureResult } from './results/assessment';

/** What is judged of a case. */
interface Judgments {
  readonly c: Case;
  readonly measures: readonly JudgedMeasure[];
  readonly loans: readonly JudgedLoan[];
}

/** What explains an assessment beside its findings. */
type Explanation = Pick<Assessment, 'readings' | 'assumptions' | 'warnings'>;

export function assessmentResult(
  { c, loans, measures }: Judgments,
  { assumptions, readings, warnings }: Explanation,
): Assessment {
  const { name, start } = c.profile.project;
  return {
    schema: 'investor-incentives/assessment@1',
    version: VERSION,
    edition: c.policy.edition,
    policy: {
      hash: fingerprintOf(c.policy).hash,
      amendments: c.policy.amendments.map(({ title, source }) => ({ title, source })),
    },
    project: { name, start },
    readings,
    assumptions,
    warnings,
    measures: measures.map((measure) => measureResult(c, measure)),
    loans: loans.map(loanResult),
  };
}

function measureResult(c: Case, judged: JudgedMeasure): MeasureResult {
  const { measure, parts, whole } = judged;
  const { id, title } = measure;
  const step = stepOf(c, measure);
  if (measure.parts === undefined) return { id, title, step, ...outcomeResult(whole) };
  const results = parts.map(({ judged: one, part }) => ({
    id: part.id,
    title: part.title,
    ...outcomeResult(one),
  }));
  return { id, title, step, ...wholeResult(judged, results), parts: results };
}
