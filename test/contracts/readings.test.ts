import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess';
import { plan } from '../../src/plan';
import { DEFAULT_READINGS } from '../../src/policy/choose';
import { EDITION_IDS, type EditionId } from '../../src/policy/editions';
import type { ProfileDocument } from '../../src/profile/document';
import type { MeasureResult, Outcome } from '../../src/result';
import { profileOf } from '../profile/document';
import { FIGURE_CASES } from './figure-cases';
import { anyDocument } from './random-profile';
import { NAMED_VALUES } from './random-readings';
import { STANDING_DOCUMENTS, standingDocument } from './standing-profile';

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
  ...fc.sample(anyDocument, { numRuns: 60, seed: 20190101 }),
];

/** Heard by a plan and by no measure alone. */
const OF_PLAN = 'saved-taxes-raise-profit';

const OTHER_VALUES = NAMED_VALUES.filter(
  ([id, value]) => DEFAULT_READINGS[id] !== value && id !== OF_PLAN,
);

/** What a reading can decide: the verdict, the lines and what the cap takes. */
function answerOf(result: MeasureResult): string {
  const decided = ({ cap, costs, deferred, lines, verdict }: Outcome) => {
    const taken = cap && [cap.used, cap.cutOff, cap.exhausted];
    return { verdict, lines, deferred, costs, taken };
  };
  return JSON.stringify([result, ...(result.parts ?? [])].map(decided));
}

/** Every measure of a profile whose answer another value of a reading changes, and whether it was said to. */
function changesIn(document: ProfileDocument, edition: EditionId) {
  const profile = profileOf(document);
  const usual = assess(profile, { edition });
  return OTHER_VALUES.flatMap(([id, value]) => {
    const other = assess(profile, { edition, readings: { [id]: value } }).measures;
    const said = usual.readings.find((reading) => reading.id === id)?.mattersTo ?? [];
    return usual.measures
      .filter((result, index) => other[index] && answerOf(other[index]) !== answerOf(result))
      .map((result) => ({ id, value, measure: result.id, said: said.includes(result.id) }));
  });
}

const CHANGES = EDITION_IDS.flatMap((edition) =>
  DOCUMENTS.flatMap((document) =>
    changesIn(document, edition).map((change) => ({ ...change, edition, document })),
  ),
);

test('a reading of which another value changes the answer on a measure is said to matter to it', () => {
  expect(CHANGES.filter(({ said }) => !said)).toEqual([]);
});

test.each(OTHER_VALUES)('%s: %s changes some answer', (id, value) => {
  expect(CHANGES.some((change) => change.id === id && change.value === value)).toBe(true);
});

test('a saving that leaves the profit as it was is worth more, and no measure alone hears it', () => {
  const profile = profileOf(OPEN);
  const readings = { [OF_PLAN]: 'no' } as const;
  const usual = plan(profile);
  const other = plan(profile, { readings });
  expect(Number(other.best.value.nominal)).toBeGreaterThan(Number(usual.best.value.nominal));
  expect(other.assessment.measures).toEqual(usual.assessment.measures);
});
