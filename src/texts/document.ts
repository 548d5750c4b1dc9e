import type { Alias, Document, ErrorCode, YAMLError } from 'yaml';
import { isAlias, isMap, isNode, isSeq, LineCounter } from 'yaml';
import { shortened } from '../kit/shortened';
import { LIMITS } from '../profile/limits';
import type { Path } from '../profile/place';
import { pathText } from '../profile/place';
import { keyName, type LostDigits, type Nodes, nodesOf, type Pointed } from './document-nodes';
import { composed } from './document-text';
import { fault, numberFault, repeatedName } from './faults';
import type { PlacedProblem } from './placed';
import { separatorOf, tableProblem } from './table-text';

/** A document that was read, as far as it could be. */
export interface ReadDocument {
  /** Whether there is a value, in spite of the problems. */
  readonly readable: boolean;
  readonly value?: unknown;
  readonly problems: readonly PlacedProblem[];
  /** Numbers written with a point and three digits; whether one is an amount only its reader knows. */
  readonly pointed: readonly Pointed[];
  /** The problem with the line and column of the place that its path names. */
  readonly place: (problem: PlacedProblem) => PlacedProblem;
}

/**
 * Reads one document of JSON or YAML 1.2, such as a profile. What is wrong is
 * reported by line and column, counted from 1. A text of too many parts, levels or
 * references is refused before they are followed.
 */
export function readDocument(text: string, what = 'a profile'): ReadDocument {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const read = composed(text, lines, what);
  if (!read.ok) return broken([read.problem]);
  const [document, second] = read.documents;
  const table = isMap(document?.contents) ? undefined : separatorOf(text);
  if (table !== undefined) return broken([{ ...tableProblem(table, what), line: 1, column: 1 }]);
  const errors = read.documents.flatMap((one) => [...one.errors, ...one.warnings]);
  const faults = withoutEchoes(errors).map((error) => ({
    ...faultOf(error),
    ...at(error.pos[0]),
  }));
  if (second !== undefined) {
    const another = fault('two-documents', 'one document', 'another one');
    return broken([...faults, { ...another, ...at(second.range?.[0] ?? 0) }]);
  }
  if (document === undefined || document.contents === null) {
    return broken(faults.length > 0 ? faults : [fault('empty', what, 'an empty text')]);
  }
  const nodes = nodesOf(document);
  const repeated = nodes.repeated.map((name) => {
    const start = startOf(name) ?? 0;
    return { ...repeatedName('', nameAt(text, start)), ...at(start) };
  });
  if (faults.length > 0) return broken([...faults, ...repeated].sort(byPlace));
  const lost = nodes.lost.map((one) => ({ ...lostFault(one), ...at(startOf(one.node) ?? 0) }));
  const problems = [...repeated, ...lost];
  if (nodes.aliases.length > LIMITS.aliases) return broken([...problems, TOO_MANY_ALIASES]);
  const loose = nodes.aliases.filter((alias) => !nodes.targets.has(alias));
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
    ...at(offsetOf(document, nodes, problem.path)),
  });
  return { readable: true, value, problems, pointed: nodes.pointed, place };
}

/** The value of a document; the problem instead, where references to references would make it endless. */
function plainValue(document: Document): unknown {
  try {
    // What is counted there begins with the anchor itself.
    return document.toJS({ maxAliasCount: LIMITS.aliases + 1 });
  } catch (error) {
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const byPlace = (one: Position, other: Position): number =>
  one.line - other.line || one.column - other.column;

const broken = (problems: readonly PlacedProblem[]): ReadDocument => ({
  readable: false,
  problems,
  pointed: [],
  place: (problem) => problem,
});

/** A name as it begins in the text, in quotes or bare. */
const NAME = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s:,{}[\]]+)/;

function nameAt(text: string, start: number): string {
  const [name = ''] = NAME.exec(text.slice(start, start + LIMITS.foundLength)) ?? [];
  return name;
}

const TOO_MANY_ALIASES = fault(
  'too-many-aliases',
  `at most ${LIMITS.aliases} references to an anchor`,
  'more',
);

const looseAlias = ({ source }: Alias): PlacedProblem =>
  fault('broken-document', 'a reference to an anchor above it', `*${shortened(source)}`);

const lostFault = ({ node: { source, value }, path }: LostDigits): PlacedProblem =>
  numberFault(pathText(path), source, value);

/** What the parser says of the same place again, or of what follows only from an earlier fault, is left out. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const byPlace = new Map<number, YAMLError>();
  for (const error of errors) {
    const follows = error.code === UNEXPECTED && byPlace.size > 0;
    if (!follows && !byPlace.has(error.pos[0])) byPlace.set(error.pos[0], error);
  }
  return [...byPlace.values()];
}

const UNEXPECTED = 'UNEXPECTED_TOKEN' satisfies ErrorCode;

/** Characters of what the parser says; some of its sentences quote the text. */
const SAID_LENGTH = 200;

/** What the parser says. */
const faultOf = ({ message }: YAMLError): PlacedProblem =>
  fault('broken-document', 'JSON or YAML', `a fault in it: ${shortened(message, SAID_LENGTH)}`);

/** Where the value of a path stands, or the nearest one around it that is there. */
function offsetOf(document: Document, { targets }: Nodes, path: string): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of stepsOf(path)) {
    if (isAlias(node)) node = targets.get(node);
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
      continue;
    }
    const pair = isMap(node) ? node.items.find(({ key }) => keyName(key) === step) : undefined;
    if (pair === undefined) break;
    node = pair.value;
    offset = startOf(pair.key) ?? offset;
  }
  return offset ?? 0;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const STEP = /\.?([\p{L}\p{N}_$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

/** The names and positions of a path as `pathText` writes it. */
function stepsOf(path: string): Path {
  return [...path.matchAll(STEP)].map(([, name, position, quoted]) => {
    if (position !== undefined) return Number(position);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted));
  });
}
