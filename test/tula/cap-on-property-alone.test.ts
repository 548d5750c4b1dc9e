import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type PlanOptions, plan } from '../../src/index';
import { command } from '../cli/fake';
import { documentOf, MILLION, over, profileOf } from './project';

/**
 * A contract of 2020 and an object worth 100 m on average in each of its first three years: 2.2 m of property tax a year,
 * of which the contract leaves nothing. The project has no profit.
 */
const fields = (contract: object, more: object = {}) => ({
  project: { start: '2020-01-01' },
  statuses: {
    specialInvestmentContract: {
      level: 'federal',
      signed: '2020-01-01',
      ends: '2025-12-31',
      ...contract,
    },
  },
  capitalInvestment: { 2020: 750 * MILLION },
  taxableProfit: over(2020, 2025, 0),
  property: {
    objects: [{ id: 'plant', kind: 'immovable', yearlyBases: over(2020, 2022, 100 * MILLION) }],
  },
  ...more,
});

const project = (...of: Parameters<typeof fields>) => profileOf(fields(...of));

const ALONE: PlanOptions = {
  edition: 'tula-2026',
  among: ['spic-federal.property'],
  unconfirmed: true,
  unknown: true,
  readings: { 'saved-taxes-raise-profit': 'no' },
};

const best = (contract: object, readings: object = {}, more: object = {}) =>
  plan(project(contract, more), { ...ALONE, readings: { ...ALONE.readings, ...readings } }).best;

/** What is saved of property tax in each year. */
const saved = (one: ReturnType<typeof best>) =>
  one.taxes.flatMap(({ after, before, tax, year }) =>
    tax === 'property' ? [[year, Number(before) - Number(after)]] : [],
  );

describe('half of what a contract states bounds relief from property tax that is used alone', () => {
  test('the year that would pass it gets what is left, and no later one anything', () => {
    const one = best({ statedCapitalInvestment: 7 * MILLION });
    // 3.5 m: 2.2 m, then 1.3 m.
    expect(saved(one)).toEqual([
      [2020, 2_200_000],
      [2021, 1_300_000],
      [2022, 0],
    ]);
    expect(one.value.nominal).toBe('3500000');
    expect(one.income).toMatchObject({
      first: 2020,
      last: 2021,
      because: 'cap-exhausted',
      ordinaryRates: true,
      cap: {
        share: '0.5',
        on: 'income-and-property',
        amount: '3500000',
        used: '3500000',
        cutOff: '3100000',
        exhausted: [2021],
      },
    });
    expect(one.income?.cap?.periods.map(({ shares }) => shares)).toEqual([
      { federal: '0', regional: '0', property: '2200000' },
      { federal: '0', regional: '0', property: '1300000' },
      { federal: '0', regional: '0', property: '0' },
    ]);
  });

  test.each([
    // The cap is in full roubles, rounded down.
    ['13199999.99', '6599999', [2022], '1'],
    ['13200000', '6600000', [2022], '0'],
    ['13200001.99', '6600000', [2022], '0'],
    ['13200002', '6600000', [], '0'],
  ])('where the contract states %s, %s is saved', (stated, nominal, exhausted, cutOff) => {
    const one = best({ statedCapitalInvestment: stated });
    expect(one.value.nominal).toBe(nominal);
    expect(one.income?.cap).toMatchObject({ exhausted, cutOff });
  });

  test.each([
    ['none', '2200000', [2_200_000, 0, 0]],
    ['full', '4400000', [2_200_000, 2_200_000, 0]],
  ])('where the year that would pass it gets %s, %s', (value, nominal, amounts) => {
    const one = best({ statedCapitalInvestment: 7 * MILLION }, { 'cap-year': value });
    expect(one.value.nominal).toBe(nominal);
    expect(saved(one).map(([, amount]) => amount)).toEqual(amounts);
  });

  test('where nothing is stated, half of all that is planned is', () => {
    const one = best({});
    expect(one.value.nominal).toBe('6600000');
    expect(one.income?.cap).toMatchObject({ amount: '375000000', used: '6600000' });
  });

  test.each([
    ['2019-08-12', null, '6600000'],
    ['2019-08-13', '1000000', '1000000'],
  ])('a contract signed %s has a cap of %s', (signed, amount, nominal) => {
    const one = best({ signed, statedCapitalInvestment: 2 * MILLION });
    expect(one.income?.cap?.amount ?? null).toBe(amount);
    expect(one.value.nominal).toBe(nominal);
  });

  test('what is left of it raises the profit', () => {
    const { best: one } = plan(
      project(
        { statedCapitalInvestment: 7 * MILLION },
        { taxableProfit: over(2020, 2025, 10 * MILLION) },
      ),
      { ...ALONE, readings: {} },
    );
    // 2020: 2.2 m, less 66,000 and 374,000 of tax on it; 2021: 1.3 m, less 39,000 and 221,000.
    expect(one.value.nominal).toBe('2800000');
    expect(one.raisedProfit).toEqual([
      { year: 2020, amount: '2200000', by: [{ tax: 'property', amount: '2200000' }] },
      { year: 2021, amount: '1300000', by: [{ tax: 'property', amount: '1300000' }] },
    ]);
  });

  test('is an assumption of the plan', () => {
    const { assumptions } = plan(project({ statedCapitalInvestment: 7 * MILLION }), ALONE);
    expect(assumptions.map(({ id }) => id)).toContain('cap-covers-property-tax');
  });

  test('is named where it makes a package lose', () => {
    // Either relief reaches the cap of 0.5 m: 2.2 m of property tax in 2020, or 0.4 m of income tax a year.
    const { lost } = plan(
      project(
        { statedCapitalInvestment: MILLION },
        { taxableProfit: over(2020, 2025, 2 * MILLION) },
      ),
      { ...ALONE, among: ['spic-federal.income', 'spic-federal.property'] },
    );
    const alone = lost.find(({ elements }) => elements.join() === 'spic-federal.property');
    expect(alone?.because).toContainEqual({
      kind: 'cap-exhausted',
      element: 'spic-federal.property',
      year: 2020,
      cutOff: '6100000',
    });
  });
});

test('assess holds the cap against income tax alone, and says so', async () => {
  const { assess } = await import('../../src/index');
  const { warnings } = assess(project({ statedCapitalInvestment: 7 * MILLION }));
  expect(warnings).toContainEqual(
    expect.objectContaining({ id: 'cap-shared-with-property-tax', measures: ['spic-federal'] }),
  );
});

describe('a report of a package that relieves property tax alone', () => {
  const argv = [
    'plan',
    '-',
    '--region',
    'tula',
    '--unconfirmed',
    '--unknown',
    '--among',
    'spic-federal.property',
  ];
  const stdin = stringify(documentOf(fields({ statedCapitalInvestment: 7 * MILLION })));

  test('tells of the cap, and of no reduced rates', async () => {
    const { out } = await command(argv, { stdin });
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain(
      'Cap on its relief in the package: 3500000; used 3500000; cut off 3100000; reached in 2021.',
    );
    expect(flat).not.toContain('its rates apply in');
  });

  test('shows no years of income tax on the page', async () => {
    const { out } = await command([...argv, '--format', 'html'], { stdin });
    expect(out).toContain('3 500 000'.replaceAll(' ', '\u00a0'));
    expect(out).not.toContain('years of income-tax relief');
  });
});
