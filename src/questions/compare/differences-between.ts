import type { Flipped, JudgedDifference } from '../../answer/results/analysis';
import type { Pair } from '../../engine/pairs';
import type { Valued } from '../../engine/plan/evaluate';
import type { FindingVerdict } from '../../kit/finding';
import { minus, plus, type Quantity, total } from '../../kit/interval';
import { plainKey } from '../../kit/plain-key';
import type { Saved, Savings } from './judgments';

/** A condition with its verdict, alone or made of others. */
export interface Answered {
  readonly id: string;
  readonly of?: string;
  readonly verdict: FindingVerdict;
  readonly findings?: readonly Answered[];
}

/** What is compared: savings and the conditions on which they stand. */
export interface Comparable extends Savings {
  readonly findings: Answered;
}

/** Amounts of which facts may be missing: null on a side that is not known. */
export interface PossiblePair {
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  /** Null also where the sides are not sums of the same parts. */
  readonly difference: Quantity | null;
}

/** What is saved on two sides, by period, tax and budget and by budget. */
export interface SavedChange {
  readonly byPeriod: readonly (Pair & Omit<Saved, 'amount'>)[];
  readonly byBudget: readonly (Pair & Pick<Saved, 'budget'>)[];
}

/** What became of one measure, part or loan between two judgments. */
export interface JudgedChange extends SavedChange {
  readonly id: Savings['id'];
  readonly verdict: JudgedDifference['verdict'];
  readonly flipped: readonly Flipped[];
  readonly relief: PossiblePair;
  readonly net: PossiblePair;
}

/** Everything judged on either side, in the order of the first. */
export function differencesBetween(
  before: readonly Comparable[],
  after: readonly Comparable[],
): readonly JudgedChange[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].map((id) =>
    changeOf(
      id,
      before.find((one) => one.id === id),
      after.find((one) => one.id === id),
    ),
  );
}

function changeOf(
  id: Savings['id'],
  before: Comparable | undefined,
  after: Comparable | undefined,
): JudgedChange {
  const [older, newer] = [before?.saved ?? null, after?.saved ?? null];
  const [relief, otherRelief] = [before?.relief ?? null, after?.relief ?? null];
  const comparable = before !== undefined && after !== undefined && areAlike(before, after);
  const turned = before !== undefined && after !== undefined && before.verdict !== after.verdict;
  return {
    id,
    verdict: { before: before?.verdict ?? null, after: after?.verdict ?? null },
    flipped: turned ? flippedOf(before.findings, after.findings) : [],
    relief: possiblePair(
      relief && totalOf(relief),
      otherRelief && totalOf(otherRelief),
      comparable,
    ),
    net: possiblePair(older && totalOf(older), newer && totalOf(newer), comparable),
    ...(comparable && older !== null && newer !== null
      ? byPeriodAndBudget(older, newer)
      : { byPeriod: [], byBudget: [] }),
  };
}

/** Whether the amounts of two sides are sums of the same parts, so that they can be compared. */
export const areAlike = (
  before: { readonly notComputed: readonly string[] },
  after: { readonly notComputed: readonly string[] },
): boolean => before.notComputed.join() === after.notComputed.join();

/** The difference only of sides that are known and can be compared. */
export const possiblePair = (
  before: Quantity | null,
  after: Quantity | null,
  comparable: boolean,
): PossiblePair => ({
  before,
  after,
  difference: comparable && before !== null && after !== null ? minus(after, before) : null,
});

const totalOf = (amounts: readonly Saved[]): Quantity => total(amounts.map(({ amount }) => amount));

/** Amounts of two sides by period, tax and budget, and by budget; every row that either side has. */
export function byPeriodAndBudget(before: readonly Saved[], after: readonly Saved[]): SavedChange {
  const periods = rowsOf(before, after, ({ budget, tax, year }) => ({ year, tax, budget }));
  return {
    byPeriod: periods.sort((a, b) => a.year - b.year),
    byBudget: rowsOf(before, after, ({ budget }) => ({ budget })),
  };
}

function rowsOf<Row extends object>(
  before: readonly Saved[],
  after: readonly Saved[],
  rowOf: (saved: Saved) => Row,
): (Row & Pair)[] {
  const sums = new Map<string, { row: Row; before: Quantity; after: Quantity }>();
  const sumOf = (one: Saved) => {
    const row = rowOf(one);
    const key = plainKey(row);
    const sum: { row: Row; before: Quantity; after: Quantity } = sums.get(key) ?? {
      row,
      before: 0n,
      after: 0n,
    };
    sums.set(key, sum);
    return sum;
  };
  for (const one of before) {
    const sum = sumOf(one);
    sum.before = plus(sum.before, one.amount);
  }
  for (const one of after) {
    const sum = sumOf(one);
    sum.after = plus(sum.after, one.amount);
  }
  return [...sums.values()].map(({ after: last, before: first, row }) => ({
    ...row,
    before: first,
    after: last,
  }));
}

/** The conditions, none of them made of others, that are answered otherwise; those of equal id by their object, plot or import. */
export function flippedOf(before: Answered, after: Answered): readonly Flipped[] {
  const [older, newer] = [leavesByKey(before), leavesByKey(after)];
  const keys = new Set([...older.keys(), ...newer.keys()]);
  return [...keys].flatMap((key): Flipped[] => {
    const [one, other] = [older.get(key), newer.get(key)];
    if (one?.verdict === other?.verdict) return [];
    const { id = '', of } = one ?? other ?? {};
    return [
      {
        finding: id,
        ...(of === undefined ? {} : { of }),
        before: one?.verdict ?? null,
        after: other?.verdict ?? null,
      },
    ];
  });
}

function leavesByKey(finding: Answered): ReadonlyMap<string, Answered> {
  const { findings, id, of } = finding;
  if (findings !== undefined && findings.length > 0) {
    return new Map(
      findings.flatMap((one) =>
        [...leavesByKey(one)].map(([key, leaf]): [string, Answered] => [
          `${of ?? ''} ${key}`,
          leaf,
        ]),
      ),
    );
  }
  return new Map([[`${id} ${of ?? ''}`, finding]]);
}

/** What a package saves of each tax and of interest. */
export const amountsOf = ({ interest, taxes }: Valued): readonly Saved[] => [
  ...taxes.taxes.map(({ after, before, budget, tax, year }) => ({
    year,
    tax,
    budget,
    amount: before - after,
  })),
  ...Array.from(
    interest,
    ([year, amount]): Saved => ({ year, tax: 'interest', budget: 'lender', amount }),
  ),
];
