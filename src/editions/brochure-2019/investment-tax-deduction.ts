import type { DeductionFigures } from '../../policy/policy';
import {
  DEDUCTION_2026,
  DEDUCTION_ASSETS,
  DEDUCTION_END,
  DEDUCTION_EXCLUDED,
  DEDUCTION_FEDERAL,
  DEDUCTION_FLOOR,
  DEDUCTION_SALE,
  DEDUCTION_SHARE,
  PPE_REGISTER,
} from './sources';

export const deduction: DeductionFigures = {
  regionalShare: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 90_0000n, citation: DEDUCTION_SHARE, standing: 'law' },
      { from: '2026-01-01', value: null, citation: DEDUCTION_2026, standing: 'secondary' },
    ],
  },
  federalShare: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 10_0000n, citation: DEDUCTION_FEDERAL, standing: 'secondary' },
      { from: '2026-01-01', value: null, citation: DEDUCTION_2026, standing: 'secondary' },
    ],
  },
  regionalFloor: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 5_0000n, citation: DEDUCTION_FLOOR, standing: 'unconfirmed' },
    ],
  },
  shortLifeMonths: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 36, citation: DEDUCTION_ASSETS, standing: 'law' }],
  },
  longLifeMonths: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 240, citation: DEDUCTION_ASSETS, standing: 'law' }],
  },
  longLivedKinds: {
    read: 'period',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: [], citation: DEDUCTION_ASSETS, standing: 'law' },
      {
        from: '2020-01-01',
        value: ['equipment', 'vehicles', 'other'],
        citation: DEDUCTION_ASSETS,
        standing: 'law',
      },
    ],
  },
  lostBySale: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: true, citation: DEDUCTION_SALE, standing: 'secondary' }],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2018, citation: DEDUCTION_END, standing: 'secondary' }],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2027, citation: DEDUCTION_END, standing: 'law' }],
  },
  notRip: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: true, citation: DEDUCTION_EXCLUDED, standing: 'unconfirmed' },
    ],
  },
  notSezResident: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: true, citation: DEDUCTION_EXCLUDED, standing: 'unconfirmed' },
    ],
  },
  step: {
    obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
    from: 'the ministry for economic development of Kaluga Region',
    lostBy:
      'entry into a Regional Investment Project or the special economic zone; sale of the asset before the end of its useful life',
    citation: PPE_REGISTER,
    standing: 'unconfirmed',
  },
};
