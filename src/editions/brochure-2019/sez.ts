import type { SezFigures } from '../../policy/policy';
import {
  BROCHURE_SEZ,
  SEZ_ACCOUNTING,
  SEZ_CEILING,
  SEZ_CREATED,
  SEZ_CUSTOMS,
  SEZ_CUSTOMS_PRINTED,
  SEZ_EXCISE,
  SEZ_FEDERAL_RATE,
  SEZ_INVESTMENT,
  SEZ_LAND,
  SEZ_PROPERTY,
  SEZ_TERM,
  SEZ_TRANSPORT,
} from './sources';

export const sez: SezFigures = {
  onSite: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  separateAccounting: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: SEZ_ACCOUNTING, standing: 'secondary' }],
  },
  noExcisableGoods: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: SEZ_EXCISE, standing: 'law' }],
  },
  minCapitalInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  minEarlyInvestment: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  earlyYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 3, citation: SEZ_INVESTMENT, standing: 'secondary' }],
  },
  matchedByInvestment: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  federalRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2_0000n, citation: SEZ_FEDERAL_RATE, standing: 'law' }],
  },
  priorityRegionalRates: {
    read: 'period',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [
          { upTo: 5, rate: 0n },
          { upTo: 9, rate: 3_0000n },
          { upTo: 11, rate: 5_0000n },
          { upTo: 13, rate: 8_0000n },
          { upTo: 15, rate: 10_0000n },
          { upTo: null, rate: 13_5000n },
        ],
        citation: BROCHURE_SEZ,
        standing: 'printed',
      },
    ],
  },
  otherRegionalRates: {
    read: 'period',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: [
          { upTo: 10, rate: 5_0000n },
          { upTo: 15, rate: 9_0000n },
          { upTo: null, rate: 13_5000n },
        ],
        citation: BROCHURE_SEZ,
        standing: 'printed',
      },
    ],
  },
  priorityActivities: {
    read: 'period',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: ['28', '16', '29.3', '29.10.1'],
        citation: BROCHURE_SEZ,
        standing: 'unconfirmed',
      },
    ],
  },
  propertyRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  propertyMonths: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 120, citation: SEZ_PROPERTY, standing: 'secondary' }],
  },
  propertyPeriods: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 10, citation: SEZ_PROPERTY, standing: 'secondary' }],
  },
  propertyConditions: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: SEZ_PROPERTY, standing: 'secondary' }],
  },
  landRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  landMonths: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 60, citation: SEZ_LAND, standing: 'secondary' }],
  },
  transportRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: BROCHURE_SEZ, standing: 'printed' }],
  },
  transportPeriods: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 5, citation: SEZ_TRANSPORT, standing: 'unconfirmed' }],
  },
  transportPeriodsLong: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 10, citation: SEZ_TRANSPORT, standing: 'unconfirmed' }],
  },
  importDutyRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: SEZ_CUSTOMS_PRINTED, standing: 'printed' }],
  },
  importVatRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: SEZ_CUSTOMS_PRINTED, standing: 'printed' }],
  },
  regionalCeiling: {
    read: 'period',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: 13_5000n, citation: SEZ_CEILING, standing: 'law' },
      { from: '2017-01-01', value: 12_5000n, citation: SEZ_CEILING, standing: 'law' },
      { from: '2021-01-01', value: 13_5000n, citation: SEZ_CEILING, standing: 'law' },
    ],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2013, citation: SEZ_CREATED, standing: 'secondary' }],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2061, citation: SEZ_TERM, standing: 'unconfirmed' }],
  },
  step: {
    obtain: 'an agreement on the activity in the zone and entry in the register of its residents',
    from: 'the authority of the special economic zone Kaluga',
    lostBy:
      'the end of the agreement; excisable goods other than cars and motorcycles; accounts that are not kept apart',
    citation: SEZ_CUSTOMS,
    standing: 'unconfirmed',
  },
};
