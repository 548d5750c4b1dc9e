import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOfEach } from '../../src/engine/plan/choose';
import type { Profile } from '../../src/profile/profile';
import { plannedFor } from '../../src/questions/plan/plan';
import { cases } from '../deep';
import type { MeasureAnswer, TaxLine } from '../reference/answer';
import { anyAsked, questionOf } from '../reference/cases';
import { answerOf } from '../reference/index';
import { anyAskedInTula, tulaQuestionOf } from '../reference/tula/cases';
import { answerOfTula } from '../reference/tula/index';

/** An assessment exempts other objects than a plan may, and holds a contract's cap against income tax alone. */
const OTHERWISE = ['property-exemption', 'spic-federal.property'];

/** In an assessment they are drawn at the rates of a status that is held, in a package of one element at the ordinary ones. */
const AT_RATES_HELD = ['investment-tax-deduction', 'federal-deduction'];

const savedBy = (lines: readonly TaxLine[]): bigint =>
  lines.reduce((sum, { extra, relief }) => sum + relief - extra, 0n);

/** The worth of each package of one relief, where what is saved raises no profit, and what the reference has of the relief. */
function bothOf(
  profile: Profile,
  edition: string,
  readings: object,
  measures: readonly MeasureAnswer[],
) {
  const { ranked } = plannedFor(profile, {
    edition,
    readings: { ...readings, 'saved-taxes-raise-profit': 'no' },
    unconfirmed: true,
    unknown: true,
  });
  const isHeld = Object.keys(profile.statuses ?? {}).length > 0;
  return firstOfEach(ranked).flatMap(({ elements: [id = '', ...others], nominal }) => {
    const own = measures.find((one) => one.id === id);
    if (own === undefined || others.length > 0 || OTHERWISE.includes(id)) return [];
    if (isHeld && AT_RATES_HELD.includes(id)) return [];
    const reference = savedBy(own.lines) + savedBy(own.costs);
    return [{ id, library: nominal, reference }];
  });
}

/** Whether each is worth the same; adds those that are worth something to the reliefs seen. */
function expectSame(seen: Set<string>, ...asked: Parameters<typeof bothOf>): void {
  for (const { id, library, reference } of bothOf(...asked)) {
    expect([id, library]).toEqual([id, reference]);
    if (library !== 0n) seen.add(id);
  }
}

const PARAMETERS = { seed: 20261206, numRuns: cases(200, 3000) };

test.each([
  ['brochure-2019', 8],
  ['law', 12],
] as const)(
  'a package of one relief is worth that relief: %s',
  (edition, least) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const question = questionOf(asked, edition);
        const { profile, readings } = question;
        expectSame(seen, profile, edition, readings, answerOf(question).measures);
      }),
      PARAMETERS,
    );
    expect(seen.size).toBeGreaterThanOrEqual(least);
  },
  600_000,
);

test('a package of one relief is worth that relief: tula-2026', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAskedInTula, (asked) => {
      const question = tulaQuestionOf(asked);
      const { measures } = answerOfTula(question, 'least');
      expectSame(seen, question.stated, 'tula-2026', question.chosen, measures);
    }),
    PARAMETERS,
  );
  expect(seen.size).toBeGreaterThanOrEqual(12);
}, 600_000);
