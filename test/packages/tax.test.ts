import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/facts/case';
import { incomeTax } from '../../src/packages/income-taxes';
import { notAdded, packageTaxes } from '../../src/packages/tax';
import type { IncomeTreatment } from '../../src/taxes/treatment';
import type { Fields } from '../profiles';
import { caseWith, rateUsed, roubles } from '../taxes/case';
import { tax } from './valued';

/** 10 of property tax saved in 2019 and 2021, 5 of interest in 2020. */
const OTHERS = {
  deductible: [
    tax(2019, 12, 2, { tax: 'property' }),
    tax(2020, 4, 4, { tax: 'land' }),
    tax(2021, 10, 0, { tax: 'property' }),
  ],
  customs: [],
};
const INTEREST = new Map([[2020, roubles(5)]]);

const of = (fields: Fields) => taxesIn(caseWith(fields));

const taxesIn = (c: Case) =>
  packageTaxes(c, incomeTax(c, { income: null, deduction: null }), OTHERS, INTEREST);

const notAddedIn = (fields: Fields) => notAdded(caseWith(fields), of(fields));

const raised = (found: ReturnType<typeof of>) =>
  [...found.raised].map(([year, raisedBy]) => [year, Number(raisedBy) / 100]);

describe('what a package saves raises the profit', () => {
  it('by taxes and interest of each year; the year without a profit is told', () => {
    const fields = { taxableProfit: { 2019: 1_000, 2020: 1_000 } };
    const found = of(fields);
    expect(raised(found)).toEqual([
      [2019, 10],
      [2021, 10],
      [2020, 5],
    ]);
    expect(notAddedIn(fields)).toEqual([2021]);
    // 3 % and 17 % of 1,000; of 1,010 and of 1,005 they are 30.30, 171.70, 30.15 and 170.85
    expect(
      found.taxes
        .filter((one) => one.tax === 'income')
        .map(({ year, before, after }) => [year, before, after]),
    ).toEqual([
      [2019, roubles(30), roubles(30)],
      [2019, roubles(170), roubles(172)],
      [2020, roubles(30), roubles(30)],
      [2020, roubles(170), roubles(171)],
    ]);
  });

  it('but for interest where the profit has none of it', () => {
    const found = of({
      taxableProfit: { 2019: 1_000, 2020: 1_000 },
      valuation: { interestInProfit: false },
    });
    expect(raised(found)).toEqual([
      [2019, 10],
      [2021, 10],
    ]);
  });

  it('of no year where no profit is given', () => {
    expect(notAddedIn({})).toEqual([2019, 2021, 2020]);
    expect(of({}).taxes).toEqual(OTHERS.deductible);
  });
});

describe('a relief of the whole company', () => {
  it('is set against the tax on the company’s base', () => {
    const c = caseWith({
      taxableProfit: { 2019: 400 },
      company: { taxableProfit: { 2019: 1_000 }, projectIncomeShare: { 2019: 1 } },
    });
    const treatment: IncomeTreatment = {
      tax: 'income',
      periods: { first: 2019, last: 2019, because: 'last-year' },
      rates: () => ({ federal: rateUsed(0n), regional: rateUsed(10_0000n) }),
      base: () => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'company' }),
    };
    const none = new Map<number, bigint>();
    const taxed = (income: (() => IncomeTreatment) | null) =>
      incomeTax(c, { income, deduction: null })
        .taxes(none, none)
        .taxes.map(({ before, after }) => [before, after]);
    expect(taxed(() => treatment)).toEqual([
      [roubles(30), 0n],
      [roubles(170), roubles(100)],
    ]);
    // of 400
    expect(taxed(null)).toEqual([
      [roubles(12), roubles(12)],
      [roubles(68), roubles(68)],
    ]);
  });
});
