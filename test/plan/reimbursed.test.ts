import { describe, expect, it } from 'vitest';
import type { OtherTaxes, PackageTax } from '../../src/engine/plan/other-taxes';
import { withReimbursed } from '../../src/engine/plan/reimbursed';
import type { ReimbursementTreatment, TaxesLeft } from '../../src/engine/taxes/treatment';
import { rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';
import { tax } from './valued';

const ALL = rateUsed(100_0000n);

/** All of a road of 1,000 in 2019 and 2020. */
const reimbursing = (
  paidBy: ReimbursementTreatment['paidBy'],
  cost = 1_000,
): ReimbursementTreatment => ({
  tax: 'reimbursement',
  periods: { first: 2019, last: 2020, because: 'last-year' },
  costs: [{ of: 'road', cost: roubles(cost), share: ALL, first: 2019, last: 2020 }],
  paidBy,
});

const ROWS = (taxes: readonly PackageTax[]) =>
  taxes.map(({ year, tax: of, budget, before, after }) =>
    [year, of, budget, Number(before) / 100, Number(after) / 100].join(' '),
  );

const NONE: OtherTaxes = { deductible: [], others: [] };

/** What one payment reimburses by year, out of a part of the taxes that are left. */
function paidOut(
  of: (left: TaxesLeft) => bigint,
  taxes: readonly PackageTax[],
  paysIncomeTax = true,
) {
  const paidBy = [{ payment: paymentOf('costs'), of }];
  const { others } = withReimbursed(NONE, [reimbursing(paidBy)], taxes, paysIncomeTax);
  return others.map(({ after, year }) => [year, Number(-after) / 100]);
}

/** Taxes that a package leaves, each of another amount so that no two sums agree. */
const LEFT: readonly PackageTax[] = [
  tax(2019, 9, 1, { budget: 'federal' }),
  tax(2019, 9, 2),
  tax(2019, 9, 4, { tax: 'property' }),
  tax(2019, 9, 8, { tax: 'land', budget: 'municipal' }),
  tax(2019, 30, 16, { tax: 'transport' }),
  tax(2020, 40, 32, { budget: 'federal' }),
];

describe('the taxes out of which costs are reimbursed', () => {
  it.each<[string, (left: TaxesLeft) => bigint, (readonly [number, number])[]]>([
    [
      'federal income tax',
      ({ income }) => income.federal,
      [
        [2019, 1],
        [2020, 32],
      ],
    ],
    ['regional income tax', ({ income }) => income.regional, [[2019, 2]]],
    ['property tax', ({ property }) => property, [[2019, 4]]],
    ['land tax', ({ land }) => land, [[2019, 8]]],
    ['none', () => 0n, []],
    [
      'all of these together, and no transport tax',
      ({ income, land, property }) => income.federal + income.regional + property + land,
      [
        [2019, 15],
        [2020, 32],
      ],
    ],
  ])('are %s as it is left', (_, of, expected) => {
    expect(paidOut(of, LEFT)).toEqual(expected);
  });

  it('are of each kind all of a year, what is below 0 too', () => {
    const twice = [
      ...LEFT,
      tax(2019, 9, 64, { budget: 'federal' }),
      tax(2019, 9, 128),
      tax(2019, 9, 256, { tax: 'property' }),
      tax(2019, 9, -5, { tax: 'land', budget: 'municipal' }),
    ];
    expect(paidOut(({ income }) => income.federal, twice)).toEqual([
      [2019, 65],
      [2020, 32],
    ]);
    expect(paidOut(({ income }) => income.regional, twice)).toEqual([[2019, 130]]);
    expect(paidOut(({ property }) => property, twice)).toEqual([[2019, 260]]);
    expect(paidOut(({ land }) => land, twice)).toEqual([[2019, 3]]);
  });

  it('are not known in a year without income tax, unless none is paid', () => {
    const property = [tax(2019, 9, 4, { tax: 'property' }), tax(2019, 9, 8, { tax: 'land' })];
    const later = [tax(2020, 9, 5, { tax: 'property' }), tax(2020, 9, 0)];
    const of = ({ property: left }: TaxesLeft) => left;
    expect(paidOut(of, [...property, ...later])).toEqual([[2020, 5]]);
    expect(paidOut(of, [...property, ...later], false)).toEqual([
      [2019, 4],
      [2020, 5],
    ]);
    // whichever tax of the year is listed first
    expect(paidOut(of, [...later].reverse())).toEqual([[2020, 5]]);
    expect(paidOut(of, [])).toEqual([]);
  });
});

describe('what is reimbursed', () => {
  const others: OtherTaxes = {
    deductible: [tax(2019, 9, 4, { tax: 'property' })],
    others: [tax(2019, 7, 7, { tax: 'customs-duty', budget: 'federal' })],
  };
  const income = [tax(2019, 100, 60), tax(2019, 50, 20, { budget: 'federal' })];

  it('stands after the other taxes: what raises the profit, and what does not', () => {
    const treatment = reimbursing([
      {
        payment: paymentOf('costs', { budget: 'federal', isExpense: true }),
        of: ({ income: { federal } }) => federal,
      },
      { payment: paymentOf('costs'), of: ({ income: { regional } }) => regional },
    ]);
    const found = withReimbursed(others, [treatment], income, true);
    expect(ROWS(found.deductible)).toEqual([
      '2019 property regional 9 4',
      '2019 costs federal 0 -20',
    ]);
    expect(ROWS(found.others)).toEqual([
      '2019 customs-duty federal 7 7',
      '2019 costs regional 0 -60',
    ]);
  });

  it('of one name is told apart by the budget, and of one budget by the name', () => {
    const paidBy = [
      { payment: paymentOf('costs'), of: ({ income: { regional } }: TaxesLeft) => regional },
      {
        payment: paymentOf('costs', { budget: 'federal' }),
        of: ({ income: { federal } }: TaxesLeft) => federal,
      },
      { payment: paymentOf('more-costs'), of: ({ property }: TaxesLeft) => property },
    ];
    const taxes = [...income, tax(2019, 9, 4, { tax: 'property' })];
    expect(ROWS(withReimbursed(NONE, [reimbursing(paidBy)], taxes, true).others)).toEqual([
      '2019 costs regional 0 -60',
      '2019 costs federal 0 -20',
      '2019 more-costs regional 0 -4',
    ]);
  });

  it('is that of each treatment, up to its own costs', () => {
    const by = (id: string) => [
      { payment: paymentOf(id), of: ({ income: { regional } }: TaxesLeft) => regional },
    ];
    const treatments = [reimbursing(by('roads'), 50), reimbursing(by('pipes'), 70)];
    expect(ROWS(withReimbursed(NONE, treatments, income, true).others)).toEqual([
      '2019 roads regional 0 -50',
      '2019 pipes regional 0 -60',
    ]);
  });

  it('is nothing without a treatment', () => {
    expect(withReimbursed(others, [], income, true)).toEqual(others);
  });
});
