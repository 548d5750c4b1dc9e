import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { dayAfter } from '../contracts/random-values';
import { type Section, sectionOf, withSection } from './toser-cases';

type Of<T> = fc.Arbitrary<T>;

/** Days on which agreements could first be signed, and from which thresholds of sectors are known; days beside them. */
const signed: Of<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom('2020-04-01', '2022-09-13'), fc.constantFrom(-1, 0, 1))
    .map(([day, days]) => dayAfter(day, 0, days)),
  fc.constantFrom('2021-06-01', '2023-01-10', '2025-12-31', '2026-01-01'),
  fc.nat(3_000).map((days) => dayAfter('2020-04-01', 0, days)),
);

/** Mostly as it must be. */
const fact = (good: boolean): Of<boolean | undefined> =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(!good) },
  );

/** What is asked of some level or sector, or a kopeck beside it. */
const invested: Of<string> = fc
  .tuple(
    fc.constantFrom(200, 750, 1_500, 4_500, 10_000, 10_000),
    fc.constantFrom(-1n, 0n, 0n, 1n, 1n),
  )
  .map(([millions, kopecks]) => roublesText(BigInt(millions) * 100_000_000n + kopecks));

const cost: Of<string> = fc.oneof(
  fc.constantFrom('60000000', '40000000', '0', '0.01', '1', '1.01', '0.99', '3.03', '12345678.91'),
  fc.bigInt({ min: 0n, max: 1_000_00n }).map(roublesText),
  fc.bigInt({ min: 0n, max: 200_000_000_00n }).map(roublesText),
);

const profit: Of<string> = fc
  .oneof(
    fc.bigInt({ min: -30_000_000_00n, max: 100_000_000_00n }),
    fc.bigInt({ min: 0n, max: 1_000_00n }),
    fc.constantFrom(0n, 80_000_000_00n, 100_000_000_00n),
  )
  .map(roublesText);

/** An agreement with infrastructure that the taxes of some years reimburse. */
export const agrees: Of<(document: Section) => Section> = signed.chain((day) =>
  fc
    .record({
      level: fc.constantFrom('federal', 'regional'),
      stabilityYears: fc.constantFrom(6, 10, 15, 20, 6, 10, 15, 20, 7, undefined),
      sector: fc.constantFrom('social', 'digital-food', 'industry', 'other', undefined),
      sphereAllowed: fact(true),
      facts: fc.record({
        russianOrganisation: fact(true),
        inLiquidation: fact(false),
        specialTaxRegime: fc.constantFrom(undefined, false, false, true),
      }),
      invested,
      items: fc.array(
        fc.record({
          kind: fc.constantFrom('supporting', 'associated'),
          cost,
          commissioned: fc.oneof(
            fc
              .tuple(fc.integer({ min: -11, max: 4 }), fc.constantFrom('01-01', '06-15', '12-31'))
              .map(([years, of]) => `${Number(day.slice(0, 4)) + years}-${of}`),
            fc.constant('2024-05-10'),
          ),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      from: fc.integer({ min: -1, max: 3 }),
      profits: fc.option(fc.array(profit, { minLength: 1, maxLength: 12 }), {
        nil: undefined,
        freq: 12,
      }),
      carryLosses: fc.boolean(),
      alone: fc.boolean(),
    })
    .map(
      ({ alone, carryLosses, facts, from, invested: amount, items, profits, ...agreement }) =>
        ({ company: _, ...document }: Section): Section => {
          const first = Number(day.slice(0, 4)) + from;
          const { level, sector, sphereAllowed, stabilityYears } = agreement;
          const szpk = { level, sector, sphereAllowed, stabilityYears, signed: day };
          return withSection(
            {
              ...document,
              statuses: { ...(alone ? {} : sectionOf(document, 'statuses')), szpk },
              capitalInvestment: [{ day: dayAfter(day, 0, 100), amount }],
              infrastructure: items.map((one, index) => ({ id: `object ${index}`, ...one })),
              taxableProfit:
                profits &&
                Object.fromEntries(profits.map((one, index) => [String(first + index), one])),
              carryLosses,
            },
            'investor',
            facts,
          );
        },
    ),
);
