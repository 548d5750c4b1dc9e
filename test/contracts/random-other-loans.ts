import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import type { Amount, DayText, Share } from '../../src/profile/document';
import type { BorrowerFacts, BorrowingSection } from '../../src/regions/kaluga/document';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { amount, dayAfter, mostly, seldom, share } from './random-values';

type Of<T> = fc.Arbitrary<T>;

/** Days on which a programme opens or closes, terms change or the key rate ceases to be known. */
const TURNING_DAYS = [
  '2019-01-01',
  '2021-01-01',
  '2022-03-15',
  '2022-09-06',
  '2023-02-22',
  '2024-01-01',
  '2025-01-01',
  '2026-01-01',
  '2026-03-21',
];

/** Such a day or the one before it, the last day of a month, or any in those years. */
const drawn: Of<DayText> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...TURNING_DAYS), fc.constantFrom(-1, 0, 0))
    .map(([day, days]) => dayAfter(day, 0, days)),
  fc.constantFrom('2019-06-15', '2022-08-31', '2023-11-30', '2024-02-29', '2025-05-31'),
  fc.constantFrom('2022-10-15', '2023-06-01', '2024-09-16', '2025-07-28'),
  fc.integer({ min: 0, max: 3_000 }).map((days) => dayAfter('2018-12-01', 0, days)),
);

/** Millions of roubles at which a programme begins or ends. */
const LIMITS = [0.5, 25, 50, 200, 500, 1_000, 2_000, 100_000];

const lent: Of<Amount> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...LIMITS), fc.constantFrom(-1n, 0n, 0n, 1n))
      .map(([limit, kopecks]) => roublesText(BigInt(limit * 100_000_000) + kopecks)),
  },
  { weight: 2, arbitrary: fc.constantFrom<Amount>(100_000_000, '100000000.01', 2_500_000_000) },
  { weight: 1, arbitrary: amount },
);

/** Quarters of the terms of the programmes and of their rates, one beside them, and any other. */
const quarters: Of<number> = fc.oneof(
  fc.constantFrom(1, 7, 8, 9, 11, 12, 13, 19, 20, 20, 21, 28, 29, 40, 41),
  fc.integer({ min: 1, max: 48 }),
);

const terms: Of<Pick<BorrowingSection, 'termMonths' | 'graceMonths'>> = quarters.chain((all) =>
  fc.record({
    termMonths: mostly(fc.constant(all * 3)),
    graceMonths: seldom(
      fc
        .oneof(fc.constantFrom(0, all - 1), fc.integer({ min: 0, max: all - 1 }))
        .map((grace) => grace * 3),
    ),
  }),
);

/** The day so many months later, as far as the month has it. */
function monthsAfter(day: DayText, months: number): DayText {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return dayAfter(found.toISOString().slice(0, 10), 0, 0);
}

/** The first day of a quarter of a loan, or a day beside it. */
const quarterDay = (from: DayText): Of<DayText> =>
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(-1, 0, 0, 1))
    .map(([quarter, days]) => dayAfter(monthsAfter(from, quarter * 3), 0, days));

const keyRate: Of<Share> = fc.oneof(
  fc.constantFrom<Share>('0.16', '0.18', '0.19', '0.21', '0.2', '0.17', '0.165', '0.075'),
  fc.constantFrom<Share>(0, '0.035', '0.034999', '0.035001', '0.042857', '0.0001'),
  share,
);

/** A path of the key rate from before any loan, which turns where quarters begin. */
const keyRates = (from: DayText): Of<BorrowingSection['keyRates']> =>
  fc
    .tuple(
      keyRate,
      fc.uniqueArray(fc.record({ from: quarterDay(from), rate: keyRate }), {
        maxLength: 8,
        selector: (one) => one.from,
      }),
    )
    .map(([rate, later]) => [
      ...later.filter((one) => one.from !== '2009-01-01'),
      { from: '2009-01-01', rate },
    ]);

/** The last day of an investment phase whose two years more end where a quarter begins. */
const phaseEnds = (from: DayText): Of<DayText> =>
  fc.oneof(
    quarterDay(from).map((day) => monthsAfter(day, -24)),
    quarterDay(from),
  );

/** Mostly as the programme asks. */
const fact = mostly(fc.constantFrom(true, true, true, true, false));

/** What programmes of other lenders ask of the borrower. */
export const otherFacts: Of<BorrowerFacts> = fc.record({
  priorityProduct: fact,
  platformApproved: fact,
  listedSector: fact,
  technologyCompany: seldom(fc.boolean()),
  productionPremises: fact,
});

const marketRate: Of<Share> = fc.oneof(
  fc.constantFrom<Share>('0.0425', '0.1075', '0.12', '0.19', '0.2', 0, 1),
  share,
);

/** What is borrowed of other lenders, and the rates that it follows. */
export const otherBorrowing: Of<BorrowingSection> = drawn.chain((day) =>
  fc
    .tuple(
      terms,
      fc.record({
        otherProgrammes: fc.uniqueArray(fc.constantFrom(...OTHER_PROGRAMME_IDS), { minLength: 1 }),
        amount: mostly(lent),
        drawn: mostly(fc.constant(day)),
        keyRates: fc.option(keyRates(day), { nil: undefined, freq: 2 }),
        marketMargin: fc.option(fc.constantFrom<Share>(0, '0.03', '0.000001'), { nil: undefined }),
        marketRate: fc.option(marketRate, { nil: undefined, freq: 2 }),
        investmentPhaseEnds: mostly(phaseEnds(day)),
      }),
    )
    .map(([term, section]) => ({ ...section, ...term })),
);
