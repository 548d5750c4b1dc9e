import { describe, expect, it } from 'vitest';
import type { Relief } from '../../src/engine/plan/candidates';
import { presentOfCredit } from '../../src/engine/plan/credit-worth';
import { creditsBeside, type Deferral } from '../../src/engine/plan/credits';
import type { Valued } from '../../src/engine/plan/evaluate';
import type { Admitted } from '../../src/engine/plan/recommend';
import type { Credit } from '../../src/engine/taxes/credit';
import type { CreditTreatment, ReimbursementTreatment } from '../../src/engine/taxes/treatment';
import type { Missing } from '../../src/engine/terms';
import { rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';
import { packageTaxes, tax, valued } from './valued';

/** Half of the tax of 2021 and 2022, 1,000 at most, repaid in one year; interest of 5 % a year. */
const CREDIT: CreditTreatment = {
  tax: 'income-credit',
  periods: { first: 2021, last: 2022, because: 'last-year' },
  isOpen: () => true,
  most: roubles(1_000),
  share: rateUsed(50_0000n),
  repaidIn: 1,
  keyRate: 10_0000n,
  keyRateShare: 50_0000n,
  marketRate: null,
};

const PROFIT: Missing = { path: 'taxableProfit', asks: 'value', for: 'lines' };
const SITE: Missing = { path: 'project.site', asks: 'yes-no', for: 'verdict' };

const deferral = (part: Partial<Deferral> = {}): Deferral => ({
  id: 'investment-tax-credit',
  gates: [],
  missing: [],
  unconfirmed: [],
  treatment: CREDIT,
  laterFacts: [PROFIT],
  ...part,
});

/** 600 of regional income tax are left in 2021 and 400 in 2022. */
const TAXES = [tax(2021, 900, 600), tax(2022, 400, 400)];

const best = (taxes: Valued['taxes']['taxes'], elements = ['toser.costs']) =>
  valued({ elements, taxes: packageTaxes({ taxes }) });

const NOTHING_ADMITTED: Admitted = { unconfirmed: false, unknown: false };

const beside = (
  taxes: Valued['taxes']['taxes'],
  deferrals = [deferral()],
  admitted = NOTHING_ADMITTED,
) => creditsBeside(best(taxes), [], deferrals, admitted);

/** The years in which tax is put off: the tax that is left, and what is put off of it, in roubles. */
const putOff = ({ credits }: ReturnType<typeof creditsBeside>) =>
  credits.map(({ credit: { years } }) =>
    years.flatMap(({ tax: left, putOff: part, year }) =>
      left === null ? [] : [[year, Number(left) / 100, Number(part) / 100]],
    ),
  );

describe('a credit beside a package', () => {
  it('puts off a share of the regional income tax that the package leaves', () => {
    const found = beside(TAXES);
    expect(putOff(found)).toEqual([
      [
        [2021, 600, 300],
        [2022, 400, 200],
      ],
    ]);
    expect(found.credits.map(({ id }) => id)).toEqual(['investment-tax-credit']);
    // 5 % of 300 in 2022, of 500 in 2023
    expect(found.credits[0]?.credit).toMatchObject({
      of: CREDIT,
      putOff: roubles(500),
      interest: roubles(40),
    });
    expect(found.left).toEqual([]);
  });

  it('counts no other tax, and no tax of another budget', () => {
    const others = [
      tax(2021, 100, 100, { budget: 'federal' }),
      tax(2021, 50, 50, { tax: 'property' }),
      tax(2022, 30, 30, { tax: 'land', budget: 'municipal' }),
    ];
    expect(putOff(beside([...TAXES, ...others]))).toEqual(putOff(beside(TAXES)));
  });

  it('counts all regional income tax of a year together', () => {
    expect(putOff(beside([...TAXES, tax(2021, 0, 20)]))).toEqual([
      [
        [2021, 620, 310],
        [2022, 400, 200],
      ],
    ]);
  });

  it('is listed as absent for a tax that is not known in a year in which it could be put off', () => {
    expect(beside(TAXES.slice(0, 1))).toEqual({
      credits: [],
      left: [{ id: 'investment-tax-credit', because: 'facts-missing', missing: [PROFIT] }],
    });
  });

  it('is listed as nothing to relieve where no rouble can be put off', () => {
    const nothing = { id: 'investment-tax-credit', because: 'nothing-to-relieve', missing: [] };
    expect(beside([tax(2021, 900, 0), tax(2022, 400, 0)])).toEqual({
      credits: [],
      left: [nothing],
    });
    // half of 1.99 without kopecks
    expect(beside([tax(2021, 9, 1.99), tax(2022, 0, 0)]).left).toEqual([nothing]);
    expect(putOff(beside([tax(2021, 9, 2), tax(2022, 0, 0)]))).toEqual([
      [
        [2021, 2, 1],
        [2022, 0, 0],
      ],
    ]);
  });

  it.each<[Deferral['gates'], Admitted, boolean]>([
    [['unconfirmed'], NOTHING_ADMITTED, false],
    [['unknown'], NOTHING_ADMITTED, false],
    [['unconfirmed'], { unconfirmed: true, unknown: false }, true],
    [['unconfirmed'], { unconfirmed: false, unknown: true }, false],
    [['unknown'], { unconfirmed: true, unknown: false }, false],
    [['unknown'], { unconfirmed: false, unknown: true }, true],
    [['unconfirmed', 'unknown'], { unconfirmed: true, unknown: false }, false],
    [['unconfirmed', 'unknown'], { unconfirmed: true, unknown: true }, true],
  ])('behind %j with %j admitted stands beside it: %s', (gates, admitted, stands) => {
    const found = beside(TAXES, [deferral({ gates, missing: [SITE] })], admitted);
    expect(found.credits).toHaveLength(stands ? 1 : 0);
    expect(found.left).toEqual(
      stands ? [] : [{ id: 'investment-tax-credit', because: 'deferral', missing: [SITE] }],
    );
  });

  it('is judged by itself where there are several', () => {
    const several = [
      deferral({ id: 'rip', gates: ['unknown'] }),
      deferral(),
      deferral({ id: 'szpk' }),
    ];
    const { credits, left } = beside(TAXES, several);
    expect(credits.map(({ id }) => id)).toEqual(['investment-tax-credit', 'szpk']);
    expect(left.map(({ id }) => id)).toEqual(['rip']);
  });
});

describe('costs that a package deducts from income tax', () => {
  /** Costs deducted from income tax under one name, and paid out of other taxes under another. */
  const reimbursing: ReimbursementTreatment = {
    tax: 'reimbursement',
    periods: CREDIT.periods,
    costs: [],
    paidBy: [
      { payment: paymentOf('deducted'), lowers: 'income', of: ({ income }) => income.regional },
      { payment: paymentOf('paid'), of: ({ property }) => property },
    ],
  };

  const relief = (id: string, treatment: Relief['treatment']): Relief => ({
    id,
    gates: [],
    missing: [],
    unconfirmed: [],
    treatment,
    appraise: () => expect.fail(),
  });

  const paid = (id: string, amount: number) =>
    tax(2021, 0, -amount, { tax: id, arithmetic: () => [] });

  const onCosts = (elements: string[], taxes: Valued['taxes']['taxes']) =>
    putOff(
      creditsBeside(
        best([...TAXES, ...taxes], elements),
        [relief('toser.costs', reimbursing), relief('toser.land', CREDIT)],
        [deferral()],
        NOTHING_ADMITTED,
      ),
    )[0]?.[0];

  it('leave less of it to be put off', () => {
    expect(onCosts(['toser.costs'], [paid('deducted', 200)])).toEqual([2021, 400, 200]);
  });

  it('leave all of it where they are paid out of other taxes', () => {
    expect(onCosts(['toser.costs'], [paid('paid', 200)])).toEqual([2021, 600, 300]);
  });

  it('leave all of it where the package does not have them', () => {
    expect(onCosts(['toser.land'], [paid('deducted', 200)])).toEqual([2021, 600, 300]);
  });
});

describe('the worth of a credit', () => {
  const year = (of: number, putOffIn: number, repaid: number, interest: number) => ({
    year: of,
    tax: null,
    balance: 0n,
    putOff: roubles(putOffIn),
    repaid: roubles(repaid),
    interest: roubles(interest),
  });

  const worth = (marketRate: bigint | null, years: Credit['years']) =>
    presentOfCredit({ of: { ...CREDIT, marketRate }, years, putOff: 0n, interest: 0n });

  const YEARS = [year(2021, 220, 0, 0), year(2022, 0, 110, 11)];

  it('is what is put off less what is repaid and the interest, each year discounted once more', () => {
    // 220 / 1.1 - (110 + 11) / 1.21 = 200 - 100
    expect(worth(10_0000n, YEARS)).toBe(roubles(100));
    // 220 - 121
    expect(worth(0n, YEARS)).toBe(roubles(99));
    // 100 / 3 to the kopeck
    expect(worth(200_0000n, [year(2021, 100, 0, 0)])).toBe(roubles(33.33));
  });

  it('is not known without a market rate', () => {
    expect(worth(null, YEARS)).toBeNull();
  });
});
