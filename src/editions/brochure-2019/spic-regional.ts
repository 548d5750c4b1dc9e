import type { SpicRegionalFigures } from '../../policy/policy';
import { BROCHURE, SPIC_REGIONAL, SPIC_START, SPIC_TERM } from './sources';

export const spicRegional: SpicRegionalFigures = {
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 300_000_000_00n, citation: SPIC_REGIONAL, standing: 'printed' },
    ],
  },
  termYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 10, citation: SPIC_TERM, standing: 'secondary' }],
  },
  regionalRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 13_5000n, citation: SPIC_REGIONAL, standing: 'printed' }],
  },
  regionalReduction: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 4_5000n, citation: BROCHURE, standing: 'printed' }],
  },
  periods: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 7, citation: SPIC_REGIONAL, standing: 'printed' }],
  },
  capShare: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: SPIC_REGIONAL, standing: 'printed' }],
  },
  headingLastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2025, citation: SPIC_REGIONAL, standing: 'printed' }],
  },
  unreadFooting: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2017, citation: SPIC_START, standing: 'unconfirmed' }],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: SPIC_REGIONAL, standing: 'printed' }],
  },
  step: {
    obtain: 'a special investment contract with Kaluga Region',
    from: 'the government of Kaluga Region',
    lostBy:
      'the end or cancellation of the contract; capital investment below the threshold by its end',
    citation: SPIC_REGIONAL,
    standing: 'unconfirmed',
  },
};
