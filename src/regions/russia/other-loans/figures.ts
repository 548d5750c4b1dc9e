import type { FiguresOf } from '../../../figures/define';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

const DAY = ['day-or-none', 'bound on entry'] as const;
const LIMIT = ['money-or-none', 'amount on entry'] as const;
const RATE = ['rate', 'amount on entry'] as const;
const YEARS = ['years', 'amount on entry'] as const;
const FACT = ['yes-no', 'asked on entry'] as const;
const CODES = ['codes', 'bound on entry'] as const;

/** Preferential loans beside those of the fund, read on the day of drawing. A rate is points and a share of the key rate. */
export const OTHER_LOANS = {
  /** Whether an edition offers them. */
  offered: ['yes-no', 'bound on entry'],
  /** Years at the end of the term over which the principal is repaid. */
  repaymentYears: YEARS,
  programmes: {
    'cluster-platform': {
      opens: DAY,
      minAmount: LIMIT,
      maxAmount: LIMIT,
      points: RATE,
      keyShare: RATE,
      /** Years after the investment phase in which the rate is still lower. */
      yearsAfterPhase: YEARS,
      priorityProduct: FACT,
      platformApproved: FACT,
    },
    'sme-1764': {
      opens: DAY,
      closes: DAY,
      minAmount: LIMIT,
      maxAmount: LIMIT,
      termYears: YEARS,
      points: RATE,
      keyShare: RATE,
      /** Years of the loan with this rate. */
      lowerYears: YEARS,
      smallBusiness: FACT,
      listedSector: FACT,
    },
    'sme-investment': {
      opens: DAY,
      closes: DAY,
      minAmount: LIMIT,
      maxAmount: LIMIT,
      /** Largest loans of micro-enterprises and of small ones. */
      maxMicro: LIMIT,
      maxSmall: LIMIT,
      /** The rate of the first years, and that of medium-sized enterprises. */
      points: RATE,
      mediumPoints: RATE,
      firstYears: YEARS,
      /** Years of the loan with a lower rate; those after the first have the rate of `sme-1764`. */
      lowerYears: YEARS,
      smallBusiness: FACT,
    },
    'sme-combined': {
      opens: DAY,
      minAmount: LIMIT,
      /** How far the rate stands below its share of the key rate. */
      pointsOff: RATE,
      keyShare: RATE,
      /** Whether the borrower is a small or medium-sized enterprise. */
      smallBusiness: FACT,
      /** Classes of the main activity, OKVED 2. */
      activities: CODES,
    },
    'industrial-mortgage': {
      opens: DAY,
      maxAmount: LIMIT,
      termYears: YEARS,
      points: RATE,
      /** The rate of technology companies. */
      technologyPoints: RATE,
      activities: CODES,
      productionPremises: FACT,
    },
  },
} as const;

/**
 * The programmes of other lenders, in the order in which results list them.
 *
 * @example
 * OTHER_PROGRAMME_IDS.includes('sme-combined'); // true
 */
export const OTHER_PROGRAMME_IDS = [
  'cluster-platform',
  'sme-1764',
  'sme-investment',
  'sme-combined',
  'industrial-mortgage',
] as const satisfies readonly Id[];

type Id = keyof (typeof OTHER_LOANS)['programmes'];

/** The name of a programme of other lenders. */
export type OtherProgrammeId = (typeof OTHER_PROGRAMME_IDS)[number];

export interface OtherLoanFigures extends FiguresOf<typeof OTHER_LOANS> {}

export const otherLoanFigures = (policy: Policy): OtherLoanFigures =>
  groupOf(policy, 'otherLoans', OTHER_LOANS);
