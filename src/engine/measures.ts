import type { MeasureId, PartId } from '../figures/ids';
import { stepIn } from '../figures/policy';
import type { Twin } from '../figures/twins';
import { allOf, type Finding, missingFacts } from '../kit/finding';
import { memo } from '../kit/memo';
import { contractRates, statusRates } from './contract-rates';
import type { Case } from './facts/case';
import { bindingTwins, type ContractRates, type Judged, judge } from './judge';
import { type Appraisal, isJudged, type Measure, type Part, reliefsOf } from './measure/measure';
import type { Region } from './region';
import type { JudgedLine } from './taxes/interval';
import type { Treatment } from './taxes/treatment';
import type { Periods, Step } from './terms';

/** A part of a measure, judged on the conditions of the whole and on its own. */
export interface JudgedPart {
  readonly part: Part;
  /** Without the conditions of the whole. */
  readonly own: Appraisal;
  readonly judged: Judged;
}

/** A measure as it is judged, before an answer is written: numbers, no texts or notes. */
export interface JudgedMeasure {
  readonly measure: Measure;
  /** By its own conditions; of a measure with parts the lines are those of the parts. */
  readonly whole: Judged;
  /** None where the measure is not made of parts. */
  readonly parts: readonly JudgedPart[];
  readonly lines: readonly JudgedLine[];
  /** Whether the relief is known, at least in part. */
  readonly isKnown: boolean;
  /** The measure, or those of its parts, whose relief facts are missing to compute. */
  readonly notComputed: readonly (MeasureId | PartId)[];
  /** Figures that bind the measure although amendments changed only their twins. */
  readonly twins: readonly Twin[];
}

/** The verdict and the lines of each measure, or of those named. */
export function judgedMeasures(
  region: Region,
  c: Case,
  measures?: readonly MeasureId[],
): readonly JudgedMeasure[] {
  const contract = contractRates(region, c);
  const known = memo<ContractRates>();
  const ratesFor = (appraisal: Appraisal): ContractRates =>
    appraisal.treatments.some(isOrdinaryOnly)
      ? known('statuses', () => statusRates(region, c))
      : contract;
  return region.measures
    .filter((measure) => (measures?.includes(measure.id) ?? true) && isJudged(c, measure))
    .map((measure) => judgedMeasure(c, measure, ratesFor));
}

/** The rates in force that a relief asks for: those of statuses where it reduces tax at ordinary rates alone. */
type RatesFor = (appraisal: Appraisal) => ContractRates;

const isOrdinaryOnly = (treatment: Treatment): boolean =>
  treatment.tax === 'income-deduction' && treatment.ordinaryRatesOnly === true;

function judgedMeasure(c: Case, measure: Measure, ratesFor: RatesFor): JudgedMeasure {
  const own = measure.appraise(c);
  const whole = judge(c, own, ratesFor(own));
  const parts = (measure.parts ?? []).map((part) => judgedPart(c, own, part, ratesFor));
  const counted = parts.length > 0 ? parts.map(ofPart) : [{ id: measure.id, judged: whole }];
  const lines = counted.flatMap(({ judged }) => judged.computed.lines);
  return {
    measure,
    whole,
    parts,
    lines,
    isKnown: counted.some(({ judged }) => judged.isKnown),
    notComputed: counted.filter(({ judged }) => judged.lacksFacts).map(({ id }) => id),
    twins: bindingTwins(c, [own, ...parts.map((part) => part.own)], lines),
  };
}

const ofPart = ({ judged, part: { id } }: JudgedPart) => ({ id, judged });

function judgedPart(c: Case, whole: Appraisal, part: Part, ratesFor: RatesFor): JudgedPart {
  const own = part.appraise(c);
  return { part, own, judged: judge(c, onWhole(whole, part, own), ratesFor(own)) };
}

/** The appraisal of a part with the verdict on the whole before its own conditions. */
function onWhole(whole: Appraisal, { id }: Part, appraisal: Appraisal): Appraisal {
  const resident: Finding = {
    id: `${whole.findings.id}.resident`,
    verdict: whole.findings.verdict,
    missing: missingFacts(whole.findings),
  };
  return { ...appraisal, findings: allOf(id, [resident, appraisal.findings]) };
}

/** The findings of a measure, then those of its parts. */
export const findingsOf = ({ parts, whole }: JudgedMeasure): readonly Finding[] =>
  [whole, ...parts.map(({ judged }) => judged)].map(({ appraisal }) => appraisal.findings);

/** What was judged of a measure: the whole and its parts. */
export const judgedIn = ({ parts, whole }: JudgedMeasure): readonly Judged[] => [
  whole,
  ...parts.map(({ judged }) => judged),
];

/** The findings of a measure, or those of a part on the conditions of the whole; no amounts are computed. */
export function findingsOn({ measures }: Region, c: Case, id: string): Finding {
  for (const measure of measures) {
    if (measure.id === id) return measure.appraise(c).findings;
    const part = measure.parts?.find((one) => one.id === id);
    if (part !== undefined) {
      return allOf(id, [measure.appraise(c).findings, part.appraise(c).findings]);
    }
  }
  throw new RangeError(`${id} is not judged`);
}

/** The tax periods of a measure, from the first of any part to the last of any. */
export function periodsOf({ parts, whole }: JudgedMeasure): Periods | null {
  if (parts.length === 0) return whole.computed.periods;
  const periods = parts.flatMap(({ judged }) => judged.computed.periods ?? []);
  const last = periods.reduce<Periods | null>(
    (latest, one) => (latest === null || one.last > latest.last ? one : latest),
    null,
  );
  return last && { ...last, first: Math.min(...periods.map(({ first }) => first)) };
}

/** The day by which the status of a measure must be obtained; null where it is held, or there is none. */
export const obtainedBy = (c: Case, measure: Measure): string | null =>
  needsStatus(measure) && measure.held(c) === null ? c.profile.project.start : null;

/** Whether a measure stands on a status, its own or that of another. */
const needsStatus = (measure: Measure): boolean =>
  reliefsOf(measure).some(({ resting, status }) => status !== null || resting !== undefined);

/** What must be obtained for a measure. */
export const stepOf = (c: Case, measure: Measure): Step => ({
  held: measure.held(c),
  by: obtainedBy(c, measure),
  ...stepIn(c.policy, measure.name),
});
