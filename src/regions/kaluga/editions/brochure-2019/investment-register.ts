import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import {
  REGISTER_KEEPING,
  REGISTER_LAW,
  REGISTER_PRINTED,
  REGISTER_RATE,
  REGISTER_START,
} from './sources';

export const register: OfMeasure<'register'> = {
  step: { id: 'register', citation: REGISTER_KEEPING, standing: 'law' },
  rows: {
    wageTest: [['2009-01-01', false, 'printed', BROCHURE]],
    wageMultiple: [['2009-01-01', null, 'printed', BROCHURE]],
    textileWageMultiple: [['2009-01-01', null, 'printed', BROCHURE]],
    textileClass: [['2009-01-01', '13', 'secondary', BROCHURE]],
    noArrears: [['2009-01-01', false, 'printed', BROCHURE]],
    minCapitalInvestment: [['2009-01-01', 100_000_000_00n, 'printed', REGISTER_PRINTED]],
    windowYears: [['2009-01-01', 3, 'printed', REGISTER_PRINTED]],
    tiers: [
      [
        '2009-01-01',
        {
          steps: [
            { upTo: 500_000_000_00n, periods: 1 },
            { upTo: 1_000_000_000_00n, periods: 2 },
            { upTo: 2_000_000_000_00n, periods: 3 },
            { upTo: null, periods: 4 },
          ],
          bounds: 'unconfirmed',
        },
        'secondary',
        REGISTER_LAW,
      ],
    ],
    regionalRate: [['2009-01-01', 13_5000n, 'printed', REGISTER_RATE]],
    regionalReduction: [['2009-01-01', 4_5000n, 'printed', BROCHURE]],
    firstYear: [['2009-01-01', 2010, 'unconfirmed', REGISTER_START]],
    lastYear: [['2009-01-01', null, 'printed', BROCHURE]],
  },
};
