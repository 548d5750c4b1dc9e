import { policyWith } from '../../src/figures/hash';
import type { Figures, Policy } from '../../src/figures/policy';

/** One number, truth or word that a figure says, and the keys that lead to it. */
export interface Place {
  /** The figure, the day, and the place within the value: `rip.capShare from 2009-01-01`. */
  readonly name: string;
  readonly keys: readonly (string | number)[];
}

type Tree = { readonly [key: string | number]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const isFigure = (
  value: unknown,
): value is { values: readonly { from: string; value: unknown }[] } =>
  isTree(value) && Array.isArray(value['values']) && 'read' in value;

/** All that the figures of a policy say. */
export const placesOf = (policy: Policy): readonly Place[] => within(policy.fingerprint.of, []);

function within(value: unknown, keys: readonly (string | number)[]): Place[] {
  if (isFigure(value)) {
    return value.values.flatMap((dated, index) =>
      leaves(dated.value, []).map((inside) => ({
        name: `${[...keys, ...inside].join('.')} from ${dated.from}`,
        keys: [...keys, 'values', index, 'value', ...inside],
      })),
    );
  }
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) => within(inside, [...keys, key]));
}

/** The last of several steps has no bound, which is no figure. */
const leaves = (value: unknown, keys: readonly (string | number)[]): (string | number)[][] =>
  isTree(value)
    ? Object.keys(value)
        .filter((key) => !(/^(upTo|upToYear|to)$/.test(key) && value[key] === null))
        .flatMap((key) => leaves(value[key], [...keys, key]))
    : [[...keys]];

/**
 * The policy with other values in one place, each under no hash: nothing that is decided hangs on it.
 * In place of no value stands that of an edition beside it, where it has one.
 */
export function policiesWithout(
  policy: Policy,
  { keys }: Place,
  beside: readonly Policy[],
): readonly Policy[] {
  const value = valueAt(policy, keys);
  const others =
    value === null ? [valueLike([policy, ...beside], policy, keys)] : otherValues(value);
  return others.map((other) =>
    policyWith(policy, replaced(policy.fingerprint.of, keys, other) as Figures, ''),
  );
}

/** The keys of the dated value in which a place stands. */
export const datedOf = ({ keys }: Place): string =>
  keys.slice(0, keys.indexOf('values') + 2).join('.');

/** What is decided under a policy, and the keys of the dated values that are read in deciding it. */
export interface Decided {
  readonly answer: string;
  readonly read: ReadonlySet<string>;
}

/** Decides under the policy as it is, and notes what is read. */
export function watching(policy: Policy): (decide: (policy: Policy) => string) => Decided {
  let read = new Set<string>();
  const figures = watchedIn(policy.fingerprint.of, [], (dated) => read.add(dated)) as Figures;
  const watched = policyWith(policy, figures, '');
  return (decide) => {
    read = new Set();
    return { answer: decide(watched), read };
  };
}

function watchedIn(
  value: unknown,
  keys: readonly (string | number)[],
  note: (dated: string) => void,
): unknown {
  if (!isTree(value)) return value;
  if (isFigure(value)) {
    const values = value.values.map((dated, index) => {
      const name = [...keys, 'values', index].join('.');
      return Object.defineProperty({ ...dated }, 'value', {
        enumerable: true,
        get: () => {
          note(name);
          return dated.value;
        },
      });
    });
    return { ...value, values };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, watchedIn(inside, [...keys, key], note)]),
  );
}

/** In place of no value: that of another day of the figure, in this edition or another, that of another programme, or else a last year. */
const valueLike = (editions: readonly Policy[], policy: Policy, keys: Place['keys']): unknown =>
  editions.map((one) => someValue(one, keys)).find(isSome) ?? valueBeside(policy, keys) ?? 2020;

const isSome = (value: unknown): boolean => value !== null && value !== undefined;

function someValue(policy: Policy, keys: Place['keys']): unknown {
  const values = valueAt(policy, keys.slice(0, -2)) as
    | readonly { readonly value: unknown }[]
    | undefined;
  return values?.map(({ value }) => value).find(isSome);
}

/** What the same figure of another programme of the fund says. */
function valueBeside(policy: Policy, [room, all, , ...rest]: Place['keys']): unknown {
  if (room === 'loans' && all === 'keyRate') return 100_000n;
  if (room === 'toser' && all === 'territories') {
    return Object.keys(valueAt(policy, [room, all]) as Tree)
      .map((site) => valueAt(policy, [room, all, site, ...rest]))
      .find(isSome);
  }
  if (room !== 'loans' || all !== 'programmes') return undefined;
  return Object.keys(policy.loans.programmes)
    .map((id) => valueAt(policy, [room, all, id, ...rest]))
    .find((value) => value !== null);
}

const valueAt = (policy: Policy, keys: Place['keys']): unknown =>
  keys.reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], policy);

function replaced(
  tree: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(tree) ? [...tree] : { ...(tree as Tree) };
  return Object.assign(copy, { [key]: replaced((tree as Tree)[key], rest, value) });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Values on either side of a value, near and far. */
function otherValues(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'bigint') return [value + 5_000n, value / 2n, value * 10n, value / 10n];
  if (typeof value === 'number') return [value - 1, value + 1, value - 10, value + 10];
  if (typeof value === 'string' && DAY.test(value)) {
    return [-1, 1, 30].map((years) =>
      value.replace(/^\d+/, (year) => String(Number(year) + years)),
    );
  }
  return ['99', value === 'unconfirmed' ? 'law' : 'unconfirmed'];
}
