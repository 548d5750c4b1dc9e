import type { ProgrammeFigures } from '../../../policy/loans';
import { CONVERSION_2017, FUND_2017, FUND_STANDARD } from './sources';

export const defenceConversion: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: '2017-07-04', citation: FUND_2017, standing: 'secondary' },
    ],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 200_000_000_00n, citation: FUND_2017, standing: 'secondary' },
    ],
  },
  maxAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 750_000_000_00n, citation: FUND_2017, standing: 'secondary' },
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
        citation: CONVERSION_2017,
        standing: 'secondary',
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
    values: [{ from: '2009-01-01', value: 5, citation: FUND_2017, standing: 'secondary' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 400_000_000_00n, citation: FUND_2017, standing: 'secondary' },
    ],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: FUND_2017, standing: 'secondary' }],
  },
  ownFunds: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 15_0000n, citation: CONVERSION_2017, standing: 'secondary' },
    ],
  },
  sales: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: FUND_2017, standing: 'secondary' }],
  },
  repaymentYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  borrower: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: FUND_2017, standing: 'secondary' }],
  },
};
