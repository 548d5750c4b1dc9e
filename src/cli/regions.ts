import type { LoadedRegion } from '../engine/region';
import { regionProblems } from '../engine/region-problems';
import { nearest } from '../kit/nearest';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { namedIn, regionNamed } from '../profile/parse';
import { LOADED_DEFAULT } from '../regions/loaded';
import { isShipped, SHIPPED_REGIONS, shippedRegions } from '../regions/shipped';
import { InputError } from './input-error';
import type { Io } from './io';

/** The regions that a command knows. */
export interface Regions {
  /** The one that is given first, else the default one: its ids are those of the options and of the help. */
  readonly chosen: LoadedRegion;
  /** Those of which a document may be: those that were given, in their order, then others of the package. */
  readonly loaded: readonly LoadedRegion[];
  /** Ids of those that are loaded where a document names them. */
  readonly onDemand: readonly string[];
  /** What was given, as it was given, so that a thread can load it again. */
  readonly names: readonly string[];
}

/** How many regions a command takes, and whether those of the package stand beside them. */
export type Takes = 'one' | 'many';

/** The region that a document names, or the one chosen where it names none that is loaded. */
export const regionOfDocument = ({ chosen, loaded }: Regions, document: unknown): LoadedRegion =>
  regionNamed(document, { regions: loaded, unnamed: LOADED_DEFAULT.id }) ?? chosen;

/**
 * The regions with the one that a document names, where it is loaded on demand; with all of those where it names
 * none that is known, so that the problem lists them.
 */
export async function withRegionOf(regions: Regions, document: unknown): Promise<Regions> {
  const { loaded, onDemand } = regions;
  const named = namedIn(document);
  if (named === undefined || loaded.some(({ id }) => id === named)) return regions;
  const meant = onDemand.filter((id) => id === named);
  const added = await shippedRegions(meant.length > 0 ? meant : onDemand);
  return { ...regions, loaded: [...loaded, ...added], onDemand: [] };
}

/**
 * The regions that a command line gives: ids of those of the package, or modules.
 * @param option The option that gives them.
 * @throws InputError with everything that is wrong with them.
 */
export async function regionsNamed(
  names: readonly string[],
  takes: Takes,
  { loadModule }: Pick<Io, 'loadModule'>,
  option = '--region',
): Promise<Regions> {
  if (takes === 'one' && names.length > 1) throw new InputError([severalOf(option, names.length)]);
  const all: readonly Found[] = await Promise.all(names.map((name) => regionIn(name, loadModule)));
  const found = all.map(({ problems, ...one }) => ({
    ...one,
    problems: problems.map((problem) => ({ ...problem, path: `${option} ${problem.path}` })),
  }));
  const given = found.flatMap(({ region }) => region ?? []);
  const problems = [...found.flatMap((one) => one.problems), ...repeatedIn(option, given)];
  if (problems.length > 0) throw new InputError(problems);
  const chosen = given[0] ?? LOADED_DEFAULT;
  const others = SHIPPED_IDS.filter((id) => given.every((one) => one.id !== id));
  if (takes === 'many') {
    return { chosen, loaded: [...given, ...(await shippedRegions(others))], onDemand: [], names };
  }
  return given.length > 0
    ? { chosen, loaded: given, onDemand: [], names }
    : { chosen, loaded: [chosen], onDemand: others.filter((id) => id !== chosen.id), names };
}

/** Ids of the regions of the package, the default one first. */
export const SHIPPED_IDS: readonly string[] = SHIPPED_REGIONS.map(({ id }) => id);

interface Found {
  readonly region?: LoadedRegion;
  readonly problems: readonly Problem[];
}

async function regionIn(name: string, loadModule: Io['loadModule']): Promise<Found> {
  const [shipped] = SHIPPED_IDS.includes(name) ? await shippedRegions([name]) : [];
  if (shipped !== undefined) return { region: shipped, problems: [] };
  try {
    return exportedFrom(name, await loadModule(name));
  } catch (error) {
    return { problems: faultsOf(name, error) };
  }
}

const problemOf = (name: string, code: string, expected: string, found: string): Problem => ({
  path: shortened(name),
  code,
  expected,
  found,
});

/** The region that a module exports, or why it exports none. */
function exportedFrom(name: string, module: unknown): Found {
  const region = regionAmong(module);
  if (region === undefined) {
    const found = isFields(module) ? `exports ${Object.keys(module).join(', ') || 'none'}` : 'none';
    return { problems: [problemOf(name, 'no-region', AN_EXPORT, found)] };
  }
  const { id } = region;
  if (isShipped(region)) {
    return { problems: [problemOf(name, 'repeated-region', 'an id that no other has', id)] };
  }
  return { region, problems: regionProblems(region).map((fault) => unsound(name, fault)) };
}

const AN_EXPORT = 'a region made by defineRegion, exported as default or as region';

const unsound = (name: string, fault: string): Problem =>
  problemOf(name, 'unsound-region', 'a region that is sound', fault);

/** A module in CommonJS stands whole in the default export of what its import gives. */
function regionAmong(module: unknown): LoadedRegion | undefined {
  if (!isFields(module)) return undefined;
  const { default: whole, region } = module;
  const inner = isFields(whole) ? [whole['default'], whole['region']] : [];
  return [whole, region, ...inner].find(isRegion);
}

type Fields = { readonly [name: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const LISTS = ['budgets', 'editions', 'measures', 'programmes', 'statuses', 'reliefs'];

/** Whether a value has the form of what `defineRegion` makes. */
const isRegion = (value: unknown): value is LoadedRegion =>
  isFields(value) &&
  typeof value['id'] === 'string' &&
  LISTS.every((name) => Array.isArray(value[name])) &&
  isFields(value['profiles']) &&
  isFields(value['words']) &&
  isFields(value['readings']) &&
  isFields(value['combinations']);

/** Everything that an error of a module says. */
function faultsOf(name: string, error: unknown): readonly Problem[] {
  const { code, message, problems } = error as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly problems?: unknown;
  };
  if (Array.isArray(problems)) return problems.map((fault) => unsound(name, String(fault)));
  if (code === 'NO_SUCH_MODULE') {
    const meant = nearest(name, SHIPPED_IDS);
    const expected = `the id of a region (${SHIPPED_IDS.join(', ')}) or a module`;
    const problem = problemOf(name, 'no-such-region', expected, 'no such module');
    return [meant === undefined ? problem : { ...problem, hint: `did you mean ${meant}?` }];
  }
  const found = typeof message === 'string' ? message : String(error);
  return [problemOf(name, 'region-module', 'a module that can be loaded', found)];
}

const severalOf = (option: string, count: number): Problem => ({
  path: option,
  code: 'repeated',
  expected: 'one region',
  found: String(count),
});

/** Regions of one id. */
const repeatedIn = (option: string, given: readonly LoadedRegion[]): readonly Problem[] =>
  given
    .map(({ id }) => id)
    .filter((id, index, ids) => ids.indexOf(id) !== index)
    .map((id) => ({
      path: option,
      code: 'repeated-region',
      expected: 'each region once',
      found: `${id} again`,
    }));
