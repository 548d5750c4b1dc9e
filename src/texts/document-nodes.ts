import type { Alias, Document, Node, Scalar, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from '../profile/place';
import { isLost, isPointed, isTooLong } from './numbers';

/** A number that is not read to its last digit, and where it stands. */
export interface LostDigits {
  readonly node: WrittenNumber;
  readonly path: Path;
}

/** A number written with a point and three digits, as it stands in the text, and where. */
export interface Pointed {
  readonly path: Path;
  readonly source: string;
}

/** What a document holds that its plain value does not show. */
export interface Nodes {
  readonly lost: readonly LostDigits[];
  readonly pointed: readonly Pointed[];
  readonly aliases: readonly Alias[];
  /** What a reference stands for; none where no anchor above it has its name. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Names that stand in their map before. */
  readonly repeated: readonly Node[];
}

interface Gathering {
  readonly lost: LostDigits[];
  readonly pointed: Pointed[];
  readonly aliases: Alias[];
  readonly targets: Map<Alias, Node>;
  readonly repeated: Node[];
  /** The last node of each anchor. */
  readonly anchors: Map<string, Node>;
}

/** The way to a node, from its end. */
interface Way {
  readonly above: Way | null;
  readonly step: string | number;
}

/** Looks at every node of a document once, in its order. Documents have few levels. */
export function nodesOf(document: Document): Nodes {
  const all: Gathering = {
    lost: [],
    pointed: [],
    aliases: [],
    targets: new Map(),
    repeated: [],
    anchors: new Map(),
  };
  visit(document.contents, null, all);
  return all;
}

function visit(node: unknown, way: Way | null, all: Gathering): void {
  if (isNode(node) && 'anchor' in node && node.anchor !== undefined) {
    all.anchors.set(node.anchor, node);
  }
  if (isAlias(node)) {
    visitAlias(node, all);
  } else if (isMap(node)) {
    visitMap(node, way, all);
  } else if (isSeq(node)) {
    for (const [step, item] of node.items.entries()) visit(item, { above: way, step }, all);
  } else if (isScalar(node) && isWritten(node)) {
    if (isChanged(node)) all.lost.push({ node, path: pathOf(way) });
    else if (isPointed(node.source)) all.pointed.push({ path: pathOf(way), source: node.source });
  }
}

function visitAlias(alias: Alias, { aliases, anchors, targets }: Gathering): void {
  aliases.push(alias);
  const target = anchors.get(alias.source);
  if (target !== undefined) targets.set(alias, target);
}

function visitMap({ items }: YAMLMap, above: Way | null, all: Gathering): void {
  const names = new Set<string>();
  for (const { key, value } of items) {
    const step = keyName(key);
    if (names.has(step) && isNode(key)) all.repeated.push(key);
    names.add(step);
    visit(key, null, all);
    visit(value, { above, step }, all);
  }
}

const pathOf = (way: Way | null): Path => (way === null ? [] : [...pathOf(way.above), way.step]);

export const keyName = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** A number as it is written. */
export interface WrittenNumber extends Scalar<number> {
  readonly source: string;
}

const isWritten = (node: Scalar): node is WrittenNumber =>
  typeof node.value === 'number' && node.source !== undefined;

const isChanged = ({ source, value }: WrittenNumber): boolean =>
  isTooLong(source) || isLost(source, value);
