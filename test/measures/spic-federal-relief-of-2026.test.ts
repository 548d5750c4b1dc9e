import { describe, expect, it } from 'vitest';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { spicFederal } from '../../src/regions/russia/spic-federal/rules';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

/** A contract of 2020 on a billion, to 2029: a rule on its relief of 2026 and later could not be read. */
const appraised = (
  taxableProfit: Fields['taxableProfit'],
  readings: Chosen = {},
  stated: string | null = millions(1_000),
  ends = '2029-12-31',
) =>
  spicFederal.appraise({
    ...caseWith({
      project: { start: '2020-01-01' },
      statuses: {
        specialInvestmentContract: {
          ...{ level: 'federal', signed: '2020-01-01', ends },
          ...(stated !== null && { statedCapitalInvestment: stated }),
        },
      },
      taxableProfit,
    }),
    policy: LAW,
    readings: { ...DEFAULT_READINGS, ...readings },
  });

const OTHERS = [
  'spic-federal.in-the-region',
  'spic-federal.status',
  'spic-federal.signed-in-time',
  'spic-federal.participant',
  'spic-federal.in-force',
];
const NAMES = 'spic.names-income-tax';

const ids = (...asked: Parameters<typeof appraised>) =>
  appraised(...asked).findings.findings?.map(({ id }) => id);

describe('whether the contract names the relief of 2026', () => {
  it.each([
    // 17% of 2 roubles are none; of 3 roubles a rouble, which the reduced 10% leave untaxed.
    [2, false],
    [3, true],
    // 17% and 10% of 5 roubles are a rouble each; 8% of 7 roubles are one of federal tax.
    [5, false],
    [7, true],
  ])('is asked where a profit of %i roubles has relief: %s', (profit, isAsked) => {
    const taxableProfit = { ...everyYear(2020, 2025, 0), 2026: profit };
    const found = ids(taxableProfit, { 'first-period.spic-federal': 'signing' });
    expect(found).toEqual(isAsked ? [...OTHERS.slice(0, 4), NAMES, ...OTHERS.slice(4)] : OTHERS);
  });

  it('is asked while the first profit is awaited', () => {
    const losses = everyYear(2020, 2024, -1);
    const first = { 'first-period.spic-federal': 'first-profit' } as const;
    expect(ids(losses, first)).toContain(NAMES);
  });
});

describe('a contract whose investment and end are stated', () => {
  it('takes nothing on the way', () => {
    expect(appraised({ 2020: 1 }).assumed.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['2035-01-01', []],
    ['2035-01-02', ['contract-beyond-longest-term']],
  ])('to %s: %j, of a longest term of 15 years', (ends, assumed) => {
    const found = appraised({ 2020: 1 }, {}, millions(1_000), ends).assumed;
    expect(found.map(({ id }) => id)).toEqual(assumed);
  });
});

describe('a contract whose investment is not stated', () => {
  it('has no cap where nothing bears tax, and depends on no reading', () => {
    const { assumed, readings, treatments } = appraised(
      everyYear(2020, 2029, -100),
      { 'first-period.spic-federal': 'signing' },
      null,
    );
    expect(treatments.map((one) => one.tax === 'income' && one.cap)).toEqual([undefined]);
    // How long it may last is not known, but its end is.
    expect(assumed).toEqual([]);
    expect(readings).toEqual(['first-period.spic-federal', 'regional-rate-2017-2024']);
  });
});
