import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess';
import type { ProfileDocument } from '../../src/profile/document';
import { profileOf } from '../profile/document';
import { leavesOf } from './finding-laws';
import { type Named, outcomesOf } from './laws';
import { anyDocument } from './random-profile';
import { NEVER_FAIL, REFUSALS } from './refusals';

const outcomesIn = (document: ProfileDocument): readonly Named[] =>
  outcomesOf(assess(profileOf(document)));

const idsOf = ({ outcome }: Named): readonly string[] =>
  leavesOf(outcome.findings).map(({ id }) => id);

const failingIn = (outcomes: readonly Named[], name: string): readonly string[] =>
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
  .concat(Object.values(REFUSALS).flatMap(({ open, closed }) => [open, closed]))
  .flatMap(outcomesIn);

test('every condition that an answer shows is listed, and every one listed is shown', () => {
  const shown = new Set(SEEN.flatMap(idsOf).filter((id) => !neverFails(id)));
  expect([...shown].sort()).toEqual(Object.keys(REFUSALS).sort());
});

describe.each(Object.entries(REFUSALS))('%s', (id, { closed, open, together = [] }) => {
  const before = outcomesIn(open);
  const after = outcomesIn(closed);
  const owner = [...before, ...after].find((one) => idsOf(one).includes(id))?.name ?? '';
  const verdictIn = (outcomes: readonly Named[]) =>
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
