import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** An amount of a document that a spreadsheet has otherwise now: a number, another text, or nothing. */
export interface AmountChange {
  /** The path of the document, such as `property.immovable.2019`. */
  readonly path: string;
  readonly now: number | string | null;
}

/** A document with changed amounts in their places. */
export interface WithAmounts {
  readonly text: string;
  /** What each change was written as; undefined where it is no amount in kopecks, or has no place in the document. */
  readonly amounts: readonly (string | undefined)[];
}

/** A stretch of the text of a profile and what takes its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text of a document with other amounts; all else of it, comments too, stays. */
export function withAmounts(text: string, changes: readonly AmountChange[]): WithAmounts {
  const document = parseDocument(text, { keepSourceTokens: true });
  const replacements: Replacement[] = [];
  const amounts = changes.map(({ now, path }) => {
    const amount = amountText(now);
    const range = amount === undefined ? undefined : nodeAt(document.contents, path)?.range;
    if (amount === undefined || range === undefined || range === null) return undefined;
    const [from, to] = range;
    replacements.push({ from, to, by: written(text.slice(from, to), amount) });
    return amount;
  });
  return { text: replaced(text, replacements), amounts };
}

/** A number of a cell as decimal text of roubles: spreadsheets keep binary fractions near to it. */
function amountText(now: AmountChange['now']): string | undefined {
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
