import fc from 'fast-check';
import type { PlanOptions } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { anyDocument } from '../contracts/random-profile';
import { anyReadings } from '../contracts/random-readings';
import { amount, seriesNear, signedAmount } from '../contracts/random-values';
import { STANDING_DOCUMENTS } from '../contracts/standing-profile';

const SECTIONS = [
  'statuses',
  'property',
  'ppeProgramme',
  'fixedAssets',
  'landPlots',
  'transportTax',
  'imports',
  'borrowing',
  'cashFlow',
  'valuation',
] as const satisfies readonly (keyof ProfileDocument)[];

/** Projects to which much is open, with other profits and investment and some sections left out. */
export const openDocumentOf = (
  standing: readonly ((start: number) => ProfileDocument)[],
): fc.Arbitrary<ProfileDocument> =>
  fc
    .integer({ min: 2017, max: 2024 })
    .chain((start) =>
      fc.record({
        standing: fc.constantFrom(...standing.map((make) => make(start))),
        left: fc.subarray([...SECTIONS], { maxLength: 4 }),
        taxableProfit: seriesNear(start, signedAmount),
        invested: fc.array(amount, { minLength: 3, maxLength: 3 }),
        start: fc.constant(start),
      }),
    )
    .map(({ invested, left, standing, start, taxableProfit }) => {
      const { company: _, ...document } = standing;
      const capitalInvestment = Object.fromEntries(
        invested.map((one, index) => [String(start + index), one]),
      );
      const gone = Object.fromEntries(left.map((section) => [section, undefined]));
      return { ...document, capitalInvestment, taxableProfit, ...gone };
    });

/** Documents of any kind, half of them such that there is much to choose from. */
export const plannable: fc.Arbitrary<ProfileDocument> = fc.oneof(
  anyDocument,
  openDocumentOf(STANDING_DOCUMENTS),
);

export const anyOptions: fc.Arbitrary<PlanOptions> = fc.record(
  {
    edition: fc.constantFrom(...EDITION_IDS),
    discountRate: fc.constantFrom('0', '0.1', '0.35'),
    timing: fc.constantFrom('end' as const, 'mid' as const, 'start' as const),
    unconfirmed: fc.boolean(),
    unknown: fc.boolean(),
    readings: anyReadings,
  },
  { requiredKeys: [] },
);
