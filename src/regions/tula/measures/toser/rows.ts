import { toserRows as federal, notWithContract } from '../../../russia/rows/toser';
import { TOSER_TEN_YEARS } from '../../../russia/sources/territories';
import type { Rows } from '../../definitions';
import { PARK_PAGE, TOSER_ALEKSIN, TOSER_EFREMOV, TOSER_LIST } from '../../edition/sources';

/** Federal rows, and those that laws of the region decide. */
export const toserRows = (): Rows['toser'] => ({
  ...federal,
  offered: [['2009-01-01', true, 'secondary', PARK_PAGE]],
  conditions: {
    ...federal.conditions,
    onSite: [['2009-01-01', true, 'secondary', PARK_PAGE]],
    allowedActivity: [['2009-01-01', true, 'unconfirmed', TOSER_LIST]],
  },
  regionalRates: [
    [
      '2009-01-01',
      [
        { upTo: 5, rate: 0n },
        { upTo: null, rate: 10_0000n },
      ],
      'secondary',
      PARK_PAGE,
    ],
  ],
  regionalPeriods: [['2009-01-01', 10, 'secondary', PARK_PAGE]],
  propertyRates: [
    [
      '2009-01-01',
      [
        { upTo: 5, rate: 0n },
        { upTo: 7, rate: 1_1000n },
        { upTo: null, rate: 1_5000n },
      ],
      'secondary',
      PARK_PAGE,
    ],
  ],
  propertyPeriods: [['2009-01-01', 10, 'secondary', PARK_PAGE]],
  landRate: [['2009-01-01', 0n, 'secondary', PARK_PAGE]],
  landMonths: [['2009-01-01', 120, 'secondary', PARK_PAGE]],
  beside: {
    ...federal.beside,
    contract: [['2009-01-01', false, 'unconfirmed', TOSER_LIST], notWithContract],
  },
  territories: {
    'toser-efremov': {
      firstDay: [['2009-01-01', '2018-03-01', 'unconfirmed', TOSER_EFREMOV]],
      existsFrom: [['2009-01-01', null, 'unconfirmed', TOSER_EFREMOV]],
      latestFirstDay: [['2009-01-01', '2018-03-31', 'secondary', TOSER_EFREMOV]],
      lastDay: [['2009-01-01', '2028-03-01', 'unconfirmed', TOSER_EFREMOV]],
      minCapitalInvestment: [['2009-01-01', 5_000_000_00n, 'secondary', PARK_PAGE]],
      landFirstYear: [['2009-01-01', null, 'secondary', PARK_PAGE]],
    },
    'toser-aleksin': {
      firstDay: [['2009-01-01', '2019-04-12', 'secondary', TOSER_ALEKSIN]],
      existsFrom: [['2009-01-01', null, 'secondary', TOSER_ALEKSIN]],
      latestFirstDay: [['2009-01-01', null, 'secondary', TOSER_ALEKSIN]],
      lastDay: [['2009-01-01', '2029-04-12', 'secondary', TOSER_TEN_YEARS]],
      minCapitalInvestment: [['2009-01-01', 5_000_000_00n, 'secondary', PARK_PAGE]],
      landFirstYear: [['2009-01-01', null, 'secondary', PARK_PAGE]],
    },
  },
});
