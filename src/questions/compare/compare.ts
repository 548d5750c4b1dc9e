import { comparisonResult } from '../../answer/comparison';
import type { Comparison } from '../../answer/results/analysis';
import type { Valued } from '../../engine/plan/evaluate';
import { yearOf } from '../../kit/day';
import { plainKey } from '../../kit/plain-key';
import type { Profile } from '../../profile/profile';
import { asksForLoans } from '../assess/assess';
import { unitWarnings } from '../assess/unit-warning';
import { type PlanOptions, plannedFor } from '../plan/plan';
import { amountsOf, byPeriodAndBudget, type SavedSide } from './by-period';
import { differencesBetween } from './differences-between';
import { judgmentsOf } from './judgments';
import { gainOf, weighed } from './worth';

/** A project under one set of readings, edition or policy. */
export interface Compared {
  readonly profile: Profile;
  readonly options?: PlanOptions;
}

/**
 * Two projects side by side, or one under two sets of readings, editions or
 * policies: for every measure, part and loan the verdict, the findings that turned it,
 * and the relief by period, tax and budget; and what the best packages are worth.
 * Loans are examined on both sides where either asks for them.
 * Present values are as of the valuation day and at the discount rate of the first side.
 *
 * @example
 * const plant = (amount) => parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: amount },
 *   taxableProfit: { 2020: 10000000 },
 * }).profile;
 * const { best, judged } = compare({ profile: plant(90000000) }, { profile: plant(100000000) });
 * judged[0].verdict; // { before: 'ineligible', after: 'eligible' }
 * judged[0].flipped.map(({ finding }) => finding); // ['investment-register.capital-investment']
 * judged[0].relief; // { before: '0', after: '350000', difference: '350000' }
 * best.added; // ['investment-register']
 *
 * @throws RangeError for options that the types refuse.
 */
export function compare(a: Compared, b: Compared): Comparison {
  const areAsked = [a, b].some(({ options = {}, profile }) => asksForLoans(profile, options));
  const loans = areAsked ? 'all' : 'asked';
  const before = plannedFor(a.profile, { ...a.options, loans });
  const after = plannedFor(b.profile, { ...b.options, loans });
  const { present } = before;
  const isOneProject = plainKey(a.profile) === plainKey(b.profile);
  return comparisonResult({
    warnings: { left: unitWarnings(a.profile), right: unitWarnings(b.profile) },
    judged: differencesBetween(
      judgmentsOf(before.assessed),
      judgmentsOf(after.assessed),
      isOneProject,
    ),
    best: {
      before: weighed(before.best, present),
      after: weighed(after.best, present),
      difference: gainOf(after.best.savings, before.best.savings, present),
      added: lackingIn(before.best, after.best),
      dropped: lackingIn(after.best, before.best),
      ...byPeriodAndBudget(
        savedUnder(before.best, a.profile, isOneProject),
        savedUnder(after.best, b.profile, isOneProject),
      ),
    },
  });
}

/**
 * What a package saves. Nothing of interest without a loan, nor before the project starts; a tax that its plan does not
 * have is not known, unless the plan of the same facts has it.
 */
const savedUnder = (best: Valued, { project }: Profile, isOneProject: boolean): SavedSide => ({
  rows: amountsOf(best),
  savesNothing: ({ tax, year }) =>
    isOneProject || tax === 'interest' || year < yearOf(project.start),
});

/** Elements of a package that another has not. */
const lackingIn = (other: Valued, { elements }: Valued): Valued['elements'] =>
  elements.filter((id) => !other.elements.includes(id));
