import { describe, expect, it } from 'vitest';
import type { Loan, Relief } from '../../src/engine/plan/candidates';
import { rankedPackages } from '../../src/engine/plan/choose';
import { asRead } from '../../src/engine/plan/first-periods';
import { standingOf } from '../../src/engine/plan/lawful';
import type { IncomeTreatment, Treatment } from '../../src/engine/taxes/treatment';
import { plan } from '../../src/index';
import { KALUGA } from '../../src/regions/kaluga/region';
import { millionsFrom, profileOf, project } from '../profiles';
import { caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';
import { appraisal, choicesOf, relief } from './relief';
import { loan } from './valued';

it('what a package saves stands in the order of the years, whichever tax has them', () => {
  const works = project({
    capitalInvestment: millionsFrom(2019, 120),
    property: { immovable: millionsFrom(2019, 10) },
    taxableProfit: millionsFrom(2020, 10, 20),
  });
  const { byYear } = plan(profileOf(works), { among: ['property-exemption'] }).best.sums;
  // 2.2 % of 10 million in the first year; no profit is given that it could raise
  expect(byYear.map(({ year, saved }) => [year, saved])).toEqual([
    [2019, '220000'],
    [2020, '0'],
    [2021, '0'],
  ]);
});

describe('a package of a loan and some reliefs', () => {
  const c = caseWith({ taxableProfit: { 2019: 1_000, 2020: 1_000 } });
  const periods = { first: 2019, last: 2020, because: 'last-year' } as const;
  const ALL = rateUsed(100_0000n);

  /** The packages of some reliefs and loans, what each saves by year, in roubles. */
  const savedBy = (reliefs: Relief[], loans: Loan[] = []) =>
    rankedPackages(
      c,
      { ...choicesOf(...reliefs), loans },
      standingOf(KALUGA, c, []),
      { discounter: null, isAsked: () => true },
      asRead,
    ).map(({ elements, savings }) => [
      elements.join(' '),
      ...savings.map(({ amount, year }) => `${year} ${Number(amount) / 100}`),
    ]);

  it('has its savings in the order of the years, interest of an earlier year first', () => {
    expect(savedBy([], [loan('joint', { 2018: 5, 2021: 7 })])).toEqual([
      ['joint', '2018 5', '2019 0', '2020 0', '2021 7'],
      ['', '2019 0', '2020 0'],
    ]);
  });

  it('has costs that are reimbursed out of the income tax that is left', () => {
    // of a road of 200 in two years: the 170 of regional tax, then the other 30
    const costs: Treatment = {
      tax: 'reimbursement',
      periods,
      costs: [{ of: 'road', cost: roubles(200), share: ALL, first: 2019, last: 2020 }],
      paidBy: [{ payment: paymentOf('costs'), of: ({ income }) => income.regional }],
    };
    expect(savedBy([relief('szpk', costs)])).toEqual([
      ['szpk', '2019 170', '2020 30'],
      ['', '2019 0', '2020 0'],
    ]);
  });

  it('has no reduced rates where the measure has none on the raised profit', () => {
    const rates: IncomeTreatment = {
      tax: 'income',
      periods,
      awaitedFrom: null,
      rates: () => ({ federal: rateUsed(0n), regional: rateUsed(0n) }),
      bases: fixedBases(() => ({
        amount: roubles(1_000),
        ordinary: roubles(1_000),
        of: 'project',
      })),
    };
    // 3 % and 17 % of 1,000
    expect(savedBy([relief('rip', rates)])[0]).toEqual(['rip', '2019 200', '2020 200']);
    const none = relief('rip', rates, () => appraisal([]));
    expect(savedBy([none])).toEqual([
      ['', '2019 0', '2020 0'],
      ['rip', '2019 0', '2020 0'],
    ]);
  });
});
