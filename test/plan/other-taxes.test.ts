import { describe, expect, it } from 'vitest';
import { type OtherTreatments, otherTaxes } from '../../src/engine/plan/other-taxes';
import type { LandTreatment } from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { caseWith, rateUsed, roubles } from '../taxes/case';

const periods = { first: 2019, last: 2020, because: 'periods-used' } as const;
const exempt = () => rateUsed(0n);

/** 12 of land tax and 30 of transport tax a year, and 22 of property tax in 2019. */
const c = caseWith({
  property: { immovable: { 2019: 1_000 } },
  landPlots: [{ id: 'yard', cadastralValue: 1_200, rate: '0.01', title: '2019-01-01' }],
  transportTax: { 2019: 30, 2020: 30 },
});

/** The yard without land tax from one month to before another. */
const exempting = (from: string, to: string): LandTreatment => ({
  tax: 'land',
  periods,
  plots: [
    {
      id: 'yard',
      value: roubles(1_200),
      rate: 1_0000n,
      ownedFrom: monthOf('2019-01-01'),
      exempt: { from: monthOf(from), to: monthOf(to) },
    },
  ],
  rate: exempt,
});

const NOTHING: OtherTreatments = {
  objects: [],
  land: [],
  transport: null,
  imports: null,
  customsFree: false,
  payments: [],
  subsidies: [],
};

const told = (part: Partial<OtherTreatments>) =>
  otherTaxes(c, { first: 2018, last: 2020 })({ ...NOTHING, ...part });

const rows = (part: Partial<OtherTreatments>) =>
  told(part).deductible.map(({ year, tax, budget, before, after }) =>
    [year, tax, budget, Number(before) / 100, Number(after) / 100].join(' '),
  );

describe('property, land and transport tax of a package', () => {
  it('are reported every year of the horizon that bears any', () => {
    expect(rows({})).toEqual([
      '2019 property regional 22 22',
      '2019 land municipal 12 12',
      '2019 transport regional 30 30',
      '2020 land municipal 12 12',
      '2020 transport regional 30 30',
    ]);
  });

  it('have each the relief of its own tax and year', () => {
    const transport = {
      tax: 'transport',
      periods,
      rate: (year: number) => (year === 2020 ? rateUsed(0n) : null),
    } as const;
    expect(rows({ land: [exempting('2019-01-01', '2019-07-01')], transport })).toEqual([
      '2019 property regional 22 22',
      '2019 land municipal 12 6',
      '2019 transport regional 30 30',
      '2020 land municipal 12 12',
      '2020 transport regional 30 0',
    ]);
  });

  it('have of two reliefs of one plot each in its own years, and the first in a year of both', () => {
    const land = [exempting('2019-01-01', '2019-07-01'), exempting('2019-04-01', '2020-10-01')];
    expect(rows({ land }).filter((row) => row.includes('land'))).toEqual([
      '2019 land municipal 12 6',
      '2020 land municipal 12 3',
    ]);
  });
});

it('customs payments are saved only where the goods come in free of them', () => {
  const imports = {
    tax: 'import',
    periods,
    goods: [
      {
        path: 'imports.0',
        year: 2019,
        value: roubles(100),
        dutyRate: 5_0000n,
        vatRate: 20_0000n,
        ordinaryVat: null,
        vatDeductible: null,
      },
    ],
    duty: exempt,
    vat: exempt,
  } as const;
  const duty = { year: 2019, tax: 'customs-duty', budget: 'federal', before: roubles(5) };
  expect(told({ imports, customsFree: true }).others).toMatchObject([{ ...duty, after: 0n }]);
  expect(told({ imports }).others).toMatchObject([{ ...duty, after: roubles(5) }]);
  expect(told({}).others).toEqual([]);
});
