import { SEZ_INVESTMENT } from '../../../russia/sources/statuses';
import type { OfMeasure } from '../of-measure';
import {
  BROCHURE_SEZ,
  SEZ_ACCOUNTING,
  SEZ_CEILING,
  SEZ_CREATED,
  SEZ_CUSTOMS,
  SEZ_CUSTOMS_PRINTED,
  SEZ_EXCISE,
  SEZ_FEDERAL_RATE,
  SEZ_LAND,
  SEZ_PROPERTY,
  SEZ_TERM,
  SEZ_TRANSPORT,
} from './sources';

export const sez: OfMeasure<'sez'> = {
  step: { id: 'sez', citation: SEZ_CUSTOMS, standing: 'unconfirmed' },
  rows: {
    onSite: [['2009-01-01', true, 'printed', BROCHURE_SEZ]],
    separateAccounting: [['2009-01-01', true, 'secondary', SEZ_ACCOUNTING]],
    noExcisableGoods: [['2009-01-01', true, 'law', SEZ_EXCISE]],
    minCapitalInvestment: [['2009-01-01', null, 'printed', BROCHURE_SEZ]],
    minEarlyInvestment: [['2009-01-01', null, 'printed', BROCHURE_SEZ]],
    earlyYears: [['2009-01-01', 3, 'secondary', SEZ_INVESTMENT]],
    matchedByInvestment: [['2009-01-01', false, 'printed', BROCHURE_SEZ]],
    federalRate: [['2009-01-01', 2_0000n, 'law', SEZ_FEDERAL_RATE]],
    priorityRegionalRates: [
      [
        '2009-01-01',
        [
          { upTo: 5, rate: 0n },
          { upTo: 9, rate: 3_0000n },
          { upTo: 11, rate: 5_0000n },
          { upTo: 13, rate: 8_0000n },
          { upTo: 15, rate: 10_0000n },
          { upTo: null, rate: 13_5000n },
        ],
        'printed',
        BROCHURE_SEZ,
      ],
    ],
    otherRegionalRates: [
      [
        '2009-01-01',
        [
          { upTo: 10, rate: 5_0000n },
          { upTo: 15, rate: 9_0000n },
          { upTo: null, rate: 13_5000n },
        ],
        'printed',
        BROCHURE_SEZ,
      ],
    ],
    priorityActivities: [
      ['2009-01-01', ['28', '16', '29.3', '29.10.1'], 'unconfirmed', BROCHURE_SEZ],
    ],
    propertyRate: [['2009-01-01', 0n, 'printed', BROCHURE_SEZ]],
    propertyMonths: [['2009-01-01', 120, 'secondary', SEZ_PROPERTY]],
    propertyPeriods: [['2009-01-01', 10, 'secondary', SEZ_PROPERTY]],
    propertyConditions: [['2009-01-01', true, 'secondary', SEZ_PROPERTY]],
    landRate: [['2009-01-01', 0n, 'printed', BROCHURE_SEZ]],
    landMonths: [['2009-01-01', 60, 'secondary', SEZ_LAND]],
    transportRate: [['2009-01-01', 0n, 'printed', BROCHURE_SEZ]],
    transportPeriods: [['2009-01-01', 5, 'unconfirmed', SEZ_TRANSPORT]],
    transportPeriodsLong: [['2009-01-01', 10, 'unconfirmed', SEZ_TRANSPORT]],
    importDutyRate: [['2009-01-01', 0n, 'printed', SEZ_CUSTOMS_PRINTED]],
    importVatRate: [['2009-01-01', 0n, 'printed', SEZ_CUSTOMS_PRINTED]],
    regionalCeiling: [
      ['2009-01-01', 13_5000n, 'law', SEZ_CEILING],
      ['2017-01-01', 12_5000n, 'law', SEZ_CEILING],
      ['2021-01-01', 13_5000n, 'law', SEZ_CEILING],
    ],
    firstYear: [['2009-01-01', 2013, 'secondary', SEZ_CREATED]],
    lastYear: [['2009-01-01', 2061, 'unconfirmed', SEZ_TERM]],
  },
};
