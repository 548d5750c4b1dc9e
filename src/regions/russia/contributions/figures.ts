import type { FiguresOf } from '../../../figures/define';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

/** Rates within the yearly limit of a worker's pay and above it; null where there is no such fund. */
const TARIFF = {
  within: ['rate-or-none', 'amount by period'],
  above: ['rate-or-none', 'amount by period'],
} as const;

/** The funds that contributions are paid to; from 2023 one for all. */
export const FUNDS = {
  pension: TARIFF,
  insurance: TARIFF,
  medical: TARIFF,
  unified: TARIFF,
} as const;

/** Insurance contributions that employers pay (Tax Code art. 421, 425, 427). */
export const CONTRIBUTIONS = {
  /** Yearly pay of a worker above which other rates apply; null where no source gives it. */
  pensionLimit: ['money-or-none', 'amount by period'],
  insuranceLimit: ['money-or-none', 'amount by period'],
  unifiedLimit: ['money-or-none', 'amount by period'],
  general: FUNDS,
  /** Of small and medium-sized enterprises, on the part of a month's pay above the threshold. */
  small: FUNDS,
  minimumWage: ['money-or-none', 'amount by period'],
  /** How many minimum wages the threshold is; null where small enterprises have no tariff of their own. */
  thresholdWages: ['proportion-or-none', 'amount by period'],
  /** Main classes that have it; none where every class does. */
  smallClasses: ['codes', 'bound by period'],
  /** Share of income that the class must give; null where none is asked. */
  smallShare: ['rate-or-none', 'amount by period'],
} as const;

export interface ContributionFigures extends FiguresOf<typeof CONTRIBUTIONS> {}

/** Rates of each fund. */
export type FundRates = FiguresOf<typeof FUNDS>;

/** The name of a fund. */
export type Fund = keyof typeof FUNDS;

export const contributionFigures = (policy: Policy): ContributionFigures =>
  groupOf(policy, 'contributions', CONTRIBUTIONS);
