import { onWhole } from './assess';
import { contractRates } from './contract-rates';
import type { Case } from './facts/case';
import { type Finding, verdictOf } from './kit/finding';
import type { Measure } from './measures/measure';
import { bindingTwins, type ContractRates, NOT_COMPUTED, reckon, sumsOf } from './outcome';
import type { MeasureId, PartId } from './policy/ids';
import type { Twin } from './policy/twins';
import { KALUGA } from './regions/kaluga/region';
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
  /** The measure, or those of its parts, whose relief facts are missing to compute. */
  readonly notComputed: readonly (MeasureId | PartId)[];
  /** Whether the relief is known, at least in part. */
  readonly isKnown: boolean;
  /** Figures that bind the measure although amendments changed only their twins. */
  readonly twins: readonly Twin[];
}

/** The verdict and the lines of each measure, or of those named. */
export function reliefsOf(c: Case, measures?: readonly MeasureId[]): readonly MeasureRelief[] {
  const contract = contractRates(KALUGA, c);
  return KALUGA.measures
    .filter(({ id }) => measures?.includes(id) ?? true)
    .map((measure) => reliefOf(c, measure, contract));
}

function reliefOf(c: Case, measure: Measure, contract: ContractRates): MeasureRelief {
  const own = measure.appraise(c);
  const parts = measure.parts?.map(({ id, ...part }) => ({
    id,
    appraisal: onWhole(own, { id, ...part }, part.appraise(c)),
  }));
  const judged = (parts ?? [{ id: measure.id, appraisal: own }]).map(({ id, appraisal }) => ({
    id,
    ...reckon(c, appraisal, contract),
  }));
  const appraisals = [own, ...(parts ?? []).map(({ appraisal }) => appraisal)];
  const lines = judged.flatMap(({ computed }) => computed.lines);
  return {
    id: measure.id,
    verdict: verdictOf(own.findings),
    findings: appraisals.map(({ findings }) => findings),
    lines,
    notComputed: judged.filter(({ isKnown }) => !isKnown).map(({ id }) => id),
    isKnown: judged.some(({ isKnown }) => isKnown),
    twins: bindingTwins(c, appraisals, lines),
  };
}

/** Verdict and sums of a measure, as an assessment has them. */
export interface ReliefSums {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  readonly sums: Sums;
  /** The measure, or those of its parts, whose relief facts are missing to compute; absent where there is none. */
  readonly notComputed?: readonly (MeasureId | PartId)[];
}

export const toSummary = ({
  id,
  verdict,
  lines,
  notComputed,
  isKnown,
}: MeasureRelief): ReliefSums => ({
  id,
  verdict,
  sums: isKnown ? sumsOf(lines) : NOT_COMPUTED,
  ...(notComputed.length === 0 ? {} : { notComputed }),
});
