import {
  RIP_COUNTED,
  RIP_END,
  RIP_ENTRANTS,
  RIP_SHARE_2018,
  RIP_SHARE_2019,
} from '../../../russia/sources/statuses';
import type { OwnFigures, RevisedRows } from '../../definitions';
import { ARREARS, DECK_2019, REGISTER_END, WAGE_2015, WAGE_2023, WAGE_2026 } from './sources';
import { unreadFrom2025 } from './unread';

export const register = ({ register: before }: OwnFigures): RevisedRows['register'] => ({
  minCapitalInvestment: unreadFrom2025(before.minCapitalInvestment),
  windowYears: unreadFrom2025(before.windowYears),
  tiers: unreadFrom2025(before.tiers),
  regionalRate: unreadFrom2025(before.regionalRate),
  wageTest: [['2009-01-01', true, 'secondary', WAGE_2015]],
  wageMultiple: [
    ['2009-01-01', 500_0000n, 'secondary', WAGE_2015],
    ['2018-01-01', 400_0000n, 'secondary', DECK_2019],
    ['2020-01-01', 500_0000n, 'secondary', WAGE_2015],
    ['2023-01-01', 400_0000n, 'secondary', WAGE_2023],
    ['2026-01-01', null, 'unconfirmed', WAGE_2026],
  ],
  textileWageMultiple: [
    ['2018-01-01', 300_0000n, 'secondary', DECK_2019],
    ['2020-01-01', null, 'secondary', WAGE_2015],
  ],
  textileClass: [['2009-01-01', '13', 'secondary', DECK_2019]],
  noArrears: [['2009-01-01', true, 'unconfirmed', ARREARS]],
  lastYear: [['2009-01-01', 2024, 'secondary', REGISTER_END]],
});

export const rip = ({ rip: before }: OwnFigures): RevisedRows['rip'] => ({
  regionalRate: unreadFrom2025(before.regionalRate),
  lastYear: [['2009-01-01', 2028, 'law', RIP_END]],
  lastYearShort: [['2009-01-01', 2026, 'secondary', RIP_END]],
  notionalRate: [['2009-01-01', 20_0000n, 'law', RIP_COUNTED]],
  projectBase: [
    ['2009-01-01', false, 'law', RIP_SHARE_2018],
    ['2019-01-01', true, 'unconfirmed', RIP_SHARE_2019],
  ],
  unreadEntrants: [['2026-01-01', true, 'secondary', RIP_ENTRANTS]],
});
