import { BROCHURE } from '../brochure-2019/sources';
import type { OfMeasure } from '../of-measure';
import {
  CONTRIBUTIONS_2026,
  TOSER_BASE,
  TOSER_CONTRIBUTIONS,
  TOSER_FIRST_PROFIT,
  TOSER_IN_TIME,
  TOSER_KONDROVO,
  TOSER_LATE,
  TOSER_LOSSES,
  TOSER_MATCHED,
  TOSER_NOT_CONTRACT,
  TOSER_NOT_DEDUCTION,
  TOSER_NOT_RIP,
  TOSER_OTHER_TOWNS,
  TOSER_PORTAL,
  TOSER_RESIDENT,
  TOSER_SOSENSKY,
  TOSER_TEN_YEARS,
} from './sources';

export const toser: OfMeasure<'toser'> = {
  step: { id: 'toser', citation: TOSER_RESIDENT, standing: 'unconfirmed' },
  rows: {
    offered: [['2009-01-01', false, 'printed', BROCHURE]],
    conditions: {
      onSite: [['2009-01-01', true, 'secondary', TOSER_PORTAL]],
      registeredThere: [['2009-01-01', true, 'law', TOSER_RESIDENT]],
      noSubdivisionOutside: [['2009-01-01', true, 'law', TOSER_RESIDENT]],
      noRip: [['2009-01-01', true, 'law', TOSER_NOT_RIP]],
      noContract: [['2009-01-01', true, 'law', TOSER_NOT_CONTRACT]],
      noSez: [['2009-01-01', true, 'unconfirmed', TOSER_RESIDENT]],
      allowedActivity: [['2009-01-01', true, 'unconfirmed', TOSER_PORTAL]],
      notMainEmployer: [['2009-01-01', true, 'unconfirmed', TOSER_OTHER_TOWNS]],
      separateAccounting: [['2009-01-01', true, 'law', TOSER_BASE]],
    },
    minJobs: [['2009-01-01', 10, 'unconfirmed', TOSER_OTHER_TOWNS]],
    matchedByInvestment: [
      ['2009-01-01', false, 'secondary', TOSER_MATCHED],
      ['2026-04-01', true, 'secondary', TOSER_MATCHED],
    ],
    federalRate: [['2009-01-01', 0n, 'secondary', TOSER_PORTAL]],
    federalPeriods: [['2009-01-01', 5, 'secondary', TOSER_FIRST_PROFIT]],
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
    waitingPeriods: [
      [
        '2009-01-01',
        {
          steps: [
            { upTo: 499_999_999_99n, periods: 3 },
            { upTo: 999_999_999_99n, periods: 5 },
            { upTo: 99_999_999_999_99n, periods: 6 },
            { upTo: null, periods: 9 },
          ],
          bounds: 'unconfirmed',
        },
        'unconfirmed',
        TOSER_FIRST_PROFIT,
      ],
    ],
    lossesLapseFrom: [['2009-01-01', 2025, 'secondary', TOSER_LOSSES]],
    companyShare: [['2009-01-01', 90_0000n, 'law', TOSER_BASE]],
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
    contributions: {
      pension: {
        within: [
          ['2009-01-01', 6_0000n, 'secondary', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
        above: [
          ['2009-01-01', 0n, 'secondary', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
      },
      insurance: {
        within: [
          ['2009-01-01', 1_5000n, 'secondary', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
        above: [
          ['2009-01-01', 0n, 'secondary', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
      },
      medical: {
        within: [
          ['2009-01-01', 1000n, 'secondary', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
        above: [
          ['2009-01-01', 1000n, 'unconfirmed', TOSER_PORTAL],
          ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
        ],
      },
      unified: {
        within: [
          ['2009-01-01', null, 'secondary', TOSER_PORTAL],
          ['2023-01-01', 7_6000n, 'secondary', CONTRIBUTIONS_2026],
        ],
        above: [
          ['2009-01-01', null, 'secondary', TOSER_PORTAL],
          ['2023-01-01', 0n, 'secondary', CONTRIBUTIONS_2026],
        ],
      },
    },
    contributionMonths: [['2009-01-01', 120, 'secondary', TOSER_CONTRIBUTIONS]],
    statusYears: [['2009-01-01', 3, 'secondary', TOSER_IN_TIME]],
    lateResidents: [
      ['2009-01-01', false, 'secondary', TOSER_IN_TIME],
      ['2022-01-01', true, 'secondary', TOSER_LATE],
    ],
    beside: {
      rip: [['2009-01-01', false, 'law', TOSER_NOT_RIP]],
      contract: [
        ['2009-01-01', true, 'unconfirmed', TOSER_NOT_CONTRACT],
        ['2019-08-13', false, 'law', TOSER_NOT_CONTRACT],
      ],
      sez: [['2009-01-01', false, 'unconfirmed', TOSER_RESIDENT]],
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
};
