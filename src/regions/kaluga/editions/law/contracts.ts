import {
  SPIC_2026,
  SPIC_PARTICIPANT,
  SPIC_SECOND,
  SPIC_SECOND_CAP,
  SPIC_SECOND_END,
} from '../../../russia/sources/statuses';
import type { OwnFigures, RevisedRows } from '../../definitions';
import { SPIC_REGIONAL_END, SPIC_REGIONAL_FOOTING, SPIC_SECOND_RATE } from './sources';
import { unreadFrom2025 } from './unread';

export const spicFederal = ({ spicFederal: before }: OwnFigures): RevisedRows['spicFederal'] => ({
  minCapitalInvestment: [['2019-08-13', null, 'law', SPIC_SECOND]],
  termYears: [['2019-08-13', 15, 'secondary', SPIC_SECOND]],
  longTermAbove: [['2019-08-13', 50_000_000_000_00n, 'secondary', SPIC_SECOND]],
  capShare: [['2019-08-13', 50_0000n, 'law', SPIC_SECOND_CAP]],
  capFromYear: [['2019-08-13', 2020, 'law', SPIC_SECOND_CAP]],
  regionalRate: unreadFrom2025(before.regionalRate),
  regionalRateGranted: [['2019-08-13', true, 'unconfirmed', SPIC_SECOND_RATE]],
  endsWithLastYear: [['2019-08-13', false, 'law', SPIC_SECOND_CAP]],
  lastSigning: [['2019-08-13', '2030-12-31', 'secondary', SPIC_SECOND_END]],
  participantConditions: [['2019-08-13', true, 'law', SPIC_PARTICIPANT]],
  namesIncomeTax: [['2026-01-01', true, 'secondary', SPIC_2026]],
});

export const spicRegional = ({
  spicRegional: before,
}: OwnFigures): RevisedRows['spicRegional'] => ({
  minCapitalInvestment: unreadFrom2025(before.minCapitalInvestment),
  regionalRate: unreadFrom2025(before.regionalRate),
  periods: unreadFrom2025(before.periods),
  capShare: unreadFrom2025(before.capShare),
  unreadFooting: [['2018-01-01', true, 'law', SPIC_REGIONAL_FOOTING]],
  lastYear: [['2009-01-01', 2022, 'unconfirmed', SPIC_REGIONAL_END]],
});
