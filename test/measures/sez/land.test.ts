import { describe, expect, it } from 'vitest';
import type { LandPlot } from '../../../src/profile/document';
import {
  type Chosen,
  type Fields,
  inZone,
  millions,
  missingPaths,
  part,
  reliefs,
} from '../../profiles';

const plot = (fields: Partial<LandPlot> = {}): LandPlot => ({
  id: 'plot',
  cadastralValue: millions(100),
  rate: '0.015',
  title: '2019-05-20',
  ...fields,
});

const land = (landPlots: LandPlot[], readings: Chosen = {}, fields: Fields = {}) =>
  part('sez.land', inZone({ landPlots, ...fields }), readings);

const relief = (...args: Parameters<typeof land>) => reliefs(land(...args), 'municipal');

describe('the sixty months', () => {
  it('run from and with the month of title', () => {
    // taxed from June, four whole years, January to April of 2024
    expect(relief([plot()])).toEqual({
      2019: 875_000,
      2020: 1_500_000,
      2021: 1_500_000,
      2022: 1_500_000,
      2023: 1_500_000,
      2024: 500_000,
    });
    expect(land([plot()]).periods).toEqual({ first: 2019, last: 2024, because: 'periods-used' });
  });

  it('fill five years from a title in January', () => {
    expect(Object.keys(relief([plot({ title: '2019-01-15' })]))).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
  });

  it('from a title in December leave one month of the first year', () => {
    expect(relief([plot({ title: '2019-12-15' })])).toMatchObject({
      2019: 125_000,
      2024: 1_375_000,
    });
  });

  it.each([
    ['2019-05-15', 1_000_000, 500_000],
    ['2019-05-16', 875_000, 500_000],
    ['2019-12-16', undefined, 1_375_000],
  ])(
    'of a title of %s give %s and %s, the tax beginning after the 15th with the next month',
    (title, first, last) => {
      const result = relief([plot({ title })]);
      expect(result['2019']).toBe(first);
      expect(result['2024']).toBe(last);
    },
  );

  it('are those owned during the residence, their clock running from the title', () => {
    // of May 2019 to April 2024 those from September 2023 on: 4 months and 4
    const statuses = { sezResident: { registered: '2023-09-10' } };
    expect(relief([plot()], {}, { statuses })).toEqual({ 2023: 500_000, 2024: 500_000 });
  });

  it.each([
    ['2019-05-15', 1_000_000, 500_000],
    // June to December; January to May
    ['2019-05-16', 875_000, 625_000],
    ['2019-05-20', 875_000, 625_000],
    ['2019-12-20', undefined, 1_500_000],
  ])('by the months of the tax from a title of %s give %s and %s', (title, first, last) => {
    const result = relief([plot({ title })], { 'sez.land-first-month': 'of-the-tax' });
    expect(result['2019']).toBe(first);
    expect(result['2024']).toBe(last);
  });

  it('count from a title before the residence, which they help only from its month', () => {
    // March 2017 to February 2022, of it January 2019 on
    expect(relief([plot({ title: '2017-03-10' })])).toEqual({
      2019: 1_500_000,
      2020: 1_500_000,
      2021: 1_500_000,
      2022: 250_000,
    });
    // July to December
    const statuses = { sezResident: { registered: '2019-07-31' } };
    expect(relief([plot({ title: '2017-03-10' })], {}, { statuses })).toMatchObject({
      2019: 750_000,
    });
  });
});

describe('the tax of a plot', () => {
  it('is rounded before and after, and the relief is their difference', () => {
    // 1.5 % of 1,000,099 = 15,001.485: 8/12 of it 10,000.99; 2024 15,001 less 8/12, 10,001
    const result = land([plot({ cadastralValue: '1000099', title: '2019-05-15' })]);
    expect(result.lines[0]).toMatchObject({
      of: 'plot',
      tax: 'land',
      base: '1000099',
      ordinaryRate: '0.015',
      rate: '0',
      taxBefore: '10001',
      taxAfter: '0',
    });
    expect(result.lines.at(-1)).toMatchObject({
      taxBefore: '15001',
      taxAfter: '10001',
      relief: '5000',
    });
  });

  it('is rounded plot by plot', () => {
    // 1.5 % of 1,000,099 is 15,001.485 a plot: 15,001 twice, not 30,003
    const plots = ['a', 'b'].map((id) =>
      plot({ id, cadastralValue: '1000099', title: '2019-01-10' }),
    );
    const result = land(plots);
    expect(result.lines.filter(({ year }) => year === 2019).map(({ relief: one }) => one)).toEqual([
      '15001',
      '15001',
    ]);
    expect(result.sums.byYear[0]).toEqual({ year: 2019, relief: '30002' });
  });

  it('without a rate makes no line and is named, beside plots that have one', () => {
    const plots = [plot(), plot({ id: 'other', rate: undefined })];
    const result = land(plots);
    expect(new Set(result.lines.map((line) => line.of))).toEqual(new Set(['plot']));
    expect(missingPaths(result, 'lines')).toEqual(['landPlots[1].rate']);
  });

  it('is none of the zone’s where no plot is owned', () => {
    expect(land([]).verdict).toBe('ineligible');
    const left = part('sez.land', inZone());
    expect(left.verdict).toBe('unknown');
    expect(missingPaths(left)).toEqual(['landPlots']);
  });
});
