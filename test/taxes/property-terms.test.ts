import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import { propertyLines, propertyTaxes } from '../../src/engine/taxes/property';
import type { ObjectTreatment } from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { whole, ZERO } from '../../src/kit/ratio';
import type { OwnedObject } from '../../src/profile/profile';
import { amounts, caseWith, rateUsed, roubles } from './case';

const EXEMPT = rateUsed(0n);
const REDUCED = rateUsed(1_1000n);

const treated = (object: string, part: Partial<ObjectTreatment> = {}): ObjectTreatment => ({
  object,
  span: { first: 2018, last: 2021 },
  rate: () => EXEMPT,
  ...part,
});

const linesOf = (c: Case, ...objects: ObjectTreatment[]) =>
  propertyLines(c, {
    tax: 'property',
    periods: { first: 2018, last: 2021, because: 'periods-used' },
    objects,
  }).lines;

const based = (id: string, yearlyBases: Record<string, number>, kind = 'immovable' as const) => ({
  id,
  kind,
  yearlyBases,
});

/** A shop and a store of 1,000 each in 2019, the store empty in 2020. */
const TWO = caseWith({
  property: {
    objects: [
      based('shop', { 2019: 1_000, 2020: 1_000 }),
      based('store', { 2019: 1_000, 2020: 0 }),
    ],
  },
});

/** A shop on the books from the month after its day, written off over a hundred years. */
const writtenOff = (commissioned: string, cost: number): Case =>
  caseWith({
    property: {
      objects: [{ id: 'shop', kind: 'immovable', commissioned, cost, lifeMonths: 1_200 }],
    },
  });

/** The ordinary rate of movable property in 2018 as another figure with this rate. */
const withMovables = (rate: bigint): Case => {
  const c = caseWith({
    property: {
      objects: [
        based('shop', { 2018: 1_000 }),
        { ...based('press', { 2018: 1_000 }), kind: 'movable' },
      ],
    },
  });
  const { baseline } = c.policy;
  const values = baseline.movableProperty.values.map((one) => ({ ...one, value: rate }));
  const movableProperty = { ...baseline.movableProperty, values };
  return { ...c, policy: { ...c.policy, baseline: { ...baseline, movableProperty } } };
};

const base = (amount: number) => whole(roubles(amount));

describe('the terms of property tax', () => {
  it('are each object at its rate, those without a base left out', () => {
    const [first, second] = linesOf(TWO, treated('shop'), treated('store'));
    expect(first?.arithmetic).toEqual({
      kind: 'rate',
      round: 'rouble',
      before: [
        { base: base(1_000), rate: 2_2000n },
        { base: base(1_000), rate: 2_2000n },
      ],
      after: [
        { base: base(1_000), rate: 0n },
        { base: base(1_000), rate: 0n },
      ],
    });
    expect(second?.arithmetic).toEqual({
      kind: 'rate',
      round: 'rouble',
      before: [{ base: base(1_000), rate: 2_2000n }],
      after: [{ base: base(1_000), rate: 0n }],
    });
  });

  it('are by months where a part of an object’s base is at another rate', () => {
    // three of the thirteen points of 2020 are those of January to March
    const months = { from: monthOf('2020-01-01'), to: monthOf('2020-04-01') };
    const c = writtenOff('2019-12-01', 1_200);
    const [line] = linesOf(c, treated('shop', { span: { months }, rate: () => REDUCED }));
    expect(line?.arithmetic.kind).toBe('months');
    expect(line?.rate).toBeNull();
    if (line?.arithmetic.kind !== 'months') throw new Error('not by months');
    const { after, before } = line.arithmetic;
    expect(after.map(({ rate }) => rate)).toEqual([1_1000n, 2_2000n]);
    // 1 a month: 1,200, 1,199 … 1,189 and 1,188 on 1 January, the first of each month and 31 December
    const sumOf = (terms: typeof after) =>
      terms.reduce((all, { base: { dividend, divisor } }) => all + (dividend * 13n) / divisor, 0n);
    expect(sumOf(after.slice(0, 1))).toBe(roubles(1_200 + 1_199 + 1_198));
    expect(sumOf(after)).toBe(roubles(13 * 1_194));
    expect(sumOf(before)).toBe(roubles(13 * 1_194));
  });

  it('of all months at one rate are one, as of the year', () => {
    const months = { from: monthOf('2018-01-01'), to: monthOf('2021-01-01') };
    const by = treated('shop', { span: { months } });
    const c = writtenOff('2018-12-01', 1_200);
    const monthly = linesOf(c, { ...by, rateOfMonth: () => REDUCED });
    const yearly = linesOf(c, { ...by, rate: () => REDUCED });
    expect(monthly).toEqual(yearly);
    // it is on the books on 31 December 2018
    expect(monthly.map(({ arithmetic, rate, year }) => [year, arithmetic.kind, rate])).toEqual([
      [2018, 'rate', 1_1000n],
      [2019, 'rate', 1_1000n],
      [2020, 'rate', 1_1000n],
    ]);
  });

  it.each([
    ['rate', { ...REDUCED, rate: 1_5000n }],
    ['figure', { ...REDUCED, figure: 'another' }],
  ])('are apart from the month with another %s on', (_, other) => {
    const span = { months: { from: monthOf('2019-01-01'), to: monthOf('2020-01-01') } };
    const july = monthOf('2019-07-01');
    const { objects } = propertyLines(writtenOff('2018-12-01', 1_200_000), {
      tax: 'property',
      periods: { first: 2019, last: 2019, because: 'periods-used' },
      objects: [
        treated('shop', { span, rateOfMonth: (month) => (month < july ? REDUCED : other) }),
      ],
    });
    expect(objects.map(({ rate }) => rate)).toEqual([REDUCED, other]);
  });

  it('end with the span, whatever the rate of the month after it', () => {
    const span = { months: { from: monthOf('2019-01-01'), to: monthOf('2019-07-01') } };
    const c = writtenOff('2018-12-01', 1_200_000);
    const [line] = linesOf(c, treated('shop', { span, rateOfMonth: () => EXEMPT }));
    // 13 points of 1,194,000 on the average: 26,268 of tax. Six of them, 1,200,000 to 1,195,000, are
    // 7,185,000 / 13 = 552,692.3 of base, which leave 26,268 - 12,159.2 = 14,108.8
    expect(line).toMatchObject({ before: roubles(26_268), after: roubles(14_109) });
  });
});

describe('the rates of a line', () => {
  const figures = (...of: Parameters<typeof linesOf>) =>
    linesOf(...of).map(({ rates }) => rates.map(({ rate }) => rate));

  it('are the ordinary one once, and each of the reliefs once', () => {
    expect(figures(TWO, treated('shop'), treated('store'))).toEqual([
      [2_2000n, 0n],
      [2_2000n, 0n],
    ]);
    expect(figures(TWO, treated('shop'), treated('store', { rate: () => REDUCED }))[0]).toEqual([
      2_2000n,
      0n,
      1_1000n,
    ]);
  });

  it('are one in common where two figures give the same', () => {
    const ordinary = (rate: bigint) => {
      const [line] = linesOf(withMovables(rate), treated('shop'), treated('press'));
      return [line?.ordinaryRate, line?.rates.length];
    };
    // two ordinary figures and the rate of the relief
    expect(ordinary(2_2000n)).toEqual([2_2000n, 3]);
    expect(ordinary(1_1000n)).toEqual([null, 3]);
  });

  it('are cited from the first relieved object with a base', () => {
    const cited = { ...EXEMPT, citation: { text: 'of the store' } };
    const found = linesOf(TWO, treated('shop', { rate: () => null }), {
      ...treated('store', { rate: () => cited }),
    });
    expect(found[0]).toMatchObject({ citation: { text: 'of the store' }, rate: null });
    expect(amounts(found)).toEqual([
      [2019, 44, 22, 22],
      [2020, 22, 22, 0],
    ]);
  });
});

describe('an object that is none of the project’s', () => {
  /** The value of the shop, under another name. */
  const beside = (c: Case): OwnedObject => {
    const [shop] = c.profile.property ?? [];
    if (shop === undefined) throw new Error('there is no shop');
    return { id: 'barn', path: 'barn', kind: 'immovable', value: shop.value };
  };

  it('is taxed with those of the project, in lines and in taxes', () => {
    const treatment = treated('barn', { beside: beside(TWO) });
    // 66 of tax on three objects in 2019, and 44 on two in 2020
    expect(amounts(linesOf(TWO, treatment))).toEqual([
      [2019, 66, 44, 22],
      [2020, 44, 22, 22],
    ]);
    const taxes = propertyTaxes(TWO)([treatment]);
    expect(taxes(2019)).toMatchObject({ before: roubles(66), after: roubles(44) });
    expect(taxes(2019).arithmetic().before).toHaveLength(3);
    expect(propertyTaxes(TWO)([treated('shop')])(2019)).toMatchObject({
      before: roubles(44),
      after: roubles(22),
    });
  });

  it('has a line of nothing in a given year without a base', () => {
    const c = caseWith({ property: { objects: [based('shop', { 2019: 1_000, 2020: 0 })] } });
    const [, line] = linesOf(c, treated('shop'));
    expect(line).toMatchObject({ year: 2020, base: ZERO, relief: 0n });
    expect(line?.arithmetic).toEqual({ kind: 'rate', round: 'rouble', before: [], after: [] });
  });
});
