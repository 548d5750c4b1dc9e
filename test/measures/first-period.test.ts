import { describe, expect, it } from 'vitest';
import { firstPeriod } from '../../src/engine/measure/first-period';
import { type Chosen, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const RIP = { measure: 'rip', entered: 2019, apart: true } as const;

const first = (chosen: Chosen, fields: Fields) => {
  const c = caseWith(fields);
  return firstPeriod({ ...c, readings: { ...c.readings, ...chosen } }, RIP, '2019-05-01');
};

/** The first profit is that of 2020. */
const PROFIT: Fields = { taxableProfit: { 2018: 0, 2019: 0, 2020: millions(10), 2021: 0 } };
const READINGS = ['first-period.rip'];

describe('the first period of a project included in May 2019', () => {
  const sought = (year: number | string) => ({
    id: 'first-profit-among-given-years',
    values: { first: 2018, last: 2021, year },
  });

  it('is that of its first profit', () => {
    expect(first({}, PROFIT)).toEqual({
      year: 2020,
      awaitedFrom: 2019,
      missing: [],
      assumed: [sought(2020)],
      readings: READINGS,
    });
  });

  it('is wanting without a profit', () => {
    expect(first({}, { taxableProfit: undefined })).toEqual({
      year: undefined,
      awaitedFrom: 2019,
      missing: [{ path: 'taxableProfit', asks: 'value' }],
      assumed: [],
      readings: READINGS,
    });
    const losses = { 2018: 0, 2019: 0, 2020: 0, 2021: 0 };
    expect(first({}, { taxableProfit: losses })).toEqual({
      year: undefined,
      awaitedFrom: 2019,
      missing: [{ path: 'taxableProfit.2022', asks: 'later-years' }],
      assumed: [sought('none')],
      readings: READINGS,
    });
  });

  it('is the year of inclusion under another reading, which does not matter where a profit begins then', () => {
    const included = { year: 2019, awaitedFrom: null, missing: [], assumed: [] };
    const chosen = { 'first-period.rip': 'inclusion' } as const;
    expect(first(chosen, PROFIT)).toEqual({ ...included, readings: READINGS });
    const profitable = { taxableProfit: { 2019: millions(10) } };
    expect(first(chosen, profitable)).toEqual({ ...included, readings: [] });
  });

  it('is a year that is named, not before the inclusion', () => {
    const named = (year: `${number}`) => first({ 'first-period.rip': year }, PROFIT);
    const stated = { awaitedFrom: null, missing: [], assumed: [], readings: READINGS };
    expect(named('2021')).toEqual({ year: 2021, ...stated });
    expect(named('2019')).toEqual({ year: 2019, ...stated });
    expect(named('2018')).toEqual({
      year: 2019,
      awaitedFrom: null,
      missing: [],
      assumed: [
        {
          id: 'first-period-not-before-entry',
          values: { reading: 'first-period.rip', asked: 2018, year: 2019 },
        },
      ],
      readings: READINGS,
    });
  });
});
