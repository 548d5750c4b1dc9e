import type { SpicFederalFigures } from '../../policy/policy';
import {
  BROCHURE,
  SPIC_FEDERAL,
  SPIC_FEDERAL_PRINTED,
  SPIC_LONG_TERM,
  SPIC_START,
  SPIC_TERM,
  SPIC_THRESHOLD,
} from './sources';

export const spicFederal: SpicFederalFigures = {
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 750_000_000_00n, citation: SPIC_THRESHOLD, standing: 'printed' },
    ],
  },
  termYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 10, citation: SPIC_TERM, standing: 'secondary' }],
  },
  longTermAbove: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  longTermYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 20, citation: SPIC_LONG_TERM, standing: 'secondary' }],
  },
  capShare: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  capFromYear: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  federalRate: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 0n, citation: SPIC_FEDERAL_PRINTED, standing: 'printed' },
    ],
  },
  regionalRate: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 10_0000n, citation: SPIC_FEDERAL_PRINTED, standing: 'printed' },
    ],
  },
  regionalReduction: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 8_0000n, citation: BROCHURE, standing: 'printed' }],
  },
  regionalRateGranted: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: true, citation: SPIC_FEDERAL_PRINTED, standing: 'printed' },
    ],
  },
  endsWithLastYear: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: true, citation: SPIC_FEDERAL_PRINTED, standing: 'printed' },
    ],
  },
  lastSigning: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  participantConditions: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  namesIncomeTax: {
    read: 'period',
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
    values: [
      { from: '2009-01-01', value: 2025, citation: SPIC_FEDERAL_PRINTED, standing: 'printed' },
    ],
  },
  step: {
    obtain: 'a special investment contract to which the Russian Federation is a party',
    from: 'the Ministry of Industry and Trade of Russia, with Kaluga Region',
    lostBy:
      'the end or cancellation of the contract; capital investment below the threshold by its end',
    citation: SPIC_FEDERAL,
    standing: 'unconfirmed',
  },
};
