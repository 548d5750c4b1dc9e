import type { FiguresOf } from '../../../figures/define';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';
import { FUNDS } from '../contributions/figures';

/** What differs between the territories of a region. */
export const OF_A_TERRITORY = {
  /** The first day of the territory, or the earliest that it may be. */
  firstDay: ['day-or-none', 'bound on entry'],
  /** The day from which it is known to exist. */
  existsFrom: ['day-or-none', 'bound on entry'],
  /** The latest first day that the reduced contributions may be counted from; null: the first day itself. */
  latestFirstDay: ['day-or-none', 'bound on entry'],
  lastDay: ['day-or-none', 'bound by period'],
  /** Capital investment within the region's window from registration. */
  minCapitalInvestment: ['money', 'amount on entry'],
  /** First tax year of the relief from land tax; null: any. */
  landFirstYear: ['year-or-none', 'bound by period'],
} as const;

/** A development territory (473-FZ; Tax Code art. 284 p. 1.8, 284.4, 427), as all territories of a region have it. */
export const TOSER = {
  offered: ['yes-no', 'bound on entry'],
  conditions: {
    onSite: ['yes-no', 'asked on entry'],
    registeredThere: ['yes-no', 'asked on entry'],
    noSubdivisionOutside: ['yes-no', 'asked on entry'],
    noRip: ['yes-no', 'asked on entry'],
    noContract: ['yes-no', 'asked on entry'],
    noSez: ['yes-no', 'asked on entry'],
    allowedActivity: ['yes-no', 'asked on entry'],
    notMainEmployer: ['yes-no', 'asked on entry'],
    separateAccounting: ['yes-no', 'asked by period'],
  },
  /** Jobs in the year of registration or the next. */
  minJobs: ['people', 'bound on entry'],
  /** Whether relief must be matched by investment, a rule that could not be read. */
  matchedByInvestment: ['yes-no', 'bound on entry'],
  federalRate: ['rate', 'amount by period'],
  federalPeriods: ['periods', 'amount on entry'],
  regionalRates: ['schedule', 'amount by period'],
  regionalPeriods: ['periods', 'amount on entry'],
  /** Tax periods without a profit after which the relief begins all the same, by planned investment. */
  waitingPeriods: ['tiers', 'amount on entry'],
  /** First year in which a loss made at rates of 0 is carried nowhere. */
  lossesLapseFrom: ['year', 'amount by period'],
  /** Share of the company's income from the project from which the rates apply to the whole company. */
  companyShare: ['rate', 'amount by period'],
  propertyRates: ['schedule', 'amount by period'],
  propertyPeriods: ['periods', 'amount on entry'],
  landRate: ['rate', 'amount by period'],
  /** Rates of insurance contributions. */
  contributions: FUNDS,
  contributionMonths: ['months', 'amount on entry'],
  /** Years from the territory's first day in which residents are admitted to them. */
  statusYears: ['years', 'bound on entry'],
  /** Whether later residents are under a rule that could not be read. */
  lateResidents: ['yes-no', 'bound on entry'],
  /** Whether the status may stand beside others, and beside the deduction. */
  beside: {
    rip: ['yes-no', 'bound on entry'],
    contract: ['yes-no', 'bound on entry'],
    sez: ['yes-no', 'bound on entry'],
    deduction: ['yes-no', 'bound on entry'],
  },
} as const;

export interface ToserFigures extends FiguresOf<typeof TOSER> {
  /** By the site of the territory. */
  readonly territories: { readonly [site: string]: TerritoryFigures };
}

export interface TerritoryFigures extends FiguresOf<typeof OF_A_TERRITORY> {}

export const toserFigures = (policy: Policy): ToserFigures =>
  // The region nests the figures of its territories by their sites.
  groupOf(policy, 'toser', TOSER) as ToserFigures;
