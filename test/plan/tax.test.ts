import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import {
  type ByYear,
  type IncomeTaxes,
  incomeTax,
  type ReducedIncome,
} from '../../src/engine/plan/income-taxes';
import { notAdded, packageTaxes } from '../../src/engine/plan/tax';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import type { Fields } from '../profiles';
import { caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { tax } from './valued';

const UNCAPPED = { cap: null, capOf: null, propertyLedger: null, capBase: () => 0n };

/** 10 of property tax saved in 2019 and 2021, 5 of interest in 2020. */
const OTHERS = {
  deductible: [
    tax(2019, 12, 2, { tax: 'property' }),
    tax(2020, 4, 4, { tax: 'land' }),
    tax(2021, 10, 0, { tax: 'property' }),
  ],
  others: [],
};
const INTEREST = new Map([[2020, roubles(5)]]);

const of = (fields: Fields) => taxesIn(caseWith(fields));

const taxesIn = (c: Case) =>
  packageTaxes(c, incomeTax(c, { income: null, deductions: [] }), OTHERS)(INTEREST);

const notAddedIn = (fields: Fields) => notAdded(caseWith(fields), of(fields));

const raised = (found: ReturnType<typeof of>) =>
  [...found.raised].map(([year, raisedBy]) => [year, Number(raisedBy) / 100]);

describe('what a package saves raises the profit', () => {
  it('by taxes and interest of each year; the year without a profit is reported', () => {
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
      awaitedFrom: null,
      bases: fixedBases(() => ({
        amount: roubles(1_000),
        ordinary: roubles(1_000),
        of: 'company',
      })),
    };
    const none = new Map<number, bigint>();
    const taxed = (income: (() => IncomeTreatment) | null) =>
      incomeTax(c, { income, deductions: [] })
        .taxes(none)(none)
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

describe('a cap on both taxes', () => {
  const others = {
    deductible: [
      tax(2019, 12, 2, { tax: 'property' }),
      tax(2019, 6, 0, { tax: 'land', budget: 'municipal' }),
      tax(2020, 5, 5, { tax: 'property' }),
      tax(2021, 10, 0, { tax: 'property' }),
    ],
    others: [tax(2019, 3, 0, { tax: 'import-vat', budget: 'federal' })],
  };

  /** 100 of income tax in 2019, half of what is saved in that year, and what is left of the relief from property tax. */
  const capped = (property: ReducedIncome['property'], of = others) => {
    const asked: ByYear[] = [];
    const found = packageTaxes(
      caseWith({ taxableProfit: { 2019: 1_000 } }),
      {
        taxes: (relief) => (saved) => {
          asked.push(saved, relief);
          const periods = { first: 2019, last: 2019, because: 'last-year' } as const;
          return {
            taxes: [tax(2019, 100, Number((saved.get(2019) ?? 0n) / 200n))],
            saved: new Map([[2019, roubles(100) - (saved.get(2019) ?? 0n) / 2n]]),
            extraTax: [],
            reduced: { ...UNCAPPED, periods, ledger: null, property, rates: new Map() },
          };
        },
      },
      of,
    )(new Map([[2020, roubles(7)]]));
    return { asked, found };
  };

  it('is asked with what is saved in all, and with the relief from property tax', () => {
    const [saved, relief] = capped(null).asked;
    expect([...(saved ?? [])]).toEqual([
      [2019, roubles(16)],
      [2021, roubles(10)],
      [2020, roubles(7)],
    ]);
    expect([...(relief ?? [])]).toEqual([
      [2019, roubles(10)],
      [2021, roubles(10)],
    ]);
  });

  it('takes back relief from property tax, and taxes the profit that the relief left raises', () => {
    const { asked, found } = capped(new Map([[2019, roubles(4)]]));
    // the cap is asked about the whole relief, whatever raises the profit
    expect(asked.filter((_, index) => index % 2 === 1).map((relief) => relief.get(2019))).toEqual(
      asked.filter((_, index) => index % 2 === 1).map(() => roubles(10)),
    );
    // 4 of 10 are left: the profit is raised by 10, not by 16
    expect(found.taxes).toEqual([
      tax(2019, 100, 5),
      tax(2019, 12, 8, { tax: 'property', arithmetic: expect.any(Function) }),
      ...others.deductible.slice(1),
      ...others.others,
    ]);
    // 4 and 6 of property and land tax, and 3 of import VAT; 10 of property tax; 95 of income tax
    expect(found.saved.map((sums) => [...sums])).toEqual([
      [
        [2019, roubles(13)],
        [2020, 0n],
        [2021, roubles(10)],
      ],
      [[2019, roubles(95)]],
    ]);
    expect([...found.raised]).toEqual([
      [2019, roubles(10)],
      [2021, roubles(10)],
      [2020, roubles(7)],
    ]);
  });

  it('takes back relief from every tax that is reported', () => {
    const deductible = [tax(2019, 12, 2, { tax: 'property' })];
    const { found } = capped(new Map([[2019, roubles(4)]]), { deductible, others: [] });
    // the profit is raised by 4, not by 10
    expect(found.taxes).toEqual([
      tax(2019, 100, 2),
      tax(2019, 12, 8, { tax: 'property', arithmetic: expect.any(Function) }),
    ]);
  });

  it('that leaves the whole relief changes nothing', () => {
    const { found } = capped(new Map([[2019, roubles(10)]]));
    expect(found.taxes).toEqual([tax(2019, 100, 8), ...others.deductible, ...others.others]);
    // 10 and 6 of property and land tax with 3 of import VAT, and 92 of income tax; a year that saves nothing is listed
    expect(found.saved.map((sums) => [...sums])).toEqual([
      [
        [2019, roubles(19)],
        [2020, 0n],
        [2021, roubles(10)],
      ],
      [[2019, roubles(92)]],
    ]);
  });
});

describe('income tax of packages that treat it alike', () => {
  const c = caseWith({
    taxableProfit: { 2019: 1_000, 2020: 2_000 },
    company: {
      taxableProfit: { 2019: 5_000, 2020: 5_000 },
      projectIncomeShare: { 2019: 1, 2020: 1 },
    },
  });
  const none: ByYear = new Map();
  const afterOf = ({ taxes }: IncomeTaxes) => taxes.map(({ after }) => after);

  it('is computed once for equal savings, and apart for others', () => {
    const raised: (Case | undefined)[] = [];
    const { taxes } = incomeTax(c, {
      income: (one) => {
        raised.push(one);
        return undefined;
      },
      deductions: [],
    });
    // 3 % and 17 % of 1,100 and of 2,000
    expect(afterOf(taxes(none)(new Map([[2019, roubles(100)]])))).toEqual(
      [33, 187, 60, 340].map(roubles),
    );
    const first = taxes(none)(none);
    expect([...first.saved]).toEqual([
      [2019, 0n],
      [2020, 0n],
    ]);
    expect(taxes(new Map())(new Map())).toBe(first);
    expect(taxes(new Map([[2019, 1n]]))(none)).not.toBe(first);
    // the company's profit is raised with the project's
    expect(raised.map((one) => one?.profile.company?.taxableProfit.values)).toEqual([
      [roubles(5_100), roubles(5_000)],
      [roubles(5_000), roubles(5_000)],
      [roubles(5_000), roubles(5_000)],
    ]);
  });
});
