import type { RevisedRows } from '../../definitions';
import { LOSSES_FREE, LOSSES_FREE_2025 } from '../brochure-2019/sources';
import {
  INCOME_TAX_2025,
  INCOME_TAX_AFTER,
  INCOME_TAX_BEFORE,
  MOVABLES_2013,
  MOVABLES_2018,
  MOVABLES_2019,
} from './sources';

export const baseline: RevisedRows['baseline'] = {
  incomeFederal: [
    ['2009-01-01', 2_0000n, 'law', INCOME_TAX_BEFORE],
    ['2017-01-01', 3_0000n, 'law', INCOME_TAX_BEFORE],
    ['2025-01-01', 8_0000n, 'secondary', INCOME_TAX_2025],
    ['2031-01-01', 7_0000n, 'secondary', INCOME_TAX_2025],
    ['2032-01-01', 7_0000n, 'unconfirmed', INCOME_TAX_AFTER],
  ],
  incomeRegional: [
    ['2009-01-01', 18_0000n, 'law', INCOME_TAX_BEFORE],
    ['2017-01-01', 17_0000n, 'law', INCOME_TAX_BEFORE],
    ['2025-01-01', 17_0000n, 'secondary', INCOME_TAX_2025],
    ['2031-01-01', 18_0000n, 'secondary', INCOME_TAX_2025],
    ['2032-01-01', 18_0000n, 'unconfirmed', INCOME_TAX_AFTER],
  ],
  freeOfLossLimit: [
    ['2009-01-01', ['rip', 'sez', 'spic-federal', 'toser'], 'secondary', LOSSES_FREE],
    [
      '2025-01-01',
      ['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez', 'toser'],
      'secondary',
      LOSSES_FREE_2025,
    ],
  ],
  movableProperty: [
    ['2018-01-01', 1_1000n, 'unconfirmed', MOVABLES_2018],
    ['2019-01-01', 0n, 'secondary', MOVABLES_2019],
  ],
  untaxedMovablesFrom: [
    ['2013-01-01', '2013-01-01', 'unconfirmed', MOVABLES_2013],
    ['2018-01-01', null, 'unconfirmed', MOVABLES_2018],
  ],
};
