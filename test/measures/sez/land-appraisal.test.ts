import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import type { LandPlot } from '../../../src/profile/document';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import { BROCHURE_SEZ, SEZ_LAND } from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { type Fields, inZone, millions, part, reliefs } from '../../profiles';
import { appraised, treated, zoneAmended, zoneCase } from './appraised';

const plot = (fields: Partial<LandPlot> = {}): LandPlot => ({
  id: 'yard',
  cadastralValue: millions(100),
  rate: '0.015',
  title: '2019-05-10',
  ...fields,
});

const land = (landPlots: LandPlot[] | undefined, fields: Fields = {}, policy?: Policy) =>
  appraised('sez.land', zoneCase({ ...fields, landPlots }, {}, policy));

const periods = (...args: Parameters<typeof land>) => treated(land(...args), 'land').periods;

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

describe('a plot of May 2019', () => {
  it('is exempt from then to April 2024, at the rate of the zone', () => {
    const { periods: years, plots, rate } = treated(land([plot()]), 'land');
    expect(years).toEqual({ first: 2019, last: 2024, because: 'periods-used' });
    const owned = { ownedFrom: month(2019, 5), value: 100_000_000_00n, rate: 1_5000n };
    expect(plots).toEqual([
      { id: 'yard', ...owned, exempt: { from: month(2019, 5), to: month(2024, 5) } },
    ]);
    expect(rate(2019)).toEqual({
      rate: 0n,
      figure: 'sez.landRate',
      decides: 'amount',
      citation: BROCHURE_SEZ,
      standing: 'printed',
    });
  });

  it('rests on the sixty months, and on nothing else', () => {
    const { assumed, basis, findings, missing, readings } = land([plot()]);
    expect(findings).toEqual({
      id: 'sez.land.plot',
      verdict: 'met',
      unit: 'count',
      actual: 1,
      required: 1,
      citation: BROCHURE_SEZ,
      standing: 'printed',
    });
    expect(basis).toMatchObject([
      { figure: 'sez.landMonths', decides: 'amount', citation: SEZ_LAND, standing: 'secondary' },
    ]);
    expect({ assumed, missing, readings }).toEqual({ assumed: [], missing: [], readings: [] });
  });
});

describe('plots', () => {
  it('of which none is owned, or none stated, have no treatment', () => {
    expect(land([]).treatments).toEqual([]);
    const left = land(undefined);
    expect(left.treatments).toEqual([]);
    expect(left.findings).toEqual({
      id: 'sez.land.plot',
      verdict: 'unknown',
      missing: [{ path: 'landPlots', asks: 'value' }],
    });
    const { assumed, missing, readings } = left;
    expect({ assumed, missing, readings }).toEqual({ assumed: [], missing: [], readings: [] });
  });

  it('without a rate have none, and want it', () => {
    const { missing, treatments } = land([plot({ rate: undefined })]);
    expect(treatments).toEqual([]);
    expect(missing).toEqual([{ path: 'landPlots[0].rate', asks: 'value' }]);
  });

  it.each([
    ['0.50', 1],
    ['0.49', 0],
    ['0', 0],
  ])('worth %s want a rate only where some rate makes a tax', (cadastralValue, count) => {
    // all of 0.50 is a tax of 1, half up; all of 0.49 one of 0
    expect(land([plot({ rate: undefined, cadastralValue })]).missing).toHaveLength(count);
  });

  it('of several titles have the periods from the first of them to the last', () => {
    const later = plot({ id: 'store', title: '2021-02-10' });
    // to January 2026
    const years = { first: 2019, last: 2026, because: 'periods-used' };
    expect(periods([plot(), later])).toEqual(years);
    expect(periods([later, plot()])).toEqual(years);
  });

  it('one of which has its title in the second half of a month depend on that reading', () => {
    const late = plot({ id: 'store', title: '2019-05-16' });
    expect(land([plot(), late]).readings).toEqual(['sez.land-first-month']);
  });
});

describe('sixty months that are over before the residence', () => {
  it.each([
    ['2013-12-10', 0],
    ['2014-01-10', 0],
    ['2014-02-10', 1],
  ])('from a title of %s: %i months of relief in 2019', (title, months) => {
    const { treatments } = land([plot({ title })]);
    expect(treatments).toHaveLength(months);
    // a month of 1.5 % of 100 million
    const result = part('sez.land', inZone({ landPlots: [plot({ title })] }));
    expect(reliefs(result, 'municipal')).toEqual(months === 0 ? {} : { 2019: 125_000 });
  });
});

describe('the years of the zone', () => {
  it('begin with 2013, whenever the title was registered', () => {
    const landPlots = [plot({ title: '2012-03-10' })];
    // March 2012 to February 2017
    const result = part('sez.land', inZone({ project: { start: '2012-01-01' }, landPlots }));
    expect(reliefs(result, 'municipal')).toEqual({
      2013: 1_500_000,
      2014: 1_500_000,
      2015: 1_500_000,
      2016: 1_500_000,
      2017: 250_000,
    });
  });

  it.each([
    ['2056-12-10', 2056, 'periods-used'],
    ['2057-01-10', 2057, 'periods-used'],
    ['2057-02-10', 2057, 'zone-ends'],
  ])('end with 2061, sixty months from %s too', (title, first, because) => {
    const fields = { project: { start: '2056-01-01' } };
    expect(periods([plot({ title })], fields)).toEqual({ first, last: 2061, because });
  });

  it('end the relief of the plot that lasts longest', () => {
    const fields = { project: { start: '2050-01-01' } };
    const plots = [plot({ title: '2050-01-10' }), plot({ id: 'store', title: '2060-07-10' })];
    expect(periods(plots, fields)).toEqual({ first: 2050, last: 2061, because: 'zone-ends' });
    const [, late] = treated(land(plots, fields), 'land').plots;
    expect(late?.exempt).toEqual({ from: month(2060, 7), to: month(2062, 1) });
  });

  it('may be others by an amendment', () => {
    const years = (lastYear: number | null) =>
      periods([plot()], {}, zoneAmended({ lastYear: { 2019: lastYear } }));
    expect(years(2021)).toEqual({ first: 2019, last: 2021, because: 'zone-ends' });
    expect(years(null)).toEqual({ first: 2019, last: 2024, because: 'periods-used' });
    const late = { project: { start: '2060-01-01' } };
    const endless = zoneAmended({ lastYear: { 2019: null } });
    expect(periods([plot({ title: '2060-01-10' })], late, endless)).toEqual({
      first: 2060,
      last: 2061,
      because: 'edition-ends',
    });
  });

  it('may be without a beginning', () => {
    const endless = zoneAmended({ firstYear: { 2009: null } });
    const fields = { project: { start: '2012-01-01' } };
    const years = periods([plot({ title: '2012-03-10' })], fields, endless);
    expect(years).toEqual({ first: 2012, last: 2017, because: 'periods-used' });
  });
});

describe('a rate above that of industrial land', () => {
  const assumed = (...rates: (string | undefined)[]) =>
    land(rates.map((rate, index) => plot({ id: `plot ${index + 1}`, rate }))).assumed;

  it('is taken as given, and reported each plot', () => {
    expect(BROCHURE_2019.baseline.landCeiling.values.map(({ value }) => value)).toEqual([1_5000n]);
    expect(assumed('0.014999', '0.015', '0.015001', undefined, '0.02')).toEqual([
      {
        id: 'land-rate-above-ceiling',
        values: { plot: 'plot 3', rate: '0.015001', ceiling: '0.015' },
      },
      {
        id: 'land-rate-above-ceiling',
        values: { plot: 'plot 5', rate: '0.02', ceiling: '0.015' },
      },
    ]);
  });
});
