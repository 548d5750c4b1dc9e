import { describe, expect, it } from 'vitest';
import type { IncomeBases } from '../../src/engine/facts/profit';
import { incomeYears } from '../../src/engine/taxes/income';
import { incomeLines } from '../../src/engine/taxes/income-lines';
import type { Cap, IncomeTreatment } from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { everyYear, type Fields } from '../profiles';
import { amounts, CAP, caseWith, fixedBases, rateUsed, roubles } from './case';

const RATES = { federal: rateUsed(3_0000n), regional: rateUsed(7_0000n) };

/** Bases of 500 in years counted as the measure's own, and of 1,000 in the others, as without the measure. */
const counted: IncomeBases = (carried, _, counting) => {
  const amount = { own: 500, ordinary: 1_000 }[counting];
  const ordinary = whole(roubles(1_000));
  return {
    base: { amount: whole(roubles(amount)), ordinary, of: 'project' },
    left: carried,
    readingMatters: false,
  };
};

const always = (amount: number, ordinary = amount): IncomeBases =>
  fixedBases(() => ({ amount: roubles(amount), ordinary: roubles(ordinary), of: 'project' }));

const treatment = (part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2019, last: 2022, because: 'periods-used' },
  rates: () => RATES,
  awaitedFrom: null,
  bases: always(1_000),
  ...part,
});

const GIVEN: Fields = { taxableProfit: everyYear(2018, 2023, 1_000) };

const yearsOf = (
  part: Partial<IncomeTreatment>,
  fields: Fields = GIVEN,
  property?: ReadonlyMap<number, bigint>,
) => incomeYears(caseWith(fields), treatment(part), property);

/** The base of each year, roubles. */
const basesOf = (...of: Parameters<typeof yearsOf>) =>
  yearsOf(...of).years.map(({ base, year }) => [year, Number(base.amount.dividend) / 100]);

const periods = { first: 2020, last: 2021, because: 'periods-used' } as const;

describe('a year is counted as the measure’s own', () => {
  const own = (...years: number[]) =>
    [2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, years.includes(year) ? 500 : 1_000]);

  it.each<[string, Partial<IncomeTreatment>, number[]]>([
    ['in its periods', { periods }, [2020, 2021]],
    ['while it waits for them', { periods, awaitedFrom: 2019 }, [2019, 2020, 2021]],
    ['from the year in which they begin', { periods, awaitedFrom: 2020 }, [2020, 2021]],
    ['while none has begun', { periods: null, awaitedFrom: 2021 }, [2021, 2022, 2023]],
    ['in no year that does not wait', { periods: null }, []],
    [
      'not in a period without rates',
      { periods, awaitedFrom: 2019, rates: (year) => (year === 2020 ? null : RATES) },
      [2019, 2021],
    ],
  ])('%s', (_, part, years) => {
    expect(basesOf({ bases: counted, ...part })).toEqual(own(...years));
  });

  it('and applies its rates in the periods alone', () => {
    const applied = yearsOf({ periods }).years.filter(({ applies }) => applies);
    expect(applied.map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it('not where the cap leaves nothing of it, which is a year at ordinary rates', () => {
    // own: 15 + 35 of 30 + 170, so 150 a year: 2019 takes all of the cap, and 2020 has nothing left
    const result = yearsOf(
      { bases: counted, cap: { ...CAP, base: 'made-to-date' } },
      { ...GIVEN, capitalInvestment: { 2019: 150, 2022: 100 } },
    );
    expect(result.years.map(({ base }) => base.amount)).toEqual(
      [1_000, 500, 1_000, 1_000, 500, 1_000].map((amount) => whole(roubles(amount))),
    );
    expect(result.ledger?.map(({ granted, year }) => [year, granted])).toEqual([
      [2019, roubles(150)],
      [2020, 0n],
      [2021, 0n],
      [2022, roubles(100)],
    ]);
  });
});

describe('the readings of a relief from income tax', () => {
  const matters = (...years: number[]): IncomeBases => {
    const bases = always(1_000);
    return (carried, year, counting) => {
      const found = bases(carried, year, counting);
      return found && { ...found, readingMatters: years.includes(year) };
    };
  };
  const capped = { ...GIVEN, capitalInvestment: { 2019: 150 } };

  it.each<[string, Partial<IncomeTreatment>, string[]]>([
    ['none where no base depends on one', {}, []],
    ['that on losses where one base does', { bases: matters(2020) }, ['losses-before-status']],
    ['the year of a cap', { cap: CAP }, ['cap-year']],
    ['both', { cap: CAP, bases: matters(2021) }, ['losses-before-status', 'cap-year']],
  ])('are %s', (_, part, readings) => {
    expect(yearsOf(part, capped).readings()).toEqual(readings);
  });
});

describe('tax of a year', () => {
  const budgets = (part: Partial<IncomeTreatment>) =>
    yearsOf(part).years.find(({ year }) => year === 2020)?.tax;

  it('has its relief or its extra tax by budget', () => {
    // federal 30 to 50, regional 170 to 70
    const rates = { federal: rateUsed(5_0000n), regional: rateUsed(7_0000n) };
    expect(budgets({ rates: () => rates })).toEqual({
      federal: {
        before: roubles(30),
        after: roubles(50),
        relief: 0n,
        extraTax: roubles(20),
        cutOff: 0n,
      },
      regional: {
        before: roubles(170),
        after: roubles(70),
        relief: roubles(100),
        extraTax: 0n,
        cutOff: 0n,
      },
    });
  });

  it('under a cap keeps its extra tax, and loses of its relief what is cut off', () => {
    const rates = { federal: rateUsed(5_0000n), regional: rateUsed(7_0000n) };
    const { years } = yearsOf(
      { rates: () => rates, cap: CAP },
      { ...GIVEN, capitalInvestment: { 2019: 140 } },
    );
    // 100 in 2019, 40 of 100 in 2020, nothing in 2021
    expect(years.map(({ tax }) => tax).slice(1, 4)).toMatchObject([
      { federal: { after: roubles(50) }, regional: { after: roubles(70), cutOff: 0n } },
      {
        federal: { after: roubles(50), relief: 0n, extraTax: roubles(20), cutOff: 0n },
        regional: { after: roubles(130), relief: roubles(40), cutOff: roubles(60) },
      },
      { federal: { after: roubles(30) }, regional: { after: roubles(170), cutOff: 0n } },
    ]);
    expect(years.map(({ applies }) => applies)).toEqual([false, true, true, false, false, false]);
  });
});

describe('years under a cap on both taxes', () => {
  const both = (part: Partial<Cap> = {}): Cap => ({ ...CAP, on: 'income-and-property', ...part });
  const property = (amountsByYear: Record<number, number>) =>
    new Map(Object.entries(amountsByYear).map(([year, amount]) => [Number(year), roubles(amount)]));
  const taken = (...of: Parameters<typeof yearsOf>) => {
    const { ledger } = yearsOf(...of);
    return ledger?.map(({ year, used }) => [year, Number(used) / 100]) ?? null;
  };
  const invested = { capitalInvestment: { 2019: 250 } };

  it('are taken in their order, with those of which no profit is given', () => {
    // 2019: 60 of property tax; 2020: 100 of income tax; 2021: 90 of the 100 of income tax and 40 of property
    const base = { amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' } as const;
    const bases = fixedBases((year) => (year === 2020 || year === 2021 ? base : undefined));
    const found = (shared: ReadonlyMap<number, bigint>) =>
      taken(
        { bases, periods: { ...periods, last: 2022 }, cap: both() },
        { ...invested, taxableProfit: everyYear(2020, 2021, 1_000) },
        shared,
      );
    expect(found(property({ 2021: 40, 2019: 60 }))).toEqual([
      [2019, 60],
      [2020, 100],
      [2021, 90],
    ]);
    expect(found(property({ 2022: 40, 2023: 40 }))).toEqual([
      [2020, 100],
      [2021, 100],
      [2022, 40],
    ]);
  });

  it('are those with property tax alone where no profit is given', () => {
    const result = yearsOf({ cap: both() }, invested, property({ 2020: 40, 2022: 50 }));
    expect(result.years.map(({ year }) => year)).toEqual([2020, 2022]);
    expect(yearsOf({}, invested).years).toEqual([]);
    const none = fixedBases(() => undefined);
    const found = yearsOf({ cap: both(), bases: none }, invested, property({ 2020: 40 }));
    expect(found.ledger).toMatchObject([{ year: 2020, used: roubles(40), federal: 0n }]);
    expect(found.years).toEqual([]);
  });

  it('are none before the first profit', () => {
    const found = yearsOf(
      { periods: null, cap: both() },
      { ...GIVEN, ...invested },
      property({ 2020: 40 }),
    );
    expect(found).toMatchObject({ periods: null, ledger: null, property: null });
    expect(found.readings()).toEqual([]);
  });

  it('are the periods alone where there is no property tax', () => {
    expect(taken({ periods, cap: both() }, { ...GIVEN, ...invested })).toEqual([
      [2020, 100],
      [2021, 100],
    ]);
  });

  it('that wait for the first profit go on waiting when the cap is used up', () => {
    // property tax takes all of the cap in 2019; 2020 is still counted as the measure's own
    const found = basesOf(
      {
        bases: counted,
        awaitedFrom: 2019,
        periods: { ...periods, first: 2021, last: 2022 },
        cap: both(),
      },
      { taxableProfit: everyYear(2019, 2021, 1_000), ...invested },
      property({ 2019: 250, 2020: 40 }),
    );
    expect(found).toEqual([
      [2019, 500],
      [2020, 500],
      [2021, 1_000],
    ]);
  });
});

it('the year after the cap has ended is one at the ordinary rates in both budgets', () => {
  // own losses leave 500 where 0 is left without the measure: 15 and 85 of extra tax
  const bases = fixedBases((year) => ({
    amount: roubles(year === 2020 ? 500 : 1_000),
    ordinary: roubles(year === 2020 ? 0 : 1_000),
    of: 'project',
  }));
  const { years } = yearsOf(
    { bases, cap: { ...CAP, year: 'none' } },
    { ...GIVEN, capitalInvestment: { 2019: 100 } },
  );
  expect(amounts(years.flatMap(incomeLines))).toEqual([
    [2019, 30, 30, 0],
    [2019, 170, 70, 100],
    [2020, 0, 15, 0],
    [2020, 0, 85, 0],
  ]);
});
