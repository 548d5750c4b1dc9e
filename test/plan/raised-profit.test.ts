import { describe, expect, it } from 'vitest';
import { type IncomeTax, incomeTax, type ReducedIncome } from '../../src/engine/plan/income-taxes';
import type { OtherTaxes } from '../../src/engine/plan/other-taxes';
import { packageTaxes } from '../../src/engine/plan/tax';
import type { PackageArithmetic } from '../../src/engine/taxes/arithmetic';
import type { ReimbursementTreatment } from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Fields, INVESTOR } from '../profiles';
import { CAP, caseWith, rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';
import { income, tax } from './valued';

const INTEREST = new Map([
  [2019, roubles(5)],
  [2020, 0n],
]);

const FIELDS: Fields = { taxableProfit: { 2019: 1_000, 2020: 1_000 } };

describe('what raises the taxable profit', () => {
  const OTHERS: OtherTaxes = {
    deductible: [tax(2019, 12, 2, { tax: 'property' }), tax(2021, 4, 4, { tax: 'land' })],
    others: [tax(2019, 3, 0, { tax: 'import-vat', budget: 'federal' })],
  };

  const raisedIn = (reading: 'yes' | 'no', fields: Fields = {}) => {
    const c = {
      ...caseWith({ ...FIELDS, ...fields }),
      readings: { ...DEFAULT_READINGS, 'saved-taxes-raise-profit': reading },
    };
    const { raised, raising } = packageTaxes(
      c,
      incomeTax(c, { income: null, deductions: [] }),
      OTHERS,
    )(INTEREST);
    return { raised: [...raised], taxes: raising.taxes, interest: [...raising.interest] };
  };

  it('is what is saved of taxes and interest; a year without interest is not raised', () => {
    expect(raisedIn('yes')).toEqual({
      raised: [[2019, roubles(15)]],
      taxes: OTHERS.deductible,
      interest: [...INTEREST],
    });
    expect(raisedIn('yes', { valuation: { interestInProfit: true } })).toEqual(raisedIn('yes'));
  });

  it('is what is saved of taxes alone where the profit has no interest', () => {
    expect(raisedIn('yes', { valuation: { interestInProfit: false } })).toEqual({
      raised: [[2019, roubles(10)]],
      taxes: OTHERS.deductible,
      interest: [],
    });
  });

  it.each<[string, Fields]>([
    ['', {}],
    [' with interest in the profit', { valuation: { interestInProfit: true } }],
    [' without interest in the profit', { valuation: { interestInProfit: false } }],
  ])('is nothing by the other reading%s', (_, fields) => {
    expect(raisedIn('no', fields)).toEqual({ raised: [], taxes: [], interest: [] });
  });
});

describe('costs reimbursed out of the taxes that are left', () => {
  /** All of a road of 1,000 in 2019, out of property and regional income tax. */
  const reimbursing: ReimbursementTreatment = {
    tax: 'reimbursement',
    periods: { first: 2019, last: 2019, because: 'last-year' },
    costs: [
      { of: 'road', cost: roubles(1_000), share: rateUsed(100_0000n), first: 2019, last: 2019 },
    ],
    paidBy: [
      {
        payment: paymentOf('costs', { isExpense: true }),
        of: (left) => left.income.regional + left.property,
      },
    ],
  };
  const others: OtherTaxes = {
    deductible: [tax(2019, 50, 50, { tax: 'property' })],
    others: [],
  };
  const paid = (fields: Fields, reimbursements = [reimbursing]) => {
    const c = caseWith(fields);
    const found = packageTaxes(
      c,
      incomeTax(c, { income: null, deductions: [] }),
      others,
      reimbursements,
    )(new Map());
    return found.taxes.map(({ after, budget, tax: of }) => [of, budget, Number(after) / 100]);
  };
  const profit = { taxableProfit: { 2019: 1_000 } };

  it('are those that stand before it, and raise the profit where they are income', () => {
    // 170 and 50 of tax are left; 3 % and 17 % of 1,220 are 36.6 and 207.4
    expect(paid(profit)).toEqual([
      ['income', 'federal', 37],
      ['income', 'regional', 207],
      ['property', 'regional', 50],
      ['costs', 'regional', -220],
    ]);
  });

  it('are nothing without a treatment', () => {
    expect(paid(profit, [])).toEqual([
      ['income', 'federal', 30],
      ['income', 'regional', 170],
      ['property', 'regional', 50],
    ]);
  });

  it('wait for a profit, but for who pays no income tax', () => {
    expect(paid({})).toEqual([['property', 'regional', 50]]);
    expect(paid({ investor: { ...INVESTOR, specialTaxRegime: true } })).toEqual([
      ['property', 'regional', 50],
      ['costs', 'regional', -50],
    ]);
  });
});

describe('property tax of which a cap on both taxes leaves a part', () => {
  const atRate = (base: number): PackageArithmetic => ({
    kind: 'rate',
    round: 'rouble',
    before: [{ base: whole(roubles(base)), rate: 2_2000n }],
    after: [{ base: whole(roubles(base)), rate: 0n }],
  });
  const SUBSIDY: PackageArithmetic = { kind: 'subsidy', before: [], least: [] };

  const others: OtherTaxes = {
    deductible: [
      tax(2019, 22, 2, { tax: 'property', arithmetic: () => [atRate(1_000)] }),
      tax(2020, 44, 11, { tax: 'property', arithmetic: () => [atRate(2_000), SUBSIDY] }),
      tax(2020, 44, 11, { tax: 'land', arithmetic: () => [atRate(2_000)] }),
    ],
    others: [],
  };

  const leaving = (
    property: Record<number, number>,
    ledger: Parameters<typeof income>[3],
  ): IncomeTax => {
    const found = income(2019, 2020, {}, ledger) ?? expect.fail();
    const reduced: ReducedIncome = {
      ...found,
      propertyLedger: found.ledger,
      cap: CAP,
      property: new Map(
        Object.entries(property).map(([year, left]) => [Number(year), roubles(left)]),
      ),
    };
    return {
      taxes: () => () => ({ taxes: [], saved: new Map(), extraTax: [], reduced }),
    };
  };

  const taxesUnder = (...of: Parameters<typeof leaving>) =>
    packageTaxes(
      caseWith(FIELDS),
      leaving(...of),
      others,
    )(new Map()).taxes.map(({ after, arithmetic }) => [Number(after) / 100, arithmetic()]);

  const LEDGER = [
    { year: 2019, federal: roubles(100), regional: roubles(200), full: 0n, granted: 0n },
    {
      year: 2020,
      federal: roubles(3),
      regional: roubles(5),
      full: roubles(90),
      granted: roubles(12),
    },
  ];

  it('is made of what is granted less income tax, in that year alone', () => {
    expect(taxesUnder({ 2019: 20, 2020: 4 }, LEDGER)).toEqual([
      [2, [atRate(1_000)]],
      [
        40,
        [
          {
            kind: 'ceiling',
            before: [{ base: whole(roubles(2_000)), rate: 2_2000n }],
            after: [{ base: whole(roubles(2_000)), rate: 0n }],
            full: roubles(90),
            granted: roubles(12),
            others: roubles(8),
            refused: null,
          },
          SUBSIDY,
        ],
      ],
      [11, [atRate(2_000)]],
    ]);
  });

  it('is made of both taxes as before where the ledger has not the year', () => {
    expect(taxesUnder({ 2019: 20, 2020: 4 }, LEDGER.slice(0, 1))[1]).toEqual([
      40,
      [atRate(2_000), SUBSIDY],
    ]);
    expect(taxesUnder({ 2020: 4 }, null)[1]).toEqual([40, [atRate(2_000), SUBSIDY]]);
  });
});
