import { describe, expect, it } from 'vitest';
import {
  awaitsProfit,
  begunIn,
  firstPeriod,
  missingProfit,
} from '../../src/engine/measure/first-period';
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

describe('a first profit', () => {
  it('is looked for to the last year of the edition', () => {
    const missing = (last: number) =>
      missingProfit(caseWith({ taxableProfit: { [last - 1]: 0, [last]: 0 } }));
    expect(missing(2060)).toEqual([{ path: 'taxableProfit.2061', asks: 'later-years' }]);
    expect(missing(2061)).toEqual([]);
    expect(missingProfit(caseWith())).toEqual([{ path: 'taxableProfit', asks: 'value' }]);
  });

  it.each([
    ['waited for', undefined, 2019, PROFIT, true],
    ['found', 2020, 2019, PROFIT, false],
    ['not waited for', undefined, null, PROFIT, false],
    ['found where it is not waited for', 2020, null, PROFIT, false],
    ['of no profit at all', undefined, 2019, {}, false],
  ] as const)('is awaited where it is %s', (_, year, awaitedFrom, fields, expected) => {
    const period = { year, awaitedFrom, missing: [], assumed: [], readings: [] };
    expect(awaitsProfit(caseWith(fields), period)).toBe(expected);
  });

  it('gives way to a year that is asked for', () => {
    const c = caseWith(PROFIT);
    expect(begunIn(c, 'first-period.rip')).toBe(c);
    expect(begunIn(c, 'first-period.rip', {})).toBe(c);
    const begun = begunIn(c, 'first-period.rip', { begins: 2021 });
    expect(begun.readings).toEqual({ ...c.readings, 'first-period.rip': '2021' });
    expect(begun.profile).toBe(c.profile);
    expect(firstPeriod(begun, RIP, '2019-05-01').year).toBe(2021);
  });
});
