import type { Rows } from '../../definitions';
import { LAW_1390_END, PARK_LAW, PARK_PAGE } from '../../edition/sources';

export const uzlovayaParkRows: Rows['uzlovayaPark'] = {
  onSite: [['2009-01-01', true, 'law', PARK_LAW]],
  minCapitalInvestment: [['2009-01-01', 100_000_000_00n, 'secondary', PARK_PAGE]],
  regionalRate: [['2009-01-01', 13_5000n, 'secondary', PARK_PAGE]],
  incomePeriods: [['2009-01-01', 10, 'secondary', PARK_PAGE]],
  incomeLastYear: [['2009-01-01', 2023, 'unconfirmed', LAW_1390_END]],
  propertyRate: [['2009-01-01', 0n, 'secondary', PARK_PAGE]],
  propertyPeriods: [['2009-01-01', 10, 'secondary', PARK_PAGE]],
  propertyInPark: [['2009-01-01', true, 'unconfirmed', PARK_LAW]],
  firstYear: [['2009-01-01', 2010, 'unconfirmed', PARK_LAW]],
  lastYear: [['2009-01-01', null, 'unconfirmed', PARK_LAW]],
};
