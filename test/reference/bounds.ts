import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import { dayAfter } from '../contracts/random-values';
import { deductsOfAssets, deductsUnderCap } from './deduction-cases';
import { exportsGoods } from './export-cases';
import { borrowsOfOthers } from './other-loan-cases';
import { manufactures } from './sme-cases';
import { agrees } from './szpk-cases';
import { putsOffTax } from './tax-credit-cases';
import { type Section, settlesInToser } from './toser-cases';

/** Makes of a document one that stands at a bound of the rules. */
export type Change = (document: ProfileDocument) => ProfileDocument;

type Of<T> = fc.Arbitrary<T>;

/** The first days of what is new. */
const FIRST_DAYS = [
  '2013-01-01',
  '2017-01-01',
  '2017-07-04',
  '2018-01-01',
  '2018-06-01',
  '2018-10-01',
  '2019-01-01',
  '2019-03-01',
  '2019-08-13',
  '2019-12-11',
  '2021-01-01',
  '2022-08-25',
  '2023-02-01',
  '2025-01-01',
  '2025-09-24',
  '2026-01-01',
  '2026-04-01',
];

/** Such a day, or the day before it. */
const turningDay: Of<string> = fc
  .tuple(fc.constantFrom(...FIRST_DAYS), fc.constantFrom(0, -1))
  .map(([day, days]) => dayAfter(day, 0, days));

/** An amount, or a kopeck beside it. */
const beside = (...roubles: readonly number[]): Of<bigint> =>
  fc
    .tuple(fc.constantFrom(...roubles), fc.constantFrom(-1n, 0n, 1n))
    .map(([one, kopecks]) => BigInt(one) * 100n + kopecks);

const yearOf = (document: ProfileDocument): number => Number(document.project.start.slice(0, 4));

const yearly = <V>(from: number, values: readonly V[]): Record<string, V> =>
  Object.fromEntries(values.map((value, index) => [String(Math.min(2061, from + index)), value]));

const withStatus = (document: ProfileDocument, status: StatusesSection): ProfileDocument => ({
  ...document,
  statuses: { ...document.statuses, ...status },
});

const starts: Of<Change> = turningDay.map((start) => (document) => ({
  ...document,
  project: { ...document.project, start },
}));

const draws: Of<Change> = turningDay.map((drawn) => (document) => ({
  ...document,
  borrowing: { ...document.borrowing, drawn },
}));

/** A register or the zone entered on a turning day. */
const enters: Of<Change> = fc
  .tuple(turningDay, fc.constantFrom('investmentRegister', 'rip', 'ppeProgramme', 'sezResident'))
  .map(([day, status]) => (document) => {
    const held = status === 'sezResident' ? { registered: day } : { included: day };
    return withStatus(document, { [status]: held });
  });

/** A contract signed or ending on a turning day, for an amount beside that of the longest ones. */
const signs: Of<Change> = fc
  .record({
    level: fc.constantFrom('federal' as const, 'federal' as const, 'regional' as const),
    days: fc.uniqueArray(turningDay, { minLength: 2, maxLength: 2 }),
    endsToo: fc.boolean(),
    stated: fc.option(beside(40_000_000, 50_000_000_000), { nil: undefined }),
  })
  .map(({ level, days, endsToo, stated }) => (document) => {
    const [signed = '', ends] = days.sort();
    const contract = { level, signed, ...(endsToo && { ends }) };
    const volume = stated && { statedCapitalInvestment: roublesText(stated) };
    return withStatus(document, { specialInvestmentContract: { ...contract, ...volume } });
  });

/** Wages about the multiples of the subsistence minimum that are asked, often of who invests enough. */
const pays: Of<Change> = fc
  .tuple(
    fc.option(beside(100_000_000, 300_000_000, 600_000_000), { nil: undefined, freq: 3 }),
    fc.bigInt({ min: 8_000_00n, max: 20_000_00n }),
    fc.array(fc.tuple(fc.constantFrom(3n, 4n, 5n, 5n, 6n), fc.constantFrom(-1n, 0n, 0n, 1n)), {
      minLength: 4,
      maxLength: 10,
    }),
  )
  .map(([invested, minimum, wages]) => (document) => {
    const from = yearOf(document);
    const paid = wages.map(([times, kopecks]) => roublesText(minimum * times + kopecks));
    const averageMonthlyWage = yearly(from, paid);
    const subsistenceMinimum = yearly(
      from,
      paid.map(() => roublesText(minimum)),
    );
    const project = { ...document.project, averageMonthlyWage, subsistenceMinimum };
    const investor = { ...document.investor, taxArrears: false };
    const paying = { ...document, project, investor };
    if (invested === undefined) return paying;
    return { ...paying, capitalInvestment: { [from]: roublesText(invested) } };
  });

/** A project of the Register with an object of its own, paid about the multiples that are asked in its years. */
const registers: Of<Change> = fc
  .record({
    start: fc.integer({ min: 2016, max: 2024 }),
    invested: beside(100_000_000, 300_000_000, 500_000_000, 900_000_000),
    times: fc.array(fc.constantFrom(3n, 4n, 5n, 5n), { minLength: 12, maxLength: 12 }),
    after: fc.nat(1_100),
    profits: fc.array(fc.bigInt({ min: 0n, max: 90_000_000_00n }), { minLength: 3, maxLength: 9 }),
  })
  .map(({ after, invested, profits, start, times }) => ({ company: _, ...document }) => {
    const day = `${start}-02-01`;
    const project = {
      ...document.project,
      start: day,
      averageMonthlyWage: yearly(
        start,
        times.map((one) => roublesText(one * 12_000_00n)),
      ),
      subsistenceMinimum: yearly(
        start,
        times.map(() => '12000'),
      ),
    };
    return {
      ...document,
      project,
      investor: { ...document.investor, taxArrears: false },
      statuses: { investmentRegister: { included: day } },
      capitalInvestment: { [start]: roublesText(invested) },
      taxableProfit: yearly(start, profits.map(roublesText)),
      property: {
        objects: [
          {
            id: 'hall',
            kind: 'immovable' as const,
            commissioned: dayAfter(day, 0, after),
            cost: '90000000',
            lifeMonths: 240,
          },
        ],
      },
    };
  });

/** A maker of medicines, by its main activity and by revenue beside the share asked. */
const makesMedicines: Of<Change> = fc
  .tuple(
    fc.constantFrom('21', '21.20', '20', '13.10'),
    fc.array(fc.constantFrom('0.7', '0.699999', '0.700001', '1'), { minLength: 3, maxLength: 8 }),
    beside(500_000_000),
  )
  .map(([main, shares, invested]) => (document) => {
    const class21RevenueShare = yearly(yearOf(document), shares);
    const { activity } = document.project;
    const project = { ...document.project, activity: { ...activity, main, class21RevenueShare } };
    return {
      ...document,
      project,
      capitalInvestment: { [yearOf(document)]: roublesText(invested) },
    };
  });

/** An activity that is of the zone's schedule, partly so, or near it. */
const makes: Of<Change> = fc
  .constantFrom('16', '22', '22.2', '22.21', '22.22', '25.30', '27.11', '28.30', '29.1', '29.31')
  .map((main) => (document) => {
    const project = { ...document.project, site: 'sez' as const, activity: { main } };
    return { ...document, project };
  });

/** Investment of a resident: beside what is asked of three years, and of all of them. */
const settles: Of<Change> = fc
  .tuple(beside(40_000_000), beside(80_000_000, 120_000_000), fc.constantFrom(0, 2, 3))
  .map(([early, more, years]) => (document) => {
    const from = yearOf(document);
    const later = Math.min(2061, from + years);
    const invested = [{ year: from, amount: roublesText(early) }];
    const rest = { year: later, amount: roublesText(more), kind: 'buildings' as const };
    const project = { ...document.project, site: 'sez' as const };
    return { ...document, project, capitalInvestment: [...invested, rest] };
  });

/** Losses before profits that use them up in part, of the project and of the company. */
const loses: Of<Change> = fc
  .record({
    before: fc.integer({ min: -2, max: 2 }),
    losses: fc.array(fc.bigInt({ min: -90_000_000_00n, max: 0n }), { minLength: 1, maxLength: 4 }),
    profits: fc.array(fc.bigInt({ min: -20_000_000_00n, max: 120_000_000_00n }), {
      minLength: 1,
      maxLength: 9,
    }),
    company: fc.option(
      fc.tuple(
        fc.array(fc.bigInt({ min: -90_000_000_00n, max: 120_000_000_00n }), {
          minLength: 13,
          maxLength: 13,
        }),
        fc.array(fc.constantFrom('0.9', '0.899999', '1', '0.95'), { minLength: 13, maxLength: 13 }),
      ),
      { nil: undefined },
    ),
  })
  .map(({ before, company, losses, profits }) => (document) => {
    const from = Math.min(2045, Math.max(2009, yearOf(document) + before));
    const all = [...losses, ...profits];
    const [whole, shares] = company ?? [];
    return {
      ...document,
      carryLosses: true,
      taxableProfit: yearly(from, all.map(roublesText)),
      company: whole &&
        shares && {
          taxableProfit: yearly(from, whole.slice(0, all.length).map(roublesText)),
          projectIncomeShare: yearly(from, shares.slice(0, all.length)),
        },
    };
  });

/** Two statuses that may stand together or exclude each other, of which one may end. */
const holdsTwo: Of<Change> = fc
  .record({
    two: fc.subarray(['investmentRegister', 'rip', 'contract', 'ppeProgramme', 'sezResident'], {
      minLength: 2,
      maxLength: 2,
    }),
    level: fc.constantFrom('federal' as const, 'regional' as const),
    after: fc.array(fc.integer({ min: 0, max: 1_200 }), { minLength: 2, maxLength: 2 }),
    lasts: fc.array(fc.option(fc.integer({ min: 0, max: 2_500 })), { minLength: 2, maxLength: 2 }),
  })
  .map(({ after, lasts, level, two }) => (document) => {
    const held = two.map((status, index): StatusesSection => {
      const day = dayAfter(document.project.start, 0, after[index] ?? 0);
      const days = lasts[index];
      const ends = days === null || days === undefined ? {} : { ends: dayAfter(day, 0, days) };
      if (status === 'contract') {
        return { specialInvestmentContract: { level, signed: day, ...ends } };
      }
      if (status === 'sezResident') return { sezResident: { registered: day, ...ends } };
      return { [status]: { included: day, ...ends } };
    });
    return { ...document, statuses: Object.assign({}, ...held) };
  });

/** A change that knows no region. */
const ofAny = (change: Of<(document: Section) => Section>): Of<Change> =>
  change.map(
    (one) => (document) => one(document as unknown as Section) as unknown as ProfileDocument,
  );

/** A resident of one of the development territories. */
const settlesInTerritory = ofAny(settlesInToser(['toser-sosensky', 'toser-kondrovo'], 2061));

/** So many of a change among the others. */
const times = (count: number, change: Of<Change>): Of<Change>[] => Array(count).fill(change);

/** A few of them. */
export const someChanges: Of<readonly Change[]> = fc.array(
  fc.oneof(
    ...[starts, draws, enters, signs, pays, registers, makesMedicines, makes, settles],
    ...times(2, loses),
    ...times(2, holdsTwo),
    ...times(5, settlesInTerritory),
    ofAny(deductsOfAssets),
    ofAny(deductsUnderCap),
    ofAny(exportsGoods),
    ...times(2, ofAny(agrees)),
    ...times(4, ofAny(borrowsOfOthers)),
    ...times(3, ofAny(manufactures)),
    ...times(2, ofAny(putsOffTax)),
  ),
  { minLength: 1, maxLength: 5 },
);
