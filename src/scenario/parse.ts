import * as z from 'zod/mini';
import { amend, amendmentFrom } from '../amendments/amend';
import { editionOf, type LoadedRegion } from '../engine/region';
import type { Policy } from '../figures/policy';
import { listed, type Problem } from '../kit/problem';
import { foundText } from '../profile/found';
import { LIMITS } from '../profile/limits';
import { regionNamed } from '../profile/parse';
import { type Located, writtenOut } from '../profile/place';
import type { Profile } from '../profile/profile';
import { tooLarge, tooMany } from '../profile/size';
import { structuralProblems } from '../profile/structure';
import type { AssessOptions } from '../questions/assess/assess';
import type { PlanOptions } from '../questions/plan/plan';
import { LOADED_DEFAULT } from '../regions/loaded';
import { asList, type ParseOptions, parseProfile } from '../regions/parse-profile';
import { parseReadings } from '../regions/parse-readings';
import type { ExpectationDocument, ScenarioDocument, ScenarioSource } from './document';
import { type Expectation, expectationFaults, expectationForm } from './forms';
import type { ScenarioProblem, ScenarioProblemCode } from './problems';
import { scenarioSchema } from './schema';
import { isProperties, put, stepsOf, underPath } from './steps';

/** A scenario that can be run. */
export interface Scenario {
  readonly name: string;
  readonly source: ScenarioSource;
  readonly checkedBy: string;
  readonly profile: Profile;
  /** Edition, policy and readings. */
  readonly options: Omit<AssessOptions, 'measures'>;
  readonly plan: Omit<PlanOptions, keyof AssessOptions>;
  readonly expect: readonly Expectation[];
}

/** What a scenario that names documents by path is read with. */
export interface ParseScenarioOptions {
  /** The documents that the scenario names by a path, as a parser of JSON or YAML gives them. */
  readonly documents?: { readonly [path: string]: unknown } | undefined;
  /** The region of the project, or several, of which its document names one. Left out: Kaluga LoadedRegion. */
  readonly region?: LoadedRegion | readonly LoadedRegion[] | undefined;
}

/** The scenario, or everything that keeps the value from being one. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/**
 * The paths of the documents that a scenario names, each once: of a project and of
 * amendments. Anything else is left to `parseScenario`.
 *
 * @example
 * documentPaths({ profile: 'plant.yaml', policy: ['ten.yaml', {}] }); // ['plant.yaml', 'ten.yaml']
 */
export function documentPaths(input: unknown): readonly string[] {
  if (!isProperties(input)) return [];
  const { policy, profile } = input;
  const named: unknown[] = [profile, ...(Array.isArray(policy) ? policy : [])];
  // So many are refused before they are read.
  if (named.length > LIMITS.amendments + 1) return [];
  return [...new Set(named.filter((one) => typeof one === 'string'))];
}

/**
 * Reads a scenario, a value as a parser of JSON or YAML gives it. Never throws on
 * such a value: all problems come back together, those of the project and of the
 * amendments among them.
 *
 * @example
 * const profile = { project: { name: 'Plant', start: '2019-01-01', site: 'region' } };
 * const source = { kind: 'worked-by-hand', text: 'no figure is needed' };
 * const document = { name: 'A plant of which little is known', profile, source, checkedBy: 'me' };
 * const expect = [{ measure: 'rip', verdict: 'unknown' }];
 * parseScenario({ ...document, expect }).ok; // true
 * const { problems } = parseScenario({ ...document, expect: [{ measure: 'rop', verdict: 'no' }] });
 * problems.map(({ path }) => path); // ['expect[0].measure', 'expect[0].verdict']
 * problems[0].hint; // 'did you mean "rip"?'
 */
export function parseScenario(
  input: unknown,
  { documents = {}, region: given = LOADED_DEFAULT }: ParseScenarioOptions = {},
): ParsedScenario {
  const unreadable = [...tooLarge(input), ...tooManyParts(input)];
  if (unreadable.length > 0) return { ok: false, problems: writtenOut(input, unreadable) };
  const regions = asList(given);
  const document = projectDocument(input, documents);
  const region = regionOf(document.value, regions);
  if (region === undefined) {
    // Nothing else can be read without its names.
    const { problems } = projectOf(document, { region: regions });
    return { ok: false, problems: listed(problems) };
  }
  const schema = schemaOf(region);
  const shaped = schema.safeParse(input);
  const structural: readonly Located<ScenarioProblemCode>[] = [
    ...(shaped.success ? [] : structuralProblems(input, shaped.error.issues)),
    ...expectationFaults(region, input),
  ];
  const edition = editionIn(schema, input);
  const project = projectOf(document, { edition, region: regions });
  const policy = amendedPolicy(input, documents, editionOf(region, edition));
  const problems: readonly ScenarioProblem[] = [
    ...writtenOut(input, structural),
    ...readingsOf(region, input, edition),
    ...project.problems,
    ...policy.problems,
  ];
  if (problems.length > 0 || project.value === undefined) {
    return { ok: false, problems: listed(problems) };
  }
  // All of it was read by the schema that has its form.
  const written = input as ScenarioDocument;
  return { ok: true, scenario: scenarioOf(written, project.value, policy.value) };
}

/** The region of the project; the first one where there is no document, none where it names one that is not loaded. */
function regionOf(document: unknown, regions: readonly LoadedRegion[]): LoadedRegion | undefined {
  const named = regionNamed(document, { regions, unnamed: LOADED_DEFAULT.id });
  return named ?? (document === undefined ? (regions[0] ?? LOADED_DEFAULT) : undefined);
}

/** Lists of which every entry makes the whole document or policy again. */
function tooManyParts(input: unknown): readonly Located<ScenarioProblemCode>[] {
  if (!isProperties(input)) return [];
  const most = { set: LIMITS.settings, policy: LIMITS.amendments };
  return Object.entries(most).flatMap(([name, limit]) => {
    const list = input[name];
    const isLonger = Array.isArray(list) && list.length > limit;
    return isLonger ? [tooMany([name], String(list.length), limit)] : [];
  });
}

const ANYTHING = /* @__PURE__ */ z.unknown();

const PRESENT = /* @__PURE__ */ z.custom((value) => value !== undefined);

/** The scenario around its parts with the ids of a region, made once. */
const schemaOf = (region: LoadedRegion) =>
  // The memo holds what was computed for the same key.
  region.profiles.shapes('scenario', () =>
    scenarioSchema(region, { amendment: ANYTHING, expectation: ANYTHING, profile: PRESENT }),
  ) as ReturnType<typeof scenarioSchema>;

function scenarioOf(
  document: ScenarioDocument,
  profile: Profile,
  policy: Policy | undefined,
): Scenario {
  const { checkedBy, edition, expect, name, plan = {}, readings, source } = document;
  const { among, discountRate, firstPeriods, timing, unconfirmed, unknown } = plan;
  const options = {
    ...(edition === undefined ? {} : { edition }),
    ...(policy === undefined ? {} : { policy }),
    // Their ids and values were looked up.
    ...(readings === undefined ? {} : { readings }),
  } as Scenario['options'];
  return {
    name,
    source,
    checkedBy,
    profile,
    options,
    plan: {
      ...(discountRate === undefined ? {} : { discountRate: String(discountRate) }),
      ...(timing === undefined ? {} : { timing }),
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
      ...(unknown === undefined ? {} : { unknown }),
      ...(among === undefined ? {} : { among }),
      ...(firstPeriods === undefined ? {} : { firstPeriods }),
    },
    expect: expect.map(expectationOf),
  };
}

/** The form was found in the fields, and the fields were read by its schema. */
const expectationOf = (asked: ExpectationDocument): Expectation =>
  ({ form: expectationForm(asked), asked }) as Expectation;

function editionIn(schema: ReturnType<typeof scenarioSchema>, input: unknown): string | undefined {
  const read = isProperties(input) ? schema.shape.edition.safeParse(input['edition']) : undefined;
  return read?.success ? read.data : undefined;
}

interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly ScenarioProblem[];
}

type Documents = { readonly [path: string]: unknown };

/** The document of the project after the settings; none where there is none. */
function projectDocument(input: unknown, documents: Documents): Read<unknown> {
  if (!isProperties(input) || input['profile'] === undefined) return { problems: [] };
  const base = documentAt('profile', input['profile'], documents);
  if (base.problems.length > 0) return { problems: base.problems };
  const { document, problems } = withSettings(base.value, input['set']);
  return problems.length > 0 ? { problems } : { value: document, problems };
}

function projectOf({ problems, value }: Read<unknown>, options: ParseOptions): Read<Profile> {
  if (value === undefined) return { problems };
  const parsed = parseProfile(value, options);
  return parsed.ok
    ? { value: parsed.profile, problems: [] }
    : { problems: parsed.problems.map((problem) => under('profile', problem)) };
}

/** A document that stands where it is asked for, or one of those named by a path. */
function documentAt(place: string, given: unknown, documents: Documents): Read<unknown> {
  if (typeof given !== 'string') return { value: given, problems: [] };
  if (Object.hasOwn(documents, given)) return { value: documents[given], problems: [] };
  const expected = 'a document, or the path of one that was given with the scenario';
  const found = foundText(given);
  return { problems: [{ path: place, code: 'no-such-document', expected, found }] };
}

/** Settings of another form are the schema's to report. */
function withSettings(document: unknown, set: unknown) {
  const problems: ScenarioProblem[] = [];
  let after = document;
  for (const [index, setting] of (Array.isArray(set) ? set : []).entries()) {
    if (!isProperties(setting) || typeof setting['path'] !== 'string') continue;
    const steps = stepsOf(setting['path']);
    const next = steps && put(after, steps, setting['value']);
    if (next === undefined) problems.push(noSuchPlace(index, setting['path']));
    else after = next;
  }
  return { document: after, problems };
}

const noSuchPlace = (index: number, path: string): ScenarioProblem => ({
  path: `set[${index}].path`,
  code: 'no-such-place',
  expected: 'a place of the document of the project, or the next one of a list',
  found: foundText(path),
});

/** The policy as the amendments leave it, each read against what those before it left. */
function amendedPolicy(input: unknown, documents: Documents, before: Policy): Read<Policy> {
  const given = isProperties(input) && Array.isArray(input['policy']) ? input['policy'] : [];
  let policy = before;
  let problems: readonly ScenarioProblem[] = [];
  for (const [index, one] of given.entries()) {
    const place = `policy[${index}]`;
    const document = documentAt(place, one, documents);
    problems = [...problems, ...document.problems];
    if (document.problems.length > 0) continue;
    const parsed = amendmentFrom(document.value, policy);
    if (parsed.ok) policy = amend(policy, parsed.amendment);
    else problems = [...problems, ...parsed.problems.map((problem) => under(place, problem))];
  }
  return given.length === 0 ? { problems } : { value: policy, problems };
}

const under = (above: string, problem: Problem<ScenarioProblemCode>): ScenarioProblem => ({
  ...problem,
  path: underPath(above, problem.path),
});

/** Readings of another form are the schema's to report. */
function readingsOf(
  region: LoadedRegion,
  input: unknown,
  edition?: string,
): readonly ScenarioProblem[] {
  const given = isProperties(input) ? input['readings'] : undefined;
  if (!isProperties(given)) return [];
  const texts = Object.entries(given).flatMap(([id, value]) =>
    typeof value === 'string' ? [[id, value] as const] : [],
  );
  const parsed = parseReadings(Object.fromEntries(texts), edition, region);
  return parsed.ok ? [] : parsed.problems;
}
