import { describe, expect, it } from 'vitest';
import { incomeYears } from '../../src/engine/taxes/income';
import { incomeLines, underCeiling } from '../../src/engine/taxes/income-lines';
import type { TaxLine } from '../../src/engine/taxes/line';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { everyYear } from '../profiles';
import { amounts, CAP, caseWith, fixedBases, rateUsed, roubles } from './case';

/** Periods of 2019 and 2020; bases with and without the measure. */
const yearsOf = (
  amount: number,
  ordinary: number,
  part: Partial<IncomeTreatment> = {},
  invested: Record<string, number> = {},
  property?: ReadonlyMap<number, bigint>,
) =>
  incomeYears(
    caseWith({ taxableProfit: everyYear(2019, 2021, 1_000), capitalInvestment: invested }),
    {
      tax: 'income',
      periods: { first: 2019, last: 2020, because: 'periods-used' },
      rates: () => ({ federal: rateUsed(2_0000n), regional: rateUsed(7_0000n) }),
      awaitedFrom: null,
      bases: fixedBases(() => ({
        amount: roubles(amount),
        ordinary: roubles(ordinary),
        of: 'project',
      })),
      ...part,
    },
    property,
  ).years;

const linesIn = (year: number, ...of: Parameters<typeof yearsOf>): TaxLine[] =>
  yearsOf(...of)
    .filter((one) => one.year === year)
    .flatMap(incomeLines);

describe('a year at the ordinary rates', () => {
  it.each([
    // 3 % and 17 %: 30.09 and 170.51 round to 30 and 171
    ['both lines where the regional tax differs', 1_003, 1_000, [30, 171]],
    // 0.48 and 2.72, 0.51 and 2.89 round to 0 and 3, 1 and 3
    ['both where the federal tax differs', 17, 16, [1, 3]],
    // 30.03 and 170.17
    ['none where both round to the same', 1_001, 1_000, []],
    ['none on the same base', 1_000, 1_000, []],
  ])('has %s', (_, amount, ordinary, after) => {
    const lines = linesIn(2021, amount, ordinary);
    expect(lines.map((line) => Number(line.after) / 100)).toEqual(after);
  });
});

describe('a period', () => {
  it('has its terms, and neither extra tax nor a cut where there is none', () => {
    const [federal, regional] = linesIn(2019, 1_000, 1_000);
    expect(federal?.arithmetic).toEqual({
      kind: 'rate',
      round: 'rouble',
      before: [{ base: whole(roubles(1_000)), rate: 3_0000n }],
      after: [{ base: whole(roubles(1_000)), rate: 2_0000n }],
    });
    for (const line of [federal, regional]) {
      expect(line).not.toHaveProperty('extraTax');
      expect(line).not.toHaveProperty('cutOff');
    }
  });

  it('has extra tax where it is more than without the measure', () => {
    // 2 % and 7 % of 3,000 are 60 and 210, of 30 and 170
    const extra = linesIn(2019, 3_000, 1_000).map(({ extraTax }) => extraTax);
    expect(extra).toEqual([roubles(30), roubles(40)]);
  });
});

describe('a period under a cap', () => {
  /** The relief of 10 and 100 a year under a cap of so much. */
  const under = (invested: number, year = 2019, amount = 1_000) =>
    linesIn(
      year,
      amount,
      1_000,
      {
        periods: { first: 2019, last: 2021, because: 'periods-used' },
        cap: { ...CAP, base: 'made-to-date' },
      },
      { 2019: invested, 2021: 1_000 },
    );
  const terms = (rate: bigint, amount = 1_000) => [{ base: whole(roubles(amount)), rate }];

  it('that leaves all of it is as one without', () => {
    for (const line of under(110)) {
      expect(line.arithmetic.kind).toBe('rate');
      expect(line).not.toHaveProperty('cutOff');
    }
  });

  it('shows what is left in each budget: the region has what the federal budget leaves', () => {
    // 55 of 110: 5 and 50
    const [federal, regional] = under(55);
    expect(amounts([...under(55)])).toEqual([
      [2019, 30, 25, 5],
      [2019, 170, 120, 50],
    ]);
    const ceiling = { kind: 'ceiling', full: roubles(110), granted: roubles(55), refused: null };
    expect(federal).toMatchObject({ cutOff: roubles(5), rate: 2_0000n });
    expect(federal?.arithmetic).toEqual({
      ...ceiling,
      before: terms(3_0000n),
      after: terms(2_0000n),
      others: null,
    });
    expect(regional).toMatchObject({ cutOff: roubles(50), rate: 7_0000n });
    expect(regional?.arithmetic).toEqual({
      ...ceiling,
      before: terms(17_0000n),
      after: terms(7_0000n),
      others: roubles(5),
    });
  });

  it('that leaves nothing keeps its rates, and shows the tax that is paid', () => {
    // 110 are used up by 2019, and more is invested in 2021
    const [federal, regional] = under(110, 2020);
    expect(amounts(under(110, 2020))).toEqual([
      [2020, 30, 30, 0],
      [2020, 170, 170, 0],
    ]);
    expect(federal).toMatchObject({ rate: 2_0000n, cutOff: roubles(10) });
    expect(regional).toMatchObject({ rate: 7_0000n, cutOff: roubles(100) });
    expect(regional?.arithmetic).toEqual({
      kind: 'ceiling',
      before: terms(17_0000n),
      after: terms(7_0000n),
      full: roubles(110),
      granted: 0n,
      others: null,
      refused: terms(17_0000n),
    });
  });

  it('that leaves nothing has the ordinary rates where the base is another', () => {
    // 900 at 2 % and 7 %: 12 and 107 of relief a year; at the ordinary rates 27 and 153
    const lines = under(119, 2020, 900);
    expect(amounts(lines)).toEqual([
      [2020, 30, 27, 3],
      [2020, 170, 153, 17],
    ]);
    expect(lines.map(({ rate }) => rate)).toEqual([3_0000n, 17_0000n]);
    expect(lines[1]?.arithmetic).toMatchObject({
      after: terms(7_0000n, 900),
      refused: terms(17_0000n, 900),
    });
  });

  it('on property tax too leaves the region its own share', () => {
    const lines = linesIn(
      2019,
      1_000,
      1_000,
      { cap: { ...CAP, on: 'income-and-property' } },
      { 2019: 110 },
      new Map([[2019, roubles(110)]]),
    );
    // half of each
    expect(amounts(lines)).toEqual([
      [2019, 30, 25, 5],
      [2019, 170, 120, 50],
    ]);
    expect(lines.map(({ arithmetic }) => arithmetic)).toMatchObject([
      { full: roubles(220), granted: roubles(110), others: null },
      { full: roubles(220), granted: roubles(110), others: null },
    ]);
  });

  it('has the same arithmetic where only that is asked for', () => {
    const [one] = yearsOf(1_000, 1_000, { cap: CAP }, { 2019: 55 });
    if (one?.ceiling === undefined) throw new Error('nothing is cut off');
    const found = underCeiling(one, one.ceiling, 'regional', []);
    expect(found).toMatchObject({ before: [], others: roubles(5), refused: null });
  });
});
