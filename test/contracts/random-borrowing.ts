import fc from 'fast-check';
import { kopecksOf } from '../../src/kit/decimal-text';
import { roublesText } from '../../src/kit/money';
import type {
  Amount,
  BorrowerFacts,
  DayText,
  GuaranteeSection,
  Share,
} from '../../src/profile/document';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { otherBorrowing, otherFacts } from './random-other-loans';
import { amount, dayNear, mostly, seldom, seriesNear, seriesOver, share } from './random-values';

type Of<T> = fc.Arbitrary<T>;

const yearOf = (day: DayText): number => Number(day.slice(0, 4));

/** Roubles at which some programme begins, ends or asks for a budget. */
const LOANS = [5, 20, 40, 50, 62.5, 100, 300, 500, 750].map((million) => million * 1_000_000);

const loan: Of<Amount> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...LOANS), fc.constantFrom(-1n, 0n, 1n))
      .map(([threshold, kopecks]) => roublesText(BigInt(threshold) * 100n + kopecks)),
  },
  { weight: 1, arbitrary: amount },
);

const compare = (one: Amount, other: Amount): number =>
  Number((kopecksOf(String(one)) ?? 0n) - (kopecksOf(String(other)) ?? 0n));

/** Own funds are a part of what the borrower and others bring. */
const funds: Of<Pick<BorrowingSection, 'ownFunds' | 'coFinancing'>> = fc
  .tuple(loan, loan)
  .map((both) => both.sort(compare))
  .chain(([ownFunds, coFinancing]) =>
    fc.record({
      ownFunds: mostly(fc.constant(ownFunds)),
      coFinancing: mostly(fc.constant(coFinancing)),
    }),
  );

/** The terms of the programmes, a quarter beside them, and any other; the grace is shorter. */
const months: Of<Pick<BorrowingSection, 'termMonths' | 'graceMonths'>> = fc
  .oneof(fc.constantFrom(1, 2, 8, 12, 19, 20, 21, 28, 80), fc.integer({ min: 1, max: 80 }))
  .chain((quarters) =>
    fc.record({
      termMonths: seldom(fc.constant(quarters * 3)),
      graceMonths: seldom(
        fc
          .oneof(fc.constantFrom(0, quarters - 1), fc.integer({ min: 0, max: quarters - 1 }))
          .map((grace) => grace * 3),
      ),
    }),
  );

const guarantee: Of<GuaranteeSection> = fc.record({
  kind: mostly(fc.constantFrom('bank', 'veb', 'sme-corporation', 'regional-fund', 'none')),
  yearlyCost: mostly(share),
});

const rate: Of<Share> = fc.oneof(
  fc.constantFrom<Share>('0.01', '0.03', '0.05', '0.085', '0.12', 0, 1),
  share,
);

const fact = mostly(fc.constantFrom(true, true, true, false));

const facts: Of<BorrowerFacts> = fc.record({
  manufacturer: fact,
  foodManufacturer: seldom(fc.boolean()),
  drugMaker: seldom(fc.boolean()),
  competitiveOutput: fact,
  machineToolMaker: fact,
  partsOfDecree719: fact,
  defenceOrganisation: fact,
  civilOutput: fact,
  manufacturingLessee: fact,
  productivityParticipant: fact,
  centreOpinion: fact,
  sampleFlow: fact,
  russianSoftware: fact,
});

/** Of a borrower from other lenders too, what their programmes ask and the rates that they follow. */
const ofOthers: Of<BorrowingSection> = fc
  .tuple(otherBorrowing, otherFacts)
  .map(([section, stated]) => ({ ...section, facts: stated }));

/** Means that no programme refuses, so that the loan itself decides. */
const wellFunded = (start: DayText): Of<BorrowingSection> => {
  const year = yearOf(start);
  return fc.record({
    totalBudget: fc.constant(2_000_000_000),
    coFinancing: fc.constant('1500000000.00'),
    ownFunds: fc.constant(500_000_000),
    outputFrom: fc.constant(year),
    sales: seriesOver({ first: year, last: year + 3 }, fc.constant(750_000_000)),
    assets: fc.constant(5_000_000_000),
    otherFundLoans: fc.constant(0),
  });
};

const anyMeans = (start: DayText): Of<BorrowingSection> =>
  fc
    .tuple(
      funds,
      fc.record({
        totalBudget: mostly(amount),
        outputFrom: mostly(dayNear(start).map(yearOf)),
        sales: mostly(seriesNear(yearOf(start), amount)),
        assets: mostly(amount),
        otherFundLoans: mostly(fc.oneof(fc.constant(0), loan)),
      }),
    )
    .map(([brought, means]) => ({ ...means, ...brought }));

/** What is to be borrowed by a project that starts on the day. */
export const borrowing = (start: DayText): Of<BorrowingSection> =>
  fc
    .tuple(
      fc.oneof(wellFunded(start), anyMeans(start)),
      months,
      fc.record({
        programmes: seldom(fc.uniqueArray(fc.constantFrom(...PROGRAMME_IDS), { minLength: 1 })),
        amount: mostly(loan),
        drawn: seldom(dayNear(start)),
        repayment: seldom(fc.constantFrom('equal-principal', 'annuity')),
        guarantee: mostly(guarantee),
        russianShare: seldom(share),
        price: seldom(amount),
        advance: mostly(loan),
        marketRate: mostly(rate),
        discountRate: seldom(rate),
        facts: mostly(facts),
      }),
      seldom(ofOthers),
    )
    .map(([means, term, section, others]) => ({
      ...section,
      ...means,
      ...term,
      ...others,
      ...(others && { facts: { ...section.facts, ...others.facts } }),
    }));
