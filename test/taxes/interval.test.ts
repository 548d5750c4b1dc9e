import { describe, expect, it } from 'vitest';
import { type Arithmetic, unrelievedArithmetic } from '../../src/engine/taxes/arithmetic';
import { linesBetween, objectsBetween } from '../../src/engine/taxes/interval';
import type { TaxLine } from '../../src/engine/taxes/line';
import type { ObjectLine } from '../../src/engine/taxes/property';
import { whole } from '../../src/kit/ratio';
import { rateUsed, roubles } from './case';

const ORDINARY = rateUsed(17_0000n);
const before = [{ base: whole(roubles(1_000)), rate: 17_0000n }];

/** A line on 1,000 at 17 % before, with so much relief at a rate; both in roubles and percent. */
const lineOf = (relief: number, percent: number, part: Partial<TaxLine> = {}): TaxLine => ({
  year: 2020,
  tax: 'income',
  budget: 'regional',
  base: whole(roubles(1_000)),
  ordinaryRate: 17_0000n,
  rate: BigInt(percent) * 1_0000n,
  before: roubles(170),
  after: roubles(170 - relief),
  relief: roubles(relief),
  arithmetic: arithmeticAt(percent),
  citation: { text: 'article' },
  standing: 'law',
  rates: [ORDINARY, rateUsed(BigInt(percent) * 1_0000n)],
  ...part,
});

const arithmeticAt = (percent: number): Arithmetic => ({
  kind: 'rate',
  round: 'rouble',
  before,
  after: [{ base: whole(roubles(1_000)), rate: BigInt(percent) * 1_0000n }],
});

const interval = (from: number, to: number) => ({ from: roubles(from), to: roubles(to) });

describe('lines between two ends', () => {
  it('lie between those of the same year, tax, budget and thing', () => {
    const same = lineOf(100, 7);
    const others: Partial<TaxLine>[] = [
      { year: 2021 },
      { tax: 'property' },
      { budget: 'federal' },
      { of: 'yard' },
    ];
    const found = linesBetween(
      [same, ...others.map((part) => lineOf(0, 17, part))],
      [...others.map((part) => lineOf(10, 16, part)), lineOf(20, 15)],
    );
    expect(found.map(({ relief }) => relief)).toEqual([
      interval(20, 100),
      ...[interval(0, 10), interval(0, 10), interval(0, 10), interval(0, 10)],
    ]);
    const [line] = found;
    expect(line).toMatchObject({
      rate: { from: 7_0000n, to: 15_0000n },
      before: roubles(170),
      after: interval(70, 150),
      arithmetic: arithmeticAt(7),
      otherArithmetic: arithmeticAt(15),
    });
    expect(line?.rates.map(({ figure }) => figure)).toEqual(
      [17, 7, 15].map((percent) => `figure of ${percent}0000`),
    );
    expect(line).not.toHaveProperty('extraTax');
  });

  it('stand opposite the ordinary tax where one end alone has them, in the order of the years', () => {
    const some = [lineOf(10, 16, { year: 2023 }), lineOf(20, 15, { year: 2021 })];
    const found = linesBetween(some, [lineOf(40, 13, { year: 2022 })]);
    expect(found.map(({ after, rate, relief, year }) => [year, rate, after, relief])).toEqual([
      [2021, { from: 15_0000n, to: 17_0000n }, interval(150, 170), interval(0, 20)],
      [2022, { from: 13_0000n, to: 17_0000n }, interval(130, 170), interval(0, 40)],
      [2023, { from: 16_0000n, to: 17_0000n }, interval(160, 170), interval(0, 10)],
    ]);
    const unrelieved = { kind: 'rate', round: 'rouble', before, after: before };
    expect(found.map(({ otherArithmetic }) => otherArithmetic)).toEqual([
      unrelieved,
      arithmeticAt(13),
      unrelieved,
    ]);
  });

  it('have one rate where both ends have the same, and none where one end has several', () => {
    const rateBetween = (one: bigint | null, other: bigint | null) =>
      linesBetween([lineOf(0, 17, { rate: one })], [lineOf(0, 17, { rate: other })])[0]?.rate;
    expect(rateBetween(5_0000n, 5_0000n)).toBe(5_0000n);
    expect(rateBetween(null, 5_0000n)).toBeNull();
    expect(rateBetween(5_0000n, null)).toBeNull();
    expect(rateBetween(null, null)).toBeNull();
  });

  it('have the extra tax of both ends, and none where only the other line is relieved', () => {
    const dearer = lineOf(0, 20, { after: roubles(200), extraTax: roubles(30) });
    const extraBetween = (some: TaxLine[], others: TaxLine[]) =>
      linesBetween(some, others).map(({ extraTax }) => extraTax);
    expect(extraBetween([dearer], [dearer])).toEqual([roubles(30)]);
    expect(extraBetween([dearer], [lineOf(0, 17)])).toEqual([interval(0, 30)]);
    expect(extraBetween([lineOf(0, 17)], [dearer])).toEqual([interval(0, 30)]);
    expect(extraBetween([dearer], [])).toEqual([interval(0, 30)]);
    expect(extraBetween([], [dearer])).toEqual([interval(0, 30)]);
  });
});

describe('the tax before alone', () => {
  const ceiling = { full: 2n, granted: 1n, others: null, refused: null };

  it.each<[Arithmetic, Arithmetic]>([
    [
      { kind: 'rate', round: 'kopeck', before, after: [] },
      { kind: 'rate', round: 'kopeck', before, after: before },
    ],
    [
      { kind: 'months', round: 'rouble', before, after: [] },
      { kind: 'months', round: 'rouble', before, after: before },
    ],
    [
      { kind: 'contribution', before, after: [] },
      { kind: 'contribution', before, after: before },
    ],
    [
      { kind: 'ceiling', before, after: [], ...ceiling },
      { kind: 'rate', round: 'rouble', before, after: before },
    ],
    [
      { kind: 'deduction', before, reducible: [], floor: [], pool: 1n },
      { kind: 'rate', round: 'rouble', before, after: before },
    ],
    [
      { kind: 'subsidy', before, least: [] },
      { kind: 'rate', round: 'rouble', before, after: before },
    ],
  ])('is on both sides the terms before: %#', (of, expected) => {
    expect(unrelievedArithmetic(of)).toEqual(expected);
  });
});

describe('the relief of objects between two ends', () => {
  const objectLine = (
    object: string,
    year: number,
    relief: number,
    percent: number,
  ): ObjectLine => ({
    year,
    object,
    base: whole(roubles(1_000)),
    rate: rateUsed(BigInt(percent) * 1_0000n),
    relief: roubles(relief),
  });

  it('is that of the same object and year', () => {
    const some = [
      objectLine('shop', 2020, 22, 0),
      objectLine('shop', 2021, 12, 1),
      objectLine('store', 2020, 2, 2),
      objectLine('store', 2021, 2, 2),
    ];
    const others = [
      objectLine('store', 2020, 12, 1),
      objectLine('shop', 2021, 22, 0),
      objectLine('shop', 2020, 2, 2),
    ];
    expect(objectsBetween(some, others)).toMatchObject([
      { object: 'shop', year: 2020, relief: interval(2, 22), otherRate: 2_0000n },
      { object: 'shop', year: 2021, relief: interval(12, 22), otherRate: 0n },
      { object: 'store', year: 2020, relief: interval(2, 12), otherRate: 1_0000n },
      { object: 'store', year: 2021, relief: roubles(2) },
    ]);
    expect(objectsBetween(some, others)[3]).toEqual(some[3]);
  });
});
