import { describe, expect, it } from 'vitest';
import { propertyLines, propertyTaxes } from '../../src/engine/taxes/property';
import type { ObjectTreatment, PropertyTreatment } from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { amounts, caseWith, rateUsed, roubles } from './case';

const EXEMPT = rateUsed(0n);
const REDUCED = rateUsed(1_1000n);
const MANY = rateUsed(5_0000n);

const by = (id: string, bases: Record<string, number>) =>
  ({ id, kind: 'immovable', yearlyBases: bases }) as const;

const treated = (object: string, part: Partial<ObjectTreatment> = {}): ObjectTreatment => ({
  object,
  span: { first: 2019, last: 2021 },
  rate: () => EXEMPT,
  ...part,
});

const lines = (c: ReturnType<typeof caseWith>, ...objects: ObjectTreatment[]) =>
  propertyLines(c, {
    tax: 'property',
    periods: { first: 2018, last: 2023, because: 'periods-used' },
    objects,
  } satisfies PropertyTreatment);

/** A workshop and a store of 1,000 each, the store to 2019 only: at 2.2 % 22 of tax on either. */
const TWO = caseWith({
  property: { objects: [by('shop', { 2019: 1_000, 2020: 1_000 }), by('store', { 2019: 1_000 })] },
});

describe('property tax under the treatment of objects', () => {
  it('is of all objects, in the years in which one of those treated has a base', () => {
    const { lines: found, objects } = lines(TWO, treated('shop'));
    expect(amounts(found)).toEqual([
      [2019, 44, 22, 22],
      [2020, 22, 0, 22],
    ]);
    expect(objects.map(({ year, object, relief }) => [year, object, relief])).toEqual([
      [2019, 'shop', roubles(22)],
      [2020, 'shop', roubles(22)],
    ]);
    expect(found[0]).toMatchObject({ tax: 'property', budget: 'regional', ordinaryRate: 2_2000n });
  });

  it('has one rate where all that has a base is under it', () => {
    const rates = (...objects: ObjectTreatment[]) =>
      lines(TWO, ...objects).lines.map(({ rate }) => rate);
    // the store has no base in 2020
    expect(rates(treated('shop'))).toEqual([null, 0n]);
    expect(rates(treated('shop'), treated('store'))).toEqual([0n, 0n]);
    expect(rates(treated('shop'), treated('store', { rate: () => REDUCED }))).toEqual([null, 0n]);
  });

  it('has the rate of what has a base, in whatever order the objects are listed', () => {
    const emptied = by('store', { 2019: 1_000, 2020: 0 });
    const shop = by('shop', { 2019: 1_000, 2020: 1_000 });
    const found = [
      [shop, emptied],
      [emptied, shop],
    ].map((objects) =>
      lines(
        caseWith({ property: { objects } }),
        treated('shop'),
        treated('store', { rate: () => REDUCED }),
      ).lines.map(({ rate }) => rate),
    );
    // rates of 0 and of 1.1 % in 2019; the store is worth nothing in 2020
    expect(found).toEqual([
      [null, 0n],
      [null, 0n],
    ]);
  });

  it('is never more than without a treatment', () => {
    const { lines: found, objects } = lines(TWO, treated('shop', { rate: () => MANY }));
    expect(amounts(found)[1]).toEqual([2020, 22, 22, 0]);
    expect(objects[1]?.relief).toBe(0n);
  });

  it('is by the first treatment that is in force in the year', () => {
    const { objects } = lines(
      TWO,
      treated('shop', { rate: (year) => (year === 2020 ? EXEMPT : null) }),
      treated('shop', { rate: () => REDUCED }),
    );
    expect(objects.map(({ year, rate }) => [year, rate.rate])).toEqual([
      [2019, 1_1000n],
      [2020, 0n],
    ]);
  });

  it('is as before outside the years of a treatment', () => {
    const years = (first: number, last: number) =>
      lines(TWO, treated('shop', { span: { first, last } })).lines.map(({ year }) => year);
    expect(years(2020, 2020)).toEqual([2020]);
    expect(years(2019, 2019)).toEqual([2019]);
    expect(years(2021, 2021)).toEqual([]);
    expect(years(2018, 2018)).toEqual([]);
  });

  it('has no line before the first base, and one of nothing in a given year without any', () => {
    const c = caseWith({ property: { objects: [by('shop', { 2018: 0, 2019: 1_000, 2020: 0 })] } });
    expect(lines(c, treated('shop', { span: { first: 2018, last: 2021 } })).lines).toMatchObject([
      { year: 2019, rate: 0n },
      { year: 2020, before: 0n, after: 0n, rate: 0n, ordinaryRate: 2_2000n },
    ]);
  });
});

describe('an object that is exempt for some months', () => {
  /** On the books from January 2019 with 1,300 over a hundred years: a little less than 1,300 a year. */
  const c = caseWith({
    property: {
      objects: [
        {
          id: 'shop',
          kind: 'immovable',
          commissioned: '2018-12-10',
          cost: 1_300_000,
          lifeMonths: 1_200,
        },
      ],
    },
  });
  const months = (from: string, to: string) =>
    lines(
      c,
      treated('shop', {
        span: { months: { from: monthOf(`${from}-01`), to: monthOf(`${to}-01`) } },
      }),
    );

  it('is taxed on the points of the others', () => {
    // 2019: January 1,200 twelve-hundredths … 31 December 1,188: 13 x 1,194; without January to June 6 x 1,197.5
    const { lines: found } = months('2019-01', '2019-07');
    // 1,300,000 / 1,200 / 13 = 83 1/3 a month of life: 15,522 and 8,337 of them, x 2.2 %
    expect(amounts(found)).toEqual([[2019, 28_457, 15_285, 13_172]]);
    expect(found[0]?.rate).toBeNull();
  });

  it('has a line only in years in which some of its months lie', () => {
    expect(months('2019-01', '2020-01').lines.map(({ year }) => year)).toEqual([2019]);
    expect(months('2020-01', '2021-01').lines.map(({ year }) => year)).toEqual([2020]);
    expect(months('2019-12', '2020-02').lines.map(({ year }) => year)).toEqual([2019, 2020]);
  });

  it('is wholly under the rate where all points of the year are exempt', () => {
    expect(months('2019-01', '2020-01').lines[0]?.rate).toBe(0n);
  });
});

it('objects of different ordinary rates have none in common', () => {
  const c = caseWith({
    property: {
      objects: [
        by('shop', { 2018: 1_000, 2019: 1_000 }),
        { ...by('press', { 2018: 1_000 }), kind: 'movable' },
      ],
    },
  });
  const law = {
    ...c,
    policy: {
      ...c.policy,
      baseline: {
        ...c.policy.baseline,
        movableProperty: {
          ...c.policy.baseline.movableProperty,
          values: [
            {
              figure: 'baseline.movableProperty',
              decides: 'amount' as const,
              from: '2009-01-01',
              value: 1_1000n,
              citation: { text: 'art. 380' },
              standing: 'law' as const,
            },
          ],
        },
      },
    },
  };
  const whole = { span: { first: 2018, last: 2018 } };
  const found = lines(law, treated('shop', whole), treated('press', whole)).lines;
  // 1,000 at 2.2 % and 1,000 at 1.1 %
  expect(amounts(found)).toEqual([[2018, 33, 0, 33]]);
  expect(found[0]?.ordinaryRate).toBeNull();
  // the press has no base in 2019
  const next = lines(law, treated('shop', { span: { first: 2019, last: 2019 } })).lines;
  expect(next[0]?.ordinaryRate).toBe(2_2000n);
  const taxes = propertyTaxes(law);
  expect(taxes([treated('press', whole)])(2018)).toMatchObject({
    before: roubles(33),
    after: roubles(22),
  });
  // without a treatment the same objects and year, which are computed once
  expect(taxes([])(2018)).toMatchObject({ before: roubles(33), after: roubles(33) });
});

describe('a rate that changes inside a year', () => {
  /** 1,200m from March 2021, written off over 240 months: 2.2% of it at first. */
  const plant = caseWith({
    property: {
      objects: [
        {
          id: 'plant',
          kind: 'immovable',
          cost: 1_200_000_000,
          lifeMonths: 240,
          commissioned: '2021-03-15',
        },
      ],
    },
  });
  const RATES = [EXEMPT, REDUCED, rateUsed(1_5000n)] as const;
  const start = monthOf('2020-07-01');

  /** 0% in the years of a contract 1-5, 1.1% in 6-7, 1.5% in 8-10, counted from its signing in July 2020. */
  const ofMonth = (month: number) => {
    const year = Math.floor((month - start) / 12) + 1;
    if (year <= 5) return RATES[0];
    return year <= 7 ? RATES[1] : RATES[2];
  };
  const stepped: ObjectTreatment = {
    object: 'plant',
    span: { months: { from: start, to: start + 120 } },
    rate: () => EXEMPT,
    rateOfMonth: ofMonth,
  };
  const steps = () =>
    propertyLines(plant, {
      tax: 'property',
      periods: { first: 2020, last: 2031, because: 'contract-ends' },
      objects: [stepped],
    });

  it('applies to each point in the month that it belongs to', () => {
    const { lines: found } = steps();
    const relief = (year: number) => found.find((line) => line.year === year)?.relief;
    expect(found.map(({ year }) => year)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030,
    ]);
    // 24,750,000 of 2022 is 2.2% of an average value of 1,125m; the steps are those of July 2025 and 2027
    expect([2021, 2022, 2025, 2026, 2030].map(relief)).toEqual(
      [19_926_923, 24_750_000, 15_281_538, 9_735_000, 2_140_385].map(roubles),
    );
    expect(found.reduce((sum, line) => sum + line.relief, 0n)).toBe(roubles(134_994_231));
  });

  it('has a row for each rate of the object, and no one rate in the line', () => {
    const { lines: found, objects } = steps();
    expect(objects.filter(({ year }) => year === 2025).map(({ rate }) => rate.rate)).toEqual([
      0n,
      1_1000n,
    ]);
    expect(found.map(({ rate }) => rate)).toEqual([
      0n,
      0n,
      0n,
      0n,
      null,
      1_1000n,
      null,
      1_5000n,
      1_5000n,
      null,
    ]);
  });

  it('leaves months without a rate at the ordinary one', () => {
    const apart = (rateOfMonth: (month: number) => typeof EXEMPT | null) =>
      propertyLines(plant, {
        tax: 'property',
        periods: { first: 2022, last: 2022, because: 'contract-ends' },
        objects: [{ ...stepped, rateOfMonth }],
      }).lines.map((line) => line.relief);
    const year = 2022 * 12;
    expect(apart(() => null)).toEqual([]);
    // the points of January and of December with the 31st; January is 231 of 240 months, December 220 and 219
    expect(apart((month) => (month === year || month === year + 11 ? EXEMPT : null))).toEqual([
      roubles(5_669_231),
    ]);
  });
});
