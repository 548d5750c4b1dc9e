import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import { EXEMPTION, EXEMPTION_PRINTED } from './sources';

export const exemption: OfMeasure<'exemption'> = {
  step: { id: 'exemption', citation: BROCHURE, standing: 'printed' },
  rows: {
    minCapitalInvestment: [['2009-01-01', 100_000_000_00n, 'printed', EXEMPTION_PRINTED]],
    windowYears: [['2009-01-01', 3, 'printed', EXEMPTION_PRINTED]],
    tiers: [
      [
        '2009-01-01',
        {
          steps: [
            { upTo: 300_000_000_00n, periods: 1 },
            { upTo: 500_000_000_00n, periods: 2 },
            { upTo: null, periods: 3 },
          ],
          bounds: 'printed',
        },
        'printed',
        EXEMPTION_PRINTED,
      ],
    ],
    pharmaceutical: [
      ['2009-01-01', { above: 500_000_000_00n, periods: 5 }, 'printed', EXEMPTION_PRINTED],
    ],
    pharmaceuticalClass: [['2009-01-01', '21', 'secondary', EXEMPTION]],
    pharmaceuticalShare: [['2009-01-01', null, 'printed', BROCHURE]],
    wageTest: [['2009-01-01', false, 'printed', BROCHURE]],
    wageMultiple: [['2009-01-01', null, 'printed', BROCHURE]],
    textileWageMultiple: [['2009-01-01', null, 'printed', BROCHURE]],
    textileClass: [['2009-01-01', '13', 'secondary', BROCHURE]],
    noArrears: [['2009-01-01', false, 'printed', BROCHURE]],
    statuses: [
      [
        '2009-01-01',
        ['investmentRegister', 'rip', 'specialInvestmentContract'],
        'printed',
        BROCHURE,
      ],
    ],
    rate: [['2009-01-01', 0n, 'printed', EXEMPTION_PRINTED]],
    firstYear: [['2009-01-01', 2013, 'secondary', EXEMPTION]],
    lastYear: [['2009-01-01', null, 'printed', EXEMPTION_PRINTED]],
  },
};
