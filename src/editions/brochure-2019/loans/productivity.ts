import type { ProgrammeFigures } from '../../../policy/loans';
import { FUND_BROCHURE_PRODUCTIVITY, FUND_STANDARD, PRODUCTIVITY_LATER } from './sources';

export const productivity: ProgrammeFigures = {
  opens: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: '2019-03-01',
        citation: FUND_STANDARD,
        standing: 'unconfirmed',
      },
    ],
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
        value: 300_000_000_00n,
        citation: FUND_BROCHURE_PRODUCTIVITY,
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
        value: [{ upToYear: null, rate: 1_0000n }],
        citation: FUND_BROCHURE_PRODUCTIVITY,
        standing: 'printed',
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
    values: [
      { from: '2009-01-01', value: 5, citation: FUND_BROCHURE_PRODUCTIVITY, standing: 'printed' },
    ],
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
      {
        from: '2009-01-01',
        value: 20_0000n,
        citation: PRODUCTIVITY_LATER,
        standing: 'unconfirmed',
      },
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
    values: [
      {
        from: '2009-01-01',
        value: true,
        citation: FUND_BROCHURE_PRODUCTIVITY,
        standing: 'printed',
      },
    ],
  },
};
