import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { type PlanOptions, plan } from '../../src/questions/plan/plan';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { anyDocument } from '../contracts/random-profile';
import { anyReadings } from '../contracts/random-readings';
import { cases } from '../deep';
import { profileOf } from '../profile/document';

/** Losses are carried in every case, and present values are taken at any rate. */
const anyAsked = fc.record({
  document: anyDocument.map((document) => ({ ...document, carryLosses: true })),
  edition: fc.constantFrom(...EDITION_IDS),
  readings: anyReadings,
  discountRate: fc.constantFrom('0', '0.000001', '0.1', '1'),
  gates: fc.record({ unconfirmed: fc.boolean(), unknown: fc.boolean() }),
});

const isGiven = (answer: unknown): boolean => JSON.stringify(answer).length > 0;

test('a plan and near misses are given for every profile with losses, caps and a discount rate', () => {
  fc.assert(
    fc.property(anyAsked, ({ discountRate, document, edition, gates, readings }) => {
      const profile = profileOf(document);
      const options: PlanOptions = { discountRate, edition, readings, ...gates };
      expect(isGiven(plan(profile, options))).toBe(true);
      expect(isGiven(nearMisses(profile, options))).toBe(true);
    }),
    { numRuns: cases(5, 100), seed: 20190101 },
  );
});
