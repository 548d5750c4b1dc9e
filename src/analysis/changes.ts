import { amountOf } from '../kit/decimal';
import { roublesText } from '../kit/money';
import type { Change } from './result';

/** An amount or a count of months as a number that compares. */
const readSize = (text: string, unit: 'roubles' | 'months'): bigint =>
  unit === 'roubles' ? amountOf(text) : BigInt(text);

const textOf = (size: bigint, unit: 'roubles' | 'months'): string =>
  unit === 'roubles' ? roublesText(size) : size.toString();

type Resize = Extract<Change, { readonly kind: 'raise' | 'lower' }>;

/** Raises or lowers a number of the profile to a value. */
export function resize(
  finding: string,
  path: string,
  unit: Resize['unit'],
  { from, to }: { readonly from: bigint; readonly to: bigint },
): Resize {
  const kind = to > from ? 'raise' : 'lower';
  const by = to > from ? to - from : from - to;
  return { kind, finding, path, unit, to: textOf(to, unit), by: textOf(by, unit) };
}

/** Two lists of changes as one; undefined where they contradict each other. */
export function joined(
  some: readonly Change[],
  others: readonly Change[],
): readonly Change[] | undefined {
  let all = some;
  for (const change of others) {
    const index = all.findIndex((one) => isSamePlace(one, change));
    const there = all[index];
    if (there === undefined) {
      all = [...all, change];
      continue;
    }
    const both = oneOf(there, change);
    if (both === undefined) return undefined;
    all = all.map((one) => (one === there ? both : one));
  }
  return all;
}

/** Whether two changes are about one value of the profile. */
function isSamePlace(a: Change, b: Change): boolean {
  if ('path' in a && 'path' in b) return a.path === b.path;
  return JSON.stringify(a) === JSON.stringify(b);
}

const SITES = ['region', 'sez'];

/** One change that does what two do; undefined where none can. */
function oneOf(a: Change, b: Change): Change | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (a.kind === 'state' && b.kind === 'state') {
    const isSite = [a, b].every(({ value }) => SITES.some((site) => site === value));
    if (a.value === b.value) return a;
    return isSite ? [a, b].find(({ value }) => value === 'sez') : undefined;
  }
  if (a.kind === 'move' && b.kind === 'move' && a.bound === b.bound) {
    return a.to < b.to === (a.bound === 'latest') ? a : b;
  }
  return isResize(a) && isResize(b) ? furtherOf(a, b) : undefined;
}

const isResize = (change: Change): change is Resize =>
  change.kind === 'raise' || change.kind === 'lower';

/** The one that goes further; its difference is counted from where the first began. */
function furtherOf(a: Resize, b: Resize): Resize | undefined {
  const { kind, unit } = a;
  if (kind !== b.kind) return undefined;
  const beyond = readSize(b.to, unit) - readSize(a.to, unit);
  const further = kind === 'raise' ? beyond : -beyond;
  return further > 0n ? { ...b, by: textOf(readSize(a.by, unit) + further, unit) } : a;
}

/** What a list of changes asks in roubles, to set cheaper ones before dearer ones. */
export const costOf = (changes: readonly Change[]): bigint =>
  changes.reduce((sum, change) => sum + sizeOf(change), 0n);

/** How far a change goes, in kopecks; 0 where it is about no amount. */
export function sizeOf(change: Change): bigint {
  if ('amount' in change) return amountOf(change.amount);
  return isResize(change) && change.unit === 'roubles' ? amountOf(change.by) : 0n;
}

/** A change that goes less far, or as far. What is brought forward comes of the first amounts as far as they are needed. */
export function resized(change: Change, size: bigint): Change {
  const by = roublesText(size);
  if (isResize(change)) {
    const less = amountOf(change.by) - size;
    const to = amountOf(change.to) + (change.kind === 'raise' ? -less : less);
    return { ...change, to: roublesText(to), by };
  }
  if (change.kind === 'invest-more') return { ...change, amount: by };
  if (change.kind !== 'bring-forward') return change;
  let left = size;
  const moves = change.moves.flatMap((move) => {
    const amount = amountOf(move.amount);
    const taken = amount < left ? amount : left;
    left -= taken;
    return taken === 0n ? [] : [{ ...move, amount: roublesText(taken) }];
  });
  return { ...change, amount: by, moves };
}

export const isBlocked = (changes: readonly Change[]): boolean =>
  changes.some(({ kind }) => kind === 'none');
