import type { RowsOf } from '../../../figures/define';
import { CALCULATOR, MONOTOWN_TERMS } from '../edition/sources';
import type { MONOTOWN, OWN_PROGRAMMES } from './figures';

export const programmes: RowsOf<typeof OWN_PROGRAMMES> = {
  'monotown-loan': {
    opens: [['2009-01-01', '2019-01-01', 'unconfirmed', MONOTOWN_TERMS]],
    minAmount: [['2009-01-01', 5_000_000_00n, 'secondary', CALCULATOR]],
    maxAmount: [['2009-01-01', 1_000_000_000_00n, 'secondary', CALCULATOR]],
    rates: [['2009-01-01', [{ upToYear: null, rate: 5_0000n }], 'secondary', CALCULATOR]],
    lowerRates: [['2009-01-01', [{ upToYear: null, rate: 1_0000n }], 'secondary', CALCULATOR]],
    termYears: [['2009-01-01', 15, 'secondary', CALCULATOR]],
    minBudget: [['2009-01-01', null, 'unconfirmed', MONOTOWN_TERMS]],
    coFinancing: [['2009-01-01', null, 'unconfirmed', MONOTOWN_TERMS]],
    ownFunds: [['2009-01-01', null, 'unconfirmed', MONOTOWN_TERMS]],
    sales: [['2009-01-01', null, 'unconfirmed', MONOTOWN_TERMS]],
    repaymentYears: [['2009-01-01', 12, 'unconfirmed', MONOTOWN_TERMS]],
    borrower: [['2009-01-01', true, 'secondary', CALCULATOR]],
  },
};

export const monotown: RowsOf<typeof MONOTOWN> = {
  minWithoutGuarantee: [['2009-01-01', 250_000_000_00n, 'secondary', CALCULATOR]],
};
