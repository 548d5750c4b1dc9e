import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { packageResult } from '../../src/answer/package';
import { defineRegion } from '../../src/engine/define-region';
import { ministryFigures } from '../../src/engine/plan/ministry';
import type { PaymentOf, PaymentTreatment, Product } from '../../src/engine/taxes/treatment';
import { KALUGA } from '../../src/regions/kaluga/region';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { renderCsv } from '../../src/report/csv';
import { arithmeticFaults, linesIn } from '../contracts/arithmetic';
import { renderTable } from '../report/rendered';
import { caseWith, rateUsed, roubles } from '../taxes/case';
import { en } from '../words';
import { answerIn, measureOf, packagesIn, regionOf } from './made';

const CONTRIBUTIONS: PaymentOf = {
  id: 'contributions',
  title: { en: 'Contributions', ru: 'Взносы' },
  budget: 'social',
  isExpense: true,
};
const { budgets: BUDGETS } = KALUGA;

/** A hundred workers, each paid 50,000.05 in December. */
const product = (rate: bigint): Product => ({
  base: roubles(50_000.05),
  rate: rateUsed(rate),
  times: 100n,
});

/** 22% less 6%, in 2019 and 2020. */
const treatment: PaymentTreatment = {
  tax: 'payment',
  payment: CONTRIBUTIONS,
  periods: { first: 2019, last: 2020, because: 'periods-used' },
  due: (month) =>
    month % 12 === 11 && month < 2021 * 12
      ? { ordinary: [product(22_0000n)], granted: [product(6_0000n)] }
      : null,
};
const region = regionOf([measureOf('fund', treatment)], { budgets: BUDGETS });
const c = caseWith({ taxableProfit: { 2019: 1_000_000, 2020: 1_000_000 } });

describe('a relief from a payment to a budget of the region', () => {
  const [measure] = answerIn(region, c).measures;

  it('has a line a year, each product rounded before it is multiplied', () => {
    // 50,000.05 × 22% = 11,000.011 and × 6% = 3,000.003, to the kopeck, for each of a hundred
    expect(measure?.lines).toMatchObject(
      [2019, 2020].map((year) => ({
        year,
        tax: 'contributions',
        budget: 'social',
        base: null,
        ordinaryRate: '0.22',
        rate: '0.06',
        taxBefore: '1100001',
        taxAfter: '300000',
        relief: '800001',
      })),
    );
  });

  it('can be computed again from its own arithmetic', () => {
    const lines = linesIn(answerIn(region, c));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flatMap(([path, line]) => arithmeticFaults(path, line))).toEqual([]);
  });

  it('stands in the sums by budget and by tax', () => {
    expect(measure?.sums).toMatchObject({
      total: '1600002',
      byTax: [{ tax: 'contributions', relief: '1600002' }],
      byBudget: [{ budget: 'social', relief: '1600002' }],
    });
  });

  it('raises the profit of a package that has it, and stands there in its budget', () => {
    const [best, none] = packagesIn(region, c);
    expect(best?.elements).toEqual(['fund']);
    const { sums } = packageResult(best ?? expect.fail(), citing().cite);
    // 20% of 800,001 is 160,000, of which 3% are federal: 24,000 and 136,000
    expect(sums.byBudget).toEqual([
      { budget: 'federal', saved: '-48000' },
      { budget: 'regional', saved: '-272000' },
      { budget: 'social', saved: '1600002' },
    ]);
    expect(sums.total).toBe('1280002');
    expect(none?.taxes.taxes.filter(({ tax }) => tax === 'contributions')).toMatchObject([
      { before: roubles(1_100_001), after: roubles(1_100_001) },
      { before: roubles(1_100_001), after: roubles(1_100_001) },
    ]);
  });

  it('leaves the profit as it is where the payment is no expense', () => {
    const other = { ...treatment, payment: { ...CONTRIBUTIONS, isExpense: false } };
    const [best] = packagesIn(regionOf([measureOf('fund', other)], { budgets: BUDGETS }), c);
    expect(packageResult(best ?? expect.fail(), citing().cite).sums.total).toBe('1600002');
  });

  it("stands last in the ministry's view, as the region lists its budgets", () => {
    const [best] = packagesIn(region, c);
    const { budgets } = ministryFigures(region, c.profile, best ?? expect.fail(), null);
    expect(budgets.map(({ budget, expenditure }) => [budget, expenditure.nominal])).toEqual([
      ['federal', roubles(-48_000)],
      ['regional', roubles(-272_000)],
      ['social', roubles(1_600_002)],
    ]);
  });

  it('stands in the table and in the CSV', () => {
    const answer = answerIn(region, c);
    expect(renderTable(answer, { words: en })).toMatch(/2019 +Social Fund +22% to 6%/);
    expect(renderCsv(answer)).toContain(',relief,2020,contributions,social,,,0.22,0.06,1100001,');
  });

  it('is extra tax where more is paid than without it', () => {
    const dearer: PaymentTreatment = {
      ...treatment,
      due: (month) =>
        month % 12 === 11 ? { ordinary: [product(6_0000n)], granted: [product(22_0000n)] } : null,
    };
    const [one] = answerIn(regionOf([measureOf('fund', dearer)], { budgets: BUDGETS }), c).measures;
    expect(one?.sums).toMatchObject({ total: '0', extraTax: '1600002', net: '-1600002' });
  });

  it('has no line in a year of which nothing is known', () => {
    const late = {
      ...treatment,
      periods: { first: 2020, last: 2021, because: 'periods-used' },
    } as const;
    const [one] = answerIn(regionOf([measureOf('fund', late)], { budgets: BUDGETS }), c).measures;
    expect(one?.lines?.map(({ year }) => year)).toEqual([2020]);
  });
});

describe('a region is refused', () => {
  const { reliefs: _, ...parts } = LOADED_DEFAULT;

  it('that lists no budget of a tax that every region has', () => {
    const budgets = KALUGA.budgets.filter(({ id }) => id !== 'municipal');
    expect(() => defineRegion({ ...parts, budgets })).toThrow(
      'the region lists no budget municipal',
    );
  });

  it('that lists a budget twice', () => {
    const budgets = [...BUDGETS, ...BUDGETS.slice(-1)];
    expect(() => defineRegion({ ...parts, budgets })).toThrow(
      'the region lists the budget social twice',
    );
  });

  it('whose payment goes to a budget that is not listed', () => {
    const budgets = BUDGETS.filter(({ id }) => id !== 'social');
    expect(() => regionOf([measureOf('fund', treatment)], { budgets })).toThrow(
      'the region lists no budget social',
    );
  });

  it.each([
    { isExpense: false },
    { title: { ...CONTRIBUTIONS.title, en: 'dues' } },
    { title: { ...CONTRIBUTIONS.title, ru: 'сборы' } },
  ])('whose reliefs from one payment name another: %o', (other) => {
    const two = [
      measureOf('fund', treatment),
      measureOf('other', { ...treatment, payment: { ...CONTRIBUTIONS, ...other } }),
    ];
    expect(() => regionOf(two, { budgets: BUDGETS })).toThrow(
      'contributions: reliefs from one payment name different ones',
    );
  });

  it('with a relief from a payment that it does not name', () => {
    const { periods } = treatment;
    const unnamed = measureOf(
      'fund',
      { tax: 'transport', periods, rate: () => null },
      { tax: 'payment' },
    );
    expect(() => regionOf([unnamed], { budgets: BUDGETS })).toThrow(
      'fund: the relief names no payment',
    );
  });
});
