import type { Finding } from '../kit/finding';
import type {
  Assessment,
  LoanResult,
  MeasureResult,
  Missing,
  PartResult,
  Verdict,
} from '../result';
import type { YearlyFlow } from '../valuation/discount';
import type { JudgedId } from './result';
import { interestOf, reliefsOf } from './worth';

/** A measure, a part of one, or a loan, as an assessment judged it. */
export interface Judged {
  readonly id: JudgedId;
  readonly verdict: Verdict;
  readonly findings: Finding;
  readonly missing: readonly Missing[];
  /** What it gives in each year; null where that cannot be computed. */
  readonly flows: readonly YearlyFlow[] | null;
  readonly isFloor: boolean;
}

/** Every measure with its parts after it, then every loan. */
export const judgedOf = ({ loans, measures }: Assessment): readonly Judged[] => [
  ...measures.flatMap((measure) => [
    ofMeasure(measure),
    ...(measure.parts ?? []).map((part) => ofPart(measure, part)),
  ]),
  ...loans.map(ofLoan),
];

const ofMeasure = (result: MeasureResult | PartResult): Judged => {
  const { findings, id, lines, missing, verdict } = result;
  const flows = lines.length === 0 && missing.length > 0 ? null : reliefsOf(result);
  return { id, verdict, findings, missing, flows, isFloor: false };
};

/** A part with the findings of the whole, of which it tells the verdict alone. */
function ofPart(whole: MeasureResult, part: PartResult): Judged {
  const { findings } = part;
  const own = (findings.findings ?? []).map((one) =>
    one.id === `${whole.id}.resident` ? whole.findings : one,
  );
  return { ...ofMeasure(part), findings: { ...findings, findings: own } };
}

const ofLoan = (loan: LoanResult): Judged => {
  const { findings, id, missing, verdict, worth } = loan;
  const flows = worth === null ? null : interestOf(loan);
  return { id, verdict, findings, missing, flows, isFloor: worth?.isFloor ?? false };
};

export const judgedAs = (assessment: Assessment, id: JudgedId): Judged => {
  const found = judgedOf(assessment).find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not judged`);
  return found;
};
