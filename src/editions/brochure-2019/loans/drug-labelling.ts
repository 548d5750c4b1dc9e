import type { ProgrammeFigures } from '../../../policy/loans';
import {
  FUND_STANDARD,
  LABELLING_2019,
  LABELLING_LAUNCH,
  LABELLING_LOAN,
  LABELLING_RATE,
} from './sources';

export const drugLabelling: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: '2018-06-01',
        citation: LABELLING_LAUNCH,
        standing: 'secondary',
      },
    ],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 5_000_000_00n,
        citation: LABELLING_2019,
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
        value: 50_000_000_00n,
        citation: LABELLING_LOAN,
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
        value: [{ upToYear: null, rate: 1_0000n }],
        citation: LABELLING_RATE,
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
    values: [{ from: '2009-01-01', value: 2, citation: LABELLING_2019, standing: 'secondary' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
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
    values: [{ from: '2009-01-01', value: 1, citation: LABELLING_2019, standing: 'secondary' }],
  },
  borrower: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: LABELLING_LOAN, standing: 'secondary' }],
  },
};
