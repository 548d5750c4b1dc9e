import type { JudgedId } from '../../answer/results/analysis';
import { type Computed, missingIn } from '../../engine/judge';
import { isFloor, type JudgedLoan, savedByQuarter } from '../../engine/loans/judged';
import { type JudgedMeasure, periodsOf } from '../../engine/measures';
import { presentOfCredit } from '../../engine/plan/credit-worth';
import type { JudgedLine } from '../../engine/taxes/interval';
import type { Missing, Periods, Verdict } from '../../engine/terms';
import { allOf, type Finding } from '../../kit/finding';
import { minus, type Quantity } from '../../kit/interval';
import type { Kopecks } from '../../kit/money';
import type { Assessed } from '../assess/assess';

/** What is saved of one tax, or of interest, in one year and budget. */
export interface Saved {
  readonly year: number;
  /** A tax, or `interest`. */
  readonly tax: string;
  /** A budget of the region, or `lender`. */
  readonly budget: string;
  readonly amount: Quantity;
}

/** What a credit comes to: put off, the interest on it, and its present value, null without a market rate. */
export interface CreditSums {
  readonly putOff: Kopecks;
  readonly interest: Kopecks;
  readonly present: Kopecks | null;
}

/** What is saved under one measure, part or loan. */
export interface Savings {
  readonly id: JudgedId;
  readonly verdict: Verdict;
  /** The tax periods of the relief; null where there are none. */
  readonly periods: Periods | null;
  /** Relief less extra tax, or interest less the cost of a guarantee; null where it cannot be computed. */
  readonly saved: readonly Saved[] | null;
  /** The same without extra tax; null where `saved` is. */
  readonly relief: readonly Saved[] | null;
  /** Itself, or those of its parts, whose amounts facts are missing to compute. */
  readonly notComputed: readonly JudgedId[];
  /** Of a tax that is put off. */
  readonly credit?: CreditSums;
}

/** A measure, a part of one, or a loan, as it was judged. */
export interface Judgment extends Savings {
  readonly findings: Finding;
  readonly missing: readonly Missing[];
  /** Whether a floor stands for the market rate of a loan. */
  readonly isFloor: boolean;
}

/** Every measure with its parts after it, then every loan. */
export const judgmentsOf = ({ loans, measures }: Assessed): readonly Judgment[] => [
  ...measures.flatMap((measure) => [ofMeasure(measure), ...ofParts(measure)]),
  ...loans.map(ofLoan),
];

/** @throws RangeError for one that the assessment leaves out. */
export function judgmentOn(assessed: Assessed, id: JudgedId): Judgment {
  const found = judgmentsOf(assessed).find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`${id} is not judged`);
  return found;
}

export const ofMeasure = (judged: JudgedMeasure): Judgment => ({
  id: judged.measure.id,
  verdict: judged.whole.verdict,
  periods: periodsOf(judged),
  findings: judged.whole.appraisal.findings,
  missing: missingIn(judged.whole),
  ...savingsIn(judged.lines, judged.isKnown),
  notComputed: judged.notComputed,
  isFloor: false,
  ...creditIn(judged.whole.computed),
});

/** The parts of a measure, each with the findings of the whole, of which it has the verdict alone. */
const ofParts = ({ parts, whole }: JudgedMeasure): readonly Judgment[] =>
  parts.map(({ judged, own, part: { id } }) => ({
    id,
    verdict: judged.verdict,
    periods: judged.computed.periods,
    findings: allOf(id, [whole.appraisal.findings, own.findings]),
    missing: missingIn(judged),
    ...savingsIn(judged.computed.lines, judged.isKnown),
    notComputed: judged.isKnown ? [] : [id],
    isFloor: false,
  }));

export function creditIn({ credit }: Computed): Pick<Savings, 'credit'> {
  if (credit === null) return {};
  const { interest, putOff } = credit;
  return { credit: { putOff, interest, present: presentOfCredit(credit) } };
}

function savingsIn(
  lines: readonly JudgedLine[],
  isKnown: boolean,
): Pick<Savings, 'saved' | 'relief'> {
  if (!isKnown) return { saved: null, relief: null };
  const rows = (amount: (line: JudgedLine) => Quantity): readonly Saved[] =>
    lines.map((line) => ({
      year: line.year,
      tax: line.tax,
      budget: line.budget,
      amount: amount(line),
    }));
  return {
    saved: rows(({ extraTax = 0n, relief }) => minus(relief, extraTax)),
    relief: rows(({ relief }) => relief),
  };
}

function ofLoan(loan: JudgedLoan): Judgment {
  const { findings, id, missing, verdict, worth } = loan;
  const interest = savedByQuarter(loan).map(
    ({ amount, year }): Saved => ({ year, tax: 'interest', budget: 'lender', amount }),
  );
  const isKnown = worth !== null || verdict === 'ineligible';
  return {
    id,
    verdict,
    periods: null,
    findings,
    missing,
    saved: isKnown ? interest : null,
    relief: isKnown ? interest : null,
    notComputed: isKnown ? [] : [id],
    isFloor: worth !== null && isFloor(worth),
  };
}
