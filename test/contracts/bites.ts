import { describe, expect, test } from 'vitest';
import type { Assessment, LoanResult } from '../../src/answer/results/assessment';
import { leavesOf } from './finding-laws';
import { outcomesOf } from './laws';
import { NEVER_FAIL } from './refusals';

/** A measure, a part or a programme with what became of its conditions. */
export interface Judged {
  readonly name: string;
  readonly outcome: Pick<LoanResult, 'findings' | 'verdict'>;
}

/** A project for which a measure is open, and the same with one thing changed that closes it. */
export interface RefusalOf<Project> {
  readonly open: Project;
  readonly closed: Project;
  /** The verdict on the open one, where a rule that could not be read leaves it unknown. */
  readonly opened?: 'unknown';
  /** Findings that cannot but fail together with it. */
  readonly together?: readonly string[];
}

/** Conditions that refuse no project, and why they are shown all the same. */
interface Never {
  readonly fails?: Readonly<Record<string, string>>;
  /** Those that are unknown in some answers. */
  readonly notMet?: Readonly<Record<string, string>>;
}

/** Everything that is judged in an answer. */
export const judgedIn = (assessment: Assessment): readonly Judged[] => [
  ...outcomesOf(assessment),
  ...assessment.loans.map((loan) => ({ name: loan.id, outcome: loan })),
];

const idsOf = ({ outcome }: Judged): readonly string[] =>
  leavesOf(outcome.findings).map(({ id }) => id);

const failingIn = (outcomes: readonly Judged[], name: string): readonly string[] =>
  outcomes
    .filter((one) => one.name === name)
    .flatMap(({ outcome }) => leavesOf(outcome.findings))
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ id }) => id);

/**
 * That each condition closes a measure that is open otherwise, and that the list has every one.
 * @param others what becomes of many other projects, so that a condition that only shows where it fails is among them.
 * @param never conditions that no project of the region fails, and those that are unknown but refuse none, with why.
 */
export function bites<Project>(
  refusals: Readonly<Record<string, RefusalOf<Project>>>,
  judge: (project: Project) => readonly Judged[],
  others: readonly Judged[],
  { fails = {}, notMet = {} }: Never = {},
): void {
  const never = { ...NEVER_FAIL, ...fails };
  const neverFails = (id: string): boolean =>
    Object.hasOwn(notMet, id) ||
    Object.hasOwn(never, id) ||
    Object.hasOwn(never, id.split('.').at(-1) ?? '');
  const seen = [
    ...others,
    ...Object.values(refusals).flatMap(({ closed, open }) => [...judge(open), ...judge(closed)]),
  ];

  test('every condition that an answer shows is listed, and every one listed is shown', () => {
    const shown = new Set(seen.flatMap(idsOf).filter((id) => !neverFails(id)));
    expect([...shown].sort()).toEqual(Object.keys(refusals).sort());
  });

  describe.each(Object.entries(refusals))(
    '%s',
    (id, { closed, open, opened = 'eligible', together = [] }) => {
      const before = judge(open);
      const after = judge(closed);
      const owner = [...before, ...after].find((one) => idsOf(one).includes(id))?.name ?? '';
      const verdictIn = (outcomes: readonly Judged[]) =>
        outcomes.find(({ name }) => name === owner)?.outcome.verdict;

      test('closes a measure that is open otherwise', () => {
        expect(verdictIn(before)).toBe(opened);
        expect(['eligible', opened]).not.toContain(verdictIn(after));
      });

      test('fails alone', () => {
        const already = new Set(failingIn(before, owner));
        const failing = failingIn(after, owner).filter((one) => !already.has(one));
        expect([...new Set(failing)].sort()).toEqual([id, ...together].sort());
      });
    },
  );

  test.each(Object.entries(notMet))('%s refuses nothing: %s', (id) => {
    const own = seen
      .flatMap(({ outcome }) => leavesOf(outcome.findings))
      .filter((one) => one.id === id);
    expect(own.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
    expect(own.some(({ verdict }) => verdict === 'unknown')).toBe(true);
  });

  test.each(Object.entries(never))('%s never fails: %s', (id) => {
    const leaves = seen
      .flatMap(({ outcome }) => leavesOf(outcome.findings))
      .filter((one) => id !== 'resident' && (one.id === id || one.id.endsWith(`.${id}`)));
    expect(leaves.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
  });
}
