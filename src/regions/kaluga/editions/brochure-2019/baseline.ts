import type { Rows } from '../../definitions';
import {
  BROCHURE,
  BROCHURE_FOOTNOTE_ENDS,
  IMPORT_VAT_2026,
  IMPORT_VAT_OLD,
  INCOME_PAYERS,
  INCOME_TAX_2009,
  INCOME_TAX_2017,
  LAND_TAX,
  LOSSES,
  LOSSES_BEFORE,
  LOSSES_FREE,
  LOSSES_FREE_2025,
  PROPERTY_PAYERS,
  PROPERTY_TAX,
  RIP_PROJECT,
  TERRITORY,
} from './sources';

export const baseline: Rows['baseline'] = {
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
  lossLimit: [
    ['2009-01-01', 100_0000n, 'unconfirmed', LOSSES_BEFORE],
    ['2017-01-01', 50_0000n, 'secondary', LOSSES],
    ['2031-01-01', 100_0000n, 'unconfirmed', LOSSES_BEFORE],
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
  importVat: [
    ['2009-01-01', 18_0000n, 'unconfirmed', IMPORT_VAT_OLD],
    ['2019-01-01', 20_0000n, 'secondary', IMPORT_VAT_2026],
    ['2026-01-01', 22_0000n, 'secondary', IMPORT_VAT_2026],
  ],
  landCeiling: [['2009-01-01', 1_5000n, 'unconfirmed', LAND_TAX]],
  countedKinds: [
    ['2009-01-01', ['buildings', 'equipment', 'other-depreciable'], 'unconfirmed', RIP_PROJECT],
  ],
  inRegion: [['2009-01-01', true, 'unconfirmed', TERRITORY]],
  incomeTaxPayer: [['2009-01-01', true, 'law', INCOME_PAYERS]],
  propertyTaxPayer: [['2009-01-01', true, 'law', PROPERTY_PAYERS]],
};
