import type { PolicyRevisions } from '../../policy/revise';
import {
  INCOME_TAX_2025,
  INCOME_TAX_AFTER,
  INCOME_TAX_BEFORE,
  MOVABLES_2013,
  MOVABLES_2018,
  MOVABLES_2019,
} from './sources';

export const baseline: Required<PolicyRevisions>['baseline'] = {
  incomeFederal: [
    { from: '2009-01-01', value: 2_0000n, citation: INCOME_TAX_BEFORE, standing: 'law' },
    { from: '2017-01-01', value: 3_0000n, citation: INCOME_TAX_BEFORE, standing: 'law' },
    { from: '2025-01-01', value: 8_0000n, citation: INCOME_TAX_2025, standing: 'secondary' },
    { from: '2031-01-01', value: 7_0000n, citation: INCOME_TAX_2025, standing: 'secondary' },
    { from: '2032-01-01', value: 7_0000n, citation: INCOME_TAX_AFTER, standing: 'unconfirmed' },
  ],
  incomeRegional: [
    { from: '2009-01-01', value: 18_0000n, citation: INCOME_TAX_BEFORE, standing: 'law' },
    { from: '2017-01-01', value: 17_0000n, citation: INCOME_TAX_BEFORE, standing: 'law' },
    { from: '2025-01-01', value: 17_0000n, citation: INCOME_TAX_2025, standing: 'secondary' },
    { from: '2031-01-01', value: 18_0000n, citation: INCOME_TAX_2025, standing: 'secondary' },
    { from: '2032-01-01', value: 18_0000n, citation: INCOME_TAX_AFTER, standing: 'unconfirmed' },
  ],
  movableProperty: [
    { from: '2018-01-01', value: 1_1000n, citation: MOVABLES_2018, standing: 'unconfirmed' },
    { from: '2019-01-01', value: 0n, citation: MOVABLES_2019, standing: 'secondary' },
  ],
  untaxedMovablesFrom: [
    {
      from: '2013-01-01',
      value: '2013-01-01',
      citation: MOVABLES_2013,
      standing: 'unconfirmed',
    },
    { from: '2018-01-01', value: null, citation: MOVABLES_2018, standing: 'unconfirmed' },
  ],
};
