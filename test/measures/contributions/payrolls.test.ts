import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import {
  basisOfLimits,
  monthsOfYear,
  ownTariff,
  payrollGivenTo,
  payrollOf,
} from '../../../src/regions/russia/contributions/payroll';
import { generalTariff, smallTariff } from '../../../src/regions/russia/contributions/products';
import { problemsOf } from '../../profile/document';
import { enterpriseCase, unpaid } from '../sme-contributions/appraised';
import { ENTERPRISE, enterpriseWith } from '../sme-contributions/enterprise';

const YEARS = [2024, 2025, 2026, 2027];

/** A payroll by year: how many are paid how much; '-' where nothing is stated, '?' where pay may be stated. */
const payroll = (document: ProfileDocument) => {
  const { assumed, hasWorkers, inYear, mayPay, missing } = payrollOf(enterpriseCase(document));
  return {
    hasWorkers,
    missing,
    assumed,
    years: YEARS.map((year) => {
      const groups = inYear(year);
      if (groups === undefined) return mayPay(year) ? '?' : '-';
      expect(mayPay(year)).toBe(true);
      return groups.map(({ monthlyWage, workers }) => `${workers} x ${monthlyWage}`).join(', ');
    }),
  };
};

const JOBS = { path: 'project.jobs', asks: 'value' };
const WAGE = { path: 'project.averageMonthlyWage', asks: 'value' };

describe('a payroll', () => {
  it('is of its groups, each in the years of it', () => {
    const groups = [
      {
        id: 'Shop floor',
        workers: { 2025: 80, 2026: 90 },
        monthlyWage: { 2025: 45_000, 2026: 50_000 },
      },
      { id: 'Office', workers: { 2026: 20 }, monthlyWage: { 2026: '70000.50' } },
    ];
    expect(payroll(enterpriseWith({ payroll: { groups } }))).toEqual({
      hasWorkers: true,
      missing: [],
      assumed: [],
      years: ['-', '80 x 4500000', '90 x 5000000, 20 x 7000050', '-'],
    });
  });

  it('without a group has no year', () => {
    expect(payroll(enterpriseWith({ payroll: { groups: [] } }))).toEqual({
      hasWorkers: true,
      missing: [],
      assumed: [],
      years: ['-', '-', '-', '-'],
    });
  });

  const paid = (project: Partial<ProfileDocument['project']>) =>
    payroll(unpaid(enterpriseWith({ project })));
  const jobs = { 2025: 10, 2026: 10 };
  const averageMonthlyWage = { 2026: 90_000, 2027: 90_000 };

  it('that is not stated is that of the jobs at the average wage, which is noted', () => {
    expect(paid({ jobs, averageMonthlyWage })).toEqual({
      hasWorkers: true,
      missing: [],
      assumed: [{ id: 'one-average-worker', values: {} }],
      years: ['-', '-', '10 x 9000000', '-'],
    });
  });

  it('may be of the years of the one, where the other is missing', () => {
    expect(paid({ jobs })).toEqual({
      hasWorkers: true,
      missing: [WAGE],
      assumed: [],
      years: ['-', '?', '?', '-'],
    });
    expect(paid({ averageMonthlyWage })).toEqual({
      hasWorkers: false,
      missing: [JOBS],
      assumed: [],
      years: ['-', '-', '?', '?'],
    });
    expect(paid({})).toEqual({
      hasWorkers: false,
      missing: [JOBS, WAGE],
      assumed: [],
      years: ['?', '?', '?', '?'],
    });
  });

  it('is given to its last year, where a relief lasts longer', () => {
    expect(payrollGivenTo([2025, 2026], 2027)).toEqual([
      { id: 'payroll-given-to', values: { last: 2026, until: 2027 } },
    ]);
    expect(payrollGivenTo([2025, 2026], 2026)).toEqual([]);
    expect(payrollGivenTo([], 2026)).toEqual([]);
  });

  it('rests on the limits and the minimum wage that a year has', () => {
    const figures = (...years: number[]) =>
      basisOfLimits(enterpriseCase(ENTERPRISE), years).map(({ figure }) => figure.split('.')[1]);
    expect(figures(2019)).toEqual(['pensionLimit', 'insuranceLimit']);
    expect(figures(2022)).toEqual(['pensionLimit', 'insuranceLimit', 'minimumWage']);
    expect(figures(2026)).toEqual(['unifiedLimit', 'minimumWage']);
    expect(figures()).toEqual([]);
  });
});

describe('groups of a payroll', () => {
  const problems = (...groups: readonly object[]) =>
    problemsOf({ ...ENTERPRISE, payroll: { groups } }).map(({ code, path }) => `${code} ${path}`);
  const group = (id: string, workers: { [year: number]: number } = { 2026: 1 }) => ({
    id,
    workers,
    monthlyWage: { 2026: 50_000 },
  });

  it('have names of their own', () => {
    expect(problems(group('A'), group('B'))).toEqual([]);
    expect(problems(group('A'), group('A'))).toEqual(['repeated-id payroll.groups[1].id']);
    const { id: _, ...nameless } = group('A');
    expect(problems(nameless, nameless)).toEqual([
      'missing-field payroll.groups[0].id',
      'missing-field payroll.groups[1].id',
    ]);
  });

  it('have workers and pay in the same years', () => {
    expect(problems(group('A', { 2025: 1, 2026: 1 }))).toEqual([
      'years-differ payroll.groups[0].monthlyWage',
    ]);
  });
});

describe('the tariff that is paid anyway in 2026', () => {
  const { main: _, mainSince } = { main: undefined, ...ENTERPRISE.project.activity };
  const { activity: __, ...bare } = ENTERPRISE.project;
  const own = (
    activity: NonNullable<ProfileDocument['project']['activity']>,
    investor: NonNullable<ProfileDocument['investor']>,
    [year, wage]: readonly [number, bigint] = [2026, 90_000_00n],
  ) => {
    const c = enterpriseCase({
      ...ENTERPRISE,
      investor,
      project: { ...bare, activity: { ...(mainSince && { mainSince }), ...activity } },
    });
    const { missing, tariff } = ownTariff(c, year, monthsOfYear(year), [
      { workers: 10, monthlyWage: wage },
    ]);
    const name = new Map([
      [generalTariff, 'general'],
      [smallTariff, 'small'],
    ]);
    return [tariff && name.get(tariff), ...missing.map(({ asks, path }) => `${path} ${asks}`)];
  };
  const ENOUGH = { mainRevenueShare: { 2026: '0.7' } };
  const SHORT = { mainRevenueShare: { 2026: '0.699999' } };
  const NAMED = { main: '28.11' };
  const UNNAMED = { main: '25.11' };
  const SMALL = { smeCategory: 'small' } as const;

  it.each([
    ['small', { ...NAMED, ...ENOUGH }, SMALL, ['small']],
    ['with too small a share', { ...NAMED, ...SHORT }, SMALL, ['general']],
    ['not in the register', { ...NAMED, ...ENOUGH }, { smeCategory: 'none' }, ['general']],
    ['not in the register, with nothing else known', {}, { smeCategory: 'none' }, ['general']],
    [
      'of a class that is stated to have it',
      { ...UNNAMED, ...ENOUGH },
      { ...SMALL, smeFifteenPercent: true },
      ['small'],
    ],
    [
      'of one that is stated to have none',
      { ...NAMED, ...ENOUGH },
      { ...SMALL, smeFifteenPercent: false },
      ['general'],
    ],
    ['without a category', { ...NAMED, ...ENOUGH }, {}, [null, 'investor.smeCategory value']],
    ['without a category or a class', ENOUGH, {}, [null, 'investor.smeCategory value']],
    ['without a category, with too small a share', SHORT, {}, ['general']],
    ['without a category, of a class that has none', {}, { smeFifteenPercent: false }, ['general']],
    ['without a class', ENOUGH, SMALL, [null, 'project.activity.main value']],
    [
      'of a class that is not named',
      { ...UNNAMED, ...ENOUGH },
      SMALL,
      [null, 'investor.smeFifteenPercent yes-no'],
    ],
    ['without a share', NAMED, SMALL, [null, 'project.activity.mainRevenueShare.2026 value']],
    [
      'of a class that is not named and without a share',
      UNNAMED,
      SMALL,
      [null, 'investor.smeFifteenPercent yes-no'],
    ],
  ] as const)('%s', (_of, activity, investor, expected) => {
    expect(own(activity, investor)).toEqual(expected);
  });

  it('is the small one of whatever class and share in 2025', () => {
    expect(own({}, SMALL, [2025, 90_000_00n])).toEqual(['small']);
    expect(own({}, {}, [2025, 90_000_00n])).toEqual([null, 'investor.smeCategory value']);
  });

  it('asks nothing where no pay lies above the threshold of 40,639.50', () => {
    expect(own({}, {}, [2026, 40_639_50n])).toEqual(['general']);
    expect(own({}, {}, [2026, 41_000_00n])).toEqual([null, 'investor.smeCategory value']);
  });
});
