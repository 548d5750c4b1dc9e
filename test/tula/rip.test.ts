import { describe, expect, test } from 'vitest';
import { MILLION, measureOf, over, reliefIn, total } from './project';

/** Included on the 1st of January 2020, with capital investment of 2020 and a base from 2021 on. */
const participant = (capex: string | number, base: object = over(2021, 2026, 60 * MILLION)) => ({
  project: { start: '2020-01-01' },
  statuses: { rip: { included: '2020-01-01' } },
  capitalInvestment: { 2020: capex },
  taxableProfit: { 2020: 0, ...base },
});

const rip = (...[fields, readings]: [object, Record<string, string>?]) =>
  measureOf('rip', fields as Parameters<typeof measureOf>[1], readings);

describe('the amounts of the region', () => {
  test.each([
    ['99999999.99', 'ineligible'],
    ['100000000', 'eligible'],
  ])('within three years: %s is %s', (capex, verdict) => {
    expect(rip(participant(capex)).verdict).toBe(verdict);
  });

  test.each([
    ['4999999999.99', 'ineligible'],
    ['5000000000', 'eligible'],
  ])('within five years, of which the last: %s is %s', (capex, verdict) => {
    const late = { ...participant(0), capitalInvestment: { 2024: capex } };
    expect(rip(late).verdict).toBe(verdict);
  });

  test.each([
    ['4999900000', '30000000', '35000000'],
    ['4999999999.99', '30000000', '35000000'],
    ['5000000000', '30000000', '45000000'],
  ])('decide the rate of the region: %s saves %s and %s in 2022', (capex, federal, regional) => {
    const found = rip(participant(capex, over(2021, 2022, 1_000 * MILLION)));
    expect(reliefIn(found, 2022)).toEqual({ federal, regional });
  });

  test.each([
    ['499999999.99', 2026],
    ['500000000', 2028],
  ])('beside the federal one that dates the last year: %s to %i', (capex, last) => {
    const found = rip(participant(capex, over(2021, 2030, 60 * MILLION)));
    expect(found.lines?.at(-1)?.year).toBe(last);
  });

  test.each([
    ['49999999.99', {}],
    ['50000000', { federal: '1800000', regional: '0' }],
    ['60000000', { federal: '1800000', regional: '0' }],
    ['100000000', { federal: '1800000', regional: '2100000' }],
  ])('open the rate of the region alone under the other reading: %s', (capex, expected) => {
    const found = rip(participant(capex), { 'rip.thresholds': 'rates-only' });
    expect(reliefIn(found, 2021)).toEqual(expected);
  });

  test('below which nothing is had', () => {
    expect(rip(participant(60 * MILLION)).verdict).toBe('ineligible');
  });
});

describe('the four tax periods', () => {
  const capex = 120 * MILLION;
  const withLoss = participant(capex, { ...over(2021, 2026, 60 * MILLION), 2022: -1 * MILLION });

  test('limit the rate of the region alone', () => {
    const found = rip(participant(capex));
    expect(reliefIn(found, 2024)).toEqual({ federal: '1800000', regional: '2100000' });
    expect(reliefIn(found, 2025)).toEqual({ federal: '4800000', regional: '0' });
    expect(total(found)).toBe(25_200_000);
  });

  test('use the cap by the rate really applied', () => {
    const used = rip(participant(capex)).cap?.periods ?? [];
    // 3,900,000 a year in 2021-2024, then the 1,800,000 of the federal budget at a notional 20 %
    expect(used.map(({ before, year }) => [year, before])).toEqual([
      [2021, '0'],
      [2022, '3900000'],
      [2023, '7800000'],
      [2024, '11700000'],
      [2025, '15600000'],
      [2026, '17400000'],
    ]);
  });

  test.each([
    [{}, 21_300_000],
    [{ 'rip.four-years': 'profitable' }, 23_400_000],
    [{ 'rip.limit-binds': 'both' }, 11_700_000],
    [{ 'rip.limit-binds': 'both', 'rip.four-years': 'profitable' }, 18_600_000],
  ])('count a year of loss or not, by %j', (readings, expected) => {
    expect(total(rip(withLoss, readings))).toBe(expected);
  });

  /**
   * Nothing is invested to the end of 2020, and nothing after: the cap ends all relief, and the years are taxed at
   * ordinary rates, under which the loss of 2021 takes half of 2022. So four periods with a base end with 2024.
   */
  test('count a base that the cap leaves at ordinary rates', () => {
    const found = rip(
      {
        ...participant(0),
        capitalInvestment: [{ day: '2022-12-01', amount: 120 * MILLION, kind: 'equipment' }],
        taxableProfit: {
          ...{ 2020: 10 * MILLION, 2021: -10 * MILLION, 2022: 10 * MILLION },
          ...over(2023, 2026, 60 * MILLION),
        },
        carryLosses: true,
      },
      { 'rip.four-years': 'profitable', 'cap-year': 'ends' },
    );
    const cutOff = (year: number) =>
      (found.lines ?? []).filter((one) => one.year === year).map((one) => one.cutOff ?? '0');
    expect(cutOff(2024)).toEqual(['1800000', '2100000']);
    expect(cutOff(2025)).toEqual(['4800000', '0']);
  });

  test('end all relief under the other reading', () => {
    expect(total(rip(participant(capex), { 'rip.limit-binds': 'both' }))).toBe(15_600_000);
  });
});

test('the cap is the capital investment', () => {
  const found = rip(participant(100 * MILLION, over(2021, 2024, 600 * MILLION)));
  expect([2021, 2022, 2023, 2024].map((year) => reliefIn(found, year))).toEqual([
    { federal: '18000000', regional: '21000000' },
    { federal: '18000000', regional: '21000000' },
    { federal: '10153846', regional: '11846154' },
    {},
  ]);
});

test.each([
  ['2019-12-31', 2020],
  ['2020-01-01', 2021],
])('begins with 2020: included on %s', (included, first) => {
  const base = { 2019: 0, ...over(2020, 2022, MILLION) };
  const fields = {
    project: { start: '2019-01-01' },
    statuses: { rip: { included } },
    capitalInvestment: { 2020: 100 * MILLION },
    taxableProfit:
      included < '2020' ? base : { ...over(2020, 2020, 0), ...over(2021, 2022, MILLION) },
  };
  expect(rip(fields).lines?.[0]?.year).toBe(first);
});

// The law is of 2019 and gives nothing before 2020; periods count from the first one by its clock (see decision 0038).
describe('who entered before 2020', () => {
  const early = (first: number, bases: object, readings: Record<string, string>) =>
    rip(
      {
        project: { start: `${first}-01-01` },
        statuses: { rip: { included: `${first}-01-01` } },
        capitalInvestment: { [first]: 120 * MILLION },
        taxableProfit: bases,
      },
      { 'first-period.rip': String(first), ...readings },
    );
  const profits = over(2018, 2026, 60 * MILLION);
  const regional = (found: ReturnType<typeof rip>) =>
    [2020, 2021, 2022, 2023].map((year) => reliefIn(found, year)['regional'] ?? '0');

  // 3.5 points of 60 m in each of the periods that are left of four from 2018.
  test.each(['periods', 'profitable'])('has the regional rate in 2020 and 2021: %s', (counted) => {
    const found = early(2018, profits, { 'rip.four-years': counted });
    expect(regional(found)).toEqual(['2100000', '2100000', '0', '0']);
    expect(reliefIn(found, 2022)['federal']).toBe('1800000');
  });

  test('has three more periods with a base where 2018 is a year of loss', () => {
    const losing = { ...profits, 2018: -1 };
    const found = early(2018, losing, { 'rip.four-years': 'profitable' });
    expect(regional(found)).toEqual(['2100000', '2100000', '2100000', '0']);
  });

  test.each(['periods', 'profitable'])('has nothing after them under `both`: %s', (counted) => {
    const found = early(2018, profits, { 'rip.four-years': counted, 'rip.limit-binds': 'both' });
    expect(found.lines?.map(({ year }) => year).at(-1)).toBe(2021);
  });

  test.each([
    [2016, 'ineligible'],
    [2017, 'eligible'],
  ])('is refused under `both` where all four lie before: from %s, %s', (first, verdict) => {
    const found = early(first, over(first, 2026, 60 * MILLION), { 'rip.limit-binds': 'both' });
    expect(found.verdict).toBe(verdict);
  });

  test('is refused so whatever is invested', () => {
    const found = rip(
      {
        project: { start: '2016-01-01' },
        statuses: { rip: { included: '2016-01-01' } },
        capitalInvestment: undefined,
        taxableProfit: over(2016, 2026, 60 * MILLION),
      },
      { 'first-period.rip': '2016', 'rip.limit-binds': 'both' },
    );
    expect([found.verdict, found.missing]).toEqual(['ineligible', []]);
  });
});
