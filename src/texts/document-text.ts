import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import { LIMITS } from '../profile/limits';
import { fault } from './faults';
import type { PlacedProblem } from './placed';

/** The first two documents of a text, or why it is not looked into. */
export type Composed =
  | { readonly ok: true; readonly documents: readonly Document[] }
  | { readonly ok: false; readonly problem: PlacedProblem };

/**
 * Composes a text of JSON or YAML once its parts are counted and its levels are
 * found to be few. Whether a name stands twice in a map is left to the caller: the
 * parser compares each name with each.
 */
export function composed(text: string, lines: LineCounter, what: string): Composed {
  const tokens = tokensOf(text, lines);
  if (tokens === undefined) return { ok: false, problem: tooManyParts(what) };
  if (isTooDeep(tokens)) return { ok: false, problem: tooDeep(what) };
  const composer = new Composer({
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents: Document[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return { ok: true, documents };
}

/** The tokens of a text; undefined where it has more parts than are read. */
function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let parts = 0;
  lines.addNewLine(0);
  for (const part of new Lexer().lex(text)) {
    parts += 1;
    if (parts > LIMITS.documentParts) return undefined;
    for (const token of parser.next(part)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Whether lists and maps lie deeper in each other than they may. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level = tokens;
  for (let depth = 0; depth <= LIMITS.depth && level.length > 0; depth++) {
    level = level.flatMap(within);
  }
  return level.some((token) => 'items' in token);
}

/** What stands in a document, a list or a map. */
function within(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

const tooManyParts = (what: string): PlacedProblem =>
  fault(
    'too-many-parts',
    what,
    `more than ${LIMITS.documentParts} names, values, signs, spaces and line breaks`,
  );

const tooDeep = (what: string): PlacedProblem =>
  fault('too-deep', what, `lists or maps within each other, more than ${LIMITS.depth} levels`);
