import type { Finding } from '../kit/finding';
import { type Kopecks, roublesText } from '../kit/money';
import type { PackageResult } from '../packages/result';
import { amountOf } from '../plan-choices';
import type { Assessment } from '../result';
import { type Judged, judgedOf, type Saved } from './judged';
import type { Difference, Flipped, JudgedDifference, JudgedId } from './result';

/**
 * Measures, parts and loans of two assessments side by side: the verdicts, the
 * findings that turned them, and the relief by period, tax and budget.
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
  const [older, newer] = [before?.saved ?? [], after?.saved ?? []];
  const turned = before !== undefined && after !== undefined && before.verdict !== after.verdict;
  return {
    id,
    verdict: { before: before?.verdict ?? null, after: after?.verdict ?? null },
    flipped: turned ? flippedOf(before.findings, after.findings) : [],
    relief: difference(totalOf(older), totalOf(newer)),
    ...byPeriodAndBudget(older, newer),
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
