import type { ProjectDifference } from '../../answer/results/portfolio';
import { summaryResult } from '../../answer/summary';
import { judgedMeasures } from '../../engine/measures';
import type { Policy } from '../../figures/policy';
import { listed, type Problem } from '../../kit/problem';
import { problemsOf } from '../../profile/parse';
import type { Profile } from '../../profile/profile';
import { type AssessOptions, assess, caseOf } from '../../questions/assess/assess';
import { unitWarnings } from '../../questions/assess/unit-warning';
import { type CompareOptions, compareProject } from '../../questions/portfolio/portfolio';
import {
  addProject,
  type Portfolio,
  startPortfolio,
} from '../../questions/portfolio/portfolio-totals';
import { KALUGA } from '../../regions/kaluga/region';
import { parseProfile } from '../../regions/parse-profile';
import { oneLine } from '../../report/format';
import type { Sayings } from '../../report/words';
import type { Language } from '../../words/words';
import { pointedAmounts } from '../pointed';
import { readLine } from './json-line';
import type { InputLine } from './split';

/** What is done with each line: plain data, so that it can be given to a thread. */
export interface Work {
  /** What the user calls the input. */
  readonly source: string;
  /** The edition whose years a profile must keep to. */
  readonly edition: string;
  /** Stands in each record, so that records of other settings are known. */
  readonly settings: string;
  /** In which problems are complained of. */
  readonly language: Language;
  /** Leaves out findings and lines. */
  readonly totals: boolean;
  readonly task:
    | { readonly kind: 'assess'; readonly options: AssessOptions }
    | {
        readonly kind: 'compare';
        readonly before: Policy;
        readonly after: Policy;
        readonly options: CompareOptions;
      };
}

/** What became of some lines. */
export interface Outcome {
  readonly read: number;
  readonly bad: number;
  /** The projects that were compared. */
  readonly portfolio: Portfolio;
}

export const NO_OUTCOME: Outcome = { read: 0, bad: 0, portfolio: startPortfolio() };

/** What is written of a line. */
export interface Answer {
  /** One line of JSON with its line break. */
  readonly record: string;
  /** What is said of a bad line, a line for each problem; empty for a good one. */
  readonly complaint: string;
  /** The outcome with the line. */
  readonly outcome: Outcome;
}

/** Does the work on one line and adds it to the outcome of those before. */
export function answerTo(
  work: Work,
  line: InputLine,
  { read, bad, portfolio }: Outcome,
  say: Pick<Sayings, 'problem'>,
): Answer {
  const profile = profileIn(line, work.edition);
  const head = { line: line.number, settings: work.settings };
  if (!profile.ok) {
    const { problems } = profile;
    return {
      record: `${JSON.stringify({ ...head, ok: false, problems })}\n`,
      complaint: complaintOf(`${work.source}:${line.number}`, problems, say),
      outcome: { read: read + 1, bad: bad + 1, portfolio },
    };
  }
  const done = doneWith(work, profile.profile, portfolio);
  return {
    record: `${JSON.stringify({ ...head, ok: true, ...done.result })}\n`,
    complaint: '',
    outcome: { read: read + 1, bad, portfolio: done.portfolio },
  };
}

type Read =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function profileIn({ bytes }: InputLine, edition: string): Read {
  const read = readLine(bytes);
  if (!read.ok) return read;
  const parse = (value: unknown) => parseProfile(value, { edition });
  const pointed = pointedAmounts(read.value, read.pointed, (value) => problemsOf(parse(value)));
  const parsed = parse(read.value);
  if (pointed.length === 0) return parsed;
  const told = new Set(pointed.map(({ path }) => path));
  const others = problemsOf(parsed).filter(({ path }) => !told.has(path));
  return { ok: false, problems: listed([...pointed, ...others]) };
}

interface Done {
  readonly result: object;
  readonly portfolio: Portfolio;
}

function doneWith({ task, totals }: Work, profile: Profile, portfolio: Portfolio): Done {
  if (task.kind === 'compare') {
    const { before, after, options } = task;
    const result = compareProject(profile, before, after, { ...options, findings: !totals });
    return { result, portfolio: addProject(portfolio, result) };
  }
  const { options } = task;
  return {
    result: totals ? shortly(profile, options) : { assessment: assess(profile, options) },
    portfolio,
  };
}

/** Verdicts and sums alone. */
function shortly(profile: Profile, options: AssessOptions) {
  const { name, start } = profile.project;
  const measures = judgedMeasures(KALUGA, caseOf(profile, options), options.measures);
  const warnings = unitWarnings(profile);
  const head = { project: { name, start }, ...(warnings.length === 0 ? {} : { warnings }) };
  return { ...head, measures: measures.map(summaryResult) };
}

const complaintOf = (
  place: string,
  problems: readonly Problem[],
  say: Pick<Sayings, 'problem'>,
): string => problems.map((problem) => `- ${oneLine(say.problem(problem, place))}\n`).join('');

/** The beginning of a record. */
const HEAD = /^\{"line":(\d+),"settings":"([0-9a-f]+)","ok":(true|false),/;

/** A record as its first signs tell it. */
export interface RecordHead {
  readonly line: number;
  readonly settings: string;
  readonly ok: boolean;
}

/** Undefined for what is no record. */
export function headOf(record: string): RecordHead | undefined {
  const [, line, settings, ok] = HEAD.exec(record) ?? [];
  if (line === undefined || settings === undefined) return undefined;
  return { line: Number(line), settings, ok: ok === 'true' };
}

/** Adds a line that was answered before to the outcome. */
export function recalled(work: Work, head: RecordHead, record: string, outcome: Outcome): Outcome {
  const read = outcome.read + 1;
  if (!head.ok) return { ...outcome, read, bad: outcome.bad + 1 };
  if (work.task.kind === 'assess') return { ...outcome, read };
  // It was written by this command with these settings.
  const project = JSON.parse(record) as ProjectDifference;
  return { ...outcome, read, portfolio: addProject(outcome.portfolio, project) };
}
