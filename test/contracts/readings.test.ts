import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, LoanResult, MeasureResult, Outcome } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { cases, spread } from '../deep';
import { judgedIn, outcomeOf } from '../outcomes';
import { profileOf } from '../profile/document';
import { FIGURE_CASES } from './figure-cases';
import { OTHER_LOAN_CASES } from './other-loan-cases';
import { anyDocument } from './random-profile';
import { NAMED_VALUES } from './random-readings';
import { SME_CASES } from './sme-cases';
import { STANDING_DOCUMENTS, standingDocument } from './standing-profile';
import { SZPK_CASES } from './szpk-cases';
import { TOSER_CASES } from './toser-cases';

const OPEN = standingDocument(2019);

/** Profiles in which a reading decides that seldom does. */
const DECIDED: readonly ProfileDocument[] = [
  {
    ...OPEN,
    capitalInvestment: { 2019: 250_000_000 },
    property: {
      objects: ['2019-05-15', '2020-06-15'].map((commissioned, index) => ({
        id: `workshop ${index + 1}`,
        kind: 'immovable',
        commissioned,
        cost: 90_000_000,
        lifeMonths: 120,
      })),
    },
  },
  { ...OPEN, capitalInvestment: [{ day: '2022-01-01', amount: 100_000_000 }] },
  // A loss of the year before a participant's inclusion.
  {
    ...OPEN,
    statuses: { rip: { included: '2020-01-01' } },
    capitalInvestment: { 2020: 60_000_000 },
    taxableProfit: { 2019: -10_000_000, 2020: 30_000_000, 2021: 30_000_000 },
    carryLosses: true,
  },
  {
    ...OPEN,
    capitalInvestment: { 2019: 60_000_000, 2026: 240_000_000 },
    taxableProfit: { 2019: 300_000_000, 2020: 300_000_000, 2021: 300_000_000, 2022: 300_000_000 },
  },
];

const DOCUMENTS: readonly ProfileDocument[] = [
  ...DECIDED,
  ...STANDING_DOCUMENTS.flatMap((documentOf) => [2016, 2019, 2024].map(documentOf)),
  ...FIGURE_CASES.map(({ document }) => document),
  ...TOSER_CASES.map(({ document }) => document),
  ...SME_CASES.map(({ document }) => document),
  ...SZPK_CASES.map(({ document }) => document),
  ...OTHER_LOAN_CASES.map(({ document }) => document),
  ...fc.sample(anyDocument, { numRuns: cases(30, 600), seed: 20190101 }),
];

/** Heard by a plan and by no measure alone. */
const OF_PLAN = 'saved-taxes-raise-profit';

const OTHER_VALUES = NAMED_VALUES.filter(
  ([id, value]) => DEFAULT_READINGS[id] !== value && id !== OF_PLAN,
);

/** Every so many pairs of a case and a value are tried at once; no divisor of the number of values. */
const STEP = 31;

test('the step meets every value', () => {
  expect(OTHER_VALUES.length % STEP).not.toBe(0);
});

/** What a reading can decide: the verdict, the amounts of the lines and what the cap takes. */
function answerOf(result: MeasureResult): string {
  const decided = ({ cap, costs, deferred, lines, verdict }: Outcome) => {
    const taken = cap && [cap.used, cap.cutOff, cap.exhausted];
    return { verdict, lines: amounts(lines), deferred: amounts(deferred), costs, taken };
  };
  return JSON.stringify(judgedIn([result]).map(outcomeOf).map(decided));
}

/** What it can decide of a loan. */
const loanAnswerOf = ({ lines, verdict, worth }: LoanResult): string =>
  JSON.stringify({ lines, verdict, worth });

/** Lines without the way to their amounts, where a cap shows that takes nothing. */
const amounts = (lines: readonly Line[]) => lines.map(({ arithmetic: _, ...line }) => line);

type Other = (typeof OTHER_VALUES)[number];

/** A profile under an edition, and what another value of a reading changes in it. */
interface Case {
  readonly document: ProfileDocument;
  readonly changes: (
    other: Other,
  ) => readonly { readonly measure: string; readonly said: boolean }[];
}

function caseOf(document: ProfileDocument, edition: EditionId): Case {
  const profile = profileOf(document);
  const usual = assess(profile, { edition });
  const before = usual.measures.map(answerOf);
  const lentBefore = usual.loans.map(loanAnswerOf);
  const changes = ([id, value]: Other) => {
    const { loans, measures } = assess(profile, { edition, readings: { [id]: value } });
    const said = usual.readings.find((reading) => reading.id === id)?.mattersTo ?? [];
    return [
      ...measures.filter((result, index) => answerOf(result) !== before[index]),
      ...loans.filter((loan, index) => loanAnswerOf(loan) !== lentBefore[index]),
    ].map(({ id: measure }) => ({ measure, said: said.includes(measure) }));
  };
  return { document, changes };
}

const CASES = EDITION_IDS.flatMap((edition) =>
  DOCUMENTS.map((document) => caseOf(document, edition)),
);

test('a reading of which another value changes the answer on a measure is said to matter to it', () => {
  const pairs = CASES.flatMap((one) => OTHER_VALUES.map((other) => ({ ...one, other })));
  const unsaid = spread(pairs, STEP).flatMap(({ changes, document, other }) =>
    changes(other)
      .filter(({ said }) => !said)
      .map(({ measure }) => ({ document, measure, other })),
  );
  expect(unsaid).toEqual([]);
});

/** Cases in which some value changed the answer, the last one first: the next is often among them. */
let telling: readonly Case[] = [];

test.each(OTHER_VALUES)('%s: %s changes some answer', (...other) => {
  const inOrder = new Set([...telling, ...CASES]);
  const found = [...inOrder].find(({ changes }) => changes(other).length > 0);
  expect(found).toBeDefined();
  telling = [found as Case, ...telling.filter((one) => one !== found)];
});

test('a saving that leaves the profit as it was is worth more, and no measure alone reads it', () => {
  const profile = profileOf(OPEN);
  const readings = { [OF_PLAN]: 'no' } as const;
  const usual = plan(profile);
  const other = plan(profile, { readings });
  expect(Number(other.best.value.nominal)).toBeGreaterThan(Number(usual.best.value.nominal));
  expect(other.assessment.measures).toEqual(usual.assessment.measures);
});
