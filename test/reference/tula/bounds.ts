import fc from 'fast-check';
import { roublesText } from '../../../src/kit/money';
import { dayAfter } from '../../contracts/random-values';
import { deductsOfAssets, deductsUnderCap } from '../deduction-cases';
import { exportsGoods } from '../export-cases';
import { borrowsOfOthers } from '../other-loan-cases';
import { manufactures } from '../sme-cases';
import { agrees } from '../szpk-cases';
import { settlesInToser } from '../toser-cases';

type Of<T> = fc.Arbitrary<T>;
type Section = Record<string, unknown>;

/** Makes of a document one that stands at a bound of the region's rules. */
export type Bound = (document: Section) => Section;

const TURNING_DAYS = [
  '2010-01-01',
  '2016-01-01',
  '2017-01-01',
  '2018-01-01',
  '2019-01-01',
  '2019-08-13',
  '2020-01-01',
  '2021-01-01',
  '2023-01-01',
  '2024-01-01',
  '2025-01-01',
  '2026-01-01',
  '2026-04-01',
  '2031-01-01',
];

/** Such a day, or the day before it. */
const turningDay: Of<string> = fc
  .tuple(fc.constantFrom(...TURNING_DAYS), fc.constantFrom(0, -1))
  .map(([day, days]) => dayAfter(day, 0, days));

/** Roubles in millions, or a kopeck beside them. */
const beside = (...millions: readonly number[]): Of<string> =>
  fc
    .tuple(fc.constantFrom(...millions), fc.constantFrom(-1n, 0n, 1n))
    .map(([one, kopecks]) => roublesText(BigInt(one) * 100_000_000n + kopecks));

const section = (document: Section, name: string): Section => (document[name] ?? {}) as Section;

const within = (document: Section, name: string, own: Section): Section => ({
  ...document,
  [name]: { ...section(document, name), ...own },
});

const startOf = (document: Section): string => String(section(document, 'project')['start']);

const yearly = (from: number, values: readonly unknown[]): Section =>
  Object.fromEntries(values.map((value, index) => [String(Math.min(2065, from + index)), value]));

const starts: Of<Bound> = turningDay.map(
  (start) => (document) => within(document, 'project', { start }),
);

const SITE_OF: Record<string, string> = { sezResident: 'sez', parkResident: 'uzlovaya-park' };

/** A status entered on a turning day, alone or beside others. */
const enters: Of<Bound> = fc
  .record({
    day: turningDay,
    status: fc.constantFrom('rip', 'rip', 'sezResident', 'parkResident'),
    lasts: fc.option(fc.nat(3000), { nil: undefined, freq: 2 }),
    alone: fc.boolean(),
  })
  .map(({ alone, day, lasts, status }) => (document) => {
    const ends = lasts === undefined ? {} : { ends: dayAfter(day, 0, lasts) };
    const held = status === 'rip' ? { included: day, ...ends } : { registered: day, ...ends };
    const site = SITE_OF[status];
    const placed = within(document, 'project', site === undefined ? {} : { site });
    return alone
      ? { ...placed, statuses: { [status]: held } }
      : within(placed, 'statuses', { [status]: held });
  });

/** A contract signed on a turning day, of any length, prolonged or not. */
const signs: Of<Bound> = fc
  .record({
    signed: turningDay,
    level: fc.constantFrom('federal', 'federal', 'federal', 'regional'),
    lasts: fc.option(fc.tuple(fc.integer({ min: 0, max: 16 }), fc.constantFrom(-1, 0, 1, 100)), {
      nil: undefined,
    }),
    statedCapitalInvestment: fc.option(beside(500, 50_000), { nil: undefined }),
    prolongedForSanctions: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ lasts, signed, ...own }) => (document) => {
    const [years, days] = lasts ?? [];
    const last = years === undefined ? undefined : dayAfter(signed, years, days ?? 0);
    const ends = last !== undefined && last < signed ? signed : last;
    return { ...document, statuses: { specialInvestmentContract: { ...own, signed, ends } } };
  });

/** Investment at the thresholds of three and of five years, and of all years. */
const invests: Of<Bound> = fc
  .record({
    amounts: fc.tuple(beside(40, 50, 100, 120, 500, 4900), beside(20, 80, 400, 450, 4500, 4900)),
    after: fc.constantFrom(1, 2, 3, 4, 5),
  })
  .map(({ after, amounts: [early, late] }) => (document) => {
    const from = Number(startOf(document).slice(0, 4));
    const later = Math.min(2060, from + after);
    return {
      ...document,
      capitalInvestment: [
        { year: from, amount: early },
        { year: later, amount: late },
      ],
    };
  });

/** Profits, with losses among them or not. */
const earns: Of<Bound> = fc
  .record({
    before: fc.integer({ min: -1, max: 2 }),
    values: fc.array(
      fc.oneof(
        fc.bigInt({ min: -90_000_000_00n, max: 0n }),
        fc.bigInt({ min: 0n, max: 120_000_000_00n }),
        fc.bigInt({ min: 0n, max: 1_200_000_000_00n }),
      ),
      { minLength: 1, maxLength: 18 },
    ),
    carryLosses: fc.boolean(),
  })
  .map(({ before, carryLosses, values }) => ({ company: _, ...document }) => {
    const from = Math.min(2040, Math.max(2009, Number(startOf(document).slice(0, 4)) + before));
    return { ...document, carryLosses, taxableProfit: yearly(from, values.map(roublesText)) };
  });

/** Objects put into use about the value that is asked, in years about the start. */
const puts: Of<Bound> = fc
  .record({
    objects: fc.array(
      fc.record({
        cost: beside(50, 100, 120, 1200),
        kind: fc.constantFrom('immovable', 'immovable', 'immovable', 'movable'),
        after: fc.integer({ min: -1, max: 4 }),
        days: fc.constantFrom(0, 1, 150, 364),
        lifeMonths: fc.constantFrom(120, 240, 361),
        located: fc.constantFrom(true, true, false, undefined),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    otherRealEstate: beside(1, 10, 12, 60, 5_000, 10_000, 12_000),
    payback: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ objects, otherRealEstate, payback }) => (document) => {
    const start = startOf(document);
    const put = objects.map(({ after, days, located, ...one }, index) => ({
      ...one,
      id: `object ${index}`,
      commissioned: dayAfter(start, after, days),
      zone: {
        onResidentBooks: true,
        madeOrBoughtForZone: true,
        usedInZone: true,
        locatedInZone: located,
      },
    }));
    return within({ ...document, property: { objects: put } }, 'commissioning', {
      otherRealEstate,
      payback: dayAfter(start, payback, 0),
    });
  });

/** An investor whom no measure refuses. */
const isGood: Of<Bound> = fc.constant((document) =>
  within(document, 'investor', {
    russianOrganisation: true,
    registeredInRegion: true,
    subdivisionOutsideRegion: false,
    specialTaxRegime: false,
    consolidatedGroup: false,
    nonProfitOrFinancial: false,
    landOwnedOrLeased: true,
    producesOilOrGas: false,
    producesExcisableGoods: false,
    separateAccounting: true,
    ripBefore: false,
    residentOfOtherTerritory: false,
    naturalMonopoly: false,
  }),
);

const settles: Of<Bound> = settlesInToser(['toser-efremov', 'toser-aleksin'], 2061);

/** None of them or a few. */
export const someBounds: Of<readonly Bound[]> = fc.array(
  fc.oneof(
    starts,
    enters,
    signs,
    invests,
    invests,
    earns,
    earns,
    puts,
    puts,
    isGood,
    settles,
    settles,
    deductsOfAssets,
    deductsUnderCap,
    exportsGoods,
    borrowsOfOthers,
    borrowsOfOthers,
    manufactures,
    agrees,
  ),
  { maxLength: 6 },
);
