import { federalTaxes } from '../../../russia/rows/baseline';
import { BROCHURE, LOSSES_FREE, LOSSES_FREE_2025 } from '../../../russia/sources/taxes';
import type { Rows } from '../../definitions';
import {
  BROCHURE_FOOTNOTE_ENDS,
  INCOME_PAYERS,
  INCOME_TAX_2009,
  INCOME_TAX_2017,
  LAND_TAX,
  PROPERTY_PAYERS,
  PROPERTY_TAX,
  TERRITORY,
} from './sources';

export const baseline = (): Rows['baseline'] => ({
  ...federalTaxes,
  incomeFederal: [
    ['2009-01-01', 2_0000n, 'printed', INCOME_TAX_2009],
    ['2017-01-01', 3_0000n, 'printed', INCOME_TAX_2017],
    ['2025-01-01', 2_0000n, 'printed', BROCHURE_FOOTNOTE_ENDS],
  ],
  incomeRegional: [
    ['2009-01-01', 18_0000n, 'printed', INCOME_TAX_2009],
    ['2017-01-01', 17_0000n, 'printed', INCOME_TAX_2017],
    ['2025-01-01', 18_0000n, 'printed', BROCHURE_FOOTNOTE_ENDS],
  ],
  freeOfLossLimit: [
    ['2009-01-01', ['rip', 'sez', 'spic-federal'], 'secondary', LOSSES_FREE],
    [
      '2025-01-01',
      ['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez'],
      'secondary',
      LOSSES_FREE_2025,
    ],
  ],
  property: [['2009-01-01', 2_2000n, 'law', PROPERTY_TAX]],
  movableProperty: [['2009-01-01', null, 'printed', BROCHURE]],
  untaxedMovablesFrom: [['2009-01-01', null, 'printed', BROCHURE]],
  landCeiling: [['2009-01-01', 1_5000n, 'unconfirmed', LAND_TAX]],
  inRegion: [['2009-01-01', true, 'unconfirmed', TERRITORY]],
  incomeTaxPayer: [['2009-01-01', true, 'law', INCOME_PAYERS]],
  propertyTaxPayer: [['2009-01-01', true, 'law', PROPERTY_PAYERS]],
});
