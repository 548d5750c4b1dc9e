import type { Alias, Document, ErrorCode, Node, Scalar, YAMLError } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { LIMITS } from '../profile/limits';
import type { Path } from '../profile/place';
import { pathText } from '../profile/place';
import { REPEATED, repeatedName, roundedNumber } from './faults';
import type { PlacedProblem } from './input-error';
import { isLost } from './numbers';

/** References to an anchor that a document may hold: a few are a convenience, many an attack. */
const MOST_ALIASES = 100;

/** A document that was read, as far as it could be. */
export interface ReadDocument {
  /** Whether there is a value, in spite of the problems. */
  readonly readable: boolean;
  readonly value?: unknown;
  readonly problems: readonly PlacedProblem[];
  /** The problem with the line and column of the place that its path names. */
  readonly place: (problem: PlacedProblem) => PlacedProblem;
}

/**
 * Reads one document of JSON or YAML 1.2, such as a profile. What is wrong is
 * told by line and column, counted from 1.
 */
export function readDocument(text: string, what = 'a profile'): ReadDocument {
  try {
    return read(text, what);
  } catch (error) {
    // Only the depth of a document can exhaust the stack.
    if (error instanceof RangeError) return broken([tooDeep(what)]);
    throw error;
  }
}

function read(text: string, what: string): ReadDocument {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const errors = documents.flatMap((one) => [...one.errors, ...one.warnings]);
  const faults = withoutEchoes(errors).map((error) => ({
    ...faultOf(error, text, what),
    ...at(error.pos[0]),
  }));
  const [document, second] = documents;
  if (second !== undefined) {
    const another = fault('two-documents', 'one document', 'another one');
    return broken([...faults, { ...another, ...at(second.range[0]) }]);
  }
  if (faults.some(({ code }) => code !== REPEATED)) return broken(faults);
  if (document === undefined || document.contents === null) {
    return broken([fault('empty', what, 'an empty text')]);
  }
  const leaves = leavesOf(document.contents, []);
  const lost = leaves.flatMap(({ node, path }) =>
    isScalar(node) && isRounded(node)
      ? [{ ...roundedNumber(pathText(path), node.source, node.value), ...at(startOf(node) ?? 0) }]
      : [],
  );
  const problems = [...faults, ...lost];
  const aliases = leaves.flatMap(({ node }) => (isAlias(node) ? [node] : []));
  if (aliases.length > MOST_ALIASES) return broken([...problems, TOO_MANY_ALIASES]);
  const loose = aliases.filter((alias) => alias.resolve(document) === undefined);
  if (loose.length > 0) {
    const faultsOfLoose = loose.map((alias) => ({
      ...looseAlias(alias),
      ...at(startOf(alias) ?? 0),
    }));
    return broken([...problems, ...faultsOfLoose]);
  }
  const value = plainValue(document);
  if (value === TOO_MANY_ALIASES) return broken([...problems, TOO_MANY_ALIASES]);
  const place = (problem: PlacedProblem): PlacedProblem => ({
    ...problem,
    ...at(offsetOf(document, problem.path)),
  });
  return { readable: true, value, problems, place };
}

/** The value of a document; the problem instead, where references to references would make it endless. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const broken = (problems: readonly PlacedProblem[]): ReadDocument => ({
  readable: false,
  problems,
  place: (problem) => problem,
});

const fault = (code: string, expected: string, found: string): PlacedProblem => ({
  path: '',
  code,
  expected,
  found,
});

const tooDeep = (what: string): PlacedProblem =>
  fault('too-deep', what, 'lists within lists without end');

/** A name as it begins in the text, in quotes or bare. */
const NAME = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s:,{}[\]]+)/;

const TOO_MANY_ALIASES = fault(
  'too-many-aliases',
  `at most ${MOST_ALIASES} references to an anchor`,
  'more',
);

const looseAlias = ({ source }: Alias): PlacedProblem =>
  fault('broken-document', 'a reference to an anchor above it', `*${source}`);

/** What the parser says of the same place again, or of what follows only from an earlier fault, is left out. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const exhausted = errors.find(({ code }) => code === EXHAUSTED);
  if (exhausted !== undefined) return [exhausted];
  const byPlace = new Map<number, YAMLError>();
  for (const error of errors) {
    const follows = error.code === UNEXPECTED && byPlace.size > 0;
    if (!follows && !byPlace.has(error.pos[0])) byPlace.set(error.pos[0], error);
  }
  return [...byPlace.values()];
}

const EXHAUSTED = 'RESOURCE_EXHAUSTION' satisfies ErrorCode;
const UNEXPECTED = 'UNEXPECTED_TOKEN' satisfies ErrorCode;
const DUPLICATE = 'DUPLICATE_KEY' satisfies ErrorCode;

/** What the parser says. */
function faultOf({ code, message, pos }: YAMLError, text: string, what: string): PlacedProblem {
  if (code === EXHAUSTED) return tooDeep(what);
  if (code !== DUPLICATE) {
    return fault('broken-document', 'JSON or YAML', `a fault in it: ${message}`);
  }
  const [key = ''] = NAME.exec(text.slice(pos[0], pos[0] + LIMITS.foundLength)) ?? [];
  return repeatedName('', key);
}

interface Leaf {
  readonly node: unknown;
  readonly path: Path;
}

/** What a document holds besides its lists and maps: values and references to anchors. */
function leavesOf(node: unknown, path: Path): Leaf[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => leavesOf(value, [...path, nameOf(key)]));
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => leavesOf(item, [...path, index]));
  return [{ node, path }];
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

interface Rounded extends Scalar<number> {
  readonly source: string;
}

const isRounded = (node: Scalar): node is Rounded =>
  typeof node.value === 'number' && node.source !== undefined && isLost(node.source, node.value);

/** Where the value of a path stands, or the nearest one around it that is there. */
function offsetOf(document: Document, path: string): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of stepsOf(path)) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
      continue;
    }
    const pair = isMap(node) ? node.items.find(({ key }) => nameOf(key) === step) : undefined;
    if (pair === undefined) break;
    node = pair.value;
    offset = startOf(pair.key) ?? offset;
  }
  return offset ?? 0;
}

const startOf = (node: unknown): number | undefined =>
  isNode(node) ? (node as Node).range?.[0] : undefined;

const STEP = /\.?([\p{L}\p{N}_$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The names and positions of a path as `pathText` writes it. */
function stepsOf(path: string): Path {
  return [...path.matchAll(STEP)].map(([, name, position, quoted]) => {
    if (position !== undefined) return Number(position);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted));
  });
}
