import type { RegisterFigures } from '../../policy/policy';
import {
  BROCHURE,
  REGISTER_KEEPING,
  REGISTER_LAW,
  REGISTER_PRINTED,
  REGISTER_RATE,
  REGISTER_START,
} from './sources';

export const register: RegisterFigures = {
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 100_000_000_00n,
        citation: REGISTER_PRINTED,
        standing: 'printed',
      },
    ],
  },
  windowYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 3, citation: REGISTER_PRINTED, standing: 'printed' }],
  },
  tiers: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: {
          steps: [
            { upTo: 500_000_000_00n, periods: 1 },
            { upTo: 1_000_000_000_00n, periods: 2 },
            { upTo: 2_000_000_000_00n, periods: 3 },
            { upTo: null, periods: 4 },
          ],
          bounds: 'unconfirmed',
        },
        citation: REGISTER_LAW,
        standing: 'secondary',
      },
    ],
  },
  regionalRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 13_5000n, citation: REGISTER_RATE, standing: 'printed' }],
  },
  regionalReduction: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 4_5000n, citation: BROCHURE, standing: 'printed' }],
  },
  wageTest: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  wageMultiple: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  textileWageMultiple: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  textileClass: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: '13', citation: BROCHURE, standing: 'secondary' }],
  },
  noArrears: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: 2010, citation: REGISTER_START, standing: 'unconfirmed' },
    ],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  step: {
    obtain: 'inclusion in the Register of Investment Projects of Kaluga Region',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'capital investment of the first three years that stays below the threshold; it is counted as actually made, by the accounts',
    citation: REGISTER_KEEPING,
    standing: 'law',
  },
};
