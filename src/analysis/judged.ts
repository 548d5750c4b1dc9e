import { amountOf } from '../kit/decimal';
import type { Finding } from '../kit/finding';
import type { Kopecks } from '../kit/money';
import type {
  Assessment,
  Budget,
  LoanResult,
  MeasureResult,
  Missing,
  PartResult,
  TaxId,
  Verdict,
} from '../result';
import type { JudgedId } from './result';

/** What is saved of one tax, or of interest, in one year and budget. */
export interface Saved {
  readonly year: number;
  readonly tax: TaxId | 'interest';
  readonly budget: Budget | 'lender';
  readonly amount: Kopecks;
}

/** A measure, a part of one, or a loan, as an assessment judged it. */
export interface Judged {
  readonly id: JudgedId;
  readonly verdict: Verdict;
  readonly findings: Finding;
  readonly missing: readonly Missing[];
  /** Relief less extra tax, or interest less the cost of a guarantee; null where it cannot be computed. */
  readonly saved: readonly Saved[] | null;
  /** The same without extra tax; null where `saved` is. */
  readonly relief: readonly Saved[] | null;
  /** Itself, or those of its parts, whose amounts facts are missing to compute. */
  readonly notComputed: readonly JudgedId[];
  /** Whether a floor stands for the market rate of a loan. */
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

/** @throws RangeError for one that the assessment leaves out. */
export function judgedAs(assessment: Assessment, id: JudgedId): Judged {
  const found = judgedOf(assessment).find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not judged`);
  return found;
}

export function ofMeasure(result: MeasureResult | PartResult): Judged {
  const { findings, id, lines, missing, sums, verdict } = result;
  const rows = lines.map(({ budget, extraTax = '0', relief, tax, year }) => ({
    row: { year, tax, budget, amount: amountOf(relief) },
    extraTax: amountOf(extraTax),
  }));
  const isKnown = sums.total !== null;
  const judged = ('parts' in result && result.parts) || [result];
  return {
    id,
    verdict,
    findings,
    missing,
    saved: isKnown
      ? rows.map(({ extraTax, row }) => ({ ...row, amount: row.amount - extraTax }))
      : null,
    relief: isKnown ? rows.map(({ row }) => row) : null,
    notComputed: judged.flatMap((one) => (one.sums.total === null ? [one.id] : [])),
    isFloor: false,
  };
}

/** A part with the findings of the whole, of which it tells the verdict alone. */
function ofPart(whole: MeasureResult, part: PartResult): Judged {
  const { findings } = part;
  const own = (findings.findings ?? []).map((one) =>
    one.id === `${whole.id}.resident` ? whole.findings : one,
  );
  return { ...ofMeasure(part), findings: { ...findings, findings: own } };
}

function ofLoan({ findings, id, lines, missing, verdict, worth }: LoanResult): Judged {
  const interest = lines.flatMap(({ guarantee, saved, year }): readonly Saved[] =>
    saved === null
      ? []
      : [
          {
            year,
            tax: 'interest',
            budget: 'lender',
            amount: amountOf(saved) - amountOf(guarantee),
          },
        ],
  );
  const isKnown = worth !== null || verdict === 'ineligible';
  return {
    id,
    verdict,
    findings,
    missing,
    saved: isKnown ? interest : null,
    relief: isKnown ? interest : null,
    notComputed: isKnown ? [] : [id],
    isFloor: worth?.isFloor ?? false,
  };
}
