import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOfEach } from '../../src/engine/plan/choose';
import type { Region } from '../../src/engine/region';
import type { Profile } from '../../src/profile/profile';
import { plannedFor } from '../../src/questions/plan/plan';
import { KALUGA } from '../../src/regions/kaluga/region';
import { tula } from '../../src/regions/tula/region';
import { cases } from '../deep';
import type { LoanAnswer } from '../reference/answer';
import { anyAsked, questionOf } from '../reference/cases';
import { answerOf } from '../reference/index';
import { anyAskedInTula, tulaQuestionOf } from '../reference/tula/cases';
import { answerOfTula } from '../reference/tula/index';

/** Measures beside which loans are taken, in the one region or in the other. */
const BESIDE = ['investment-register', 'rip', 'property-exemption', 'toser.land', 'sez.land'];

/** What a loan saves, less what its guarantee costs. */
const worthOf = (loan: LoanAnswer | undefined) => loan && (loan.nominal ?? 0n) - loan.guarantee;

/** A project, the readings under which it is asked, and its region. */
interface Asked {
  readonly profile: Profile;
  readonly readings: object;
  readonly region: Pick<Region, 'reliefs'>;
  readonly edition: string;
}

/** What each loan adds to each package where what is saved raises no profit, and what it is worth by itself. */
function addedBy({ edition, profile, readings, region }: Asked, loans: readonly LoanAnswer[]) {
  const ids = loans.map(({ id }) => id);
  const beside = region.reliefs.map(({ id }) => id).filter((id) => BESIDE.includes(id));
  const { ranked } = plannedFor(profile, {
    edition,
    readings: { ...readings, 'saved-taxes-raise-profit': 'no' },
    unconfirmed: true,
    unknown: true,
    among: [...beside, ...ids],
  });
  const packages = firstOfEach(ranked);
  return packages.flatMap(({ elements, nominal }) => {
    const loan = elements.find((id) => ids.includes(id));
    if (loan === undefined) return [];
    const others = elements.filter((id) => id !== loan).join();
    const without = packages.find((one) => one.elements.join() === others);
    const own = loans.find(({ id }) => id === loan);
    return [{ loan, elements, added: nominal - (without?.nominal ?? 0n), worth: worthOf(own) }];
  });
}

/** The loans that some package had, whose worth is held to the reference in each. */
function expectWorths(seen: Set<string>, ...asked: Parameters<typeof addedBy>): void {
  for (const { added, elements, loan, worth } of addedBy(...asked)) {
    expect([elements, added]).toEqual([elements, worth]);
    seen.add(loan);
  }
}

const PARAMETERS = { seed: 20261204, numRuns: cases(60, 2000) };

test('a loan adds to each package of Kaluga Region what it saves', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const question = questionOf(asked, 'law');
      const { profile, readings } = question;
      const inKaluga = { profile, readings, region: KALUGA, edition: 'law' };
      expectWorths(seen, inKaluga, answerOf(question).loans);
    }),
    PARAMETERS,
  );
  expect(seen.size).toBeGreaterThan(3);
}, 600_000);

test('and to each package of Tula Region', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAskedInTula, (asked) => {
      const question = tulaQuestionOf(asked);
      const { chosen, stated } = question;
      const inTula = { profile: stated, readings: chosen, region: tula, edition: 'tula-2026' };
      expectWorths(seen, inTula, answerOfTula(question, 'least').loans);
    }),
    PARAMETERS,
  );
  expect(seen.size).toBeGreaterThan(1);
}, 600_000);
