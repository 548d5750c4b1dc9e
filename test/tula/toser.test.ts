import { describe, expect, test } from 'vitest';
import { MILLION, measureOf, OBJECT, over, partOf, reliefIn, total } from './project';

type Fields = Parameters<typeof measureOf>[1];

const REGISTERED = '2019-06-17';

/** A resident of a territory, as the examples of the rules have it. */
const resident = (
  { registered = REGISTERED, site = 'toser-aleksin' } = {},
  fields: Record<string, unknown> = {},
): Fields => ({
  project: {
    start: registered,
    site,
    activity: { toserAllowed: true },
    jobs: over(2018, 2029, 20),
  },
  statuses: { toserResident: { registered } },
  capitalInvestment: { [registered.slice(0, 4)]: 5 * MILLION },
  ...fields,
});

const findingOf = (fields: Fields, id: string) =>
  JSON.stringify(measureOf('toser', fields)).match(
    new RegExp(`"id":"${id}"[^{}]*?"verdict":"([a-z-]+)"`),
  )?.[1];

describe('who is a resident', () => {
  test.each([
    ['4999999.99', 'ineligible'],
    [5 * MILLION, 'eligible'],
  ])('with %s invested: %s', (amount, verdict) => {
    const fields = resident({}, { capitalInvestment: { 2019: amount } });
    expect(measureOf('toser', fields).verdict).toBe(verdict);
  });

  test('all of it counts, also long after registration', () => {
    const fields = resident({}, { capitalInvestment: { 2019: 4 * MILLION, 2027: MILLION } });
    expect(measureOf('toser', fields).verdict).toBe('eligible');
  });

  test.each([
    ['toser-efremov', '2018-02-28', 'not-met'],
    ['toser-efremov', '2018-03-01', 'met'],
    ['toser-efremov', '2028-03-01', 'met'],
    ['toser-efremov', '2028-03-02', 'not-met'],
    ['toser-aleksin', '2019-04-11', 'not-met'],
    ['toser-aleksin', '2019-04-12', 'met'],
    ['toser-aleksin', '2029-04-12', 'met'],
    ['toser-aleksin', '2029-04-13', 'not-met'],
  ])('of %s registered on %s: %s', (site, registered, verdict) => {
    expect(findingOf(resident({ registered, site }), 'toser.in-force')).toBe(verdict);
  });

  test.each([
    ['toser-aleksin', '2022-04-12', 'met'],
    ['toser-aleksin', '2022-04-13', 'unknown'],
    ['toser-efremov', '2021-03-01', 'met'],
    ['toser-efremov', '2021-03-02', 'unknown'],
    ['toser-efremov', '2021-03-31', 'unknown'],
    ['toser-efremov', '2021-04-01', 'not-met'],
    ['toser-efremov', '2021-12-31', 'not-met'],
    ['toser-efremov', '2022-01-01', 'unknown'],
  ])('contributions of %s, registered on %s: %s', (site, registered, verdict) => {
    expect(findingOf(resident({ registered, site }), 'toser.status-in-time')).toBe(verdict);
  });
});

describe('income tax', () => {
  const profit = { taxableProfit: { 2019: 0, ...over(2020, 2032, 30 * MILLION) } };

  test('by periods from the first profit to the end of the territory', () => {
    const part = partOf('toser.income', resident({}, profit));
    expect(reliefIn(part, 2020)).toEqual({ federal: '900000', regional: '5100000' });
    expect(reliefIn(part, 2024)).toEqual({ federal: '900000', regional: '5100000' });
    // the federal line has no reduced rate any more
    expect(Number(reliefIn(part, 2025)['federal'] ?? 0)).toBe(0);
    expect(reliefIn(part, 2025)['regional']).toBe('2100000');
    expect(total(part)).toBe(40_500_000);
    expect(total(partOf('toser.income', resident({ site: 'toser-efremov' }, profit)))).toBe(
      38_400_000,
    );
  });

  const late = { taxableProfit: { ...over(2019, 2022, 0), ...over(2023, 2032, 30 * MILLION) } };

  test('three periods without a profit begin it all the same', () => {
    const part = partOf('toser.income', resident({}, late));
    expect(reliefIn(part, 2026)).toEqual({ federal: '2400000', regional: '5100000' });
    expect(reliefIn(part, 2027)['regional']).toBe('2100000');
    expect(total(part)).toBe(33_300_000);
  });

  test('five where 500 m are planned', () => {
    const of = (amount: number | string) =>
      total(partOf('toser.income', resident({}, { ...late, capitalInvestment: { 2019: amount } })));
    expect(of(500 * MILLION)).toBe(38_700_000);
    expect(of('499999999.99')).toBe(33_300_000);
  });
});

describe('property tax by year of residency', () => {
  const of = (commissioned: string, readings = {}) =>
    total(
      partOf(
        'toser.property',
        resident({}, { property: { objects: [{ ...OBJECT, commissioned }] } }),
        readings,
      ),
    );

  test('of an object of the year of registration, and of a later one', () => {
    expect(of('2019-06-15')).toBe(10_998_000);
    expect(of('2021-06-15')).toBe(8_598_000);
    expect(of('2021-06-15', { 'toser.property-start': 'object' })).toBe(10_914_000);
  });
});

describe('contributions', () => {
  const payroll = {
    groups: [{ id: 'all', workers: over(2019, 2029, 100), monthlyWage: over(2019, 2029, 50_000) }],
  };

  test('from the month after registration to the end of the territory', () => {
    const part = partOf('toser.contributions', resident({}, { payroll }));
    const years = [2019, 2020, 2028, 2029].map((year) => reliefIn(part, year)['social']);
    expect(years).toEqual(['6720000', '13440000', '13440000', '4480000']);
    expect(total(part)).toBe(132_160_000);
  });

  test('or for 120 months', () => {
    const part = partOf('toser.contributions', resident({}, { payroll }), {
      'toser.end': 'term',
    });
    expect(total(part)).toBe(134_400_000);
  });
});

test('land is free of tax for 120 months from registration', () => {
  const landPlots = [
    { id: 'site', cadastralValue: 10 * MILLION, rate: '0.015', title: '2015-01-01' },
  ];
  const part = partOf('toser.land', resident({}, { landPlots }), { 'toser.end': 'term' });
  // 150,000 a year: 7 months of 2019, nine years, 5 months of 2029
  expect(reliefIn(part, 2019)).toEqual({ municipal: '87500' });
  expect(reliefIn(part, 2029)).toEqual({ municipal: '62500' });
  expect(total(part)).toBe(1_500_000);
});

describe('without a site', () => {
  const somewhere = (registered: string): Fields => {
    const { project, ...fields } = resident({ registered });
    const { site: _, ...other } = project as { site: string };
    return { ...fields, project: { ...other, site: undefined } };
  };

  // Efremov lives from 2018-03-01 to 2028-03-01, Aleksin from 2019-04-12 to 2029-04-12.
  test.each([
    ['2018-02-28', 'ineligible'],
    ['2018-03-01', 'unknown'],
    ['2029-04-12', 'unknown'],
    ['2029-04-13', 'ineligible'],
  ])('no territory exists on %s: %s', (registered, verdict) => {
    expect(measureOf('toser', somewhere(registered)).verdict).toBe(verdict);
  });

  // Who registers before Aleksin exists can only be in Efremov, which ends in 2028.
  test.each([
    ['2019-04-11', '2028', 'unknown'],
    ['2019-04-11', '2029', 'ineligible'],
    ['2019-04-12', '2029', 'unknown'],
    ['2019-04-12', '2030', 'ineligible'],
  ])('registered on %s, period 1 in %s: income tax is %s', (registered, year, verdict) => {
    const income = partOf('toser.income', somewhere(registered), { 'first-period.toser': year });
    expect(income.verdict).toBe(verdict);
    if (verdict === 'ineligible') expect(income.missing).toEqual([]);
  });
});
