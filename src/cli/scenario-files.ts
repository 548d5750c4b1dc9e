import { dirname, join } from 'node:path';
import { withPut } from '../profile/part';
import { type Path, pathText } from '../profile/place';
import { documentPaths, type Scenario } from '../scenario/parse';
import { type ReadDocument, readDocument } from '../texts/document';
import type { PlacedProblem } from '../texts/placed';
import { pointedAmounts } from '../texts/pointed';
import { InputError } from './input-error';
import type { Io } from './io';
import type { Regions } from './regions';
import { type Parse, parsedScenario, parseProblems, pointedInScenario } from './scenario-pointed';
import { reasonOf, sourceText, unreadable } from './source';

const SCENARIO = /\.scenario\.(ya?ml|json)$/;

/**
 * The files of scenarios that are named, or lie in the folders that are named, each once,
 * folder by folder in the order of their names.
 * @throws InputError for every path at which there is nothing.
 */
export async function scenarioFiles(paths: readonly string[], io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  const problems: PlacedProblem[] = [];
  for (const path of paths) {
    try {
      files.push(...(await filesAt(path, io)));
    } catch (error) {
      problems.push(
        ...unreadable(path, 'a file or a folder that can be read', reasonOf(error)).problems,
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return [...new Set(files)];
}

/** A path that is no folder is the file of a scenario, whatever it is called. */
async function filesAt(path: string, io: Io): Promise<readonly string[]> {
  try {
    return await filesIn(path, io);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}

async function filesIn(folder: string, io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = [...(await io.readFolder(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { isFolder, name } of entries) {
    const path = join(folder, name);
    if (isFolder) files.push(...(await filesIn(path, io)));
    else if (SCENARIO.test(name)) files.push(path);
  }
  return files;
}

/** The file of a scenario, and the scenario or what keeps it from being one. */
export interface ReadScenario {
  readonly file: string;
  readonly text: string;
  readonly scenario?: Scenario;
  readonly problems: readonly PlacedProblem[];
}

/** Reads a scenario and the documents that it names, relative to its own folder. */
export async function readScenario(
  file: string,
  { loaded }: Regions,
  io: Io,
): Promise<ReadScenario> {
  const own = await documentIn(file, io);
  const { text } = own;
  if (!own.read.readable) return { file, text, problems: own.problems };
  const named = await Promise.all(
    documentPaths(own.read.value).map(async (path) => {
      const source = join(dirname(file), path);
      return { path, source, ...(await documentIn(source, io)) };
    }),
  );
  const inFiles = [...own.problems, ...named.flatMap((one) => one.problems)];
  // What cannot be read is reported for its own file, and counts for nothing here.
  const documents: { readonly [path: string]: unknown } = Object.fromEntries(
    named.map(({ path, read }) => [path, read.readable ? read.value : undefined]),
  );
  const { value } = own.read;
  const parse: Parse = (scenario) => parsedScenario(scenario, { documents, region: loaded });
  const ambiguous = [
    ...pointedInScenario(value, own.read.pointed, parse).map((problem) => ({
      source: file,
      ...own.read.place(problem),
    })),
    ...named.flatMap((one) => pointedIn(one, value, parse)),
  ];
  const problems = [...inFiles, ...ambiguous];
  const areSound = named.every((one) => one.problems.length === 0);
  const told = new Set([...own.problems, ...ambiguous].map(({ path }) => path));
  const parsed = parse(value);
  if (parsed.ok && problems.length === 0)
    return { file, text, scenario: parsed.scenario, problems };
  const found = parsed.ok ? [] : parsed.problems;
  const others = found.filter(({ path }) => !told.has(path) && (areSound || !ofDocument(path)));
  const placed = others.map((problem) => ({ source: file, ...own.read.place(problem) }));
  return { file, text, problems: [...problems, ...placed] };
}

interface Named extends DocumentFile {
  readonly path: string;
  readonly source: string;
}

/** The amounts with an ambiguous point in a file that a scenario names, as that file has them. */
function pointedIn(
  { path: name, read, source }: Named,
  scenario: unknown,
  parse: Parse,
): readonly PlacedProblem[] {
  const found = placesNaming(scenario, name).flatMap((place) => {
    const below = (path: Path): Path => [...place, ...path];
    const pointed = read.pointed.map((one) => ({ ...one, path: below(one.path) }));
    const whole = withPut(scenario, [place], read.value);
    return pointedAmounts(whole, pointed, (other) => parseProblems(parse(other))).map((problem) => {
      const inFile = problem.path.slice(pathText(place).length).replace(/^\./, '');
      return { source, ...read.place({ ...problem, path: inFile }) };
    });
  });
  return [...new Map(found.map((problem) => [problem.path, problem])).values()];
}

/** Where a scenario names a document by its path: as its profile, or among its amendments. */
function placesNaming(scenario: unknown, name: string): readonly Path[] {
  const { policy, profile } = scenario as { readonly policy?: unknown; readonly profile?: unknown };
  const amendments: readonly unknown[] = Array.isArray(policy) ? policy : [];
  return [
    ...(profile === name ? [['profile']] : []),
    ...amendments.flatMap((one, index) => (one === name ? [['policy', index]] : [])),
  ];
}

/** Whether a problem is one of a document that may stand in a file of its own. */
const ofDocument = (path: string): boolean => /^(profile|policy\[\d+\])/.test(path);

interface DocumentFile {
  readonly text: string;
  readonly read: ReadDocument;
  readonly problems: readonly PlacedProblem[];
}

const NOTHING: ReadDocument = {
  readable: false,
  problems: [],
  pointed: [],
  place: (problem) => problem,
};

async function documentIn(file: string, io: Io): Promise<DocumentFile> {
  try {
    const text = await sourceText(file, io);
    const read = readDocument(text, 'a scenario');
    const problems = read.problems.map((problem) => ({ source: file, ...problem }));
    return { text, read, problems };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { text: '', read: NOTHING, problems: error.problems };
  }
}
