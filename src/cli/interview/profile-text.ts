import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  Pair,
  parseDocument,
  visit,
  YAMLMap,
} from 'yaml';
import { type Fields, fieldsIn, formOf } from '../../profile/fields/field';

/** What is stated at a place of a profile, and what it is. */
export interface Statement {
  readonly path: string;
  readonly value: unknown;
  readonly comment: string;
}

type Step = string | number;

/** Texts are written as they are, however long. */
const WRITTEN = { lineWidth: 0 } as const;

/**
 * The text of a profile with one value stated in its place among the fields, under a comment. All else of it, comments
 * too, stays; JSON becomes YAML.
 */
export function withStatement(
  text: string,
  fields: Fields,
  { comment, path, value }: Statement,
): string {
  const document = parseDocument(text);
  if (document.contents === null) document.contents = new YAMLMap() as never;
  if (isMap(document.contents) && document.contents.flow === true) inBlocks(document);
  const steps = stepsOf(path);
  state(document, document.contents, fields, steps, { comment, path, value });
  return document.toString(WRITTEN);
}

/** The text with a comment before all else. */
export function withHeading(text: string, heading: string): string {
  const document = parseDocument(text);
  document.commentBefore = heading.replace(/^/gm, ' ');
  return document.toString(WRITTEN);
}

/** The text with a list at its end, in place of the one that was there. */
export function withNotes(text: string, heading: string, notes: readonly string[]): string {
  const document = parseDocument(text);
  const kept = (document.comment ?? '').split(`\n ${heading}`)[0]?.split(` ${heading}`)[0] ?? '';
  const list = [` ${heading}`, ...notes.map((note) => ` - ${note}`)].join('\n');
  const all = [kept.trimEnd(), ...(notes.length === 0 ? [] : [list])].filter((one) => one !== '');
  document.comment = all.length === 0 ? null : all.join('\n');
  return document.toString(WRITTEN);
}

const inBlocks = (document: Document): void =>
  visit(document, {
    Collection: (_, node) => {
      node.flow = false;
    },
  });

/** The steps of a path: names, years of series and places in lists. */
const stepsOf = (path: string): readonly Step[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

function state(
  document: Document,
  within: unknown,
  fields: Fields,
  [step = '', ...rest]: readonly Step[],
  statement: Statement,
): void {
  if (!isCollection(within)) return;
  if (rest.length === 0) {
    const { comment, value } = statement;
    const node = nodeOf(document, value);
    if (isMap(within)) put(document, within, Object.keys(fields), step, node, comment);
    else if (isYear(step)) within.add(document.createNode({ year: step, amount: value }));
    else within.set(step, node);
    return;
  }
  const field = fields[step];
  const inner = field === undefined ? fields : (fieldsIn(formOf(field)) ?? {});
  if (!isCollection(within.get(step)) && isMap(within)) {
    put(document, within, Object.keys(fields), step, new YAMLMap());
  }
  state(document, within.get(step), inner, rest, statement);
}

/** Of a series that is a list. */
const isYear = (step: Step): boolean => /^\d{4}$/.test(String(step));

/** Puts a value under a name, in the order of the fields; the years of a series stand in their own. */
function put(
  document: Document,
  map: YAMLMap,
  order: readonly string[],
  name: Step,
  value: unknown,
  comment?: string,
): void {
  const existing = map.items.find(({ key }) => keyText(key) === String(name));
  if (existing !== undefined) {
    existing.value = value;
    return;
  }
  const key = document.createNode(name);
  if (comment !== undefined && typeof name === 'string') key.commentBefore = ` ${comment}`;
  if (map === document.contents && map.items.length > 0) key.spaceBefore = true;
  const placeOf = (one: string): number =>
    typeof name === 'number' ? Number(one) : order.indexOf(one);
  const place = placeOf(String(name));
  const next = map.items.findIndex(({ key: other }) => placeOf(keyText(other)) > place);
  const pair = new Pair(key, value);
  if (next < 0) map.items.push(pair);
  else map.items.splice(next, 0, pair);
}

const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** A value as it is written: the years of a series are numbers. */
const nodeOf = (document: Document, value: unknown) => document.createNode(withYears(value));

function withYears(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withYears);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(
    Object.entries(value).map(([name, inner]) => [
      /^\d{4}$/.test(name) ? Number(name) : name,
      withYears(inner),
    ]),
  );
}
