import type { FiguresOf } from '../../../figures/define';
import {
  FIRST_YEAR,
  LAST_YEAR,
  REGIONAL_RATE,
  REGIONAL_REDUCTION,
} from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

export const SPIC_FEDERAL = {
  /** Null where contracts of the day have no threshold. */
  minCapitalInvestment: ['money-or-none', 'amount on entry'],
  /** Years of a contract whose end is not given. */
  termYears: ['years', 'amount on entry'],
  /** Capital investment above which a contract may run longer, and how long; null: none may. */
  longTermAbove: ['money-or-none', 'amount on entry'],
  longTermYears: ['years', 'amount on entry'],
  /** Share of the capital investment stated in the contract that all relief may reach; null: no cap. */
  capShare: ['rate-or-none', 'amount on entry'],
  /** First tax year whose relief counts towards that cap; null: every year's does. */
  capFromYear: ['year-or-none', 'amount on entry'],
  federalRate: ['rate', 'amount by period'],
  regionalRate: REGIONAL_RATE,
  regionalReduction: REGIONAL_REDUCTION,
  /** Whether the region's reduced rate is for contracts signed on the day. */
  regionalRateGranted: ['yes-no', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
  /** Whether the last year ends contracts signed on the day. */
  endsWithLastYear: ['yes-no', 'bound on entry'],
  /** Last day on which contracts like those signed on the day may be signed; null: none. */
  lastSigning: ['day-or-none', 'bound on entry'],
  /** Whether the conditions on participants of Tax Code art. 25.16 p. 1 are asked of contracts signed on the day. */
  participantConditions: ['yes-no', 'asked on entry'],
  /** Whether the contract must name the relief, a rule that could not be read. */
  namesIncomeTax: ['yes-no', 'bound by period'],
} as const;

export interface SpicFederalFigures extends FiguresOf<typeof SPIC_FEDERAL> {}

export const spicFederalFigures = (policy: Policy): SpicFederalFigures =>
  groupOf(policy, 'spicFederal', SPIC_FEDERAL);
