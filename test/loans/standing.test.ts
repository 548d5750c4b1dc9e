import { describe, expect, test } from 'vitest';
import { at, type Figure } from '../../src/figures/figure';
import type { ProgrammeFigures } from '../../src/figures/policy';
import type { Standing } from '../../src/kit/finding';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { type FundProgrammeId, PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { answer, soundFor } from './applications';

const DAY = '2019-06-15';

type Cells = { readonly [name in keyof ProgrammeFigures]?: Standing };

/** The standing of each cell that has a value, as the sources give it, written out by hand. */
const STANDINGS: Readonly<Record<FundProgrammeId, Cells>> = {
  joint: {
    minAmount: 'printed',
    maxAmount: 'printed',
    termYears: 'printed',
    borrower: 'printed',
    opens: 'secondary',
    rates: 'secondary',
    minBudget: 'secondary',
    coFinancing: 'secondary',
    ownFunds: 'secondary',
    sales: 'secondary',
    repaymentYears: 'unconfirmed',
  },
  'development-projects': {
    minAmount: 'secondary',
    maxAmount: 'secondary',
    termYears: 'secondary',
    borrower: 'secondary',
    rates: 'secondary',
    minBudget: 'secondary',
    coFinancing: 'secondary',
    sales: 'secondary',
    lowerRates: 'unconfirmed',
    ownFunds: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
  'machine-tools': {
    minAmount: 'unconfirmed',
    maxAmount: 'unconfirmed',
    termYears: 'unconfirmed',
    borrower: 'unconfirmed',
    rates: 'unconfirmed',
    minBudget: 'unconfirmed',
    coFinancing: 'unconfirmed',
    ownFunds: 'unconfirmed',
    sales: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
  'component-parts': {
    opens: 'secondary',
    borrower: 'secondary',
    rates: 'secondary',
    sales: 'secondary',
    minAmount: 'unconfirmed',
    maxAmount: 'unconfirmed',
    termYears: 'unconfirmed',
    minBudget: 'unconfirmed',
    coFinancing: 'unconfirmed',
    ownFunds: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
  'defence-conversion': {
    opens: 'secondary',
    borrower: 'secondary',
    minAmount: 'secondary',
    maxAmount: 'secondary',
    termYears: 'secondary',
    rates: 'secondary',
    minBudget: 'secondary',
    coFinancing: 'secondary',
    ownFunds: 'secondary',
    sales: 'secondary',
    repaymentYears: 'unconfirmed',
  },
  leasing: {
    rates: 'secondary',
    lowerRates: 'secondary',
    minAmount: 'unconfirmed',
    maxAmount: 'unconfirmed',
    termYears: 'unconfirmed',
    borrower: 'unconfirmed',
    minBudget: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
  'drug-labelling': {
    opens: 'secondary',
    borrower: 'secondary',
    minAmount: 'secondary',
    maxAmount: 'secondary',
    termYears: 'secondary',
    rates: 'secondary',
    repaymentYears: 'secondary',
  },
  productivity: {
    maxAmount: 'printed',
    rates: 'printed',
    termYears: 'printed',
    borrower: 'printed',
    opens: 'unconfirmed',
    minAmount: 'unconfirmed',
    minBudget: 'unconfirmed',
    coFinancing: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
  digitalisation: {
    opens: 'secondary',
    borrower: 'secondary',
    minAmount: 'secondary',
    maxAmount: 'secondary',
    termYears: 'secondary',
    rates: 'secondary',
    lowerRates: 'secondary',
    minBudget: 'secondary',
    coFinancing: 'unconfirmed',
    repaymentYears: 'unconfirmed',
  },
};

test.each(PROGRAMME_IDS)('the cells of %s', (id) => {
  const figures = Object.entries<Figure<unknown>>({ ...BROCHURE_2019.loans.programmes[id] });
  const stated = figures.flatMap(([name, figure]) => {
    const { standing, value } = at(figure, DAY);
    return value === null ? [] : [[name, standing]];
  });
  expect(Object.fromEntries(stated)).toEqual(STANDINGS[id]);
});

describe('an answer is confirmed', () => {
  const GRACE = { graceMonths: 36 };

  test('where no figure that decides it is unconfirmed', () => {
    expect(answer(soundFor('drug-labelling')).confirmed).toBe(true);
    expect(answer({ ...soundFor('joint'), ...GRACE }).confirmed).toBe(true);
  });

  test('but not on a schedule that is assumed', () => {
    const result = answer(soundFor('joint'));
    expect(result.confirmed).toBe(false);
    expect(result.unconfirmed).toMatchObject([
      { figure: 'loans.programmes.joint.repaymentYears', decides: 'amount' },
    ]);
  });

  test('nor on a lower rate that is', () => {
    const { ownFunds: _, ...sound } = soundFor('development-projects');
    const figures = (kind: 'bank' | 'none') =>
      answer({ ...sound, ...GRACE, guarantee: { kind } }).unconfirmed.map(({ figure }) => figure);
    const ownFunds = 'loans.programmes.development-projects.ownFunds';
    expect(figures('none')).toEqual([ownFunds]);
    expect(figures('bank')).toEqual([ownFunds, 'loans.programmes.development-projects.lowerRates']);
  });

  test('and leasing rests on the shares of the advance', () => {
    const figures = answer(soundFor('leasing')).unconfirmed.map(({ figure }) => figure);
    expect(figures).toContain('loans.advanceFrom');
    expect(figures).toContain('loans.advanceTo');
  });
});
