import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { MEASURE_IDS, PART_IDS } from '../../src/regions/kaluga/ids';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { cases } from '../deep';
import { anyAsked, NOT_WORKED_OUT, questionOf } from './cases';
import { disagreements } from './compare';
import { answerOf } from './index';

const SEED = 20190622;

/** Of each edition. */
const PROJECTS = cases(150, 3_000);

/** The measures, parts and loans of which an answer computes something. */
function workedOut(question: ReturnType<typeof questionOf>): string[] {
  const { loans, measures } = answerOf(question);
  return [
    ...measures.filter(({ lines }) => lines.some(({ relief }) => relief > 0n)),
    ...loans.filter(({ interest }) => interest > 0n),
  ].map(({ id }) => id);
}

test.each(EDITION_IDS)(
  '%s: the library agrees with the rules worked out in a straight line on random projects',
  (edition) => {
    const worked = new Set<string>();
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const question = questionOf(asked, edition);
        expect(disagreements(question)).toEqual([]);
        for (const id of workedOut(question)) worked.add(id);
      }),
      { numRuns: PROJECTS, seed: SEED },
    );
    const all = [...MEASURE_IDS, ...PART_IDS, ...PROGRAMME_IDS];
    expect(all.filter((id) => !worked.has(id))).toEqual(NOT_WORKED_OUT);
  },
);
