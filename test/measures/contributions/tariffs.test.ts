import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { contributionFigures } from '../../../src/regions/russia/contributions/figures';
import {
  aboveThreshold,
  areLimitsKnown,
  contributions,
  generalTariff,
  isMinimumWageKnown,
  minimumWages,
  smallTariff,
  type TariffOf,
} from '../../../src/regions/russia/contributions/products';
import { lawWith } from '../sme-contributions/appraised';

/** Bases of a worker's month in roubles, by the rates on them; the month is counted from 1. */
const bases = (
  [year, month]: readonly [number, number],
  wage: number,
  tariffOf: TariffOf = generalTariff,
  policy: Policy = LAW,
) =>
  contributions(
    policy,
    year * 12 + month - 1,
    { workers: 3, monthlyWage: BigInt(Math.round(wage * 100)) },
    tariffOf,
  ).map(({ base, rate, times }) => {
    expect(times).toBe(3n);
    return `${rate.figure.replace('contributions.', '')} ${Number(base) / 100}`;
  });

describe('the general tariff of 2019, with limits of 1,150,000 and 865,000', () => {
  it('has two rates on the pay of the month that passes a limit, but one of medical insurance', () => {
    expect(bases([2019, 1], 1_200_000)).toEqual([
      'general.pension.within 1150000',
      'general.pension.above 50000',
      'general.insurance.within 865000',
      'general.insurance.above 335000',
      'general.medical.above 1200000',
    ]);
  });

  it('has the rate within a limit up to the limit itself, and the other from it on', () => {
    const [january, february] = [1, 2].map((month) => bases([2019, month], 1_150_000));
    expect(january).toEqual([
      'general.pension.within 1150000',
      'general.insurance.within 865000',
      'general.insurance.above 285000',
      'general.medical.within 1150000',
    ]);
    expect(february).toEqual([
      'general.pension.above 1150000',
      'general.insurance.above 1150000',
      'general.medical.above 1150000',
    ]);
  });

  it('has no product of workers who are paid nothing', () => {
    expect(bases([2019, 1], 0)).toEqual([]);
  });

  it('counts the pay of earlier months of the year only', () => {
    // 400,000 a month: 1,200,000 in March, 800,000 in February
    expect(bases([2019, 2], 400_000)[0]).toBe('general.pension.within 400000');
    expect(bases([2019, 3], 400_000).slice(0, 2)).toEqual([
      'general.pension.within 350000',
      'general.pension.above 50000',
    ]);
    expect(bases([2020, 1], 400_000)[0]).toBe('general.pension.within 400000');
  });

  it('parts medical insurance too where its rates differ', () => {
    const policy = lawWith({
      contributions: { general: { medical: { above: { 2019: '0.04' } } } },
    });
    expect(bases([2019, 1], 1_200_000, generalTariff, policy).slice(-2)).toEqual([
      'general.medical.within 1150000',
      'general.medical.above 50000',
    ]);
  });
});

describe('the tariff of small enterprises', () => {
  it('has two rates of the unified fund above the threshold, though they are equal', () => {
    // one and a half minimum wages of 27,093 are 40,639.50; the limit is 2,979,000
    expect(bases([2026, 1], 3_500_000, smallTariff)).toEqual([
      'general.unified.within 40639.5',
      'small.unified.within 2938360.5',
      'small.unified.above 521000',
    ]);
  });

  it('is the general one of pay up to the threshold, and before April 2020', () => {
    expect(bases([2026, 1], 40_639.5, smallTariff)).toEqual(['general.unified.within 40639.5']);
    expect(bases([2026, 1], 40_639.51, smallTariff)).toEqual([
      'general.unified.within 40639.5',
      'small.unified.within 0.01',
    ]);
    expect(bases([2020, 3], 20_000, smallTariff)).toEqual(bases([2020, 3], 20_000));
    expect(bases([2020, 4], 20_000, smallTariff)).toEqual([
      'general.pension.within 12130',
      'general.insurance.within 12130',
      'general.medical.within 12130',
      'small.pension.within 7870',
      'small.insurance.within 7870',
      'small.medical.within 7870',
    ]);
  });
});

describe('another tariff above a threshold', () => {
  it('counts to the limit from the threshold on', () => {
    const million: TariffOf = (policy, day) =>
      aboveThreshold(policy, day, 1_000_000_00n, contributionFigures(policy).general);
    expect(bases([2026, 1], 3_500_000, million)).toEqual([
      'general.unified.within 1000000',
      'general.unified.within 1979000',
      'general.unified.above 521000',
    ]);
  });
});

describe('figures that no source gives', () => {
  it.each(['within', 'above'] as const)('a fund without a rate %s its limit is none', (side) => {
    const policy = lawWith({
      contributions: { general: { unified: { [side]: { 2026: null } } } },
    });
    expect(bases([2026, 1], 90_000, generalTariff, policy)).toEqual([]);
    expect(bases([2025, 1], 90_000, generalTariff, policy)).toHaveLength(1);
  });

  it('a fund without a limit has one rate', () => {
    const policy = lawWith({ contributions: { unifiedLimit: { 2026: null } } });
    expect(bases([2026, 12], 3_500_000, generalTariff, policy)).toEqual([
      'general.unified.within 3500000',
    ]);
  });

  it('limits are known of the years from 2017 on, where every fund that is paid has one', () => {
    const known = (policy: Policy) =>
      [2016, 2017, 2022, 2023, 2026].filter((year) => areLimitsKnown(policy, year));
    expect(known(LAW)).toEqual([2017, 2022, 2023, 2026]);
    expect(known(lawWith({ contributions: { unifiedLimit: { 2026: null } } }))).toEqual([
      2017, 2022, 2023,
    ]);
    const insured = lawWith({ contributions: { insuranceLimit: { 2022: null } } });
    expect(known(insured)).toEqual([2017, 2023, 2026]);
  });

  it('minimum wages are known from 2020 on', () => {
    const days = ['2019-12-31', '2020-01-01', '2026-06-01'];
    expect(days.map((day) => isMinimumWageKnown(LAW, day))).toEqual([false, true, true]);
    // one and a half of 12,130 and of 27,093
    expect(days.map((day) => minimumWages(LAW, day, 150_0000n))).toEqual([
      null,
      18_195_00n,
      40_639_50n,
    ]);
    expect(minimumWages(LAW, '2026-06-01', null)).toBeNull();
  });
});
