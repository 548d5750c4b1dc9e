import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { cases } from '../deep';
import { profileOf } from '../profile/document';
import { CREDIT_REFUSALS } from './credit-cases';
import { leavesOf } from './finding-laws';
import { LAW_REFUSALS } from './law-refusals';
import { outcomesOf } from './laws';
import { LOAN_REFUSALS } from './loan-refusals';
import { anyDocument } from './random-profile';
import { NEVER_FAIL, NEVER_NOT_MET, REFUSALS, type Refusal } from './refusals';
import { SME_REFUSALS } from './sme-cases';
import { TOSER_REFUSALS } from './toser-refusals';

/** A measure, a part or a programme with what became of its conditions. */
interface Judged {
  readonly name: string;
  readonly outcome: Pick<LoanResult, 'findings' | 'verdict'>;
}

/** What became of documents; the open one of many refusals is the same. */
const known: { readonly [Id in EditionId]: WeakMap<ProfileDocument, readonly Judged[]> } = {
  'brochure-2019': new WeakMap(),
  law: new WeakMap(),
};

function outcomesIn(document: ProfileDocument, edition: EditionId): readonly Judged[] {
  const before = known[edition].get(document);
  if (before !== undefined) return before;
  const outcomes = judged(document, edition);
  known[edition].set(document, outcomes);
  return outcomes;
}

function judged(document: ProfileDocument, edition: EditionId): readonly Judged[] {
  const assessment = assess(profileOf(document), { edition, loans: 'all' });
  const loans = assessment.loans.map((loan) => ({ name: loan.id, outcome: loan }));
  return [...outcomesOf(assessment), ...loans];
}

const ALL: { readonly [Id in EditionId]: Readonly<Record<string, Refusal>> } = {
  'brochure-2019': { ...REFUSALS, ...LOAN_REFUSALS },
  law: {
    ...REFUSALS,
    ...LOAN_REFUSALS,
    ...LAW_REFUSALS,
    ...TOSER_REFUSALS,
    ...SME_REFUSALS,
    ...CREDIT_REFUSALS,
  },
};

const idsOf = ({ outcome }: Judged): readonly string[] =>
  leavesOf(outcome.findings).map(({ id }) => id);

const failingIn = (outcomes: readonly Judged[], name: string): readonly string[] =>
  outcomes
    .filter((one) => one.name === name)
    .flatMap(({ outcome }) => leavesOf(outcome.findings))
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ id }) => id);

const neverFails = (id: string): boolean =>
  Object.hasOwn(NEVER_NOT_MET, id) ||
  Object.hasOwn(NEVER_FAIL, id) ||
  Object.hasOwn(NEVER_FAIL, id.split('.').at(-1) ?? '');

describe.each(EDITION_IDS)('under %s', (edition) => {
  const refusals = ALL[edition];

  /** Findings of many different profiles, so that one that only shows where it fails is among them. */
  const seen = fc
    .sample(anyDocument, { numRuns: cases(50, 1_000), seed: 20190101 })
    .concat(Object.values(refusals).flatMap(({ open, closed }) => [open, closed]))
    .flatMap((document) => outcomesIn(document, edition));

  test('every condition that an answer shows is listed, and every one listed is shown', () => {
    const shown = new Set(seen.flatMap(idsOf).filter((id) => !neverFails(id)));
    expect([...shown].sort()).toEqual(Object.keys(refusals).sort());
  });

  describe.each(Object.entries(refusals))(
    '%s',
    (id, { closed, open, opened = 'eligible', together = [] }) => {
      const before = outcomesIn(open, edition);
      const after = outcomesIn(closed, edition);
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

  test.each(Object.entries(NEVER_NOT_MET))('%s refuses nothing: %s', (id) => {
    const leaves = seen.flatMap(({ outcome }) => leavesOf(outcome.findings));
    const own = leaves.filter((one) => one.id === id);
    expect(own.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
    expect(own.some(({ verdict }) => verdict === 'unknown')).toBe(edition === 'law');
  });

  test.each(Object.entries(NEVER_FAIL))('%s never fails: %s', (id) => {
    const leaves = seen
      .flatMap(({ outcome }) => leavesOf(outcome.findings))
      .filter((one) => id !== 'resident' && (one.id === id || one.id.endsWith(`.${id}`)));
    expect(leaves.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
  });
});
