import { describe, expect, it } from 'vitest';
import { periodTests, type Tested } from '../../src/engine/measure/period-tests';
import { at } from '../../src/figures/figure';
import { type Finding, leavesOf } from '../../src/kit/finding';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { everyYear, type Fields, INVESTOR } from '../profiles';
import { caseWith } from '../taxes/case';

const TESTED: Tested = { id: 'x', name: 'register', figures: LAW.register, entered: 2020 };

/** Five times the minimum is paid in 2020, a kopeck less in 2021. */
const WAGES: Fields = {
  project: {
    averageMonthlyWage: { 2020: 50_000, 2021: '49999.99' },
    subsistenceMinimum: { 2020: 10_000, 2021: 10_000 },
  },
};

const tests = (years: Parameters<typeof periodTests>[2], fields = WAGES, tested = TESTED) =>
  periodTests(caseWith(fields), tested, years);

const NONE: Finding = { id: '', verdict: 'met' };

const missing = (path: string) => ({ path, asks: 'value' });

describe('conditions on single periods', () => {
  it('are the wage of each, and no arrears', () => {
    const found = tests([2020, 2021]);
    const [wage, arrears] = found.findings;
    expect(wage).toMatchObject({ id: 'x.tests', joins: 'any-of', verdict: 'met' });
    expect(wage?.findings).toMatchObject([
      { id: 'x.tests-of-period', of: '2020', joins: 'all-of', verdict: 'met' },
      { id: 'x.tests-of-period', of: '2021', verdict: 'not-met' },
    ]);
    expect(leavesOf(wage ?? NONE)).toMatchObject([
      { id: 'x.wage', of: '2020', path: 'project.averageMonthlyWage.2020', required: 50_000_00n },
      { id: 'x.wage', of: '2021', path: 'project.averageMonthlyWage.2021', shortfall: 1n },
    ]);
    expect(arrears).toMatchObject({ id: 'x.no-arrears', verdict: 'met', required: false });
    expect([2020, 2021, 2022].map(found.passes)).toEqual([true, false, false]);
    expect(found.missing).toEqual([]);
  });

  it('rest on the multiple of each period and on the arrears of the first', () => {
    expect(tests([2020, 2021]).basis.map(({ figure }) => figure)).toEqual([
      'register.wageMultiple',
      'register.wageMultiple',
      'register.noArrears',
    ]);
    // no multiple is known from 2026
    expect(tests([2026]).basis.map(({ figure }) => figure)).toEqual(['register.noArrears']);
  });

  it('ask for what is not stated of a year', () => {
    expect(tests([2022]).missing).toEqual([
      missing('project.averageMonthlyWage.2022'),
      missing('project.subsistenceMinimum.2022'),
    ]);
    expect(tests([2020], {}).missing).toEqual([
      missing('project.averageMonthlyWage'),
      missing('project.subsistenceMinimum'),
    ]);
    const half = { project: { averageMonthlyWage: { 2020: 50_000 } } };
    expect(tests([2020], half).missing).toEqual([missing('project.subsistenceMinimum')]);
    expect(tests([2024]).missing.length).toBeGreaterThan(0);
    expect(tests([2026]).missing).toEqual([]);
    expect(leavesOf(tests([2022]).findings[0] ?? NONE)).toMatchObject([
      { id: 'x.wage', of: '2022', verdict: 'unknown', unit: 'roubles', actual: null },
    ]);
  });

  it('require no amount of a wage that is not stated', () => {
    const told = { project: { subsistenceMinimum: { 2020: 10_000 } } };
    const [found] = tests([2020], told).findings;
    const multiple = at(LAW.register.wageMultiple, '2020-01-01');
    expect(leavesOf(found ?? NONE)).toEqual([
      {
        id: 'x.wage',
        of: '2020',
        verdict: 'unknown',
        unit: 'roubles',
        actual: null,
        missing: [missing('project.averageMonthlyWage')],
        citation: multiple?.citation,
        standing: 'secondary',
      },
    ]);
  });

  it('of periods that are not known ask for what would show them', () => {
    const found = tests(
      { unknownFor: [{ path: 'taxableProfit', asks: 'value' }], possible: [2020] },
      {},
    );
    expect(found.findings).toMatchObject([
      {
        id: 'x.tests',
        verdict: 'unknown',
        missing: [
          missing('taxableProfit'),
          missing('project.averageMonthlyWage'),
          missing('project.subsistenceMinimum'),
        ],
      },
      { id: 'x.no-arrears' },
    ]);
    expect(found.basis.map(({ figure }) => figure)).toEqual(['register.noArrears']);
    expect(found.passes(2020)).toBe(true);
    // without a fact that would tell them there are no periods to test
    expect(tests({ unknownFor: [], possible: [] }).findings.map(({ id }) => id)).toEqual([
      'x.no-arrears',
    ]);
  });

  it('of periods that are not known are not met where no year that may be one passes', () => {
    const unknownFor = [{ path: 'capitalInvestment', asks: 'value' }] as const;
    const low = { averageMonthlyWage: { 2020: 49_999, 2021: '49999.99' } };
    const project = { ...WAGES.project, ...low };
    const [found] = tests({ unknownFor, possible: [2020, 2021] }, { project }).findings;
    expect(found).toMatchObject({
      id: 'x.tests',
      verdict: 'not-met',
      findings: [{ of: '2020' }, { of: '2021' }],
    });
    // 2020 passes, of 2022 no wage is told
    for (const possible of [
      [2020, 2021],
      [2021, 2022],
    ]) {
      const fields = possible[0] === 2021 ? { project } : WAGES;
      expect(tests({ unknownFor, possible }, fields).findings[0]?.verdict).toBe('unknown');
    }
    expect(tests({ unknownFor, possible: [2020] }).findings[0]?.verdict).toBe('met');
    // in no year that may be a period is there a test
    expect(tests({ unknownFor, possible: [] }).findings.map(({ id }) => id)).toEqual([
      'x.no-arrears',
    ]);
  });

  it('pass at any wage where the minimum is nothing, whatever the multiple', () => {
    const project = { subsistenceMinimum: everyYear(2020, 2026, 0) };
    const exemption = { ...TESTED, name: 'exemption', figures: LAW.exemption };
    for (const year of [2020, 2026]) {
      const [found] = tests([year], { project }, exemption).findings;
      expect(leavesOf(found ?? NONE)).toMatchObject([
        { id: 'x.wage', verdict: 'met', actual: null, required: 0n },
      ]);
    }
    expect(tests([2019], { project }).findings[0]?.verdict).toBe('unknown');
  });

  it('are none where the policy asks none', () => {
    const brochure = { ...TESTED, figures: BROCHURE_2019.register };
    expect(tests([2020], {}, brochure)).toMatchObject({ findings: [], missing: [], basis: [] });
    expect(tests([2020], {}, brochure).passes(2020)).toBe(true);
    expect(tests({ unknownFor: [], possible: [] }, {}, brochure).findings).toEqual([]);
  });

  it('are none of no periods', () => {
    expect(tests([])).toMatchObject({ findings: [], missing: [], basis: [] });
  });

  it('are reported where only a later period is tested', () => {
    const { wageTest } = LAW.register;
    const [first] = wageTest.values;
    if (first === undefined) throw new Error('the test has no value');
    const values = [
      { ...first, value: false },
      { ...first, from: '2021-01-01', value: true },
    ];
    const figures = { ...LAW.register, wageTest: { ...wageTest, values } };
    const found = tests([2020, 2021], WAGES, { ...TESTED, figures });
    expect(found.findings.map(({ id }) => id)).toEqual(['x.tests', 'x.no-arrears']);
    expect(found.findings[0]?.findings).toMatchObject([
      { of: '2020', verdict: 'met', findings: [] },
      { of: '2021', verdict: 'not-met', findings: [{ id: 'x.wage', of: '2021' }] },
    ]);
    expect([2020, 2021].map(found.passes)).toEqual([true, false]);
    expect(found.basis.map(({ figure }) => figure)).toEqual([
      'register.wageMultiple',
      'register.noArrears',
    ]);
  });

  it('fail with arrears, or are not known', () => {
    const owing = (taxArrears: boolean | undefined) =>
      tests([2020], { ...WAGES, investor: { ...INVESTOR, taxArrears } }).findings[1];
    expect(owing(true)?.verdict).toBe('not-met');
    expect(owing(undefined)).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'investor.taxArrears', asks: 'yes-no' }],
    });
  });

  it('count a part of a kopeck of the minimum as one', () => {
    // 5 x 0.01 is 0.05; at 4.999999 times it is 0.04999999
    const { wageMultiple } = LAW.register;
    const values = wageMultiple.values.map((one) => ({ ...one, value: 499_9999n }));
    const figures = { ...LAW.register, wageMultiple: { ...wageMultiple, values } };
    const least = { averageMonthlyWage: { 2020: '0.05' }, subsistenceMinimum: { 2020: '0.01' } };
    const found = tests([2020], { project: least }, { ...TESTED, figures });
    expect(leavesOf(found.findings[0] ?? NONE)[0]?.required).toBe(5n);
  });
});

it('wages of all years pass all periods', () => {
  const project = {
    averageMonthlyWage: everyYear(2020, 2024, 50_000),
    subsistenceMinimum: everyYear(2020, 2024, 10_000),
  };
  const years = [2020, 2021, 2022, 2023, 2024];
  expect(years.every(tests(years, { project }).passes)).toBe(true);
});
