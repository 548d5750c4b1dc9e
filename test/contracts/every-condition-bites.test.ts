import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess';
import type { ProfileDocument } from '../../src/profile/document';
import type { LoanResult } from '../../src/result';
import { profileOf } from '../profile/document';
import { leavesOf } from './finding-laws';
import { outcomesOf } from './laws';
import { LOAN_REFUSALS } from './loan-refusals';
import { anyDocument } from './random-profile';
import { NEVER_FAIL, REFUSALS } from './refusals';

/** A measure, a part or a programme with what became of its conditions. */
interface Judged {
  readonly name: string;
  readonly outcome: Pick<LoanResult, 'findings' | 'verdict'>;
}

function outcomesIn(document: ProfileDocument): readonly Judged[] {
  const assessment = assess(profileOf(document));
  const loans = assessment.loans.map((loan) => ({ name: loan.id, outcome: loan }));
  return [...outcomesOf(assessment), ...loans];
}

const ALL = { ...REFUSALS, ...LOAN_REFUSALS };

const idsOf = ({ outcome }: Judged): readonly string[] =>
  leavesOf(outcome.findings).map(({ id }) => id);

const failingIn = (outcomes: readonly Judged[], name: string): readonly string[] =>
  outcomes
    .filter((one) => one.name === name)
    .flatMap(({ outcome }) => leavesOf(outcome.findings))
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ id }) => id);

const neverFails = (id: string): boolean =>
  Object.hasOwn(NEVER_FAIL, id) || Object.hasOwn(NEVER_FAIL, id.split('.').at(-1) ?? '');

/** Findings of many different profiles, so that one that only shows where it fails is among them. */
const SEEN = fc
  .sample(anyDocument, { numRuns: 200, seed: 20190101 })
  .concat(Object.values(ALL).flatMap(({ open, closed }) => [open, closed]))
  .flatMap(outcomesIn);

test('every condition that an answer shows is listed, and every one listed is shown', () => {
  const shown = new Set(SEEN.flatMap(idsOf).filter((id) => !neverFails(id)));
  expect([...shown].sort()).toEqual(Object.keys(ALL).sort());
});

describe.each(Object.entries(ALL))('%s', (id, { closed, open, together = [] }) => {
  const before = outcomesIn(open);
  const after = outcomesIn(closed);
  const owner = [...before, ...after].find((one) => idsOf(one).includes(id))?.name ?? '';
  const verdictIn = (outcomes: readonly Judged[]) =>
    outcomes.find(({ name }) => name === owner)?.outcome.verdict;

  test('closes a measure that is open otherwise', () => {
    expect(verdictIn(before)).toBe('eligible');
    expect(verdictIn(after)).not.toBe('eligible');
  });

  test('fails alone', () => {
    const already = new Set(failingIn(before, owner));
    const failing = failingIn(after, owner).filter((one) => !already.has(one));
    expect([...new Set(failing)].sort()).toEqual([id, ...together].sort());
  });
});

test.each(Object.entries(NEVER_FAIL))('%s never fails: %s', (id) => {
  const leaves = SEEN.flatMap(({ outcome }) => leavesOf(outcome.findings)).filter(
    (one) => id !== 'resident' && (one.id === id || one.id.endsWith(`.${id}`)),
  );
  expect(leaves.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
});
