import type { Change } from '../../src/answer/results/analysis';
import { kopecksOf } from '../../src/kit/decimal-text';
import { roublesText } from '../../src/kit/money';
import type { CapitalInvestmentItem } from '../../src/profile/document';
import type { ProfileDocument } from '../../src/regions/kaluga/document';

type Node = { [name: string]: Node } | Node[] | string | number | boolean | undefined;

const namesIn = (path: string): string[] => path.replace(/\[(\d+)\]/g, '.$1').split('.');

/** The document with its capital investment as a list, so that amounts of any day can be added. */
export const listed = (document: ProfileDocument): ProfileDocument => {
  const { capitalInvestment } = document;
  if (capitalInvestment === undefined || Array.isArray(capitalInvestment)) return document;
  const items = Object.entries(capitalInvestment as Record<string, string | number>).map(
    ([year, amount]): CapitalInvestmentItem => ({ year: Number(year), amount }),
  );
  return { ...document, capitalInvestment: items };
};

/** The document with a value at a path; undefined takes out what stands there. */
function put(node: Node, [name = '', ...rest]: string[], value: Node): Node {
  const inner = rest.length === 0 ? value : put(at(node, name), rest, value);
  if (Array.isArray(node)) {
    const isNamed = (one: Node, index: number) =>
      String(index) === name || String(at(one, 'year')) === name;
    if (!node.some(isNamed)) return [...node, { year: Number(name), amount: inner }];
    return node.map((one, index) => {
      if (!isNamed(one, index)) return one;
      return isOfYear(name) ? { year: Number(name), amount: inner } : inner;
    });
  }
  const { [name]: _, ...others } = typeof node === 'object' ? node : {};
  return inner === undefined ? others : { ...others, [name]: inner };
}

/** A name in a series, which may be a list of items each with its year. */
const isOfYear = (name: string): boolean => /^\d{4}$/.test(name);

const at = (node: Node, name: string): Node =>
  typeof node === 'object' ? (node as { [name: string]: Node })[name] : undefined;

const less = (amount: string | number, by: string): string =>
  roublesText((kopecksOf(String(amount)) ?? 0n) - (kopecksOf(by) ?? 0n));

/** The document with a change written into it, as its author would. */
export function stating(document: ProfileDocument, change: Change): ProfileDocument {
  const items = (document.capitalInvestment ?? []) as readonly CapitalInvestmentItem[];
  switch (change.kind) {
    case 'invest-more': {
      const day = change.by ?? document.project.start;
      return { ...document, capitalInvestment: [...items, { day, amount: change.amount }] };
    }
    case 'bring-forward': {
      const moved = change.moves.map(({ amount, path }) => {
        const { year: _, day: __, ...item } = items[Number(namesIn(path)[1])] ?? { amount: '0' };
        return { ...item, day: change.by, amount };
      });
      const left = items.map((item, index) => {
        const move = change.moves.find(({ path }) => namesIn(path)[1] === String(index));
        return move === undefined ? item : { ...item, amount: less(item.amount, move.amount) };
      });
      return { ...document, capitalInvestment: [...left, ...moved] };
    }
    case 'state': {
      const isGivenUp = change.path.startsWith('statuses.') && change.value === false;
      return written(document, change.path, isGivenUp ? undefined : change.value);
    }
    case 'raise':
    case 'lower':
      return written(
        document,
        change.path,
        change.unit === 'months' || change.unit === 'years' ? Number(change.to) : change.to,
      );
    case 'move':
      return written(document, change.path, change.to);
    case 'none':
      return document;
  }
}

const written = (document: ProfileDocument, path: string, value: Node): ProfileDocument =>
  put(document as unknown as Node, namesIn(path), value) as unknown as ProfileDocument;
