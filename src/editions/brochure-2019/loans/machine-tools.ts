import type { ProgrammeFigures } from '../../../policy/loans';
import { FUND_2020, FUND_STANDARD } from './sources';

export const machineTools: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 50_000_000_00n,
        citation: FUND_STANDARD,
        standing: 'unconfirmed',
      },
    ],
  },
  maxAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 500_000_000_00n,
        citation: FUND_STANDARD,
        standing: 'unconfirmed',
      },
    ],
  },
  rates: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [
          { upToYear: 3, rate: 1_0000n },
          { upToYear: null, rate: 5_0000n },
        ],
        citation: FUND_2020,
        standing: 'unconfirmed',
      },
    ],
  },
  lowerRates: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  termYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 7, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 62_500_000_00n,
        citation: FUND_STANDARD,
        standing: 'unconfirmed',
      },
    ],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 20_0000n, citation: FUND_STANDARD, standing: 'unconfirmed' },
    ],
  },
  ownFunds: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 15_0000n, citation: FUND_STANDARD, standing: 'unconfirmed' },
    ],
  },
  sales: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 30_0000n, citation: FUND_STANDARD, standing: 'unconfirmed' },
    ],
  },
  repaymentYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  borrower: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
};
