import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastOf, mostOf } from '../../src/kit/interval';
import { plannedFor } from '../../src/questions/plan/plan';
import { cases } from '../deep';
import type { End } from '../reference/answer';
import { anyAskedInTula, tulaQuestionOf } from '../reference/tula/cases';
import { answerOfTula } from '../reference/tula/index';
import type { TulaQuestion } from '../reference/tula/question';

const INTERVALS = ['commissioning.income', 'commissioning.property'] as const;

/** What a relief saves at one of its ends, less what it costs more than the ordinary tax. */
const savedAt = (question: TulaQuestion, id: string, end: End): bigint =>
  answerOfTula(question, end)
    .measures.filter((one) => one.id === id)
    .flatMap(({ lines }) => lines)
    .reduce((sum, { extra, relief }) => sum + relief - extra, 0n);

/** The worth of each package with one relief that is an interval, where what is saved raises no profit, and that relief at both ends. */
function bothOf(question: TulaQuestion) {
  const { chosen, stated } = question;
  const { unranked } = plannedFor(stated, {
    edition: 'tula-2026',
    readings: { ...chosen, 'saved-taxes-raise-profit': 'no' },
    unconfirmed: true,
    unknown: true,
    among: INTERVALS,
  });
  return unranked.flatMap(({ elements: [id, ...others], value }) =>
    id === undefined || others.length > 0
      ? []
      : {
          id,
          library: [leastOf(value.nominal), mostOf(value.nominal)],
          reference: [savedAt(question, id, 'least'), savedAt(question, id, 'most')],
        },
  );
}

test('a package with a relief that is an interval is worth as much at each end as the relief', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAskedInTula, (asked) => {
      for (const { id, library, reference } of bothOf(tulaQuestionOf(asked))) {
        expect(library).toEqual(reference);
        if (library[0] !== library[1]) seen.add(id);
      }
    }),
    { seed: 20261205, numRuns: cases(200, 4000) },
  );
  expect([...seen].sort()).toEqual(INTERVALS);
}, 600_000);
