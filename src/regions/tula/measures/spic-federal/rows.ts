import * as federal from '../../../russia/sources/statuses';
import type { Rows } from '../../definitions';
import {
  CALCULATOR,
  SPIC_BEGINS,
  SPIC_LAW,
  SPIC_PROLONGED,
  SPIC_PROPERTY,
} from '../../edition/sources';

const SECOND = '2019-08-13';

export const spicFederalRows: Rows['spicFederal'] = {
  minCapitalInvestment: [['2009-01-01', 100_000_000_01n, 'secondary', CALCULATOR]],
  federalInvestment: [
    ['2009-01-01', 750_000_000_00n, 'secondary', federal.SPIC_THRESHOLD],
    [SECOND, null, 'law', federal.SPIC_SECOND],
  ],
  termYears: [
    ['2009-01-01', 10, 'secondary', federal.SPIC_TERM],
    [SECOND, 15, 'secondary', federal.SPIC_SECOND],
  ],
  longTermAbove: [
    ['2009-01-01', null, 'secondary', federal.SPIC_TERM],
    [SECOND, 50_000_000_000_00n, 'secondary', federal.SPIC_SECOND],
  ],
  longTermYears: [['2009-01-01', 20, 'secondary', federal.SPIC_LONG_TERM]],
  capShare: [
    ['2009-01-01', null, 'law', federal.SPIC_SECOND_CAP],
    [SECOND, 50_0000n, 'law', federal.SPIC_SECOND_CAP],
  ],
  capFromYear: [
    ['2009-01-01', null, 'law', federal.SPIC_SECOND_CAP],
    [SECOND, 2020, 'law', federal.SPIC_SECOND_CAP],
  ],
  federalRate: [['2009-01-01', 0n, 'law', SPIC_LAW]],
  regionalRates: [
    [
      '2009-01-01',
      [
        { upTo: 8, rate: 0n },
        { upTo: null, rate: 10_0000n },
      ],
      'secondary',
      CALCULATOR,
    ],
  ],
  regionalRateFlat: [['2009-01-01', 0n, 'law', SPIC_LAW]],
  isFlat: [
    ['2009-01-01', false, 'secondary', CALCULATOR],
    [SECOND, true, 'law', SPIC_LAW],
  ],
  incomeLastYear: [['2009-01-01', 2025, 'secondary', federal.SPIC_FEDERAL]],
  endsWithLastYear: [
    ['2009-01-01', true, 'secondary', federal.SPIC_FEDERAL],
    [SECOND, false, 'law', federal.SPIC_SECOND_CAP],
  ],
  propertyRates: [
    [
      '2009-01-01',
      [
        { upTo: 5, rate: 0n },
        { upTo: 7, rate: 1_1000n },
        { upTo: null, rate: 1_5000n },
      ],
      'secondary',
      SPIC_PROPERTY,
    ],
  ],
  propertyYears: [['2009-01-01', 10, 'secondary', SPIC_PROPERTY]],
  prolongedRates: [
    [
      '2009-01-01',
      [
        { upTo: 6, rate: 0n },
        { upTo: 9, rate: 1_1000n },
        { upTo: null, rate: 1_5000n },
      ],
      'secondary',
      SPIC_PROLONGED,
    ],
  ],
  prolongedYears: [['2009-01-01', 12, 'secondary', SPIC_PROLONGED]],
  prolongedFrom: [['2009-01-01', 2023, 'unconfirmed', SPIC_PROLONGED]],
  lastSigning: [
    ['2009-01-01', null, 'secondary', federal.SPIC_SECOND_END],
    [SECOND, '2030-12-31', 'secondary', federal.SPIC_SECOND_END],
  ],
  participantConditions: [
    ['2009-01-01', false, 'law', federal.SPIC_PARTICIPANT],
    [SECOND, true, 'law', federal.SPIC_PARTICIPANT],
  ],
  namesIncomeTax: [
    ['2009-01-01', false, 'secondary', federal.SPIC_2026],
    ['2026-01-01', true, 'secondary', federal.SPIC_2026],
  ],
  firstYear: [['2009-01-01', 2017, 'unconfirmed', SPIC_BEGINS]],
  lastYear: [['2009-01-01', null, 'unconfirmed', SPIC_BEGINS]],
};
