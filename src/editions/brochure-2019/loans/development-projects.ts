import type { ProgrammeFigures } from '../../../policy/loans';
import { DEVELOPMENT, DEVELOPMENT_RATE, FUND_STANDARD } from './sources';

export const developmentProjects: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: DEVELOPMENT, standing: 'secondary' }],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 50_000_000_00n, citation: DEVELOPMENT, standing: 'secondary' },
    ],
  },
  maxAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 500_000_000_00n,
        citation: DEVELOPMENT,
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
        citation: DEVELOPMENT_RATE,
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
        value: [{ upToYear: null, rate: 3_0000n }],
        citation: DEVELOPMENT_RATE,
        standing: 'unconfirmed',
      },
    ],
  },
  termYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 5, citation: DEVELOPMENT, standing: 'secondary' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 100_000_000_00n,
        citation: DEVELOPMENT,
        standing: 'secondary',
      },
    ],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: DEVELOPMENT, standing: 'secondary' }],
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
    values: [{ from: '2009-01-01', value: 50_0000n, citation: DEVELOPMENT, standing: 'secondary' }],
  },
  repaymentYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  borrower: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: DEVELOPMENT, standing: 'secondary' }],
  },
};
