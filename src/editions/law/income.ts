import type { Figures } from '../../policy/policy';
import type { PolicyRevisions } from '../../policy/revise';
import {
  ARREARS,
  DECK_2019,
  REGISTER_END,
  RIP_COUNTED,
  RIP_END,
  RIP_ENTRANTS,
  RIP_SHARE_2018,
  RIP_SHARE_2019,
  WAGE_2015,
  WAGE_2023,
  WAGE_2026,
} from './sources';
import { unreadFrom2025 } from './unread';

export const register = ({ register: before }: Figures): Required<PolicyRevisions>['register'] => ({
  minCapitalInvestment: unreadFrom2025(before.minCapitalInvestment),
  windowYears: unreadFrom2025(before.windowYears),
  tiers: unreadFrom2025(before.tiers),
  regionalRate: unreadFrom2025(before.regionalRate),
  wageTest: [{ from: '2009-01-01', value: true, citation: WAGE_2015, standing: 'secondary' }],
  wageMultiple: [
    { from: '2009-01-01', value: 500_0000n, citation: WAGE_2015, standing: 'secondary' },
    { from: '2018-01-01', value: 400_0000n, citation: DECK_2019, standing: 'secondary' },
    { from: '2020-01-01', value: 500_0000n, citation: WAGE_2015, standing: 'secondary' },
    { from: '2023-01-01', value: 400_0000n, citation: WAGE_2023, standing: 'secondary' },
    { from: '2026-01-01', value: null, citation: WAGE_2026, standing: 'unconfirmed' },
  ],
  textileWageMultiple: [
    { from: '2018-01-01', value: 300_0000n, citation: DECK_2019, standing: 'secondary' },
    { from: '2020-01-01', value: null, citation: WAGE_2015, standing: 'secondary' },
  ],
  textileClass: [{ from: '2009-01-01', value: '13', citation: DECK_2019, standing: 'secondary' }],
  noArrears: [{ from: '2009-01-01', value: true, citation: ARREARS, standing: 'unconfirmed' }],
  lastYear: [{ from: '2009-01-01', value: 2024, citation: REGISTER_END, standing: 'secondary' }],
});

export const rip = ({ rip: before }: Figures): Required<PolicyRevisions>['rip'] => ({
  regionalRate: unreadFrom2025(before.regionalRate),
  lastYear: [{ from: '2009-01-01', value: 2028, citation: RIP_END, standing: 'law' }],
  lastYearShort: [{ from: '2009-01-01', value: 2026, citation: RIP_END, standing: 'secondary' }],
  notionalRate: [{ from: '2009-01-01', value: 20_0000n, citation: RIP_COUNTED, standing: 'law' }],
  projectBase: [
    { from: '2009-01-01', value: false, citation: RIP_SHARE_2018, standing: 'law' },
    { from: '2019-01-01', value: true, citation: RIP_SHARE_2019, standing: 'unconfirmed' },
  ],
  unreadEntrants: [
    { from: '2026-01-01', value: true, citation: RIP_ENTRANTS, standing: 'secondary' },
  ],
});
