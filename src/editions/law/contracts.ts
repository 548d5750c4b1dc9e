import type { Figures } from '../../policy/policy';
import type { PolicyRevisions } from '../../policy/revise';
import {
  SPIC_2026,
  SPIC_PARTICIPANT,
  SPIC_REGIONAL_END,
  SPIC_REGIONAL_FOOTING,
  SPIC_SECOND,
  SPIC_SECOND_CAP,
  SPIC_SECOND_END,
  SPIC_SECOND_RATE,
} from './sources';
import { unreadFrom2025 } from './unread';

export const spicFederal = ({
  spicFederal: before,
}: Figures): Required<PolicyRevisions>['spicFederal'] => ({
  minCapitalInvestment: [
    { from: '2019-08-13', value: null, citation: SPIC_SECOND, standing: 'law' },
  ],
  termYears: [{ from: '2019-08-13', value: 15, citation: SPIC_SECOND, standing: 'secondary' }],
  longTermAbove: [
    {
      from: '2019-08-13',
      value: 50_000_000_000_00n,
      citation: SPIC_SECOND,
      standing: 'secondary',
    },
  ],
  capShare: [{ from: '2019-08-13', value: 50_0000n, citation: SPIC_SECOND_CAP, standing: 'law' }],
  capFromYear: [{ from: '2019-08-13', value: 2020, citation: SPIC_SECOND_CAP, standing: 'law' }],
  regionalRate: unreadFrom2025(before.regionalRate),
  regionalRateGranted: [
    { from: '2019-08-13', value: true, citation: SPIC_SECOND_RATE, standing: 'unconfirmed' },
  ],
  endsWithLastYear: [
    { from: '2019-08-13', value: false, citation: SPIC_SECOND_CAP, standing: 'law' },
  ],
  lastSigning: [
    { from: '2019-08-13', value: '2030-12-31', citation: SPIC_SECOND_END, standing: 'secondary' },
  ],
  participantConditions: [
    { from: '2019-08-13', value: true, citation: SPIC_PARTICIPANT, standing: 'law' },
  ],
  namesIncomeTax: [{ from: '2026-01-01', value: true, citation: SPIC_2026, standing: 'secondary' }],
});

export const spicRegional = ({
  spicRegional: before,
}: Figures): Required<PolicyRevisions>['spicRegional'] => ({
  minCapitalInvestment: unreadFrom2025(before.minCapitalInvestment),
  regionalRate: unreadFrom2025(before.regionalRate),
  periods: unreadFrom2025(before.periods),
  capShare: unreadFrom2025(before.capShare),
  unreadFooting: [
    { from: '2018-01-01', value: true, citation: SPIC_REGIONAL_FOOTING, standing: 'law' },
  ],
  lastYear: [
    { from: '2009-01-01', value: 2022, citation: SPIC_REGIONAL_END, standing: 'unconfirmed' },
  ],
});
