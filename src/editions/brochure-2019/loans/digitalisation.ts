import type { ProgrammeFigures } from '../../../policy/loans';
import { DIGITAL_2018, FUND_2020, FUND_STANDARD } from './sources';

export const digitalisation: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: '2018-10-01', citation: DIGITAL_2018, standing: 'secondary' },
    ],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 20_000_000_00n,
        citation: DIGITAL_2018,
        standing: 'secondary',
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
        citation: DIGITAL_2018,
        standing: 'secondary',
      },
    ],
  },
  rates: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [{ upToYear: null, rate: 5_0000n }],
        citation: FUND_2020,
        standing: 'secondary',
      },
    ],
  },
  lowerRates: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [{ upToYear: null, rate: 1_0000n }],
        citation: DIGITAL_2018,
        standing: 'secondary',
      },
    ],
  },
  termYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 5, citation: DIGITAL_2018, standing: 'secondary' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 25_000_000_00n,
        citation: DIGITAL_2018,
        standing: 'secondary',
      },
    ],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 20_0000n, citation: DIGITAL_2018, standing: 'unconfirmed' },
    ],
  },
  ownFunds: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  sales: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  repaymentYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  borrower: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: DIGITAL_2018, standing: 'secondary' }],
  },
};
