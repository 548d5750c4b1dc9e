import { toserRows as federal, notWithContract } from '../../../russia/rows/toser';
import { BROCHURE } from '../../../russia/sources/taxes';
import {
  TOSER_NOT_CONTRACT,
  TOSER_NOT_DEDUCTION,
  TOSER_PORTAL,
  TOSER_RESIDENT,
  TOSER_TEN_YEARS,
} from '../../../russia/sources/territories';
import type { OfMeasure } from '../of-measure';
import { TOSER_KONDROVO, TOSER_SOSENSKY } from './sources';

export const toser: OfMeasure<'toser'> = /* @__PURE__ */ (() => ({
  step: { id: 'toser', citation: TOSER_RESIDENT, standing: 'unconfirmed' },
  rows: {
    ...federal,
    offered: [['2009-01-01', false, 'printed', BROCHURE]],
    conditions: {
      ...federal.conditions,
      onSite: [['2009-01-01', true, 'secondary', TOSER_PORTAL]],
      allowedActivity: [['2009-01-01', true, 'unconfirmed', TOSER_PORTAL]],
    },
    regionalRates: [
      [
        '2009-01-01',
        [
          { upTo: 5, rate: 0n },
          { upTo: null, rate: 10_0000n },
        ],
        'secondary',
        TOSER_PORTAL,
      ],
    ],
    regionalPeriods: [['2009-01-01', 10, 'secondary', TOSER_PORTAL]],
    propertyRates: [
      [
        '2009-01-01',
        [
          { upTo: 5, rate: 0n },
          { upTo: 7, rate: 1_1000n },
          { upTo: null, rate: 1_5000n },
        ],
        'secondary',
        TOSER_PORTAL,
      ],
    ],
    propertyPeriods: [['2009-01-01', 10, 'secondary', TOSER_PORTAL]],
    landRate: [['2009-01-01', 0n, 'secondary', TOSER_PORTAL]],
    beside: {
      ...federal.beside,
      contract: [['2009-01-01', true, 'unconfirmed', TOSER_NOT_CONTRACT], notWithContract],
      deduction: [['2009-01-01', false, 'unconfirmed', TOSER_NOT_DEDUCTION]],
    },
    windowYears: [['2009-01-01', 1, 'secondary', TOSER_SOSENSKY]],
    landMonthsShort: [['2009-01-01', 60, 'unconfirmed', TOSER_PORTAL]],
    landMonthsLong: [['2009-01-01', 120, 'unconfirmed', TOSER_PORTAL]],
    territories: {
      'toser-sosensky': {
        firstDay: [['2009-01-01', '2017-11-16', 'unconfirmed', TOSER_SOSENSKY]],
        existsFrom: [['2009-01-01', null, 'unconfirmed', TOSER_SOSENSKY]],
        latestFirstDay: [['2009-01-01', '2017-11-30', 'secondary', TOSER_SOSENSKY]],
        lastDay: [['2009-01-01', '2027-11-16', 'unconfirmed', TOSER_TEN_YEARS]],
        minCapitalInvestment: [['2009-01-01', 2_500_000_00n, 'secondary', TOSER_SOSENSKY]],
        landFirstYear: [['2009-01-01', null, 'secondary', TOSER_PORTAL]],
      },
      'toser-kondrovo': {
        firstDay: [['2009-01-01', '2019-03-15', 'secondary', TOSER_KONDROVO]],
        existsFrom: [['2009-01-01', '2021-02-26', 'unconfirmed', TOSER_KONDROVO]],
        latestFirstDay: [['2009-01-01', null, 'unconfirmed', TOSER_KONDROVO]],
        lastDay: [['2009-01-01', '2029-03-15', 'unconfirmed', TOSER_TEN_YEARS]],
        minCapitalInvestment: [['2009-01-01', 2_500_000_00n, 'unconfirmed', TOSER_SOSENSKY]],
        landFirstYear: [['2009-01-01', 2021, 'unconfirmed', TOSER_PORTAL]],
      },
    },
  },
}))();
