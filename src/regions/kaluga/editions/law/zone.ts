import { SEZ_INVESTMENT, SEZ_MATCHED } from '../../../russia/sources/statuses';
import type { OwnFigures, RevisedRows } from '../../definitions';
import { SEZ_PLASTICS } from './sources';
import { unreadFrom2025 } from './unread';

export const sez = ({ sez: before }: OwnFigures): RevisedRows['sez'] => ({
  minCapitalInvestment: [['2009-01-01', 120_000_000_00n, 'secondary', SEZ_INVESTMENT]],
  minEarlyInvestment: [['2009-01-01', 40_000_000_00n, 'secondary', SEZ_INVESTMENT]],
  matchedByInvestment: [['2026-04-01', true, 'secondary', SEZ_MATCHED]],
  priorityRegionalRates: unreadFrom2025(before.priorityRegionalRates),
  otherRegionalRates: unreadFrom2025(before.otherRegionalRates),
  priorityActivities: [
    ['2024-01-01', ['28', '16', '29.3', '29.10.1', '22.21'], 'unconfirmed', SEZ_PLASTICS],
  ],
});
