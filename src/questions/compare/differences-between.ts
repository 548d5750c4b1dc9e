import type { Flipped, JudgedDifference } from '../../answer/results/analysis';
import type { FindingVerdict } from '../../kit/finding';
import { type Quantity, total } from '../../kit/interval';
import {
  byPeriodAndBudget,
  type PossiblePair,
  possiblePair,
  type SavedChange,
  type SavesNothing,
} from './by-period';
import type { CreditSums, Saved, Savings } from './judgments';

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

/** What became of one measure, part or loan between two judgments. */
export interface JudgedChange extends SavedChange {
  readonly id: Savings['id'];
  readonly verdict: JudgedDifference['verdict'];
  readonly flipped: readonly Flipped[];
  readonly relief: PossiblePair;
  readonly net: PossiblePair;
  /** Of a tax that is put off on either side. */
  readonly credit?: CreditChange;
}

/** Tax that is put off on two sides; a side that is refused puts off 0. */
export type CreditChange = { readonly [sum in keyof CreditSums]: PossiblePair };

/**
 * Everything judged on either side, in the order of the first.
 * @param isOneProject Whether both sides state the same facts.
 */
export function differencesBetween(
  before: readonly Comparable[],
  after: readonly Comparable[],
  isOneProject: boolean,
): readonly JudgedChange[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].map((id) =>
    changeOf(
      id,
      before.find((one) => one.id === id),
      after.find((one) => one.id === id),
      isOneProject,
    ),
  );
}

function changeOf(
  id: Savings['id'],
  before: Comparable | undefined,
  after: Comparable | undefined,
  isOneProject: boolean,
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
      ? byPeriodAndBudget(
          { rows: older, savesNothing: outside(before, isOneProject) },
          { rows: newer, savesNothing: outside(after, isOneProject) },
        )
      : { byPeriod: [], byBudget: [] }),
    ...creditChange(before, after),
  };
}

type Credited = Pick<Savings, 'credit' | 'verdict'>;

/** What is put off on either side, where it is on one of them. */
export function creditChange(
  before: Credited | undefined,
  after: Credited | undefined,
): { readonly credit?: CreditChange } {
  if (before?.credit === undefined && after?.credit === undefined) return {};
  const side = (of: Credited | undefined, sum: keyof CreditSums) =>
    of?.verdict === 'ineligible' ? 0n : (of?.credit?.[sum] ?? null);
  const pair = (sum: keyof CreditSums) => possiblePair(side(before, sum), side(after, sum), true);
  return {
    credit: { putOff: pair('putOff'), interest: pair('interest'), present: pair('present') },
  };
}

/** Whether the amounts of two sides are sums of the same parts, so that they can be compared. */
export const areAlike = (
  before: { readonly notComputed: readonly string[] },
  after: { readonly notComputed: readonly string[] },
): boolean => before.notComputed.join() === after.notComputed.join();

const totalOf = (amounts: readonly Saved[]): Quantity => total(amounts.map(({ amount }) => amount));

/**
 * Where a measure is known to save nothing: everywhere where it is refused, else in the years outside of its periods.
 * Within them a year without a row lacks facts, unless the other side has a row made of the same facts.
 */
const outside =
  ({ periods, verdict }: Comparable, isOneProject: boolean): SavesNothing =>
  ({ tax, year }) =>
    isOneProject ||
    verdict === 'ineligible' ||
    tax === 'interest' ||
    (periods !== null && (year < periods.first || year > periods.last));

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
