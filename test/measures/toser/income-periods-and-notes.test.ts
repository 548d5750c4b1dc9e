import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import { treated } from '../sez/appraised';
import { appraised, figuresOf, residentCase, residentOf, withoutProfit } from './appraised';
import { RESIDENT, registered, residentWith, yearly } from './resident';

const income = (c: Case) => appraised('toser.income', c);
const periodsOf = (c: Case) => treated(income(c), 'income').periods;

const TERM = { 'toser.end': 'term' } as const;

describe('the periods', () => {
  test('last ten years from the first profit, or to the end of the territory', () => {
    // The first profit is of 2020; Sosensky ends in 2027, ten periods in 2029.
    expect(periodsOf(residentCase())).toEqual({
      first: 2020,
      last: 2027,
      because: 'territory-ends',
    });
    expect(periodsOf(residentCase(RESIDENT, TERM))).toEqual({
      first: 2020,
      last: 2029,
      because: 'periods-used',
    });
  });

  test('last to the year of an exclusion', () => {
    expect(periodsOf(residentCase(registered('2019-03-15', '2023-08-20')))).toEqual({
      first: 2020,
      last: 2023,
      because: 'status-ends',
    });
  });

  test('begin with the year that is asked for', () => {
    const asked = appraised('toser.income', residentCase(), { begins: 2022 });
    expect(treated(asked, 'income').periods?.first).toBe(2022);
  });

  test('are not known while no year has a profit, and no year has reduced rates', () => {
    // 120 million planned let three years pass: the first period is of 2022 at the latest.
    const awaiting = residentCase(residentWith({ taxableProfit: { 2019: -1, 2020: 0 } }));
    const { awaitedFrom, periods, rates } = treated(income(awaiting), 'income');
    expect([periods, awaitedFrom]).toEqual([null, 2019]);
    expect(rates(2020)).toBeNull();
  });

  test('are worked out for no project outside the territories', () => {
    const outside = residentCase(residentWith({ project: { site: 'region' } }));
    expect(income(outside).treatments).toEqual([]);
  });

  test('are worked out for no project without a profit, unless a reading names the first', () => {
    const unstated = withoutProfit(RESIDENT);
    expect(income(residentCase(unstated))).toMatchObject({
      treatments: [],
      missing: [
        { path: 'taxableProfit', asks: 'value' },
        { path: 'taxableProfit', asks: 'value' },
      ],
      assumed: [],
    });
    const named = income(residentCase(unstated, { 'first-period.toser': '2021' }));
    expect(treated(named, 'income').periods?.first).toBe(2021);
    expect(named.missing).toEqual([{ path: 'taxableProfit', asks: 'value' }]);
  });
});

describe('readings that matter', () => {
  test.each([
    // The tenth period is of 2027, as the last year of Sosensky.
    ['2018-03-15', 2018, []],
    ['2019-03-15', 2019, ['toser.end']],
    // A first profit after the year of registration.
    ['2018-03-15', 2019, ['first-period.toser', 'toser.end']],
    ['2017-12-15', 2018, ['first-period.toser']],
  ])('of a registration of %s and a profit from %i on', (day, first, expected) => {
    const document = residentOf('toser-sosensky', day, {
      taxableProfit: yearly(first, 2029, 30_000_000),
    });
    for (const readings of [{}, TERM]) {
      expect(income(residentCase(document, readings)).readings).toEqual(expected);
    }
  });

  test.each([
    // Without a profit stated, 120 million let three years pass: period 1 is the fourth at the latest.
    ['2024-12-31', []],
    ['2025-01-01', ['toser.end']],
  ])('have its end in 2027 where the first period may come after it: %s', (day, ends) => {
    const document = withoutProfit(residentOf('toser-sosensky', day));
    for (const readings of [{}, TERM]) {
      expect(income(residentCase(document, readings)).readings).toEqual([
        'first-period.toser',
        ...ends,
      ]);
    }
  });

  test('have no end of the territory outside of one, nor while the first period is not known', () => {
    const outside = residentWith({ project: { site: 'region' } });
    expect(income(residentCase(outside)).readings).toEqual(['first-period.toser']);
    const awaiting = residentWith({ taxableProfit: { 2019: -1, 2020: 0 } });
    expect(income(residentCase(awaiting)).readings).toEqual(['first-period.toser']);
    expect(income(residentCase(withoutProfit(RESIDENT))).readings).toEqual(['first-period.toser']);
  });
});

describe('what it rests on', () => {
  const OWN = ['toser.federalPeriods', 'toser.regionalPeriods'];
  const LAST_DAY = 'toser.territories.toser-sosensky.lastDay';

  test('is its numbers of periods and the last day of the territory', () => {
    expect(figuresOf(income(residentCase()))).toEqual([...OWN, LAST_DAY]);
  });

  test('is also the number of periods without a profit, where there are so many', () => {
    const late = residentWith({ taxableProfit: yearly(2019, 2024, -1) });
    expect(figuresOf(income(residentCase(late)))).toEqual([
      ...OWN,
      'toser.waitingPeriods',
      LAST_DAY,
    ]);
  });

  test('is also the limit on losses of each given year, where they are carried', () => {
    const carrying = residentWith({ carryLosses: true, taxableProfit: yearly(2020, 2021, 1) });
    expect(figuresOf(income(residentCase(carrying)))).toEqual([
      ...OWN,
      LAST_DAY,
      'baseline.lossLimit',
      'baseline.lossLimit',
    ]);
  });
});

describe('notes', () => {
  test('of a resident with a profit from the year of registration on are those on its first period', () => {
    const document = residentWith({ taxableProfit: yearly(2019, 2029, 30_000_000) });
    expect(income(residentCase(document)).assumed).toEqual([
      { id: 'first-profit-among-given-years', values: { first: 2019, last: 2029, year: 2019 } },
    ]);
  });

  test('of a first profit that comes after the given years begin', () => {
    expect(income(residentCase()).assumed).toEqual([
      { id: 'first-profit-among-given-years', values: { first: 2020, last: 2029, year: 2020 } },
      { id: 'years-before-given', values: { first: 2019, last: 2019 } },
    ]);
  });

  test('of relief that begins without a profit', () => {
    const late = residentCase(residentWith({ taxableProfit: yearly(2019, 2021, 0) }));
    expect(income(late).assumed).toEqual([
      { id: 'first-profit-among-given-years', values: { first: 2019, last: 2021, year: 'none' } },
      { id: 'relief-begins-without-profit', values: { year: 2022 } },
    ]);
    expect(periodsOf(late)?.first).toBe(2022);
  });

  test('of the year of an exclusion', () => {
    const excluded = residentCase(registered('2019-03-15', '2023-08-20'));
    expect(income(excluded).assumed.at(-1)).toEqual({
      id: 'excluded-from-quarter',
      values: { last: '2023-06-30' },
    });
  });
});

describe('the first period', () => {
  const profits = (first: number, last: number) => ({
    ...yearly(2019, 2029, -1),
    ...yearly(first, last, 30_000_000),
  });

  test.each([
    // 120 million let three years pass: 2019, 2020 and 2021.
    [2021, 2021, []],
    [2022, 2022, []],
    [2023, 2022, ['toser.waitingPeriods']],
  ])('of a first profit of %i is %i', (first, expected, waiting) => {
    const c = residentCase(residentWith({ taxableProfit: profits(first, 2029) }));
    expect(periodsOf(c)?.first).toBe(expected);
    expect(figuresOf(income(c))).toEqual([
      'toser.federalPeriods',
      'toser.regionalPeriods',
      ...waiting,
      'toser.territories.toser-sosensky.lastDay',
    ]);
    expect(income(c).missing).toEqual([]);
  });

  test.each([
    [2020, undefined],
    [2021, 2022],
  ])('is known where the years given to %i leave no other', (last, expected) => {
    const c = residentCase(residentWith({ taxableProfit: yearly(2019, last, -1) }));
    expect(periodsOf(c)?.first).toBe(expected);
    const later = [{ path: `taxableProfit.${last + 1}`, asks: 'later-years' }];
    expect(income(c).missing).toEqual(expected === undefined ? later : []);
    expect(figuresOf(income(c))).toContain('toser.waitingPeriods');
  });

  test('counts profits from the registration on, not those before it', () => {
    const c = residentCase(residentWith({ taxableProfit: yearly(2017, 2029, 30_000_000) }));
    expect(periodsOf(c)?.first).toBe(2019);
    expect(income(c).assumed).toEqual([
      { id: 'first-profit-among-given-years', values: { first: 2017, last: 2029, year: 2019 } },
    ]);
  });
});
