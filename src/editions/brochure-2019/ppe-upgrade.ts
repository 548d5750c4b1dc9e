import type { PpeFigures } from '../../policy/policy';
import { PPE, PPE_REGISTER, PPE_THRESHOLD } from './sources';

export const ppe: PpeFigures = {
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 5_000_000_00n, citation: PPE_THRESHOLD, standing: 'printed' },
    ],
  },
  tiers: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: {
          steps: [
            { upTo: 100_000_000_00n, periods: 1 },
            { upTo: 300_000_000_00n, periods: 2 },
            { upTo: null, periods: 3 },
          ],
          bounds: 'printed',
        },
        citation: PPE,
        standing: 'printed',
      },
    ],
  },
  newMovableRate: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: PPE, standing: 'printed' }],
  },
  bands: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [
          { from: 25_0000n, fromIncluded: true, to: 50_0000n, rate: 1_1000n },
          { from: 51_0000n, fromIncluded: true, to: 75_0000n, rate: 5000n },
          { from: 76_0000n, fromIncluded: false, to: null, rate: 0n },
        ],
        citation: PPE,
        standing: 'printed',
      },
    ],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2018, citation: PPE_REGISTER, standing: 'law' }],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: PPE, standing: 'printed' }],
  },
  step: {
    obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'capital investment of the programme that stays below the threshold; a project that enters the Register of Investment Projects leaves this one',
    citation: PPE_REGISTER,
    standing: 'unconfirmed',
  },
};
