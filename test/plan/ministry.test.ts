import { describe, expect, it } from 'vitest';
import { ministryView } from '../../src/answer/views';
import { ministryFigures } from '../../src/engine/plan/ministry';
import { discounter } from '../../src/engine/valuation/discount';
import { KALUGA } from '../../src/regions/kaluga/region';
import type { Fields } from '../profiles';
import { profileOf, project } from '../profiles';
import { packageTaxes, tax, valued } from './valued';

const BEST = valued({
  taxes: packageTaxes({
    taxes: [
      tax(2020, 100, 60),
      tax(2019, 50, 50),
      tax(2020, 20, 5, { tax: 'property' }),
      tax(2020, 10, 10, { budget: 'municipal', tax: 'land' }),
    ],
  }),
});

const view = (fields: Fields = {}, best = BEST) =>
  ministryView(ministryFigures(KALUGA, profileOf(project(fields)), best, null));

describe('the budgets', () => {
  it('have tax by budget and year, in the order of the years, and none without any tax', () => {
    expect(view().years).toEqual([
      { year: 2019, budget: 'regional', ordinary: '50', granted: '50', expenditure: '0' },
      { year: 2020, budget: 'regional', ordinary: '120', granted: '65', expenditure: '55' },
      { year: 2020, budget: 'municipal', ordinary: '10', granted: '10', expenditure: '0' },
    ]);
    expect(view().budgets.map(({ budget }) => budget)).toEqual(['regional', 'municipal']);
  });

  it('forgo what the shares are of, without a rate at its face', () => {
    // 55 of 180; 125 of 180 would be theirs
    expect(view({ capitalInvestment: { 2019: 110 } })).toMatchObject({
      expenditure: { nominal: '55', present: null },
      leverage: { value: '2' },
      shareForgone: { value: '0.305556' },
      breakEvenButFor: { value: '0.694444' },
    });
  });

  it('forgo less at a rate', () => {
    // 55 of the second year is worth 50
    const present = discounter(100_000n, 2019, 'start');
    const told = ministryView(
      ministryFigures(KALUGA, profileOf(project({ valuation: { butFor: 0 } })), BEST, present),
    );
    expect(told.expenditure).toEqual({ nominal: '55', present: '50' });
    // 50 of 50 + 120 / 1.1 + 10 / 1.1, which is 168.18 to the kopeck
    expect(told.shareForgone).toEqual({ value: '0.297301' });
    expect(told.missing).toEqual(['project.jobs', 'project.averageMonthlyWage']);
  });

  it('have no share where nothing is forgone', () => {
    expect(view({}, valued())).toMatchObject({
      years: [],
      budgets: [],
      leverage: { absent: 'nothing-forgone' },
      shareForgone: { absent: 'no-ordinary-tax' },
    });
  });
});

describe('jobs', () => {
  it('that are not given leave out what is counted on them', () => {
    expect(view()).toMatchObject({
      jobs: null,
      wageTax: null,
      perJob: { absent: 'no-jobs' },
      expectedNet: { absent: 'no-but-for-share' },
      missing: ['project.jobs', 'project.averageMonthlyWage', 'valuation.butFor'],
    });
    const wage = { averageMonthlyWage: { 2019: 10_000 } };
    expect(view({ project: { ...wage, jobs: { 2019: 1 } } }).wageTax?.stated).toBe(false);
    expect(view({ project: wage })).toMatchObject({
      wageTax: null,
      missing: ['project.jobs', 'valuation.butFor'],
    });
    expect(view({ project: { jobs: { 2019: 2 } } })).toMatchObject({
      wageTax: null,
      missing: ['project.averageMonthlyWage', 'valuation.butFor'],
    });
  });

  it('cost the most of any year each, or nothing where there are none', () => {
    expect(view({ project: { jobs: { 2019: 20, 2020: 10 } } })).toMatchObject({
      jobs: 20,
      perJob: { value: '2.75' },
    });
    expect(view({ project: { jobs: { 2019: 0 } } }).perJob).toEqual({ absent: 'no-jobs' });
  });

  it('bear tax on wages in the years for which both are given, at a rate that may be stated', () => {
    const people = { jobs: { 2019: 2, 2020: 3 }, averageMonthlyWage: { 2020: 1_000 } };
    // 3 x 1,000 x 12 at 15 %; with the 125 of other tax 5,525 would be gained
    expect(view({ project: people, valuation: { wageTaxRate: '0.15', butFor: 1 } })).toMatchObject({
      wageTax: {
        rate: '0.15',
        stated: true,
        years: [{ year: 2020, tax: '5400' }],
        total: { nominal: '5400', present: null },
      },
      breakEvenButFor: { value: '0.990143' },
      expectedNet: { value: '-55' },
    });
  });
});
