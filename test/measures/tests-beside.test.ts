import { describe, expect, it } from 'vitest';
import {
  type MoreTests,
  NO_MORE,
  periodTests,
  type Tested,
} from '../../src/engine/measure/period-tests';
import { type Finding, leavesOf } from '../../src/kit/finding';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { everyYear, type Fields } from '../profiles';
import { caseWith } from '../taxes/case';

const TESTED: Tested = { id: 'x', name: 'register', figures: LAW.register, entered: 2018 };
const NONE: Finding = { id: '', verdict: 'met' };
const missing = (path: string) => ({ path, asks: 'value' });

/** Wages by year of a project with this activity, against a minimum of 10,000. */
const wages = (paid: Record<number, number>, main?: string): Fields => ({
  project: {
    activity: { main },
    averageMonthlyWage: paid,
    subsistenceMinimum: Object.fromEntries(Object.keys(paid).map((year) => [year, 10_000])),
  },
});

describe('the multiple of a wage in 2018 and 2019', () => {
  // three times the minimum for textile makers, four times for others
  const found = (paid: number, main?: string) =>
    leavesOf(
      periodTests(caseWith(wages({ 2019: paid }, main)), TESTED, [2019]).findings[0] ?? NONE,
    );

  it.each([
    ['13.10', 30_000, 'met', 30_000_00n],
    ['13', 30_000, 'met', 30_000_00n],
    ['13.10', 29_999, 'not-met', 30_000_00n],
    ['14.11', 30_000, 'not-met', 40_000_00n],
    ['14.11', 40_000, 'met', 40_000_00n],
  ])('of activity %s: a wage of %i is %s', (main, paid, verdict, required) => {
    expect(found(paid, main)).toMatchObject([{ id: 'x.wage', of: '2019', verdict, required }]);
  });

  it.each([
    [29_999, 'not-met'],
    [40_000, 'met'],
  ])('does not matter where both decide alike: a wage of %i is %s', (paid, verdict) => {
    const [wage] = found(paid);
    expect(wage).toMatchObject({ verdict, required: 40_000_00n });
    expect(wage).not.toHaveProperty('missing');
  });

  it('is asked for where they do not', () => {
    for (const paid of [30_000, 39_999]) {
      expect(found(paid)).toMatchObject([
        {
          id: 'x.wage',
          of: '2019',
          verdict: 'unknown',
          missing: [missing('project.activity.main')],
        },
      ]);
    }
  });

  it('rests on both where the activity is not given', () => {
    const basis = (main?: string) =>
      periodTests(caseWith(wages({ 2019: 30_000 }, main)), TESTED, [2019]).basis.map(
        ({ figure }) => figure,
      );
    expect(basis('14.11')).toEqual(['register.wageMultiple', 'register.noArrears']);
    expect(basis('13.10')).toEqual(['register.textileWageMultiple', 'register.noArrears']);
    expect(basis()).toEqual([
      'register.wageMultiple',
      'register.textileWageMultiple',
      'register.noArrears',
    ]);
  });
});

describe('a wage against a minimum of nothing', () => {
  const project = (paid: number): Fields => ({
    project: {
      activity: { main: '28.11' },
      averageMonthlyWage: everyYear(2024, 2026, paid),
      subsistenceMinimum: everyYear(2024, 2026, 0),
    },
  });
  const exemption: Tested = { id: 'x', name: 'exemption', figures: LAW.exemption, entered: 2020 };
  const wage = (year: number) =>
    leavesOf(periodTests(caseWith(project(5)), exemption, [year]).findings[0] ?? NONE)[0];

  it('is compared with it where a multiple is given', () => {
    expect(wage(2024)).toMatchObject({ verdict: 'met', actual: 5_00n, required: 0n });
  });

  it('is enough whatever the multiple is', () => {
    expect(wage(2026)).toMatchObject({
      verdict: 'met',
      unit: 'roubles',
      actual: null,
      required: 0n,
    });
  });
});

it('the activity does not matter in years without a multiple for textile makers', () => {
  const c = caseWith(wages({ 2020: 50_000 }));
  const { basis, findings } = periodTests(c, TESTED, [2020]);
  expect(findings[0]?.verdict).toBe('met');
  expect(basis.map(({ figure }) => figure)).toEqual([
    'register.wageMultiple',
    'register.noArrears',
  ]);
});

describe('a multiple that no source gives', () => {
  const exemption: Tested = { id: 'x', name: 'exemption', figures: LAW.exemption, entered: 2020 };

  it('is asked of the policy, and is no basis', () => {
    const tested = periodTests(caseWith(wages({ 2026: 90_000 }, '28.11')), exemption, [2026]);
    expect(leavesOf(tested.findings[0] ?? NONE)).toMatchObject([
      {
        id: 'x.wage',
        of: '2026',
        verdict: 'unknown',
        unit: 'roubles',
        actual: null,
        missing: [missing('policy.exemption.wageMultiple.2026')],
      },
    ]);
    expect(tested.missing).toEqual([missing('policy.exemption.wageMultiple.2026')]);
    expect(tested.basis.map(({ figure }) => figure)).toEqual(['exemption.noArrears']);
    expect(tested.passes(2026)).toBe(false);
  });
});

/** A fact that some periods are asked beside the wage, with its verdict. */
const beside = (
  years: readonly number[],
  verdict: Finding['verdict'],
  decides = true,
): MoreTests => ({
  years,
  finding: () => ({
    id: 'x.share',
    verdict,
    ...(verdict === 'unknown' ? { missing: [{ path: 'share', asks: 'value' }] } : {}),
  }),
  decides: () => decides,
});

const tests = (
  fields: Fields,
  years: Parameters<typeof periodTests>[2],
  more?: MoreTests,
  hasAmount?: (year: number) => boolean,
) => periodTests(caseWith(fields), { ...TESTED, entered: 2020 }, years, more, hasAmount);

const PAID = wages({ 2020: 50_000, 2021: 50_000 }, '28.11');

describe('a condition beside the wage', () => {
  it('makes a finding of each period that has it, with the wage of the same year', () => {
    const { findings } = tests(PAID, [2020], beside([2021, 2021, 2021], 'met'));
    expect(findings[0]?.findings).toMatchObject([
      { of: '2020', findings: [{ id: 'x.wage' }] },
      { of: '2021', findings: [{ id: 'x.wage' }, { id: 'x.share' }] },
    ]);
  });

  it('is asked only in years of the measure, each once', () => {
    const { basis, findings } = tests(PAID, [2020, 2020, 2025], beside([2020, 2025], 'met'));
    expect(findings[0]?.findings?.map(({ of }) => of)).toEqual(['2020', '2020']);
    expect(basis.map(({ figure }) => figure)).toEqual([
      'register.wageMultiple',
      'register.noArrears',
    ]);
  });

  it.each([
    ['not met', 'not-met', true, []],
    ['unknown', 'unknown', true, [missing('share')]],
    ['unknown and changes no amount', 'unknown', false, []],
  ] as const)('is missing where it is %s', (_, verdict, decides, expected) => {
    const found = tests(PAID, [], beside([2021], verdict, decides));
    expect(found.missing).toEqual(expected);
    expect(found.findings[0]?.verdict).toBe(verdict);
  });

  it('is none where a measure has none', () => {
    expect(NO_MORE.years).toEqual([]);
    expect(NO_MORE.decides(2020)).toBe(false);
    expect(NO_MORE.finding(2020).findings).toEqual([]);
    expect(tests(PAID, [2020], NO_MORE)).toMatchObject({ missing: [] });
  });
});

describe('the wage of a period', () => {
  it('is missing only where the period would have an amount', () => {
    const missingOf = (hasAmount: (year: number) => boolean) =>
      tests(wages({ 2020: 50_000 }, '28.11'), [2020, 2021, 2022], NO_MORE, hasAmount).missing;
    expect(missingOf((year) => year === 2021)).toEqual([
      missing('project.averageMonthlyWage.2021'),
      missing('project.subsistenceMinimum.2021'),
    ]);
    expect(missingOf(() => false)).toEqual([]);
  });

  it('is not asked of a period that another fact fails', () => {
    const { missing: found } = tests(wages({ 2020: 50_000 }), [], beside([2021], 'not-met'));
    expect(found).toEqual([]);
  });
});

describe('periods of which one alone is certain', () => {
  const unknownFor = [{ path: 'profit', asks: 'value' }] as const;
  const untold = (certain: number | undefined) => ({ unknownFor, possible: [2020, 2021], certain });
  const paths = (...of: Parameters<typeof tests>) =>
    tests(...of).findings[0]?.missing?.map(({ path }) => path);
  const open: Fields = { project: { activity: { main: '28.11' } } };

  it('ask for a fact of which no year is stated, and for none of which some are', () => {
    const both = wages({ 2020: 50_000 }, '28.11');
    expect(paths(both, untold(2020))).toEqual(['profit']);
    // the wage of 2021 is not stated, nor any minimum
    const half: Fields = {
      project: { activity: { main: '28.11' }, averageMonthlyWage: { 2020: 50_000 } },
    };
    expect(paths(half, untold(2020))).toEqual(['profit', 'project.subsistenceMinimum']);
  });

  it('ask for wages of which no year is stated', () => {
    const both = ['project.averageMonthlyWage', 'project.subsistenceMinimum'];
    expect(paths(open, untold(undefined))).toEqual(['profit', ...both]);
    expect(paths(open, untold(2020), NO_MORE, () => false)).toEqual(['profit', ...both]);
  });

  it('ask where the one that passes is certain only of the years with an amount', () => {
    // a minimum of nothing in 2020, which any wage reaches; none of 2021
    const free: Fields = {
      project: { activity: { main: '28.11' }, subsistenceMinimum: { 2020: 0 } },
    };
    const wage = 'project.averageMonthlyWage';
    const asked = (certain: number | undefined, amounts: readonly number[], more?: MoreTests) =>
      paths(free, untold(certain), more, (year) => amounts.includes(year));
    expect(asked(2020, [2020])).toEqual(['profit']);
    expect(asked(2020, [2021])).toEqual(['profit', wage]);
    // where 2020 is not certain, or has a condition beside, 2021 matters without an amount too
    expect(asked(2021, [2020])).toEqual(['profit', wage]);
    expect(asked(undefined, [2020])).toEqual(['profit', wage]);
  });
});
