import { amountOf } from '../kit/decimal';
import type { Finding } from '../kit/finding';
import { type Kopecks, roublesText } from '../kit/money';
import type { PackageResult } from '../packages/result';
import type { Assessment } from '../result';
import { type Judged, judgedOf, type Saved } from './judged';
import type { Difference, Flipped, JudgedDifference, JudgedId, PossibleDifference } from './result';

/**
 * Measures, parts and loans of two assessments side by side: the verdicts, the
 * findings that turned them, the relief, and what is saved by period, tax and budget.
 *
 * @example
 * const plant = { project: { name: 'Plant', start: '2019-01-01', site: 'region' } };
 * const before = assess(parseProfile({ ...plant, capitalInvestment: { 2019: 1000000 } }).profile);
 * const after = assess(parseProfile({ ...plant, capitalInvestment: { 2019: 100000000 } }).profile);
 * const [register] = differences(before, after);
 * register.verdict; // { before: 'ineligible', after: 'eligible' }
 * register.flipped[0]; // { finding: 'investment-register.capital-investment', before: 'not-met', after: 'met' }
 */
export function differences(before: Assessment, after: Assessment): readonly JudgedDifference[] {
  const [older, newer] = [judgedOf(before), judgedOf(after)];
  const ids = new Set([...older, ...newer].map(({ id }) => id));
  return [...ids].map((id) =>
    differenceOf(
      id,
      older.find((one) => one.id === id),
      newer.find((one) => one.id === id),
    ),
  );
}

function differenceOf(
  id: JudgedId,
  before: Judged | undefined,
  after: Judged | undefined,
): JudgedDifference {
  const [older, newer] = [before?.saved ?? null, after?.saved ?? null];
  const [relief, otherRelief] = [before?.relief ?? null, after?.relief ?? null];
  const comparable = before !== undefined && after !== undefined && areAlike(before, after);
  const turned = before !== undefined && after !== undefined && before.verdict !== after.verdict;
  return {
    id,
    verdict: { before: before?.verdict ?? null, after: after?.verdict ?? null },
    flipped: turned ? flippedOf(before.findings, after.findings) : [],
    relief: possibleDifference(
      relief && totalOf(relief),
      otherRelief && totalOf(otherRelief),
      comparable,
    ),
    net: possibleDifference(older && totalOf(older), newer && totalOf(newer), comparable),
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

/** Null on a side that is not known; the difference only of sides that can be compared. */
export function possibleDifference(
  before: Kopecks | null,
  after: Kopecks | null,
  comparable: boolean,
): PossibleDifference {
  return {
    before: before === null ? null : roublesText(before),
    after: after === null ? null : roublesText(after),
    difference:
      comparable && before !== null && after !== null ? roublesText(after - before) : null,
  };
}

export const difference = (before: Kopecks, after: Kopecks): Difference => ({
  before: roublesText(before),
  after: roublesText(after),
  difference: roublesText(after - before),
});

const totalOf = (amounts: readonly Saved[]): Kopecks =>
  amounts.reduce((sum, { amount }) => sum + amount, 0n);

/** Amounts of two sides by period, tax and budget, and by budget; every row that either side has. */
export function byPeriodAndBudget(
  before: readonly Saved[],
  after: readonly Saved[],
): Pick<JudgedDifference, 'byPeriod' | 'byBudget'> {
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
): (Row & Difference)[] {
  const sums = new Map<string, { row: Row; before: Kopecks; after: Kopecks }>();
  const sumOf = (one: Saved) => {
    const row = rowOf(one);
    const key = JSON.stringify(row);
    const sum = sums.get(key) ?? { row, before: 0n, after: 0n };
    sums.set(key, sum);
    return sum;
  };
  for (const one of before) sumOf(one).before += one.amount;
  for (const one of after) sumOf(one).after += one.amount;
  return [...sums.values()].map((sum) => ({ ...sum.row, ...difference(sum.before, sum.after) }));
}

/** The conditions, none of them made of others, that are answered otherwise; those of equal id by their object, plot or import. */
export function flippedOf(before: Finding, after: Finding): readonly Flipped[] {
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

function leavesByKey(finding: Finding): ReadonlyMap<string, Finding> {
  const { findings, id, of } = finding;
  if (findings !== undefined && findings.length > 0) {
    return new Map(
      findings.flatMap((one) =>
        [...leavesByKey(one)].map(([key, leaf]): [string, Finding] => [`${of ?? ''} ${key}`, leaf]),
      ),
    );
  }
  return new Map([[`${id} ${of ?? ''}`, finding]]);
}

/** What a package saves of each tax and of interest. */
export const amountsOf = ({ interest, taxes }: PackageResult): readonly Saved[] => [
  ...taxes.map(({ budget, saved, tax, year }) => ({ year, tax, budget, amount: amountOf(saved) })),
  ...interest.map(
    ({ saved, year }): Saved => ({
      year,
      tax: 'interest',
      budget: 'lender',
      amount: amountOf(saved),
    }),
  ),
];
