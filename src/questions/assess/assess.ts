import { assessmentResult } from '../../answer/assessment';
import type { Assessment, LoanSummary } from '../../answer/results/assessment';
import { type Case, readingIn } from '../../engine/facts/case';
import { judgeLoans, loanFindings, mayBorrow, ofInterest } from '../../engine/loans/judge';
import type { JudgedLoan } from '../../engine/loans/judged';
import { type AnyProgramme, isOther } from '../../engine/loans/programme';
import { isJudged, reliefsOf } from '../../engine/measure/measure';
import { type JudgedMeasure, judgedIn, judgedMeasures } from '../../engine/measures';
import { editionOf, type Region } from '../../engine/region';
import { defaultsOf, readingProblems } from '../../figures/choose';
import type { MeasureId, ProgrammeId } from '../../figures/ids';
import type { Policy } from '../../figures/policy';
import type { ReadingOf, ReadingUsed, ReadingValues } from '../../figures/readings';
import { verdictOf } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import { problemsText } from '../../kit/problem';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { assumptionsOf, warningsOf } from './notes';

/** By which figures and readings a project is assessed, and for which measures. */
export interface AssessOptions {
  /** The edition of the figures; the default one where it is not named, which an assessment that reaches 2025 then says. */
  readonly edition?: string;
  /** The figures themselves, such as an amended policy, in place of an edition. */
  readonly policy?: Policy;
  /** Readings other than the default ones. */
  readonly readings?: { readonly [id: string]: string };
  /** Only these measures; the others are named in a warning, and loans are left out with them. */
  readonly measures?: readonly MeasureId[];
  /**
   * Which programmes of loans are examined: `asked`, the default, those that the profile names, or all where
   * it says anything of borrowing; `all` where it does not. Of those that are not, the verdict alone stands.
   */
  readonly loans?: 'asked' | 'all';
}

/**
 * Which incentives a project qualifies for and why, and what each is worth in
 * every tax period and budget. Pure: equal profiles and options give equal answers.
 *
 * @example
 * const parsed = parseProfile({ project: { name: 'Plant', start: '2019-01-01', site: 'region' } });
 * const { measures } = assess(parsed.profile);
 * measures.length; // 9
 * measures[0].verdict; // 'unknown'
 * measures[0].missing[0].path; // 'capitalInvestment'
 *
 * @throws RangeError for an edition that is not that of the policy, for a policy put together by hand,
 * and for options that the types refuse: an edition, reading or measure that does not exist.
 */
export function assess(profile: Profile, options: AssessOptions = {}): Assessment {
  return assessmentOf(assessed(regionOf(profile), caseOf(profile, options), options), options);
}

/** The measures and loans of a case as they are judged, before an answer is written. */
export interface Assessed {
  readonly region: Region;
  readonly c: Case;
  readonly measures: readonly JudgedMeasure[];
  readonly loans: readonly JudgedLoan[];
  /** Programmes of which nobody asks more than the verdict. */
  readonly otherLoans: readonly LoanSummary[];
}

export function assessed(region: Region, c: Case, { loans, measures }: AssessOptions): Assessed {
  const { programmes } = region;
  const isAsked = asksForLoans(c.profile, { loans });
  return {
    region,
    c,
    measures: judgedMeasures(region, c, measures),
    loans: measures === undefined && isAsked ? judgeLoans(programmes, c) : [],
    otherLoans: measures === undefined && !isAsked ? verdictsOn(programmes, c) : [],
  };
}

/** Whether loans are examined, rather than judged alone. */
export const asksForLoans = (
  { borrowing }: Profile,
  { loans = 'asked' }: { readonly loans?: AssessOptions['loans'] | undefined },
): boolean => loans === 'all' || borrowing !== undefined;

const verdictsOn = (programmes: readonly AnyProgramme[], c: Case): readonly LoanSummary[] =>
  ofInterest(programmes, c).map((programme) => ({
    id: programme.id,
    verdict: verdictOf(loanFindings(c, programme)),
  }));

/** The answer on what was judged, with what was assumed and what to know before using it. */
export function assessmentOf(judged: Assessed, options: AssessOptions): Assessment {
  const { c, measures, region } = judged;
  return assessmentResult(judged, {
    readings: readingsUsed(judged),
    assumptions: assumptionsOf(region, c, measures),
    warnings: warningsOf(region, c, measures, {
      edition: options.edition !== undefined || options.policy !== undefined,
      measures: options.measures ?? [],
    }),
  });
}

/**
 * The case that a profile and options make.
 * @throws RangeError for an edition, reading or measure that the region does not have, and
 * for a policy of another region.
 */
export function caseOf(
  profile: Profile,
  { measures, readings = {}, ...chosen }: AssessOptions,
): Case {
  const region = regionOf(profile);
  const { edition, policy = editionOf(region, edition) } = chosen;
  if (edition !== undefined && edition !== policy.edition) {
    throw new RangeError(`the policy is of the edition ${policy.edition}, not ${edition}`);
  }
  if (policy.frame.region !== region.id) {
    throw new RangeError(`the policy is of the region ${policy.frame.region}, not ${region.id}`);
  }
  const problems = readingProblems(region.readings, policy.years, readings);
  if (problems.length > 0) throw new RangeError(problemsText(problems));
  const unknown = (measures ?? []).filter(
    (id) => !region.measures.some((measure) => measure.id === id),
  );
  if (unknown.length > 0) throw new RangeError(`there is no measure ${unknown.join(', ')}`);
  // Every id and value was checked against the readings of the region.
  const c: Case = {
    profile,
    policy,
    readings: { ...defaultsOf(region.readings), ...readings } as ReadingValues,
    mayBorrow: (other) => mayBorrow(region.programmes, other),
    paidAtMost: (year) => paidAtMost(region, c, year),
  };
  return c;
}

/** The most that budgets pay in a year by measures of the region. */
const paidAtMost = ({ measures }: Region, c: Case, year: number): Kopecks =>
  measures
    .filter((measure) => isJudged(c, measure))
    .flatMap(reliefsOf)
    .reduce((sum, { paysAtMost }) => sum + (paysAtMost?.(c, year) ?? 0n), 0n);

/** Every reading with the measures and loans to which another of its values would matter. */
export function readingsUsed(
  judged: Pick<Assessed, 'c' | 'loans' | 'measures' | 'region'>,
): readonly ReadingUsed[] {
  const { c, region } = judged;
  const mattersTo = readersOf(judged);
  const used: ReadingUsed[] = [];
  for (const id in region.readings) {
    const reading = region.readings[id] as ReadingOf;
    if (!isListed(judged, reading)) continue;
    const value = readingIn(c, id);
    const isDefault = value === reading.values[0];
    used.push({ id, value, isDefault, mattersTo: [...(mattersTo.get(id) ?? [])] });
  }
  return used;
}

type Readers = ReadonlyMap<string, ReadonlySet<MeasureId | ProgrammeId>>;

/** The measures and loans to which another value of each reading would matter. */
function readersOf({
  loans,
  measures,
  region,
}: Pick<Assessed, 'loans' | 'measures' | 'region'>): Readers {
  const readers = new Map<string, Set<MeasureId | ProgrammeId>>();
  const add = (reading: string, id: MeasureId | ProgrammeId) =>
    readers.set(reading, (readers.get(reading) ?? new Set()).add(id));
  for (const judged of measures) {
    const { measure, whole } = judged;
    for (const id of readingsOf(judged)) {
      if (whole.verdict === 'ineligible' && !moves(judged, region.readings[id])) continue;
      add(id, measure.id);
    }
  }
  for (const { id, readings } of loans) for (const reading of readings) add(reading, id);
  return readers;
}

/** Whether what a reading is about is judged of the project. */
const isListed = (
  { c, loans, region }: Pick<Assessed, 'c' | 'loans' | 'region'>,
  { of, ofLoans }: ReadingOf,
): boolean =>
  (of === undefined || offers(region, c, of)) &&
  (ofLoans === undefined || loans.some(({ id }) => isOtherId(region, id)));

/** Whether a measure is judged of the project. */
const offers = ({ measures }: Region, c: Case, id: MeasureId): boolean =>
  measures.some((measure) => measure.id === id && isJudged(c, measure));

/** Whether a loan is of a programme with rules of its own. */
const isOtherId = ({ programmes }: Region, id: ProgrammeId): boolean =>
  programmes.some((one) => one.id === id && isOther(one));

const readingsOf = (judged: JudgedMeasure): readonly string[] =>
  judgedIn(judged).flatMap(({ appraisal, computed }) => [
    ...computed.readings,
    ...appraisal.readings,
  ]);

/** Whether a reading could turn the verdict of a measure that is refused, rather than only its amounts. */
const moves = ({ whole }: JudgedMeasure, reading: ReadingOf | undefined): boolean =>
  reading?.turnsVerdict === true ||
  (whole.appraisal.findings.findings ?? []).some(
    (finding) => /\.(in-force|tests|while-held)$/.test(finding.id) && finding.verdict === 'not-met',
  );
