import { describe, expect, it } from 'vitest';
import { investorView } from '../../src/answer/views';
import { USUAL_INVESTMENT } from '../../src/engine/plan/effective';
import { investorFigures } from '../../src/engine/plan/investor';
import { discounter } from '../../src/engine/valuation/discount';
import type { Fields } from '../profiles';
import { caseWith, roubles } from '../taxes/case';
import { packageTaxes, tax, valued } from './valued';

/** Tax of 20 in 2020, of which 5 is saved; 1 of land tax and 2 of interest saved in 2021. */
const BEST = valued({
  taxes: packageTaxes({
    taxes: [
      tax(2020, 15, 12),
      tax(2020, 5, 3, { budget: 'federal' }),
      tax(2021, 1, 0, { budget: 'municipal', tax: 'land' }),
    ],
  }),
  savings: [
    { year: 2020, amount: roubles(5) },
    { year: 2021, amount: roubles(3) },
  ],
});

/** 100 is spent in 2019, in two parts, and earned from 2020 on. */
const FIELDS: Fields = {
  capitalInvestment: [
    { year: 2019, amount: 60 },
    { day: '2019-05-01', amount: 40 },
  ],
  taxableProfit: { 2020: 100, 2021: 0 },
  cashFlow: {
    operating: { 2020: 75, 2021: 50 },
    workingCapital: { 2019: 10, 2020: 0 },
    residualValue: { year: 2022, amount: 33 },
  },
};

const view = (fields: Fields = {}, rate: bigint | null = 100_000n, best = BEST) =>
  investorView(
    investorFigures(
      caseWith({ ...FIELDS, ...fields }),
      best,
      {
        present: rate === null ? null : discounter(rate, 2019, 'start'),
        discountRate: rate,
        startYear: 2019,
        timing: 'start',
      },
      { inputs: USUAL_INVESTMENT, forwardLooking: [] },
    ),
  );

/** The amounts of each year's flow, null being none. */
const amountsOf = ({ flows }: ReturnType<typeof view>) =>
  flows.map((flow) => Object.values(flow).map((one) => (one === null ? null : Number(one))));

describe('the flows of an investor', () => {
  it('are those of each year from the first to the last of any', () => {
    // year, operating, investment, working capital, residual value, taxes, without, saved, with
    expect(amountsOf(view())).toEqual([
      [2019, null, 100, 10, 0, null, -110, null, -110],
      [2020, 75, 0, 0, 0, 20, 55, 5, 60],
      [2021, 50, 0, null, 0, 1, 49, 3, 52],
      [2022, null, 0, null, 33, null, 33, null, 33],
    ]);
  });

  it('hold no amount of what the profile leaves out, and 0 of a tax that is 0', () => {
    const untaxed = valued({ taxes: { ...BEST.taxes, taxes: [tax(2020, 0, 0)] }, savings: [] });
    const bare = view({ cashFlow: { operating: { 2020: 75 } } }, 100_000n, untaxed);
    expect(amountsOf(bare)).toEqual([
      [2019, null, 100, null, null, null, -100, null, -100],
      [2020, 75, 0, null, null, 0, 75, null, 75],
    ]);
  });

  it('begin and end with what is bound or left, too', () => {
    const years = (cashFlow: Fields['cashFlow']) =>
      view({ cashFlow }).flows.map(({ year }) => year);
    const operating = { 2020: 75, 2021: 50 };
    expect(years({ operating })).toEqual([2019, 2020, 2021]);
    expect(years({ operating, workingCapital: { 2018: 1, 2019: 0 } })).toEqual([
      2018, 2019, 2020, 2021,
    ]);
    expect(years({ operating, residualValue: { year: 2023, amount: 1 } })).toEqual([
      2019, 2020, 2021, 2022, 2023,
    ]);
  });

  it('are none where the operating flow or the investment is not given', () => {
    const absent = { absent: 'no-flows' };
    const none = {
      npv: absent,
      irr: absent,
      discountedPayback: absent,
      profitabilityIndex: absent,
    };
    const bare = view({ cashFlow: undefined });
    expect(bare).toMatchObject({ flows: [], without: none, with: none, uplift: none });
    expect(bare.missing).toEqual([
      'cashFlow.operating',
      'cashFlow.workingCapital',
      'cashFlow.residualValue',
    ]);
    const unspent = view({ capitalInvestment: undefined });
    expect(unspent).toMatchObject({ flows: [], without: none, missing: ['capitalInvestment'] });
  });
});

describe('the worth of the flows', () => {
  it('is that of the project without and with the package, and the gain', () => {
    const told = view();
    // -110 + 55 / 1.1 + 49 / 1.21 + 33 / 1.331 = 5.29; 5 / 1.1 + 3 / 1.21 = 7.02 more
    expect(told.without.npv).toEqual({ value: '5.29' });
    expect(told.with.npv).toEqual({ value: '12.31' });
    expect(told.uplift.npv).toEqual({ value: '7.02' });
    // 1 + 5.29 / 100
    expect(told.without.profitabilityIndex).toEqual({ value: '1.0529' });
    expect(told.presentCapitalInvestment).toBe('100');
    expect(told.incentiveRate).toEqual({ value: '0.0702' });
    expect(told.missing).toEqual([]);
  });

  it('is a rate of return alone where no discount rate is given', () => {
    const absent = { absent: 'no-discount-rate' };
    const told = view({ cashFlow: { operating: { 2020: 140 } } }, null, valued());
    expect(told).toMatchObject({
      without: {
        npv: absent,
        irr: { value: '0.4' },
        discountedPayback: absent,
        profitabilityIndex: absent,
      },
      uplift: { npv: absent, irr: { value: '0' } },
      presentCapitalInvestment: null,
      incentiveRate: absent,
    });
  });

  it('has no gain in what is absent on either side', () => {
    // without support nothing ever comes back
    const told = view({ cashFlow: { operating: { 2020: 20 } } }, 100_000n, {
      ...BEST,
      savings: [{ year: 2021, amount: roubles(200) }],
    });
    expect(told.without.irr).toEqual({ absent: 'no-sign-change' });
    expect('value' in told.with.irr).toBe(true);
    expect(told.uplift.irr).toEqual({ absent: 'no-sign-change' });
    // with it the rate of return is not unique
    const twice = view({ cashFlow: { operating: { 2020: 230 } } }, 100_000n, {
      ...BEST,
      taxes: { ...BEST.taxes, taxes: [] },
      savings: [{ year: 2021, amount: roubles(-132) }],
    });
    expect('value' in twice.without.irr).toBe(true);
    expect(twice.uplift.irr).toEqual({ absent: 'not-unique' });
  });

  it('repeats the investment of which effective tax rates are reported', () => {
    expect(view().parameters).toEqual(USUAL_INVESTMENT);
  });
});

it('the effective rate of a year is income tax of both budgets by the declared profit', () => {
  expect(view().effectiveRates).toEqual([{ year: 2020, without: '0.2', with: '0.15' }]);
  const taxed = (profit: Fields['taxableProfit']) => view({ taxableProfit: profit }).effectiveRates;
  expect(taxed({ 2020: 0 })).toEqual([{ year: 2020, without: null, with: null }]);
  const two = valued({
    taxes: { ...BEST.taxes, taxes: [tax(2020, 20, 15), tax(2021, 30, 30)] },
  });
  expect(view({ taxableProfit: { 2020: 100, 2021: 100 } }, 100_000n, two).effectiveRates).toEqual([
    { year: 2020, without: '0.2', with: '0.15' },
    { year: 2021, without: '0.3', with: '0.3' },
  ]);
  expect(taxed(undefined)).toEqual([{ year: 2020, without: null, with: null }]);
});

it('an investment of nothing has no profitability index', () => {
  const { without } = view({ capitalInvestment: { 2019: 0 } });
  expect(without.profitabilityIndex).toEqual({ absent: 'no-investment' });
});
