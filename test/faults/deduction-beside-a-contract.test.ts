import { describe, expect, it } from 'vitest';
import { type Chosen, millions, millionsFrom, missingPaths, reliefs } from '../profiles';
import { beside } from './beside-a-contract';

describe('the deduction beside a contract whose verdict is unknown', () => {
  it("is computed at the contract's reduced rates", () => {
    const result = beside({ level: 'regional', signed: '2020-01-01' });
    // 85 m at 13.5 % less 5 %; 85 m at 3 %, against a pool of 10 m
    expect(reliefs(result, 'regional')).toEqual({ 2020: 7_225_000 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 2_550_000 });
  });

  it('is not computed where the investment that limits the rates is left out', () => {
    const result = beside(
      { level: 'regional', signed: '2020-01-01' },
      { capitalInvestment: undefined },
    );
    expect(result.lines).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual(['capitalInvestment']);
  });

  it('needs no investment where no given year lies in the periods of the contract', () => {
    const result = beside(
      { level: 'regional', signed: '2022-01-01' },
      { capitalInvestment: undefined },
    );
    // 85 m at 17 % less 5 %
    expect(reliefs(result, 'regional')).toEqual({ 2020: 10_200_000 });
    expect(missingPaths(result)).toEqual([]);
  });

  it('needs it too where the contract ended before, and leaves losses of which it decides', () => {
    // Whether the loss of 2019 is left for 2021 hangs on whether the cap closes 2020.
    const ended = { level: 'federal', signed: '2020-01-01', ends: '2020-12-31' } as const;
    const found = (carryLosses: boolean) =>
      beside(ended, {
        carryLosses,
        capitalInvestment: undefined,
        taxableProfit: millionsFrom(2019, -60, 100, 80),
        fixedAssets: [
          { id: 'line', putIntoUse: '2021-06-15', cost: millions(100), lifeMonths: 120 },
        ],
      });
    expect(found(true).lines).toEqual([]);
    expect(missingPaths(found(true), 'lines')).toEqual([
      'statuses.specialInvestmentContract.statedCapitalInvestment',
    ]);
    // 85 m at 17 % less 5 %
    expect(reliefs(found(false), 'regional')).toEqual({ 2021: 10_200_000 });
    expect(missingPaths(found(false))).toEqual([]);
  });

  it('counts years before a first profit by the losses of the contract, whatever its volume', () => {
    // The profit of 2021 is less than the loss of 2020, of which a contract takes all: no tax to lose.
    const contract = { level: 'federal', signed: '2020-01-01' } as const;
    const costs = (statedCapitalInvestment?: string) =>
      beside(
        { ...contract, ...(statedCapitalInvestment && { statedCapitalInvestment }) },
        {
          carryLosses: true,
          capitalInvestment: undefined,
          taxableProfit: millionsFrom(2020, -100, 60),
        },
        'law',
        { 'first-period.spic-federal': 'first-profit' },
      ).costs.map(({ relief, year }) => [year, relief]);
    expect(costs()).toEqual(costs(millions(800)));
    expect(costs().filter(([, relief]) => relief !== '0')).toEqual([]);
  });

  it('needs no investment where the contract has no cap', () => {
    const result = beside(
      { level: 'federal', signed: '2019-08-12' },
      { capitalInvestment: undefined },
      'brochure-2019',
    );
    // 85 m at 10 % less 5 %
    expect(reliefs(result, 'regional')).toEqual({ 2020: 4_250_000 });
  });
});

describe("the contract's rates apply in a period without a profit", () => {
  const loss = (invested: number, readings: Chosen = {}) =>
    beside(
      { level: 'regional', signed: '2020-01-01' },
      {
        capitalInvestment: millionsFrom(2020, invested),
        taxableProfit: millionsFrom(2020, 10_000, -2),
        fixedAssets: [
          { id: 'line', putIntoUse: '2020-06-15', cost: millions(100), lifeMonths: 120 },
          // A pool of 54 m for 2021, and no depreciation before 2022
          { id: 'press', putIntoUse: '2021-12-15', cost: millions(60), lifeMonths: 120 },
        ],
      },
      'brochure-2019',
      readings,
    );

  it('while the cap leaves room', () => {
    // Relief of 2020: 350 m of a cap of 500 m. Base' of 2021: 8 m, at 13.5 % less 5 %
    expect(reliefs(loss(1_000), 'regional')[2021]).toBe(680_000);
  });

  it.each([
    // The cap is 350 m, used up to the rouble in 2020, or a rouble short of it.
    ['used up', 700, {}, 960_000],
    ['with a rouble left', 700.000002, {}, 680_000],
    ['ended for good', 699, { 'cap-year': 'ends' }, 960_000],
  ] as const)('and not with the cap %s', (_, invested, readings, relief) => {
    expect(reliefs(loss(invested, readings), 'regional')[2021]).toBe(relief);
  });
});

it('a contract that is refused leaves the ordinary rates', () => {
  const result = beside(
    { level: 'regional', signed: '2020-01-01' },
    { capitalInvestment: { 2020: '299999999.99' } },
    'brochure-2019',
  );
  expect(reliefs(result, 'regional')).toEqual({ 2020: 10_200_000 });
});
