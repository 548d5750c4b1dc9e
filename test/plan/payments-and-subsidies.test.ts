import { describe, expect, it } from 'vitest';
import {
  type OtherTreatments,
  otherTaxes,
  type PackageTax,
  paidInYears,
} from '../../src/engine/plan/other-taxes';
import { subsidyLines } from '../../src/engine/taxes/subsidy';
import type {
  PaymentOf,
  PaymentTreatment,
  Subsidy,
  SubsidyTreatment,
} from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { caseWith, rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';

const periods = { first: 2019, last: 2020, because: 'periods-used' } as const;
const ALL = rateUsed(100_0000n);
const HALF = rateUsed(50_0000n);

/** 30 % of 1,000 each December, 10 % with the relief. */
const relieved = (payment: PaymentOf): PaymentTreatment => ({
  tax: 'payment',
  payment,
  periods,
  due: (month) =>
    month % 12 < 11
      ? null
      : {
          ordinary: [{ base: roubles(1_000), rate: rateUsed(30_0000n), times: 1n }],
          granted: [{ base: roubles(1_000), rate: rateUsed(10_0000n), times: 1n }],
        },
});

/** Half of a cost in a year, and no more than a bound. */
const paid = (of: string, year: number, cost: number, bound: number): Subsidy => ({
  of,
  year,
  cost: roubles(cost),
  share: HALF,
  least: [
    { base: roubles(cost), rate: HALF },
    { base: roubles(bound), rate: ALL },
  ],
});

const subsidy = (payment: PaymentOf, ...subsidies: Subsidy[]): SubsidyTreatment => ({
  tax: 'subsidy',
  payment,
  periods,
  subsidies,
});

const NOTHING: OtherTreatments = {
  objects: [],
  land: [],
  transport: null,
  imports: null,
  customsFree: false,
  payments: [],
  subsidies: [],
};

const taxesWith = (part: Partial<OtherTreatments>) =>
  otherTaxes(caseWith({}), { first: 2019, last: 2020 })({ ...NOTHING, ...part });

const rows = (taxes: readonly PackageTax[]) =>
  taxes.map(({ year, tax, budget, before, after }) =>
    [year, tax, budget, Number(before) / 100, Number(after) / 100].join(' '),
  );

describe('payments of the region', () => {
  const expense = relieved(paymentOf('wages', { budget: 'federal', isExpense: true }));
  const other = relieved(paymentOf('fund'));
  const ofBoth = (isUsed: boolean) =>
    taxesWith({ payments: [expense, other].map((treatment) => ({ treatment, isUsed })) });

  it('are with their relief where the package has it, and raise the profit where they are an expense', () => {
    expect(rows(ofBoth(true).deductible)).toEqual([
      '2019 wages federal 300 100',
      '2020 wages federal 300 100',
    ]);
    expect(rows(ofBoth(true).others)).toEqual([
      '2019 fund regional 300 100',
      '2020 fund regional 300 100',
    ]);
  });

  it('are shown unrelieved where the package does not have the relief', () => {
    expect(rows(ofBoth(false).deductible)).toEqual([
      '2019 wages federal 300 300',
      '2020 wages federal 300 300',
    ]);
    expect(rows(ofBoth(false).others)).toEqual([
      '2019 fund regional 300 300',
      '2020 fund regional 300 300',
    ]);
  });

  it('are made of the wages at both rates', () => {
    const [one] = ofBoth(true).others;
    expect(one?.arithmetic()).toStrictEqual([
      {
        kind: 'contribution',
        before: [{ base: whole(roubles(1_000)), rate: 30_0000n, times: 1n }],
        after: [{ base: whole(roubles(1_000)), rate: 10_0000n, times: 1n }],
      },
    ]);
  });
});

describe('subsidies', () => {
  const road = paid('road', 2020, 1_000, 300);
  const pipe = paid('pipe', 2020, 100, 300);
  const early = paid('road', 2019, 400, 1_000);
  const payment = paymentOf('costs');

  it('are taxes below 0 of each year, all costs of a year together', () => {
    // the bound of 300 and half of 100; half of 400
    const found = taxesWith({ subsidies: [subsidy(payment, road, pipe, early)] });
    expect(rows(found.others)).toEqual([
      '2020 costs regional 0 -350',
      '2019 costs regional 0 -200',
    ]);
    expect(found.deductible).toEqual([]);
  });

  it('raise the profit where they are income', () => {
    const income = paymentOf('grant', { budget: 'federal', isExpense: true });
    const found = taxesWith({ subsidies: [subsidy(payment, early), subsidy(income, road)] });
    expect(rows(found.deductible)).toEqual(['2020 grant federal 0 -300']);
    expect(rows(found.others)).toEqual(['2019 costs regional 0 -200']);
  });

  it('are made of what is paid for each cost, which is named', () => {
    const [year] = paidInYears(payment, subsidyLines(subsidy(payment, road, pipe)));
    expect(year?.arithmetic()).toEqual([
      {
        kind: 'subsidy',
        of: 'road',
        before: [],
        least: [
          { base: whole(roubles(1_000)), rate: 50_0000n },
          { base: whole(roubles(300)), rate: 100_0000n },
        ],
      },
      {
        kind: 'subsidy',
        of: 'pipe',
        before: [],
        least: [
          { base: whole(roubles(100)), rate: 50_0000n },
          { base: whole(roubles(300)), rate: 100_0000n },
        ],
      },
    ]);
  });

  it('are none without lines', () => {
    expect(paidInYears(payment, [])).toEqual([]);
  });
});
