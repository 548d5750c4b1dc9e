import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index';
import { millionsFrom, missingPaths, profileOf, reliefs } from '../profiles';
import { beside, projectBeside } from './beside-a-contract';

const [FROM_2021, TO_2022] = ['2021-01-01', '2022-12-31'];

describe('the deduction beside a contract that ends', () => {
  const result = beside(
    { level: 'federal', signed: FROM_2021, ends: TO_2022 },
    {
      capitalInvestment: millionsFrom(2021, 1_000),
      taxableProfit: millionsFrom(2020, 80, 80, 80, 80),
    },
    'brochure-2019',
  );

  it("is at the contract's rates from the year of the signing to that of the end", () => {
    // Base' is 85 m, then 90 m: at 17 % less 5 %, in 2021 and 2022 at 10 % less 5 %
    expect(reliefs(result, 'regional')).toEqual({
      2020: 10_200_000,
      2021: 4_500_000,
      2022: 4_500_000,
      2023: 10_800_000,
    });
  });

  it('draws on the federal pool outside these years', () => {
    // 3 % of 85 m and of 90 m, of a pool of 10 m
    expect(reliefs(result, 'federal')).toEqual({
      2020: 2_550_000,
      2021: 0,
      2022: 0,
      2023: 2_700_000,
    });
  });
});

it('losses of years before a federal contract stay outside the base under it', () => {
  const result = beside(
    { level: 'federal', signed: '2020-01-01' },
    { carryLosses: true, taxableProfit: millionsFrom(2019, -40, 80) },
    'brochure-2019',
  );
  // 85 m at 10 % less 5 %; the depreciation lost is 5 m at 10 %
  expect(reliefs(result, 'regional')).toEqual({ 2020: 4_250_000 });
  expect(result.costs.map(({ budget, relief }) => [budget, relief])).toEqual([
    ['federal', '0'],
    ['regional', '-500000'],
  ]);
});

it('a contract that awaits a first profit has no rates in a year without one', () => {
  const result = beside(
    { level: 'federal', signed: '2020-01-01' },
    { taxableProfit: millionsFrom(2020, -2) },
    'brochure-2019',
    { 'first-period.spic-federal': 'first-profit' },
  );
  // Base' is 3 m, at 17 % less 5 % and at 3 %
  expect(reliefs(result, 'regional')).toEqual({ 2020: 360_000 });
  expect(reliefs(result, 'federal')).toEqual({ 2020: 90_000 });
});

describe('what a contract lacks is asked', () => {
  it('where one of the years of the deduction lies in its periods', () => {
    const result = beside(
      { level: 'regional', signed: '2020-01-01', ends: '2020-12-31' },
      { capitalInvestment: undefined, taxableProfit: millionsFrom(2020, 80, 80) },
    );
    expect(result.missing).toContainEqual({
      path: 'capitalInvestment',
      asks: 'value',
      for: 'lines',
    });
    expect(result.lines).toEqual([]);
  });

  const VOLUME = 'statuses.specialInvestmentContract.statedCapitalInvestment';

  it.each([
    ['2021-12-31', [VOLUME]],
    ['2020-12-31', [VOLUME]],
    // 85 m at 17 % less 5 %
    ['2019-12-31', []],
    [undefined, [VOLUME]],
  ])('where its volume would show its periods, and it ends on %s: %j', (ends, missing) => {
    const result = beside(
      { level: 'federal', signed: '2019-08-13', ...(ends && { ends }) },
      { capitalInvestment: undefined },
    );
    expect(missingPaths(result)).toEqual(missing);
    expect(reliefs(result, 'regional')).toEqual(missing.length > 0 ? {} : { 2020: 10_200_000 });
  });
});

describe('the readings on which the deduction depends', () => {
  const readings = (...[contract, fields]: Parameters<typeof projectBeside>) =>
    assess(profileOf(projectBeside(contract, fields)), {
      measures: ['investment-tax-deduction'],
    })
      .readings.filter(({ mattersTo }) => mattersTo.length > 0)
      .map(({ id }) => id);

  it('are none without a contract', () => {
    expect(readings(undefined)).toEqual([]);
  });

  it('are those of the contract beside one', () => {
    const contract = { level: 'regional', signed: '2020-01-01', ends: '2020-12-31' } as const;
    const years = { taxableProfit: millionsFrom(2020, 80, 80) };
    expect(readings(contract, years)).toEqual(['regional-rate-2017-2024', 'spic-regional.end']);
  });
});
