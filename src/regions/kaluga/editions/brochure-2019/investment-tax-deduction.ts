import type { OfMeasure } from '../of-measure';
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

export const deduction: OfMeasure<'deduction'> = {
  step: { id: 'deduction', citation: PPE_REGISTER, standing: 'unconfirmed' },
  rows: {
    regionalShare: [
      ['2009-01-01', 90_0000n, 'law', DEDUCTION_SHARE],
      ['2026-01-01', null, 'secondary', DEDUCTION_2026],
    ],
    federalShare: [
      ['2009-01-01', 10_0000n, 'secondary', DEDUCTION_FEDERAL],
      ['2026-01-01', null, 'secondary', DEDUCTION_2026],
    ],
    regionalFloor: [['2009-01-01', 5_0000n, 'unconfirmed', DEDUCTION_FLOOR]],
    shortLifeMonths: [['2009-01-01', 36, 'law', DEDUCTION_ASSETS]],
    longLifeMonths: [['2009-01-01', 240, 'law', DEDUCTION_ASSETS]],
    longLivedKinds: [
      ['2009-01-01', [], 'law', DEDUCTION_ASSETS],
      ['2020-01-01', ['equipment', 'vehicles', 'other'], 'law', DEDUCTION_ASSETS],
    ],
    lostBySale: [['2009-01-01', true, 'secondary', DEDUCTION_SALE]],
    firstYear: [['2009-01-01', 2018, 'secondary', DEDUCTION_END]],
    lastYear: [['2009-01-01', 2027, 'law', DEDUCTION_END]],
    notRip: [['2009-01-01', true, 'unconfirmed', DEDUCTION_EXCLUDED]],
    notSezResident: [['2009-01-01', true, 'unconfirmed', DEDUCTION_EXCLUDED]],
  },
};
