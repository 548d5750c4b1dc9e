import { contractRates } from './contract-rates';
import { policyOf } from './editions/index';
import type { Region } from './engine/region';
import type { Case } from './facts/case';
import { allOf, type Finding, missingFacts } from './kit/finding';
import { problemsText } from './kit/problem';
import { judgeLoans } from './loans/judge';
import type { Appraisal, Assumed, Measure, Part } from './measures/measure';
import { assumptionsOf, warningsOf } from './notes';
import { bindingTwins, type ContractRates, judge, together } from './outcome';
import { DEFAULT_READINGS, readingProblems } from './policy/choose';
import type { EditionId } from './policy/editions';
import { fingerprintOf } from './policy/hash';
import type { MeasureId } from './policy/ids';
import type { Policy } from './policy/policy';
import { READING_IDS, type ReadingId, type Readings, type ReadingUsed } from './policy/readings';
import type { Twin } from './policy/twins';
import type { Profile } from './profile/profile';
import { KALUGA } from './regions/kaluga/region';
import type { Assessment, MeasureResult, PartResult, Step } from './result';
import { VERSION } from './version';

/** By which figures and readings a project is assessed, and for which measures. */
export interface AssessOptions {
  /** The edition of the figures; the default one where it is not named, which an assessment that reaches 2025 then says. */
  readonly edition?: EditionId;
  /** The figures themselves, such as an amended policy, in place of an edition. */
  readonly policy?: Policy;
  /** Readings other than the default ones. */
  readonly readings?: Partial<Readings>;
  /** Only these measures; the others are named in a warning, and loans are left out with them. */
  readonly measures?: readonly MeasureId[];
}

/**
 * Which incentives a project qualifies for and why, and what each is worth in
 * every tax period and budget. Pure: equal profiles and options give equal answers.
 *
 * @example
 * const parsed = parseProfile({ project: { name: 'Plant', start: '2019-01-01', site: 'region' } });
 * const { measures } = assess(parsed.profile);
 * measures.length; // 8
 * measures[0].verdict; // 'unknown'
 * measures[0].missing[0].path; // 'capitalInvestment'
 *
 * @throws RangeError for an edition that is not that of the policy, for a policy put together by hand,
 * and for options that the types refuse: an edition, reading or measure that does not exist.
 */
export function assess(profile: Profile, options: AssessOptions = {}): Assessment {
  return assessed(KALUGA, caseOf(profile, options), options).assessment;
}

/** An assessment with the appraisals of the measures that it comes from. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly appraised: readonly Appraised[];
}

/** The assessment of a case, for those who go on from the appraisals. */
export function assessed(region: Region, c: Case, options: AssessOptions): Assessed {
  const { profile } = c;
  const chosen = region.measures.filter(({ id }) => options.measures?.includes(id) ?? true);
  const contract = contractRates(region, c);
  const appraised = chosen.map((measure) => appraise(c, measure, contract));
  const results = appraised.map(({ result }) => result);
  const assessment: Assessment = {
    schema: 'investor-incentives/assessment@1',
    version: VERSION,
    edition: c.policy.edition,
    policy: {
      hash: fingerprintOf(c.policy).hash,
      amendments: c.policy.amendments.map(({ title, source }) => ({ title, source })),
    },
    project: { name: profile.project.name, start: profile.project.start },
    readings: readingsUsed(c, appraised),
    assumptions: assumptionsOf(
      region,
      c,
      results,
      appraised.map(({ result, appraisals, noted }) => ({
        measure: result.id,
        assumed: [...appraisals.flatMap(({ assumed }) => assumed), ...noted],
      })),
    ),
    warnings: warningsOf(
      region,
      c,
      results,
      appraised.flatMap(({ result, twins }) => twins.map((twin) => ({ measure: result.id, twin }))),
      { edition: options.edition !== undefined || options.policy !== undefined },
    ),
    measures: results,
    loans: options.measures === undefined ? judgeLoans(c) : [],
  };
  return { assessment, appraised };
}

/**
 * The case that a profile and options make.
 * @throws RangeError for an edition, reading or measure that does not exist.
 */
export function caseOf(
  profile: Profile,
  { measures, readings = {}, ...chosen }: AssessOptions,
): Case {
  const { edition, policy = policyOf(edition) } = chosen;
  if (edition !== undefined && edition !== policy.edition) {
    throw new RangeError(`the policy is of the edition ${policy.edition}, not ${edition}`);
  }
  const problems = readingProblems(readings, policy.edition);
  if (problems.length > 0) throw new RangeError(problemsText(problems));
  const unknown = (measures ?? []).filter(
    (id) => !KALUGA.measures.some((measure) => measure.id === id),
  );
  if (unknown.length > 0) throw new RangeError(`there is no measure ${unknown.join(', ')}`);
  return { profile, policy, readings: { ...DEFAULT_READINGS, ...readings } };
}

/** A measure's result with the appraisals that it comes from: its own and those of its parts. */
export interface Appraised {
  readonly measure: Measure;
  readonly result: MeasureResult;
  readonly appraisals: readonly Appraisal[];
  readonly readings: readonly ReadingId[];
  /** Figures that bind the measure although amendments changed only their twins. */
  readonly twins: readonly Twin[];
  /** Assumptions made for the amounts. */
  readonly noted: readonly Assumed[];
}

function appraise(c: Case, measure: Measure, contract: ContractRates): Appraised {
  const own = measure.appraise(c);
  const judged = judge(c, own, contract);
  const { id, title } = measure;
  const head = { id, title, step: stepOf(c, measure) };
  if (measure.parts === undefined) {
    const { assumed: noted, lines, outcome, readings } = judged;
    const twins = bindingTwins(c, [own], lines);
    return { measure, result: { ...head, ...outcome }, appraisals: [own], readings, noted, twins };
  }
  const parts = measure.parts.map((part) => appraisePart(c, own, part, contract));
  const appraisals = [own, ...parts.map((part) => part.appraisal)];
  return {
    measure,
    result: {
      ...head,
      ...together(
        judged,
        parts.map((part) => part.judged),
      ),
      parts: parts.map((part) => part.result),
    },
    appraisals,
    readings: parts.flatMap((part) => part.judged.readings),
    twins: bindingTwins(
      c,
      appraisals,
      parts.flatMap(({ judged: { lines } }) => lines),
    ),
    noted: parts.flatMap((part) => part.judged.assumed),
  };
}

/** A part stands on the conditions of the whole and on its own. */
function appraisePart(c: Case, whole: Appraisal, part: Part, contract: ContractRates) {
  const appraisal = part.appraise(c);
  const judged = judge(c, onWhole(whole, part, appraisal), contract);
  const result: PartResult = { id: part.id, title: part.title, ...judged.outcome };
  return { appraisal, judged, result };
}

/** The appraisal of a part with the conditions of the whole before its own. */
export function onWhole(whole: Appraisal, { id }: Part, appraisal: Appraisal): Appraisal {
  const resident: Finding = {
    id: `${whole.findings.id}.resident`,
    verdict: whole.findings.verdict,
    missing: missingFacts(whole.findings),
  };
  return { ...appraisal, findings: allOf(id, [resident, appraisal.findings]) };
}

function stepOf(c: Case, measure: Measure): Step {
  const held = measure.held(c);
  return {
    held,
    by: held === null ? c.profile.project.start : null,
    ...c.policy.prose.steps[measure.name],
  };
}

/** Every reading with the measures to which another of its values would matter. */
function readingsUsed(c: Case, appraised: readonly Appraised[]): ReadingUsed[] {
  const mattersTo = new Map<ReadingId, Set<MeasureId>>();
  for (const { appraisals, readings, result } of appraised) {
    for (const id of [...readings, ...appraisals.flatMap((appraisal) => appraisal.readings)]) {
      if (result.verdict === 'ineligible' && !moves(result, id)) continue;
      const measures = mattersTo.get(id) ?? new Set();
      mattersTo.set(id, measures.add(result.id));
    }
  }
  return READING_IDS.map((id) => {
    const value: string = c.readings[id];
    const isDefault = value === DEFAULT_READINGS[id];
    return { id, value, isDefault, mattersTo: [...(mattersTo.get(id) ?? [])] };
  });
}

/** Whether a reading could turn the verdict of a measure that is refused, rather than only its amounts. */
const moves = ({ findings }: MeasureResult, id: ReadingId): boolean =>
  id === 'window-end' ||
  id === 'upgrade-gap' ||
  (findings.findings ?? []).some(
    (finding) => /\.(in-force|tests|while-held)$/.test(finding.id) && finding.verdict === 'not-met',
  );
