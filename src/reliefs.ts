import { onWhole } from './assess';
import { contractRates } from './contract-rates';
import type { Case } from './facts/case';
import { type Finding, verdictOf } from './kit/finding';
import { MEASURES } from './measures/index';
import type { Measure } from './measures/measure';
import { type ContractRates, reckon, sumsOf } from './outcome';
import type { MeasureId } from './policy/ids';
import type { Sums, Verdict } from './result';
import type { TaxLine } from './taxes/line';

/**
 * What an assessment says of a measure before it is written out: no texts, notes
 * or loans. Verdict, relief and sums are those of the assessment.
 */
export interface MeasureRelief {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  /** The findings of the measure, then those of its parts. */
  readonly findings: readonly Finding[];
  readonly lines: readonly TaxLine[];
}

/** The verdict and the lines of each measure, or of those named. */
export function reliefsOf(c: Case, measures?: readonly MeasureId[]): readonly MeasureRelief[] {
  const contract = contractRates(c);
  return MEASURES.filter(({ id }) => measures?.includes(id) ?? true).map((measure) =>
    reliefOf(c, measure, contract),
  );
}

function reliefOf(c: Case, measure: Measure, contract: ContractRates): MeasureRelief {
  const own = measure.appraise(c);
  const parts = measure.parts?.map((part) => onWhole(own, part, part.appraise(c)));
  return {
    id: measure.id,
    verdict: verdictOf(own.findings),
    findings: [own, ...(parts ?? [])].map(({ findings }) => findings),
    lines: (parts ?? [own]).flatMap((one) => reckon(c, one, contract).computed.lines),
  };
}

/** A measure in short: its verdict and its sums, as an assessment has them. */
export interface ReliefSums {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  readonly sums: Sums;
}

export const inShort = ({ id, verdict, lines }: MeasureRelief): ReliefSums => ({
  id,
  verdict,
  sums: sumsOf(lines),
});
