import { totalsResult } from '../../answer/portfolio';
import { projectIn } from '../../answer/read';
import type {
  FlipCount,
  PortfolioTotals,
  ProjectDifference,
  VerdictCounts,
} from '../../answer/results/portfolio';
import { joinedPairs, NOTHING, type Pair, sumOfPairs } from '../../engine/pairs';
import { budgetIds, type Region } from '../../engine/region';
import { joinedTallies, tallyOf } from '../../engine/tally';
import type { Verdict } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import { isExact, minus } from '../../kit/interval';
import { DEFAULT_REGION } from '../../regions/default';
import type { PossiblePair } from '../compare/by-period';
import type { CountedMeasure, CountedProject } from './project-change';
import type { Counted, CreditPairs, MeasureSums } from './sums';

/**
 * What is known of the projects added so far. It takes one number a project and
 * measure, equal ones only once, and little else. Structured cloning keeps it whole.
 */
export interface Portfolio {
  readonly projects: number;
  readonly measures: ReadonlyMap<MeasureId, MeasureSums>;
}

/**
 * A portfolio without a project.
 *
 * @example
 * totalsOf(startPortfolio()); // { projects: 0, measures: [] }
 */
export const startPortfolio = (): Portfolio => ({ projects: 0, measures: new Map() });

/**
 * The portfolio with one more project. The one given stays as it is.
 *
 * @example
 * const parsed = parseProfile({ project: { name: 'Plant', start: '2019-01-01', site: 'region' } });
 * const difference = compareProject(parsed.profile, 'brochure-2019', 'brochure-2019');
 * totalsOf(addProject(startPortfolio(), difference)).projects; // 1
 */
export const addProject = (portfolio: Portfolio, project: ProjectDifference): Portfolio =>
  withProject(portfolio, projectIn(project));

/** The portfolio with one more project, whose amounts are numbers. */
export const withProject = (portfolio: Portfolio, { measures }: CountedProject): Portfolio =>
  joinPortfolios(portfolio, {
    projects: 1,
    measures: new Map(measures.map((measure) => [measure.id, sumsOf(measure)])),
  });

/**
 * Two portfolios as one, such as those of two parts of a file; the order does not matter.
 *
 * @example
 * const parsed = parseProfile({ project: { name: 'Plant', start: '2019-01-01', site: 'region' } });
 * const difference = compareProject(parsed.profile, 'brochure-2019', 'brochure-2019');
 * const one = addProject(startPortfolio(), difference);
 * totalsOf(joinPortfolios(one, one)).projects; // 2
 */
export function joinPortfolios(one: Portfolio, other: Portfolio): Portfolio {
  const measures = new Map(one.measures);
  for (const [id, sums] of other.measures) {
    const own = measures.get(id);
    measures.set(id, own === undefined ? sums : joined(own, sums));
  }
  return { projects: one.projects + other.projects, measures };
}

/**
 * All projects of a portfolio together.
 *
 * @param region that of the projects; Kaluga Region where it is left out.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000 },
 * });
 * const difference = compareProject(parsed.profile, 'brochure-2019', 'brochure-2019');
 * const { measures } = totalsOf(addProject(startPortfolio(), difference));
 * measures[0].verdicts.after; // { eligible: 1, ineligible: 0, unknown: 0 }
 * measures[0].distribution.median; // '0'
 */
export const totalsOf = (
  { projects, measures }: Portfolio,
  region: Region = DEFAULT_REGION,
): PortfolioTotals => ({
  projects,
  measures: region.measures.flatMap(({ id }) => {
    const sums = measures.get(id);
    return sums === undefined ? [] : [totalsResult(id, sums, budgetIds(region))];
  }),
});

/** The sums of a portfolio of one project. */
function sumsOf(measure: CountedMeasure): MeasureSums {
  const { verdict, periods, flipped, twins = [] } = measure;
  const known = knownPair(measure.net);
  const pair = known ?? NOTHING;
  const apart = minus(pair.after, pair.before);
  const difference = isExact(apart) ? apart : null;
  const wasOpen = verdict.before === 'unknown';
  const isOpen = verdict.after === 'unknown';
  const wasEligible = verdict.before === 'eligible';
  const isEligible = verdict.after === 'eligible';
  return {
    before: countOf(verdict.before),
    after: countOf(verdict.after),
    newly: Number(isEligible && !wasEligible),
    noLonger: Number(wasEligible && !isEligible),
    turned: Number(verdict.before !== verdict.after),
    notComputed: Number(isLacking(measure)),
    known: Number(known !== null),
    inPart: Number(known !== null && measure.notComputed !== undefined),
    between: Number(difference === null),
    twins: new Map(
      twins.map((twin) => [`${twin.changed} ${twin.binds}`, { ...twin, projects: 1 }]),
    ),
    relief: knownPair(measure.relief) ?? NOTHING,
    net: pair,
    supposed: { before: wasOpen ? pair.before : 0n, after: isOpen ? pair.after : 0n },
    periods,
    differences: known === null || difference === null ? [] : tallyOf(difference),
    winners: difference !== null && difference > 0n ? { projects: 1, amount: difference } : NONE,
    losers: difference !== null && difference < 0n ? { projects: 1, amount: difference } : NONE,
    credit: creditOf(measure),
    flips: flipped === undefined ? null : flipsOf(flipped),
  };
}

/** Whether the difference cannot be computed; a measure that only puts tax off has none. */
const isLacking = ({ credit, net, notComputed }: CountedMeasure): boolean =>
  knownPair(net) === null && (notComputed !== undefined || credit === undefined);

function creditOf({ credit, verdict }: CountedMeasure): CreditPairs | null {
  const [putOff, interest] = [credit?.putOff, credit?.interest].map(
    (pair) => pair && knownPair(pair),
  );
  const supposed = Number(verdict.before === 'unknown' || verdict.after === 'unknown');
  return putOff && interest ? { projects: 1, supposed, putOff, interest } : null;
}

const NONE: Counted = { projects: 0, amount: 0n };

/** Amounts on both sides; null where the difference is not known. */
const knownPair = ({ after, before, difference }: PossiblePair): Pair | null =>
  before === null || after === null || difference === null ? null : { before, after };

const countOf = (verdict: Verdict): VerdictCounts => ({
  ...{ eligible: 0, ineligible: 0, unknown: 0 },
  [verdict]: 1,
});

/** Each condition once a project, though it may be asked of several objects. */
function flipsOf(flipped: NonNullable<CountedMeasure['flipped']>): Map<string, FlipCount> {
  return new Map(
    flipped.map(({ finding, before, after }) => [
      `${finding} ${before} ${after}`,
      { finding, before, after, projects: 1 },
    ]),
  );
}

const joined = (one: MeasureSums, other: MeasureSums): MeasureSums => ({
  before: joinedCounts(one.before, other.before),
  after: joinedCounts(one.after, other.after),
  newly: one.newly + other.newly,
  noLonger: one.noLonger + other.noLonger,
  turned: one.turned + other.turned,
  notComputed: one.notComputed + other.notComputed,
  known: one.known + other.known,
  inPart: one.inPart + other.inPart,
  between: one.between + other.between,
  twins: countedTogether(one.twins, other.twins),
  relief: sumOfPairs(one.relief, other.relief),
  net: sumOfPairs(one.net, other.net),
  supposed: sumOfPairs(one.supposed, other.supposed),
  periods: joinedPairs(one.periods, other.periods),
  differences: joinedTallies(one.differences, other.differences),
  winners: joinedCounted(one.winners, other.winners),
  losers: joinedCounted(one.losers, other.losers),
  credit: joinedCredits(one.credit, other.credit),
  flips: one.flips && other.flips && countedTogether(one.flips, other.flips),
});

const joinedCounts = (one: VerdictCounts, other: VerdictCounts): VerdictCounts => ({
  eligible: one.eligible + other.eligible,
  ineligible: one.ineligible + other.ineligible,
  unknown: one.unknown + other.unknown,
});

const joinedCredits = (one: CreditPairs | null, other: CreditPairs | null): CreditPairs | null =>
  one && other
    ? {
        projects: one.projects + other.projects,
        supposed: one.supposed + other.supposed,
        putOff: sumOfPairs(one.putOff, other.putOff),
        interest: sumOfPairs(one.interest, other.interest),
      }
    : (one ?? other);

const joinedCounted = (one: Counted, other: Counted): Counted => ({
  projects: one.projects + other.projects,
  amount: one.amount + other.amount,
});

/** What projects are counted of, with the projects of both. */
function countedTogether<Counted extends { readonly projects: number }>(
  some: ReadonlyMap<string, Counted>,
  others: ReadonlyMap<string, Counted>,
): ReadonlyMap<string, Counted> {
  if (others.size === 0) return some;
  const all = new Map(some);
  for (const [key, one] of others) {
    const projects = (all.get(key)?.projects ?? 0) + one.projects;
    all.set(key, { ...one, projects });
  }
  return all;
}
