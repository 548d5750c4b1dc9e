import type { TotalsOfLine } from '../../answer/results/documents';
import type { ProjectDifference } from '../../answer/results/portfolio';
import { summaryResult } from '../../answer/summary';
import { judgedMeasures } from '../../engine/measures';
import type { LoadedRegion } from '../../engine/region';
import type { Policy } from '../../figures/policy';
import { listed, type Problem } from '../../kit/problem';
import { namedIn, problemsOf, regionNamed } from '../../profile/parse';
import type { Profile } from '../../profile/profile';
import { type AssessOptions, assess, caseOf } from '../../questions/assess/assess';
import { unitWarnings } from '../../questions/assess/unit-warning';
import { type CompareOptions, compareProject } from '../../questions/portfolio/portfolio';
import {
  addProject,
  type Portfolio,
  startPortfolio,
} from '../../questions/portfolio/portfolio-totals';
import { regionOf } from '../../regions/default';
import { LOADED_DEFAULT } from '../../regions/loaded';
import { oneLine } from '../../report/format';
import type { Sayings } from '../../report/words';
import { isProperties } from '../../scenario/steps';
import { pointedAmounts } from '../../texts/pointed';
import { VERSION } from '../../version';
import type { Language } from '../../words/words';
import { parsedProfile } from '../parse';
import { readLine } from './json-line';
import { assessmentRecord, recordOf } from './record';
import type { InputLine } from './split';

/** What is done with each line: plain data, so that it can be given to a thread. */
export interface Work {
  /** What the user calls the input. */
  readonly source: string;
  /** What `--region` was given, so that a thread can load it. */
  readonly regions: readonly string[];
  /** Stands in each record, so that records of other settings are known. */
  readonly settings: string;
  /** In which problems are complained of. */
  readonly language: Language;
  /** Leaves out findings and lines. */
  readonly totals: boolean;
  readonly task: /** By id of the region; lines of others are left out. */
    | { readonly kind: 'assess'; readonly options: ReadonlyMap<string, AssessOptions> }
    | {
        readonly kind: 'compare';
        /** The id of the region of both policies; lines of others are left out. */
        readonly region: string;
        readonly before: Policy;
        readonly after: Policy;
        readonly options: CompareOptions;
      };
}

/** What became of some lines. */
export interface LinesOutcome {
  readonly read: number;
  readonly bad: number;
  /** How many lines were left out, by the id of their region. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** The projects that were compared. */
  readonly portfolio: Portfolio;
}

export const NO_OUTCOME: LinesOutcome = {
  read: 0,
  bad: 0,
  leftOut: new Map(),
  portfolio: startPortfolio(),
};

/** What is written of a line. */
export interface Answer {
  readonly record: Uint8Array;
  /** What is said of a bad line, a line for each problem; empty for a good one. */
  readonly complaint: string;
  /** The outcome with the line. */
  readonly outcome: LinesOutcome;
}

/** Does the work on one line, by its region, and adds it to the outcome of those before. */
export function answerTo(
  work: Work,
  regions: readonly LoadedRegion[],
  line: InputLine,
  before: LinesOutcome,
  say: Pick<Sayings, 'problem'>,
): Answer {
  const { bad, portfolio } = before;
  const read = before.read + 1;
  const profile = profileIn(work, regions, line);
  const head = { line: line.number, settings: work.settings };
  if ('leftOut' in profile) {
    const { leftOut } = profile;
    const problems = [notAsked(leftOut)];
    return {
      record: recordOf({ ...head, ok: false, leftOut, problems }),
      complaint: '',
      outcome: { ...before, read, leftOut: oneMore(before.leftOut, leftOut) },
    };
  }
  if (!profile.ok) {
    const { problems } = profile;
    return {
      record: recordOf({ ...head, ok: false, problems }),
      complaint: complaintOf(`${work.source}:${line.number}`, problems, say),
      outcome: { ...before, read, bad: bad + 1 },
    };
  }
  const done = doneWith(work, { ...head, ok: true }, profile.profile, portfolio);
  return {
    record: done.record,
    complaint: '',
    outcome: { ...before, read, portfolio: done.portfolio },
  };
}

const oneMore = (
  counts: ReadonlyMap<string, number>,
  region: string,
): ReadonlyMap<string, number> => new Map([...counts, [region, (counts.get(region) ?? 0) + 1]]);

const notAsked = (region: string): Problem => ({
  path: 'project.region',
  code: 'region-left-out',
  expected: 'a region that has what the options name',
  found: JSON.stringify(region),
});

type Read =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  /** The id of its region. */
  | { readonly leftOut: string };

function profileIn({ task }: Work, regions: readonly LoadedRegion[], { bytes }: InputLine): Read {
  const read = readLine(bytes);
  if (!read.ok) return read;
  const region = regionOfLine(read.value, regions);
  if (region !== undefined && !isAsked(task, region)) return { leftOut: region };
  const edition = editionFor(task, region);
  const parse = (value: unknown) => parsedProfile(value, regions, edition);
  const pointed = pointedAmounts(read.value, read.pointed, (value) => problemsOf(parse(value)));
  const parsed = parse(read.value);
  if (pointed.length === 0) return parsed;
  const told = new Set(pointed.map(({ path }) => path));
  const others = problemsOf(parsed).filter(({ path }) => !told.has(path));
  return { ok: false, problems: listed([...pointed, ...others]) };
}

/** The id of the region loaded that a line is of; none where it names another or something that is no name, or is no project. */
function regionOfLine(document: unknown, regions: readonly LoadedRegion[]): string | undefined {
  const named = namedIn(document);
  if (named !== undefined && typeof named !== 'string') return undefined;
  const isProject = isProperties(document) && isProperties(document['project']);
  if (!isProject) return undefined;
  return regionNamed(document, { regions, unnamed: LOADED_DEFAULT.id })?.id;
}

type Task = Work['task'];

const isAsked = (task: Task, region: string): boolean =>
  task.kind === 'assess' ? task.options.has(region) : task.region === region;

/** The edition whose years a line must keep to. */
function editionFor(task: Task, region: string | undefined): string | undefined {
  if (task.kind === 'compare') return task.region === region ? task.before.edition : undefined;
  return region === undefined ? undefined : task.options.get(region)?.edition;
}

interface Done {
  readonly record: Uint8Array;
  readonly portfolio: Portfolio;
}

function doneWith(
  { task, totals }: Work,
  head: object,
  profile: Profile,
  portfolio: Portfolio,
): Done {
  if (task.kind === 'compare') {
    const { before, after, options } = task;
    const result = compareProject(profile, before, after, { ...options, findings: !totals });
    const about = { schema: 'investor-incentives/project-difference@2', version: VERSION } as const;
    const record = recordOf({ ...head, ...about, ...result });
    return { record, portfolio: addProject(portfolio, result) };
  }
  const options = task.options.get(regionOf(profile).id) ?? {};
  return {
    record: totals
      ? recordOf({ ...head, ...shortly(profile, options) })
      : assessmentRecord(head, assess(profile, options)),
    portfolio,
  };
}

/** Verdicts and sums alone. */
function shortly(profile: Profile, options: AssessOptions): TotalsOfLine {
  const { name, start } = profile.project;
  const measures = judgedMeasures(regionOf(profile), caseOf(profile, options), options.measures);
  const warnings = unitWarnings(profile);
  return {
    schema: 'investor-incentives/totals@2',
    version: VERSION,
    project: { name, start },
    ...(warnings.length === 0 ? {} : { warnings }),
    measures: measures.map(summaryResult),
  };
}

const complaintOf = (
  place: string,
  problems: readonly Problem[],
  say: Pick<Sayings, 'problem'>,
): string => problems.map((problem) => `- ${oneLine(say.problem(problem, place))}\n`).join('');

/** The beginning of a record. */
const HEAD =
  /^\{"line":(\d+),"settings":"([0-9a-f]+)","ok":(true|false),(?:"leftOut":("(?:[^"\\]|\\.)*"),)?/;

/** A record as its first signs tell it. */
export interface RecordHead {
  readonly line: number;
  readonly settings: string;
  readonly ok: boolean;
  /** The region of a line that was left out. */
  readonly leftOut?: string;
}

/** Undefined for what is no record. */
export function headOf(record: string): RecordHead | undefined {
  const [, line, settings, ok, leftOut] = HEAD.exec(record) ?? [];
  if (line === undefined || settings === undefined) return undefined;
  return {
    line: Number(line),
    settings,
    ok: ok === 'true',
    ...(leftOut === undefined ? {} : { leftOut: String(JSON.parse(leftOut)) }),
  };
}

/** Adds a line that was answered before to the outcome. */
export function recalled(
  work: Work,
  head: RecordHead,
  record: string,
  outcome: LinesOutcome,
): LinesOutcome {
  const read = outcome.read + 1;
  const { leftOut } = head;
  if (leftOut !== undefined) {
    return { ...outcome, read, leftOut: oneMore(outcome.leftOut, leftOut) };
  }
  if (!head.ok) return { ...outcome, read, bad: outcome.bad + 1 };
  if (work.task.kind === 'assess') return { ...outcome, read };
  // It was written by this command with these settings.
  const project = JSON.parse(record) as ProjectDifference;
  return { ...outcome, read, portfolio: addProject(outcome.portfolio, project) };
}
