import type { OfMeasure } from '../of-measure';
import { PPE, PPE_REGISTER, PPE_THRESHOLD } from './sources';

export const ppe: OfMeasure<'ppe'> = {
  step: { id: 'ppe', citation: PPE_REGISTER, standing: 'unconfirmed' },
  rows: {
    minCapitalInvestment: [['2009-01-01', 5_000_000_00n, 'printed', PPE_THRESHOLD]],
    tiers: [
      [
        '2009-01-01',
        {
          steps: [
            { upTo: 100_000_000_00n, periods: 1 },
            { upTo: 300_000_000_00n, periods: 2 },
            { upTo: null, periods: 3 },
          ],
          bounds: 'printed',
        },
        'printed',
        PPE,
      ],
    ],
    newMovableRate: [['2009-01-01', 0n, 'printed', PPE]],
    bands: [
      [
        '2009-01-01',
        [
          { from: 25_0000n, fromIncluded: true, to: 50_0000n, rate: 1_1000n },
          { from: 51_0000n, fromIncluded: true, to: 75_0000n, rate: 5000n },
          { from: 76_0000n, fromIncluded: false, to: null, rate: 0n },
        ],
        'printed',
        PPE,
      ],
    ],
    firstYear: [['2009-01-01', 2018, 'law', PPE_REGISTER]],
    lastYear: [['2009-01-01', null, 'printed', PPE]],
  },
};
