import { describe, expect, it } from 'vitest';
import {
  averageValue,
  firstTaxedYear,
  firstYearWithBase,
  isTaxed,
  lastBaseYear,
  ordinaryProperty,
} from '../../src/engine/facts/property';
import { monthOf } from '../../src/kit/day';
import type { ObjectValue, OwnedObject } from '../../src/profile/profile';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { caseWith } from '../taxes/case';

/** A value of 1 rouble for each month of life, so that a residual value is the months left. */
const object = (commissioned: string, lifeMonths: number, disposed?: string): ObjectValue => ({
  commissioned,
  cost: BigInt(lifeMonths) * 100n,
  lifeMonths,
  ...(disposed === undefined ? {} : { disposed }),
});

/** Thirteen times the average value, roubles: the sum of the values on the thirteen points. */
function pointsIn(value: ObjectValue, year: number, from?: string, to?: string): number {
  const except =
    from === undefined || to === undefined
      ? undefined
      : { from: monthOf(`${from}-01`), to: monthOf(`${to}-01`) };
  const { dividend, divisor } = averageValue(value, year, except);
  return Number((dividend * 13n) / (divisor * 100n));
}

describe('the average value of a year', () => {
  it('of a whole year counts thirteen points, 31 December worth the next 1 January', () => {
    // entered on 1 January 2019 with 100: 100 + 99 + … + 89 and 88 = 13 x 94
    expect(pointsIn(object('2018-12-01', 100), 2019)).toBe(13 * 94);
  });

  it('counts nothing before the month after commissioning', () => {
    expect(pointsIn(object('2019-03-31', 120), 2018)).toBe(0);
    // 1 April 120 … 1 December 112, 31 December 111: 10 x 115.5
    expect(pointsIn(object('2019-03-31', 120), 2019)).toBe(1_155);
    expect(pointsIn(object('2019-03-01', 120), 2019)).toBe(1_155);
  });

  it('of an object commissioned in November has a point in December and one on its 31st', () => {
    expect(pointsIn(object('2019-11-30', 10), 2019)).toBe(10 + 9);
  });

  it('of an object commissioned in December has one point', () => {
    expect(pointsIn(object('2019-12-01', 10), 2019)).toBe(10);
    expect(pointsIn(object('2019-12-31', 10), 2019)).toBe(10);
  });

  it('is nothing once the object is written off', () => {
    // entered on 1 January 2019 with 3 months: 3 + 2 + 1
    expect(pointsIn(object('2018-12-15', 3), 2019)).toBe(6);
    expect(pointsIn(object('2018-12-15', 3), 2020)).toBe(0);
    expect(pointsIn(object('2018-12-15', 1), 2019)).toBe(1);
  });

  it('counts an object on the 1st of the month in which it is disposed of, and no later', () => {
    // 100 on 1 January, 99 on 1 February, 98 on 1 March
    for (const day of ['2019-03-01', '2019-03-31']) {
      expect(pointsIn(object('2018-12-01', 100, day), 2019), day).toBe(297);
    }
    expect(pointsIn(object('2018-12-01', 100, '2019-02-28'), 2019)).toBe(199);
    // the point of 1 December stands, that of 31 December does not: 100 + … + 89
    expect(pointsIn(object('2018-12-01', 100, '2019-12-31'), 2019)).toBe(1_134);
    // 1 January 2020 stands with 88
    expect(pointsIn(object('2018-12-01', 100, '2020-01-01'), 2019)).toBe(13 * 94);
    expect(pointsIn(object('2018-12-01', 100, '2020-01-01'), 2020)).toBe(88);
  });

  it('of an object disposed of in the month of its commissioning is nothing', () => {
    expect(pointsIn(object('2019-05-10', 100, '2019-05-20'), 2019)).toBe(0);
  });

  it('without some months leaves out their points, 31 December with December', () => {
    const value = object('2018-12-01', 100);
    // without January to March: 1,222 - 100 - 99 - 98
    expect(pointsIn(value, 2019, '2019-01', '2019-04')).toBe(925);
    // without December: 1,222 - 89 - 88
    expect(pointsIn(value, 2019, '2019-12', '2020-01')).toBe(1_045);
    // without January 2020 nothing of 2019 is left out
    expect(pointsIn(value, 2019, '2020-01', '2020-02')).toBe(13 * 94);
  });

  it('given by year is that of the year, and none outside the years', () => {
    const value = { yearlyBases: { first: 2019, values: [500n, 700n] } };
    expect([2018, 2019, 2020, 2021].map((year) => averageValue(value, year).dividend)).toEqual([
      0n,
      500n,
      700n,
      0n,
    ]);
  });
});

describe('the years with a base', () => {
  it.each<[string, ObjectValue, number | undefined, number]>([
    ['commissioned in March', object('2019-03-10', 24), 2019, 2021],
    ['commissioned in November', object('2019-11-30', 1), 2019, 2019],
    ['commissioned in December', object('2019-12-31', 1), 2019, 2020],
    ['written off in December 2020', object('2018-12-31', 24), 2018, 2020],
    ['disposed of in the year after', object('2019-03-10', 60, '2020-07-01'), 2019, 2020],
    ['never on a point', object('2019-05-10', 60, '2019-05-20'), undefined, 2019],
    ['given by year', { yearlyBases: { first: 2018, values: [0n, 1n, 1n] } }, 2019, 2020],
    ['given by year as nothing', { yearlyBases: { first: 2018, values: [0n] } }, undefined, 2018],
  ])('of an object %s', (_, value, first, last) => {
    expect(firstYearWithBase(value)).toBe(first);
    expect(lastBaseYear(value)).toBe(last);
  });
});

describe('the ordinary rate by the law', () => {
  const c = { ...caseWith(), policy: LAW };
  const owned = (kind: OwnedObject['kind'], value: ObjectValue): OwnedObject => ({
    id: 'press',
    path: 'property.objects.0',
    kind,
    value,
  });
  const rates = (one: OwnedObject) =>
    [2013, 2017, 2018, 2019].map((year) => {
      const { rate, figure, decides } = ordinaryProperty(c, one, year);
      return [rate, figure, decides];
    });

  const whole = [2_2000n, 'baseline.property', 'amount'];
  const half = [1_1000n, 'baseline.movableProperty', 'amount'];
  const untaxed = [0n, 'baseline.untaxedMovablesFrom', 'amount'];
  const none = [0n, 'baseline.movableProperty', 'amount'];

  it('of a movable object depends on the day on which it came on the books', () => {
    expect(rates(owned('movable', object('2012-12-31', 120)))).toEqual([whole, whole, half, none]);
    expect(rates(owned('movable', object('2013-01-01', 120)))).toEqual([
      untaxed,
      untaxed,
      half,
      none,
    ]);
    const yearly = (first: number) =>
      owned('movable', { yearlyBases: { first, values: [1n, 1n] } });
    expect(rates(yearly(2012))).toEqual([whole, whole, half, none]);
    expect(rates(yearly(2013))).toEqual([untaxed, untaxed, half, none]);
  });

  it('of an immovable object is always the same', () => {
    expect(rates(owned('immovable', object('2013-01-01', 120)))).toEqual(Array(4).fill(whole));
  });

  it('leaves a movable object out of the tax where it is nothing, and an immovable one never', () => {
    const { property } = c.policy.baseline;
    const free = {
      ...c,
      policy: {
        ...LAW,
        baseline: {
          ...LAW.baseline,
          property: { ...property, values: property.values.map((one) => ({ ...one, value: 0n })) },
        },
      },
    };
    const value = object('2012-12-31', 120);
    expect(isTaxed(free, owned('immovable', value), 2017)).toBe(true);
    expect(isTaxed(free, owned('movable', value), 2017)).toBe(false);
    expect([2017, 2018, 2019].map((year) => isTaxed(c, owned('movable', value), year))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('gives a movable object a first year with the tax, or none', () => {
    const first = (...values: bigint[]) =>
      firstTaxedYear(c, owned('movable', { yearlyBases: { first: 2016, values } }));
    expect(first(1n, 1n, 1n)).toBe(2018);
    expect(first(1n, 1n, 0n, 1n)).toBeUndefined();
    expect(first(1n, 1n)).toBeUndefined();
    expect(first(0n)).toBeUndefined();
  });
});
