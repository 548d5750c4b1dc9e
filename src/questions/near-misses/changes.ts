import type { Change } from '../../answer/results/analysis';
import type { Kopecks } from '../../kit/money';
import { plainKey } from '../../kit/plain-key';

type OfKind<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** More capital investment, or some of a later moment brought forward. */
type Invest =
  | (Omit<OfKind<'invest-more'>, 'amount'> & { readonly amount: Kopecks })
  | (Omit<OfKind<'bring-forward'>, 'amount' | 'moves'> & {
      readonly amount: Kopecks;
      readonly moves: readonly Move[];
    });

interface Move {
  readonly path: string;
  readonly from: string;
  readonly amount: Kopecks;
}

/** A number of the profile brought to a value, in kopecks or months. */
export type Resize = Omit<OfKind<'raise' | 'lower'>, 'to' | 'by'> & {
  readonly to: bigint;
  readonly by: bigint;
};

/** A change of a profile, in numbers. */
export type ProfileChange = Invest | Resize | OfKind<'state' | 'move' | 'none'>;

/** Raises or lowers a number of the profile to a value. */
export function resize(
  finding: string,
  path: string,
  unit: Resize['unit'],
  { from, to }: { readonly from: bigint; readonly to: bigint },
): Resize {
  const kind = to > from ? 'raise' : 'lower';
  return { kind, finding, path, unit, to, by: to > from ? to - from : from - to };
}

/** Two lists of changes as one; undefined where they contradict each other. */
export function joined(
  some: readonly ProfileChange[],
  others: readonly ProfileChange[],
): readonly ProfileChange[] | undefined {
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
function isSamePlace(a: ProfileChange, b: ProfileChange): boolean {
  if ('path' in a && 'path' in b) return a.path === b.path;
  return plainKey(a) === plainKey(b);
}

/** A fact that is what two ask of it: a site of a kind is one in the region too. */
function factOf(a: OfKind<'state'>, b: OfKind<'state'>): OfKind<'state'> | undefined {
  if (a.value === b.value) return a;
  const [site, other] = a.value === 'region' ? [a, b] : [b, a];
  return a.path === 'project.site' && site.value === 'region' ? other : undefined;
}

/** One change that does what two do; undefined where none can. */
function oneOf(a: ProfileChange, b: ProfileChange): ProfileChange | undefined {
  if (plainKey(a) === plainKey(b)) return a;
  if (a.kind === 'state' && b.kind === 'state') return factOf(a, b);
  if (a.kind === 'move' && b.kind === 'move' && a.bound === b.bound) {
    return a.to < b.to === (a.bound === 'latest') ? a : b;
  }
  return isResize(a) && isResize(b) ? furtherOf(a, b) : undefined;
}

const isResize = (change: ProfileChange): change is Resize =>
  change.kind === 'raise' || change.kind === 'lower';

/** The one that goes further; its difference is counted from where the first began. */
function furtherOf(a: Resize, b: Resize): Resize | undefined {
  const { kind } = a;
  if (kind !== b.kind) return undefined;
  const further = kind === 'raise' ? b.to - a.to : a.to - b.to;
  return further > 0n ? { ...b, by: a.by + further } : a;
}

/** What a list of changes asks in roubles, to set cheaper ones before dearer ones. */
export const costOf = (changes: readonly ProfileChange[]): bigint =>
  changes.reduce((sum, change) => sum + sizeOf(change), 0n);

/** How far a change goes, in kopecks; 0 where it is about no amount. */
export function sizeOf(change: ProfileChange): bigint {
  if ('amount' in change) return change.amount;
  return isResize(change) && change.unit === 'roubles' ? change.by : 0n;
}

/** A change that goes less far, or as far. What is brought forward comes of the first amounts as far as they are needed. */
export function resized(change: ProfileChange, size: bigint): ProfileChange {
  if (isResize(change)) {
    const less = change.by - size;
    return { ...change, to: change.to + (change.kind === 'raise' ? -less : less), by: size };
  }
  if (change.kind === 'invest-more') return { ...change, amount: size };
  if (change.kind !== 'bring-forward') return change;
  let left = size;
  const moves = change.moves.flatMap((move) => {
    const amount = move.amount < left ? move.amount : left;
    left -= amount;
    return amount === 0n ? [] : [{ ...move, amount }];
  });
  return { ...change, amount: size, moves };
}

export const isBlocked = (changes: readonly ProfileChange[]): boolean =>
  changes.some(({ kind }) => kind === 'none');
