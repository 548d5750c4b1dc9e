import type { BaselineFigures } from '../../policy/policy';
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

export const baseline: BaselineFigures = {
  incomeFederal: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 2_0000n, citation: INCOME_TAX_2009, standing: 'printed' },
      { from: '2017-01-01', value: 3_0000n, citation: INCOME_TAX_2017, standing: 'printed' },
      { from: '2025-01-01', value: 2_0000n, citation: BROCHURE_FOOTNOTE_ENDS, standing: 'printed' },
    ],
  },
  incomeRegional: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 18_0000n, citation: INCOME_TAX_2009, standing: 'printed' },
      { from: '2017-01-01', value: 17_0000n, citation: INCOME_TAX_2017, standing: 'printed' },
      {
        from: '2025-01-01',
        value: 18_0000n,
        citation: BROCHURE_FOOTNOTE_ENDS,
        standing: 'printed',
      },
    ],
  },
  lossLimit: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 100_0000n, citation: LOSSES_BEFORE, standing: 'unconfirmed' },
      { from: '2017-01-01', value: 50_0000n, citation: LOSSES, standing: 'secondary' },
      { from: '2031-01-01', value: 100_0000n, citation: LOSSES_BEFORE, standing: 'unconfirmed' },
    ],
  },
  freeOfLossLimit: {
    read: 'period',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: ['rip', 'sez', 'spic-federal'],
        citation: LOSSES_FREE,
        standing: 'secondary',
      },
      {
        from: '2025-01-01',
        value: ['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez'],
        citation: LOSSES_FREE_2025,
        standing: 'secondary',
      },
    ],
  },
  property: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 2_2000n, citation: PROPERTY_TAX, standing: 'law' }],
  },
  movableProperty: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  untaxedMovablesFrom: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  importVat: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 18_0000n, citation: IMPORT_VAT_OLD, standing: 'unconfirmed' },
      { from: '2019-01-01', value: 20_0000n, citation: IMPORT_VAT_2026, standing: 'secondary' },
      { from: '2026-01-01', value: 22_0000n, citation: IMPORT_VAT_2026, standing: 'secondary' },
    ],
  },
  landCeiling: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 1_5000n, citation: LAND_TAX, standing: 'unconfirmed' }],
  },
  countedKinds: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: ['buildings', 'equipment', 'other-depreciable'],
        citation: RIP_PROJECT,
        standing: 'unconfirmed',
      },
    ],
  },
  inRegion: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: TERRITORY, standing: 'unconfirmed' }],
  },
  incomeTaxPayer: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: INCOME_PAYERS, standing: 'law' }],
  },
  propertyTaxPayer: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: true, citation: PROPERTY_PAYERS, standing: 'law' }],
  },
};
