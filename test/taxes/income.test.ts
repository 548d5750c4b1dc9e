import { describe, expect, it } from 'vitest';
import { incomeYears } from '../../src/engine/taxes/income';
import { incomeLines } from '../../src/engine/taxes/income-lines';
import type { Cap, IncomeTreatment } from '../../src/engine/taxes/treatment';
import { everyYear } from '../profiles';
import { amounts, CAP, caseWith, fixedBases, rateUsed, roubles } from './case';

/** A base of 1,000 a year in 2019-2022: 30 and 170 of tax, and 100 of it relieved at 7 % for the region. */
const PROFITS = { taxableProfit: everyYear(2019, 2022, 1_000) };
const RATES = { federal: rateUsed(3_0000n), regional: rateUsed(7_0000n) };

const treatment = (part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2019, last: 2022, because: 'periods-used' },
  rates: () => RATES,
  awaitedFrom: null,
  bases: fixedBases(() => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' })),
  ...part,
});

/** The years with the lines that tell of them. */
function reduced(...of: Parameters<typeof incomeYears>) {
  const found = incomeYears(...of);
  return { ...found, lines: found.years.flatMap(incomeLines) };
}

/** Under a cap of what is invested, by year. */
const capped = (
  invested: Record<string, number>,
  cap: Partial<Cap>,
  part: Partial<IncomeTreatment> = {},
  property?: ReadonlyMap<number, bigint>,
) =>
  reduced(
    caseWith({ ...PROFITS, capitalInvestment: invested }),
    treatment({ ...part, cap: { ...CAP, ...cap } }),
    property,
  );

const regional = (result: ReturnType<typeof reduced>) =>
  amounts(result.lines.filter(({ budget }) => budget === 'regional'));

const taken = ({ ledger }: ReturnType<typeof reduced>) =>
  ledger?.map(({ year, used }) => [year, Number(used) / 100]);

describe('a treatment without a cap', () => {
  const based = (base: {
    readonly amount?: bigint;
    readonly ordinary?: bigint;
    readonly of?: 'company';
  }) =>
    reduced(
      caseWith(PROFITS),
      treatment({
        bases: fixedBases((year) =>
          year === 2019
            ? { amount: roubles(1_000), ordinary: roubles(1_000), of: 'project', ...base }
            : undefined,
        ),
      }),
    );

  it('has two lines for each period with a base', () => {
    const result = based({});
    expect(amounts(result.lines)).toEqual([
      [2019, 30, 30, 0],
      [2019, 170, 70, 100],
    ]);
    expect(result).toMatchObject({ ledger: null, property: null });
    expect(result.readings()).toEqual([]);
    expect(Object.keys(result.lines[1] ?? {})).not.toContain('baseBefore');
    expect(Object.keys(result.lines[1] ?? {})).not.toContain('baseOf');
  });

  it('stands as the less certain of the ordinary and the reduced rate', () => {
    const rates = { federal: rateUsed(3_0000n, 'unconfirmed'), regional: RATES.regional };
    const { lines } = reduced(caseWith(PROFITS), treatment({ rates: () => rates }));
    expect(lines[0]?.standing).toBe('unconfirmed');
    expect(lines[1]?.standing).toBe('law');
  });

  it('shows where the base before is another, and where it is the company’s', () => {
    // 400 before: 12 and 68 of tax; 500 after: 15 and 35
    const { lines } = based({ amount: roubles(500), ordinary: roubles(400), of: 'company' });
    expect(amounts(lines)).toEqual([
      [2019, 12, 15, 0],
      [2019, 68, 35, 33],
    ]);
    expect(lines[0]).toMatchObject({
      baseBefore: { dividend: roubles(400), divisor: 1n },
      baseOf: 'company',
    });
  });
});

describe('a cap on income tax', () => {
  it('of 250 ends the relief of 100 a year in its third', () => {
    const result = capped({ 2019: 250 }, {});
    expect(regional(result)).toEqual([
      [2019, 170, 70, 100],
      [2020, 170, 70, 100],
      [2021, 170, 120, 50],
    ]);
    expect(result.periods).toEqual({ first: 2019, last: 2021, because: 'cap-exhausted' });
    expect(result.property).toBeNull();
  });

  it('stays open where it grows after the last year that used it up', () => {
    // made to date: 100, 100, 100, 150
    const result = capped({ 2019: 100, 2022: 50 }, { base: 'made-to-date' });
    expect(regional(result).map(([year, , , relief]) => [year, relief])).toEqual([
      [2019, 100],
      [2020, 0],
      [2021, 0],
      [2022, 50],
    ]);
    expect(result.periods).toMatchObject({ last: 2022, because: 'periods-used' });
  });

  it('that is used up in the last given year stays open for the periods behind it while it grows', () => {
    const periods = { first: 2019, last: 2023, because: 'periods-used' } as const;
    const invested = { 2019: 400, 2023: 100 };
    const open = capped(invested, { base: 'made-to-date' }, { periods });
    expect(open.periods).toEqual(periods);
    const ended = capped(invested, { base: 'made-to-date', year: 'ends' }, { periods });
    expect(ended.periods).toEqual({ first: 2019, last: 2022, because: 'cap-exhausted' });
    const ungrown = capped({ 2019: 400 }, { base: 'made-to-date' }, { periods });
    expect(ungrown.periods).toEqual({ first: 2019, last: 2022, because: 'cap-exhausted' });
  });

  it('that had nothing left for a while stays open where it has grown since and grows on', () => {
    // made to date: 100, 100, 150, 150 and at last 200; the profit is given to 2021
    const result = reduced(
      caseWith({
        taxableProfit: everyYear(2019, 2021, 1_000),
        capitalInvestment: { 2019: 100, 2021: 50, 2023: 50 },
      }),
      treatment({
        periods: { first: 2019, last: 2023, because: 'periods-used' },
        cap: { ...CAP, base: 'made-to-date' },
      }),
    );
    expect(taken(result)).toEqual([
      [2019, 100],
      [2020, 0],
      [2021, 50],
    ]);
    expect(result.periods).toMatchObject({ last: 2023, because: 'periods-used' });
  });

  it('that is used up in the very last period ends nothing early', () => {
    expect(capped({ 2019: 400 }, {}).periods?.because).toBe('periods-used');
    expect(capped({ 2019: 401 }, {}).periods?.because).toBe('periods-used');
  });

  it('that gives nothing in the period which would pass it ends the relief before', () => {
    // 150: 100 in 2019, and the next would pass it
    const result = capped({ 2019: 150 }, { year: 'none' });
    expect(regional(result)).toEqual([[2019, 170, 70, 100]]);
    expect(result.periods).toMatchObject({ last: 2019, because: 'cap-exhausted' });
  });

  describe('of 100 a year but in 2020, when less of losses is left than without the measure', () => {
    // 2020: 0 without, 15 + 35 on 500 with the measure
    const bases = fixedBases((year) => ({
      amount: year === 2020 ? roubles(500) : roubles(1_000),
      ordinary: year === 2020 ? 0n : roubles(1_000),
      of: 'project',
    }));
    const first = [2019, 170, 70, 100];
    const second = [2020, 0, 35, 0];

    it.each([
      ['a rouble below what is used by 2021', 199, 2020, [first, second]],
      ['what is used by 2021', 200, 2021, [first, second, [2021, 170, 70, 100]]],
      ['a rouble above it', 201, 2021, [first, second, [2021, 170, 70, 100]]],
    ] as const)('%s ends with the period before the one refused', (_, amount, last, lines) => {
      const result = capped({ 2019: amount }, { year: 'none' }, { bases });
      expect(regional(result)).toEqual(lines);
      expect(result.periods).toEqual({ first: 2019, last, because: 'cap-exhausted' });
    });

    it('has the tax of the year that follows the one which uses it up at the ordinary rates', () => {
      // 17 % of 500, and not 7 %
      const result = capped({ 2019: 100 }, { year: 'none' }, { bases });
      expect(regional(result)).toEqual([first, [2020, 0, 85, 0]]);
      expect(result.periods).toMatchObject({ last: 2019, because: 'cap-exhausted' });
    });
  });

  it('that refuses the years behind the one that used it up stays open where it grows after them', () => {
    // made to date: 100, 100, 100, 100 and at last 150; the profit is given to 2021
    const growing = (year: 'clip' | 'ends') =>
      reduced(
        caseWith({
          taxableProfit: everyYear(2019, 2021, 1_000),
          capitalInvestment: { 2019: 100, 2023: 50 },
        }),
        treatment({
          periods: { first: 2019, last: 2023, because: 'periods-used' },
          cap: { ...CAP, base: 'made-to-date', year },
        }),
      );
    expect(growing('clip').periods).toMatchObject({ last: 2023, because: 'periods-used' });
    expect(regional(growing('clip')).map(([year, , , relief]) => [year, relief])).toEqual([
      [2019, 100],
      [2020, 0],
      [2021, 0],
    ]);
    expect(growing('ends').periods).toMatchObject({ last: 2019, because: 'cap-exhausted' });
  });

  it('of nothing ends the relief before its first year', () => {
    const result = capped({}, { fromYear: 2020 });
    expect(regional(result)).toEqual([[2019, 170, 70, 100]]);
    expect(result.periods).toMatchObject({ last: 2019, because: 'cap-exhausted' });
  });

  it('that is not used up leaves a last year without relief as it is', () => {
    // no base in 2022
    const bases = fixedBases((year) => ({
      amount: year === 2022 ? 0n : roubles(1_000),
      ordinary: year === 2022 ? 0n : roubles(1_000),
      of: 'project',
    }));
    expect(capped({ 2019: 350 }, {}, { bases }).periods?.last).toBe(2022);
  });

  it('that never grants anything ends nothing', () => {
    expect(capped({ 2018: 100 }, {}).periods?.because).toBe('periods-used');
  });

  it('is used up from its first year on only', () => {
    expect(taken(capped({ 2019: 150 }, { fromYear: 2020 }))).toEqual([
      [2019, 0],
      [2020, 100],
      [2021, 50],
      [2022, 0],
    ]);
  });

  it('is used up by a notional tax less the tax that is paid, and never by less than nothing', () => {
    // 1,000 x 20 % - 30 - 70 = 100; at 5 % 50 - 100 is below 0
    expect(taken(capped({ 2019: 350 }, { notionalRate: 20_0000n }))?.[0]).toEqual([2019, 100]);
    expect(taken(capped({ 2019: 350 }, { notionalRate: 5_0000n }))?.[0]).toEqual([2019, 0]);
  });
});

describe('a cap on income and property tax together', () => {
  const both = { on: 'income-and-property' } as const;
  const property = new Map([
    [2023, roubles(60)],
    [2018, roubles(50)],
    [2020, roubles(30)],
    [2019, roubles(100)],
  ]);

  it('is used up in the order of its years, those without a line of income tax included', () => {
    const bases = fixedBases((year) =>
      year === 2020
        ? undefined
        : { amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' },
    );
    const result = capped({ 2019: 600 }, both, { bases }, property);
    // years before and after the contract take nothing of it
    expect(taken(result)).toEqual([
      [2019, 200],
      [2020, 30],
      [2021, 100],
      [2022, 100],
    ]);
    expect([...(result.property ?? [])].filter(([, kopecks]) => kopecks > 0n)).toEqual([
      [2019, roubles(100)],
      [2020, roubles(30)],
    ]);
  });

  it('is one on income tax alone where there is no property relief', () => {
    expect(capped({ 2019: 600 }, both).property).toBeNull();
  });

  it('leaves property tax out where it is on income tax', () => {
    const result = capped({ 2019: 600 }, {}, {}, property);
    expect(taken(result)?.map(([year]) => year)).toEqual([2019, 2020, 2021, 2022]);
    expect(result.property).toBeNull();
  });
});
