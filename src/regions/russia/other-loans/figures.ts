import type { FiguresOf } from '../../../figures/define';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

/** Preferential loans beside those of the fund, read on the day of drawing. */
export const OTHER_LOANS = {
  /** Whether an edition offers them. */
  offered: ['yes-no', 'bound on entry'],
  /** Years at the end of the term over which the principal is repaid. */
  repaymentYears: ['years', 'amount on entry'],
  programmes: {
    'sme-combined': {
      opens: ['day-or-none', 'bound on entry'],
      minAmount: ['money-or-none', 'amount on entry'],
      /** How far the rate stands below its share of the key rate. */
      pointsOff: ['rate', 'amount on entry'],
      keyShare: ['rate', 'amount on entry'],
      /** Whether the borrower is a small or medium-sized enterprise. */
      smallBusiness: ['yes-no', 'asked on entry'],
      /** Classes of the main activity, OKVED 2. */
      activities: ['codes', 'bound on entry'],
    },
  },
} as const;

/**
 * The programmes of other lenders, in the order in which results list them.
 *
 * @example
 * OTHER_PROGRAMME_IDS.includes('sme-combined'); // true
 */
export const OTHER_PROGRAMME_IDS = ['sme-combined'] as const satisfies readonly Id[];

type Id = keyof (typeof OTHER_LOANS)['programmes'];

/** The name of a programme of other lenders. */
export type OtherProgrammeId = (typeof OTHER_PROGRAMME_IDS)[number];

export interface OtherLoanFigures extends FiguresOf<typeof OTHER_LOANS> {}

export const otherLoanFigures = (policy: Policy): OtherLoanFigures =>
  groupOf(policy, 'otherLoans', OTHER_LOANS);
