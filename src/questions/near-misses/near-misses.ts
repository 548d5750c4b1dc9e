import { nearMissResult } from '../../answer/near-miss';
import type { JudgedId, NearMiss } from '../../answer/results/analysis';
import { loanFindings } from '../../engine/loans/judge';
import { findingsOn } from '../../engine/measures';
import { reliefValuation } from '../../engine/plan/value';
import type { Region } from '../../engine/region';
import { allOf, type Finding } from '../../kit/finding';
import { plainKey } from '../../kit/plain-key';
import type { Borrowing, Profile } from '../../profile/profile';
import { caseOf } from '../assess/assess';
import { judgmentOn, judgmentsOf } from '../compare/judgments';
import { gainOf, weighed } from '../compare/worth';
import { type Planned, type PlanOptions, plannedFor } from '../plan/plan';
import { changed } from './changed';
import { isBlocked, type ProfileChange } from './changes';
import { shortestWays, type Target } from './shortest';
import type { ValuedWay } from './valued-way';

/** Lists of changes that are shown and valued. */
const MOST_SHOWN = 8;

/**
 * For every measure, part and loan that is refused, the shortest lists of
 * changes under which it would no longer be: all of equal length, the cheaper
 * first. Amounts are to the kopeck, and by the last day that suffices. Facts that
 * are missing stay so and are listed; a condition that nobody can meet is named.
 * The gain is that of the best package of the changed project, valued as of the
 * profile's own valuation day.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 60000000, 2022: 50000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 30000000 },
 * });
 * const [register] = nearMisses(parsed.profile, { discountRate: '0.1' });
 * const [more, forward] = register.ways;
 * more.changes[0].amount; // '40000000'
 * more.changes[0].by; // '2022-01-01'
 * forward.changes[0].moves; // [{ path: 'capitalInvestment.2022', from: '2022', amount: '40000000' }]
 * more.relief; // { nominal: '350000', present: '289256.20' }
 *
 * @throws RangeError for options that the types refuse.
 */
export function nearMisses(profile: Profile, options: PlanOptions = {}): NearMiss[] {
  const base = plannedFor(profile, options);
  const plans = new Map<string, Planned>();
  const planWith = (changes: readonly ProfileChange[]): Planned => {
    const key = plainKey(changes.map((change) => ({ ...change, finding: '' })));
    const known = plans.get(key);
    if (known !== undefined) return known;
    const made = plannedFor(changed(profile, changes), options);
    plans.set(key, made);
    return made;
  };
  return judgmentsOf(base.assessed)
    .filter(({ verdict }) => verdict === 'ineligible')
    .map(({ id }) => {
      const ways = shortestWays(profile, targetOf(base.assessed.region, id, options));
      const shown = ways.slice(0, MOST_SHOWN);
      return nearMissResult({
        id,
        ways: shown.map((changes) => ({
          changes,
          opened: isBlocked(changes) ? null : valued(id, base, planWith(changes)),
        })),
        more: ways.length - shown.length,
      });
    });
}

/** How one measure, part or loan is judged on changed profiles. */
export function targetOf(region: Region, id: JudgedId, options: PlanOptions): Target {
  const own = (profile: Profile) => caseOf(profile, options);
  const programme = region.programmes.find((one) => one.id === id);
  return {
    region,
    caseOf: own,
    judge:
      programme === undefined
        ? (profile) => findingsOn(region, own(profile), id)
        : (profile) =>
            allOf(id, [
              loanFindings(own(profile), programme),
              ...ownWithinWhole(profile.borrowing ?? { facts: {} }),
            ]),
  };
}

/** Own funds are a part of the co-financing, without which the profile would not be sound. */
function ownWithinWhole({ coFinancing, ownFunds }: Borrowing): readonly Finding[] {
  if (coFinancing === undefined || ownFunds === undefined || ownFunds <= coFinancing) return [];
  return [
    {
      id: 'own-funds-above-co-financing',
      path: 'borrowing.coFinancing',
      verdict: 'not-met',
      unit: 'roubles',
      actual: coFinancing,
      required: ownFunds,
      shortfall: ownFunds - coFinancing,
    },
  ];
}

function valued(id: JudgedId, base: Planned, made: Planned): ValuedWay['opened'] {
  const { present } = base;
  const { isFloor, missing, relief, saved, verdict } = judgmentOn(made.assessed, id);
  return {
    verdict,
    missing,
    relief: relief && reliefValuation(relief, present),
    net: saved && reliefValuation(saved, present),
    isFloor,
    best: weighed(made.best, present),
    gain: gainOf(made.best.savings, base.best.savings, present),
  };
}
