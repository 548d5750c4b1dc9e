import { describe, expect, it } from 'vitest';
import type { CapitalInvestmentItem } from '../../src/profile/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  missingPaths,
  project,
  reliefs,
  yearly,
  yearsOf,
} from '../profiles';

const PROFIT = everyYear(2019, 2028, millions(100));

const register = (
  capitalInvestment: CapitalInvestmentItem[],
  { start = '2019-01-01', readings = {} }: { start?: string; readings?: Chosen } = {},
) =>
  measure(
    'investment-register',
    project({ project: { start }, capitalInvestment, taxableProfit: PROFIT }),
    readings,
  );

const investing = (amount: string) => register([{ year: 2019, amount }]);

describe('the threshold of 100 million', () => {
  it('is missed by a kopeck', () => {
    const result = investing('99999999.99');
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'investment-register.capital-investment')).toMatchObject({
      verdict: 'not-met',
      actual: '99999999.99',
      required: '100000000',
      shortfall: '0.01',
    });
    expect(result.lines).toEqual([]);
    expect(result.sums.total).toBe('0');
  });

  it.each(['100000000', '100000000.01'])('is met by %s', (amount) => {
    const result = investing(amount);
    expect(result.verdict).toBe('eligible');
    expect(finding(result, 'investment-register.capital-investment').shortfall).toBeUndefined();
  });

  it('is not met by the status itself', () => {
    const statuses = { investmentRegister: { included: '2019-01-01' } };
    const capitalInvestment = [{ year: 2019, amount: millions(60) }];
    const result = measure(
      'investment-register',
      project({ statuses, capitalInvestment, taxableProfit: PROFIT }),
    );
    expect(result.verdict).toBe('ineligible');
    expect(result.step.held).toBe('2019-01-01');
  });
});

describe('the tax periods', () => {
  it.each([
    ['100000000', 1],
    ['500000000', 1],
    ['500000000.01', 2],
    ['1000000000', 2],
    ['1000000000.01', 3],
    ['2000000000', 3],
    ['2000000000.01', 4],
    ['999999999999999', 4],
  ])('of an investment of %s roubles are %i', (amount, periods) => {
    const years = [2019, 2020, 2021, 2022].slice(0, periods);
    const result = investing(amount);
    expect(reliefs(result, 'regional')).toEqual(
      Object.fromEntries(years.map((year) => [year, 3_500_000])),
    );
    expect(result.periods).toEqual({ first: 2019, last: years.at(-1), because: 'periods-used' });
  });

  it('rest on an unconfirmed bound exactly where the investment lies on it', () => {
    expect(investing('500000000').confirmed).toBe(false);
    expect(investing('500000000').unconfirmed.map(({ figure }) => figure)).toContain(
      'register.tiers',
    );
    expect(investing('500000000.01').confirmed).toBe(true);
    expect(investing('2000000000').confirmed).toBe(false);
    expect(investing('2000000000.01').confirmed).toBe(true);
  });

  it('leave the federal tax as it is', () => {
    expect(reliefs(investing('100000000'), 'federal')).toEqual({ 2019: 0 });
    expect(investing('100000000').lines[0]).toMatchObject({ ordinaryRate: '0.03', rate: '0.03' });
  });

  it('that come after 2024 are counted at 18 %', () => {
    const taxableProfit = { 2024: millions(100), 2025: millions(100) };
    const result = measure(
      'investment-register',
      project({
        capitalInvestment: [{ year: 2019, amount: millions(600) }],
        taxableProfit,
      }),
    );
    expect(reliefs(result, 'regional')).toEqual({ 2024: 3_500_000, 2025: 4_500_000 });
  });
});

describe('the window of three years', () => {
  const START = '2019-03-15';
  const on = (day: string, readings: Chosen = {}) =>
    register([{ day, amount: millions(100) }], { start: START, readings });

  it.each([
    ['2019-03-14', 'ineligible'],
    ['2019-03-15', 'eligible'],
    ['2022-03-15', 'eligible'],
    ['2022-03-16', 'ineligible'],
  ])('has an investment of %s make the project %s', (day, verdict) => {
    expect(on(day).verdict).toBe(verdict);
  });

  it.each([
    ['2022-03-14', 'eligible'],
    ['2022-03-15', 'ineligible'],
  ])('to the day before the anniversary has an investment of %s make it %s', (day, verdict) => {
    expect(on(day, { 'window-end': 'day-before' }).verdict).toBe(verdict);
  });

  it.each([
    [2018, 'ineligible'],
    [2019, 'eligible'],
    [2021, 'eligible'],
    [2022, 'ineligible'],
  ])('has an investment of the year %i make it %s', (year, verdict) => {
    const amount = millions(100);
    expect(register([{ year, amount }], { start: START }).verdict).toBe(verdict);
    const readings = { 'window-end': 'day-before' } as const;
    expect(register([{ year, amount }], { start: START, readings }).verdict).toBe(verdict);
  });

  it.each([
    ['2023-02-27', 'day-before', 'eligible'],
    ['2023-02-28', 'day-before', 'ineligible'],
    ['2023-02-28', 'anniversary', 'eligible'],
    ['2023-03-01', 'anniversary', 'ineligible'],
  ] as const)('from 29 February has %s under %s make it %s', (day, reading, verdict) => {
    const readings = { 'window-end': reading };
    const item = { day, amount: millions(100) };
    expect(register([item], { start: '2020-02-29', readings }).verdict).toBe(verdict);
  });

  it('adds up amounts of days and of years', () => {
    const items = [
      { day: '2022-03-15', amount: '40000000.50' },
      { year: 2021, amount: '59999999.50' },
      { day: '2022-03-16', amount: millions(500) },
    ];
    const result = register(items, { start: START });
    const found = finding(result, 'investment-register.capital-investment');
    expect(found).toMatchObject({ verdict: 'met', actual: '100000000' });
    expect(found.leftOut).toEqual([
      { path: 'capitalInvestment[2]', amount: '500000000', because: 'outside-window' },
    ]);
  });

  it('starts with the project, whenever it enters the register', () => {
    const result = measure(
      'investment-register',
      project({
        statuses: { investmentRegister: { included: '2021-06-01' } },
        capitalInvestment: { 2019: millions(600), 2022: millions(900) },
        taxableProfit: PROFIT,
      }),
    );
    // 600 million of 2019-2021: two periods, not before inclusion
    expect(yearsOf(result)).toEqual([2021, 2022]);
  });
});

describe('the first period', () => {
  const of = (readings: Chosen, included?: string) =>
    measure(
      'investment-register',
      project({
        statuses: included === undefined ? {} : { investmentRegister: { included } },
        capitalInvestment: { 2019: millions(600) },
        taxableProfit: { ...everyYear(2019, 2020, millions(-5)), ...everyYear(2021, 2028, 100) },
      }),
      readings,
    );
  const FIRST = 'first-period.investment-register';

  it('is that of the first profit, or of the inclusion after it', () => {
    expect(of({}).periods).toMatchObject({ first: 2021, last: 2022 });
    expect(of({}, '2020-07-01').periods).toMatchObject({ first: 2021, last: 2022 });
    expect(of({}, '2023-12-31').periods).toMatchObject({ first: 2023, last: 2024 });
  });

  it('is that of the inclusion under another reading, a loss or not', () => {
    expect(of({ [FIRST]: 'inclusion' }).periods).toMatchObject({ first: 2019, last: 2020 });
    expect(of({ [FIRST]: 'inclusion' }, '2020-07-01').periods).toMatchObject({ first: 2020 });
  });

  it('is a year that is named, but not one before the inclusion', () => {
    expect(of({ [FIRST]: '2022' }).periods).toMatchObject({ first: 2022, last: 2023 });
    expect(of({ [FIRST]: '2018' }).periods).toMatchObject({ first: 2019, last: 2020 });
    expect(of({ [FIRST]: '2020' }, '2023-05-01').periods).toMatchObject({ first: 2023 });
  });

  it('is sought among the years given', () => {
    const taxableProfit = everyYear(2019, 2023, millions(-5));
    const capitalInvestment = { 2019: millions(600) };
    const result = measure('investment-register', project({ capitalInvestment, taxableProfit }));
    expect(result.lines).toEqual([]);
    expect(result.periods).toBeNull();
    expect(missingPaths(result, 'lines')).toEqual(['taxableProfit.2024']);
  });

  it('is missing where no profit is given', () => {
    const capitalInvestment = { 2019: millions(600) };
    const result = measure('investment-register', project({ capitalInvestment }));
    expect(result.lines).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual(['taxableProfit']);
  });
});

it('the printed reduction is 4.5 points of 17 % in 2017-2024 and of 18 % after', () => {
  const result = measure(
    'investment-register',
    project({
      capitalInvestment: { 2019: millions(600) },
      taxableProfit: { 2024: millions(100), 2025: millions(100) },
    }),
    { 'regional-rate-2017-2024': 'printed-reduction' },
  );
  expect(reliefs(result, 'regional')).toEqual({ 2024: 4_500_000, 2025: 4_500_000 });
  expect(result.lines.map(({ rate }) => rate)).toEqual(['0.03', '0.125', '0.02', '0.135']);
});

describe('by the law an investment that is not stated', () => {
  // 4 times the minimum is asked in 2018 and 2019, 5 times in 2020 to 2022
  const untold = (wages: readonly number[], fields: Fields = {}) =>
    measure(
      'investment-register',
      project({
        project: {
          start: '2018-01-01',
          averageMonthlyWage: yearly(2018, wages),
          subsistenceMinimum: everyYear(2018, 2017 + wages.length, 10_000),
        },
        taxableProfit: everyYear(2018, 2025, millions(100)),
        ...fields,
      }),
      {},
      'law',
    );

  it('is refused where none of the four periods that it may bring passes', () => {
    expect(untold([39_999, 39_999, 49_999, 49_999, 60_000]).verdict).toBe('ineligible');
    expect(untold([39_999, 39_999, 49_999, 50_000]).verdict).toBe('unknown');
    expect(untold([39_999, 39_999, 49_999]).verdict).toBe('unknown');
  });

  it('is refused whenever a first profit may come, if no year to the end of the status passes', () => {
    const statuses = { investmentRegister: { included: '2018-01-01', ends: '2019-06-30' } };
    const taxableProfit = { 2018: 0 };
    expect(untold([60_000, 39_999], { statuses, taxableProfit }).verdict).toBe('ineligible');
    expect(untold([39_999, 40_000], { statuses, taxableProfit }).verdict).toBe('unknown');
  });
});
