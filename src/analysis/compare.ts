import type { PackageResult } from '../packages/result';
import { type PlanOptions, plan, presentOf } from '../plan';
import type { Profile } from '../profile/profile';
import { unitWarnings } from '../unit-warning';
import { amountsOf, byPeriodAndBudget, differences } from './differences';
import type { Comparison } from './result';
import { gainOf, savingsOf, weighed } from './worth';

/** A project under one set of readings, edition or policy. */
export interface Compared {
  readonly profile: Profile;
  readonly options?: PlanOptions;
}

/**
 * Two projects side by side, or one under two sets of readings, editions or
 * policies: for every measure, part and loan the verdict, the findings that turned it,
 * and the relief by period, tax and budget; and what the best packages are worth.
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
  const before = plan(a.profile, a.options);
  const after = plan(b.profile, b.options);
  const present = presentOf(before.valuation);
  return {
    schema: 'investor-incentives/comparison@1',
    warnings: { left: unitWarnings(a.profile), right: unitWarnings(b.profile) },
    judged: differences(before.assessment, after.assessment),
    best: {
      before: weighed(before.best, present),
      after: weighed(after.best, present),
      difference: gainOf(savingsOf(after.best), savingsOf(before.best), present),
      added: lackingIn(before.best, after.best),
      dropped: lackingIn(after.best, before.best),
      ...byPeriodAndBudget(amountsOf(before.best), amountsOf(after.best)),
    },
  };
}

/** Elements of a package that another has not. */
const lackingIn = (other: PackageResult, { elements }: PackageResult): PackageResult['elements'] =>
  elements.filter((id) => !other.elements.includes(id));
