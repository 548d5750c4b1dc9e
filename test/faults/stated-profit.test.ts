import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../src/figures/ids';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { profileOf } from '../profiles';

// A profit stated as 0 or below in every year is stated: later years are missing, not the profit.

const plant = (
  taxableProfit: ProfileDocument['taxableProfit'],
  rest: Partial<ProfileDocument> = {},
) =>
  profileOf({
    project: { name: 'No profit yet', start: '2019-01-01', site: 'region' },
    statuses: {},
    capitalInvestment: { 2019: 250_000_000 },
    ...(taxableProfit === undefined ? {} : { taxableProfit }),
    ...rest,
  });

const profitAsked = (id: MeasureId, profile: ReturnType<typeof plant>, readings = {}) =>
  assess(profile, { measures: [id], readings })
    .measures.flatMap(({ missing, parts = [] }) => [
      ...missing,
      ...parts.flatMap((part) => part.missing),
    ])
    .filter(({ path }) => path.startsWith('taxableProfit'));

describe('the Register', () => {
  test('is granted, without relief in the years given, and asks for the years after them', () => {
    const stated = plant({ 2019: 0, 2020: -1_000_000 });
    const [register] = assess(stated, { measures: ['investment-register'] }).measures;
    expect(register).toMatchObject({ verdict: 'eligible', lines: [], sums: { total: '0' } });
    expect(register?.missing).toEqual([
      { path: 'taxableProfit.2021', asks: 'later-years', for: 'lines' },
    ]);
  });

  test('asks for the profit itself where none is stated', () => {
    expect(profitAsked('investment-register', plant(undefined))).toEqual([
      { path: 'taxableProfit', asks: 'value', for: 'lines' },
    ]);
  });

  test('asks for nothing after the last year of the edition', () => {
    const years = Array.from({ length: 2061 - 2019 + 1 }, (_, index) => [2019 + index, 0]);
    expect(profitAsked('investment-register', plant(Object.fromEntries(years)))).toEqual([]);
  });
});

const FIRST_PROFIT = Object.fromEntries(
  ['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez'].map((id) => [
    `first-period.${id}`,
    'first-profit',
  ]),
);

test.each(MEASURE_IDS)('%s never asks for a profit that is stated', (id) => {
  const stated = plant({ 2019: 0, 2020: 0 }, { capitalInvestment: { 2019: 900_000_000 } });
  for (const readings of [{}, FIRST_PROFIT]) {
    for (const fact of profitAsked(id, stated, readings)) {
      expect(fact).toMatchObject({ path: 'taxableProfit.2021', asks: 'later-years' });
    }
  }
});
