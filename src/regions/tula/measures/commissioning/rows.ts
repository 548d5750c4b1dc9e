import type { Rows } from '../../definitions';
import {
  CALCULATOR,
  COMMISSIONING_RATES,
  LAW_1390,
  LAW_1390_END,
  MONOPOLIES,
  OLDER_EDITIONS,
} from '../../edition/sources';
import { INCOME_RATE, PROPERTY_RATE } from './bounds';

export const commissioningRows = (): Rows['commissioning'] => ({
  minValue: [['2009-01-01', 100_000_000_01n, 'secondary', CALCULATOR]],
  minValueBefore: [['2009-01-01', 50_000_000_01n, 'secondary', OLDER_EDITIONS]],
  minShare: [['2009-01-01', 1_0000n, 'secondary', COMMISSIONING_RATES]],
  fullShare: [['2009-01-01', 1_000_0000n, 'secondary', COMMISSIONING_RATES]],
  noNaturalMonopoly: [['2009-01-01', true, 'law', MONOPOLIES]],
  periods: [['2009-01-01', 4, 'law', LAW_1390]],
  incomeRateMost: INCOME_RATE.most,
  incomeRateLeast: INCOME_RATE.least,
  incomeLastYear: [['2009-01-01', 2023, 'unconfirmed', LAW_1390_END]],
  propertyRateMost: PROPERTY_RATE.most,
  propertyRateLeast: PROPERTY_RATE.least,
  firstYear: [['2009-01-01', 2010, 'law', LAW_1390]],
  lastYear: [['2009-01-01', null, 'unconfirmed', LAW_1390]],
});
