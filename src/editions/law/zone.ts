import type { Figures } from '../../policy/policy';
import type { PolicyRevisions } from '../../policy/revise';
import { SEZ_INVESTMENT } from '../brochure-2019/sources';
import { SEZ_MATCHED, SEZ_PLASTICS } from './sources';
import { unreadFrom2025 } from './unread';

export const sez = ({ sez: before }: Figures): Required<PolicyRevisions>['sez'] => ({
  minCapitalInvestment: [
    {
      from: '2009-01-01',
      value: 120_000_000_00n,
      citation: SEZ_INVESTMENT,
      standing: 'secondary',
    },
  ],
  minEarlyInvestment: [
    {
      from: '2009-01-01',
      value: 40_000_000_00n,
      citation: SEZ_INVESTMENT,
      standing: 'secondary',
    },
  ],
  matchedByInvestment: [
    { from: '2026-04-01', value: true, citation: SEZ_MATCHED, standing: 'secondary' },
  ],
  priorityRegionalRates: unreadFrom2025(before.priorityRegionalRates),
  otherRegionalRates: unreadFrom2025(before.otherRegionalRates),
  priorityActivities: [
    {
      from: '2024-01-01',
      value: ['28', '16', '29.3', '29.10.1', '22.21'],
      citation: SEZ_PLASTICS,
      standing: 'unconfirmed',
    },
  ],
});
