import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { tula } from '../../src/regions/tula/region';
import { cases } from '../deep';
import type { Whole } from './answer';
import { anyAsked, questionOf } from './cases';
import { disagreements, disagreementsInTula } from './compare';
import { answerOf } from './index';
import { anyAskedInTula, tulaQuestionOf } from './tula/cases';
import { answerOfTula } from './tula/index';

const SEED = 20190620;

/** Of each edition. */
const PROJECTS = cases(300, 3_000);

/** The measures, parts and loans of which an answer computes something. */
function workedOut({ loans, measures }: Whole): string[] {
  return [
    ...measures.filter(
      ({ credit, lines }) => credit !== null || lines.some(({ relief }) => relief > 0n),
    ),
    ...loans.filter(({ interest }) => interest > 0n),
  ].map(({ id }) => id);
}

test.each(EDITION_IDS)(
  '%s: the library agrees with the rules worked out in a straight line on random projects',
  (edition) => {
    const [offered, worked] = [new Set<string>(), new Set<string>()];
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const question = questionOf(asked, edition);
        expect(disagreements(question)).toEqual([]);
        const answer = answerOf(question);
        for (const { id } of answer.measures) offered.add(id);
        for (const id of workedOut(answer)) worked.add(id);
      }),
      { numRuns: PROJECTS, seed: SEED },
    );
    const lent = edition === 'law' ? [...PROGRAMME_IDS, ...OTHER_PROGRAMME_IDS] : PROGRAMME_IDS;
    const compared = [...offered, ...lent];
    expect(compared.filter((id) => !worked.has(id))).toEqual([]);
  },
);

test('tula-2026: the library agrees with the rules worked out in a straight line at both ends of intervals', () => {
  const worked = new Set<string>();
  fc.assert(
    fc.property(anyAskedInTula, (asked) => {
      const question = tulaQuestionOf(asked);
      expect(disagreementsInTula(question)).toEqual([]);
      for (const id of workedOut(answerOfTula(question, 'most'))) worked.add(id);
    }),
    { numRuns: PROJECTS, seed: SEED },
  );
  const all = tula.measures.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);
  const compared = [...all, 'monotown-loan', ...OTHER_PROGRAMME_IDS];
  expect(compared.filter((id) => !worked.has(id))).toEqual([]);
});
