import { describe, expect, it } from 'vitest';
import {
  BROCHURE_SEZ,
  SEZ_TRANSPORT,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { type Chosen, everyYear } from '../../profiles';
import { appraised, treated, zoneAmended, zoneCase } from './appraised';

const transport = (last: number, readings: Chosen = {}) =>
  appraised('sez.transport', zoneCase({ transportTax: everyYear(2019, last, 50_000) }, readings));

const LONG = { 'sez.transport-term': '10' } as const;

describe('transport tax of a resident of 2019', () => {
  it('is nothing from 2019 to 2023', () => {
    const { periods, rate } = treated(transport(2030), 'transport');
    expect(periods).toEqual({ first: 2019, last: 2023, because: 'periods-used' });
    expect(rate(2019)).toEqual({
      rate: 0n,
      figure: 'sez.transportRate',
      decides: 'amount',
      citation: BROCHURE_SEZ,
      standing: 'printed',
    });
  });

  it('rests on a term, and on nothing else', () => {
    const { assumed, basis, findings, missing, readings } = transport(2019);
    const term = { decides: 'amount', citation: SEZ_TRANSPORT, standing: 'unconfirmed' };
    expect(basis).toMatchObject([{ ...term, figure: 'sez.transportPeriods' }]);
    expect(transport(2019, LONG).basis).toMatchObject([
      { ...term, figure: 'sez.transportPeriodsLong' },
    ]);
    expect(findings).toEqual({
      id: 'sez.transport.tax',
      verdict: 'met',
      unit: 'count',
      actual: 1,
      required: 1,
      citation: BROCHURE_SEZ,
      standing: 'printed',
    });
    expect({ assumed, missing, readings }).toEqual({ assumed: [], missing: [], readings: [] });
  });

  it.each([
    [2023, []],
    [2024, ['sez.transport-term']],
    [2025, ['sez.transport-term']],
  ])('that is given to %i depends on the reading of the term: %j', (last, readings) => {
    expect(transport(last).readings).toEqual(readings);
    expect(transport(last, LONG).readings).toEqual(readings);
  });
});

describe('transport tax that is not given', () => {
  it('is unknown, and has neither a treatment nor a reading', () => {
    const { findings, readings, treatments } = appraised('sez.transport', zoneCase());
    expect(findings).toEqual({
      id: 'sez.transport.tax',
      verdict: 'unknown',
      missing: [{ path: 'transportTax', asks: 'value' }],
    });
    expect(treatments).toEqual([]);
    expect(readings).toEqual([]);
  });
});

describe('the years of the zone', () => {
  it.each([
    [2057, 'periods-used'],
    [2058, 'zone-ends'],
  ])('end with 2061 the periods from %i: %s', (first, because) => {
    const fields = {
      project: { start: `${first}-01-01` },
      transportTax: everyYear(first, 2061, 50_000),
    };
    const { periods } = treated(appraised('sez.transport', zoneCase(fields)), 'transport');
    expect(periods).toEqual({ first, last: 2061, because });
  });

  it('may end before by an amendment, and begin with 2013', () => {
    const fields = { transportTax: everyYear(2012, 2019, 50_000) };
    const policy = zoneAmended({ lastYear: { 2014: 2015 } });
    const c = zoneCase({ ...fields, project: { start: '2012-01-01' } }, {}, policy);
    const { periods, rate } = treated(appraised('sez.transport', c), 'transport');
    expect(periods).toEqual({ first: 2012, last: 2015, because: 'zone-ends' });
    expect([2012, 2013, 2015, 2016].map((year) => rate(year) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
