import type { ProgrammeFigures } from '../../../policy/loans';
import { FUND_BROCHURE, FUND_STANDARD, JOINT_2017, JOINT_BUDGET, JOINT_MORDOVIA } from './sources';

export const joint: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: '2017-01-01', citation: JOINT_2017, standing: 'secondary' },
    ],
  },
  minAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 20_000_000_00n, citation: FUND_BROCHURE, standing: 'printed' },
    ],
  },
  maxAmount: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 100_000_000_00n,
        citation: FUND_BROCHURE,
        standing: 'printed',
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
        citation: JOINT_MORDOVIA,
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
    values: [{ from: '2009-01-01', value: 5, citation: FUND_BROCHURE, standing: 'printed' }],
  },
  minBudget: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 40_000_000_00n,
        citation: JOINT_BUDGET,
        standing: 'secondary',
      },
    ],
  },
  coFinancing: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: JOINT_2017, standing: 'secondary' }],
  },
  ownFunds: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 15_0000n, citation: JOINT_BUDGET, standing: 'secondary' },
    ],
  },
  sales: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 50_0000n, citation: JOINT_BUDGET, standing: 'secondary' },
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
    values: [{ from: '2009-01-01', value: true, citation: FUND_BROCHURE, standing: 'printed' }],
  },
};
