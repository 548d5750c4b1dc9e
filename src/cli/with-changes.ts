import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { foundText } from '../profile/found';
import type { ChangedCell } from '../report/xlsx/extracted';
import type { BookWords } from '../report/xlsx/words/book-words';
import type { PlacedProblem } from '../texts/placed';
import { InputError } from './input-error';

/** What was changed in a workbook since it was made. */
interface Changes {
  readonly changed: readonly ChangedCell[];
  readonly lost: readonly string[];
}

/** A profile with changed numbers in their places, and what is said of every change. */
export interface WithChanges {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A stretch of the text of a profile and what takes its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * The text of a profile with the numbers that were changed in a workbook; all else of it, comments too, stays.
 * @throws InputError where a number is none any more, is finer than a kopeck, or has no place in the profile.
 */
export function withChanges(
  text: string,
  { changed, lost }: Changes,
  source: string,
  { changes }: BookWords,
): WithChanges {
  const document = parseDocument(text, { keepSourceTokens: true });
  const problems: PlacedProblem[] = [];
  const replacements: Replacement[] = [];
  const notes: string[] = [];
  for (const { cell, now, path, was } of changed) {
    if (path === null) {
      notes.push(changes.noField(cell));
      continue;
    }
    const amount = amountText(now);
    const range = amount === undefined ? undefined : nodeAt(document.contents, path)?.range;
    if (amount === undefined || range === undefined || range === null) {
      problems.push({
        source,
        path,
        code: 'changed-cell',
        expected: EXPECTED,
        found: `${foundText(now)} in ${cell}`,
      });
      continue;
    }
    replacements.push({
      from: range[0],
      to: range[1],
      by: written(text.slice(range[0], range[1]), amount),
    });
    notes.push(changes.field(cell, path, String(was), amount));
  }
  if (problems.length > 0) throw new InputError(problems);
  return {
    text: replaced(text, replacements),
    notes: [...notes, ...lost.map((cell) => changes.lost(cell))],
  };
}

const EXPECTED = 'an amount of roubles with at most two decimal places';

/** A number of a cell as decimal text of roubles: spreadsheets keep binary fractions near to it. */
function amountText(now: ChangedCell['now']): string | undefined {
  if (typeof now !== 'number' || Math.abs(now) >= 1e15) return undefined;
  const text = now.toFixed(2);
  const isKopecks = Math.abs(Number(text) - now) <= Math.max(Math.abs(now) * 1e-14, 1e-9);
  return isKopecks ? text.replace(/\.00$/, '').replace(/^-0$/, '0') : undefined;
}

/** As it was written: in quotes where it was, or where it has decimals. */
function written(before: string, amount: string): string {
  const [first = ''] = before;
  const quote = first === '"' || first === "'" ? first : '"';
  return quote === first || amount.includes('.') ? `${quote}${amount}${quote}` : amount;
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let at = 0;
  let whole = '';
  for (const { by, from, to } of [...replacements].sort((one, other) => one.from - other.from)) {
    whole += text.slice(at, from) + by;
    at = to;
  }
  return whole + text.slice(at);
}

/** The node of a path, such as `property.immovable.2019`: a year of a map, or of a list of years with amounts. */
function nodeAt(contents: Node | null, path: string): Node | undefined {
  let node: unknown = contents;
  for (const step of path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')) node = memberOf(node, step);
  return isScalar(node) ? node : undefined;
}

function memberOf(node: unknown, step: string): unknown {
  if (isMap(node)) {
    return node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step)?.value;
  }
  if (!isSeq(node)) return undefined;
  const byYear = node.items.find(
    (item) => isMap(item) && String(item.get('year')) === step && !isPair(item),
  );
  return isMap(byYear) ? byYear.get('amount', true) : node.items[Number(step)];
}
