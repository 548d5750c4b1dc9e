import { assess, caseOf } from '../assess';
import { allOf, type Finding } from '../kit/finding';
import { roublesText } from '../kit/money';
import { judgeLoans } from '../loans/judge';
import { worthOf } from '../packages/print';
import type { Plan } from '../packages/result';
import { type PlanOptions, plan, presentOf } from '../plan';
import type { MeasureId } from '../policy/ids';
import { PROGRAMME_IDS } from '../policy/loans';
import type { Borrowing, Profile } from '../profile/profile';
import { KALUGA } from '../regions/kaluga/region';
import { changed } from './changed';
import { isBlocked } from './changes';
import { judgedAs, judgedOf } from './judged';
import type { Change, JudgedId, NearMiss, Way } from './result';
import { shortestWays, type Target } from './shortest';
import { gainOf, savingsOf, weighed } from './worth';

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
  const base = plan(profile, options);
  const plans = new Map<string, Plan>();
  const planWith = (changes: readonly Change[]): Plan => {
    const key = JSON.stringify(changes.map((change) => ({ ...change, finding: '' })));
    const known = plans.get(key);
    if (known !== undefined) return known;
    const made = plan(changed(profile, changes), options);
    plans.set(key, made);
    return made;
  };
  return judgedOf(base.assessment)
    .filter(({ verdict }) => verdict === 'ineligible')
    .map(({ id }) => {
      const ways = shortestWays(profile, targetOf(id, options));
      const shown = ways.slice(0, MOST_SHOWN);
      return {
        id,
        ways: shown.map((changes) =>
          isBlocked(changes) ? inVain(changes) : valued(id, changes, base, planWith(changes)),
        ),
        more: ways.length - shown.length,
      };
    });
}

/** How one measure, part or loan is judged on changed profiles. */
export function targetOf(id: JudgedId, options: PlanOptions): Target {
  const own = (profile: Profile) => caseOf(profile, options);
  const programme = PROGRAMME_IDS.find((one) => one === id);
  if (programme !== undefined) {
    const judge = (profile: Profile): Finding => {
      const { borrowing = { facts: {} } } = profile;
      const asked = { ...borrowing, programmes: [programme] };
      const [loan] = judgeLoans(own({ ...profile, borrowing: asked }));
      if (loan === undefined) throw new RangeError(`there is no programme ${id}`);
      return allOf(id, [loan.findings, ...ownWithinWhole(borrowing)]);
    };
    return { caseOf: own, judge };
  }
  const measures = measuresOf(id);
  return {
    caseOf: own,
    judge: (profile) => judgedAs(assess(profile, { ...options, measures }), id).findings,
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
      actual: roublesText(coFinancing),
      required: roublesText(ownFunds),
      shortfall: roublesText(ownFunds - coFinancing),
    },
  ];
}

/** The measure of a name, or the one of which it is a part. */
const measuresOf = (id: JudgedId): readonly MeasureId[] =>
  KALUGA.measures
    .filter((one) => one.id === id || one.parts?.some((part) => part.id === id))
    .map((one) => one.id);

const inVain = (changes: readonly Change[]): Way => ({
  changes,
  verdict: 'ineligible',
  missing: [],
  relief: null,
  net: null,
  isFloor: false,
  best: null,
  gain: null,
});

function valued(id: JudgedId, changes: readonly Change[], base: Plan, made: Plan): Way {
  const present = presentOf(base.valuation);
  const { isFloor, missing, relief, saved, verdict } = judgedAs(made.assessment, id);
  return {
    changes,
    verdict,
    missing,
    relief: relief && worthOf(relief, present),
    net: saved && worthOf(saved, present),
    isFloor,
    best: weighed(made.best, present),
    gain: gainOf(savingsOf(made.best), savingsOf(base.best), present),
  };
}
