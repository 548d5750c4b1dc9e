import { changedResult, projectResult } from '../../answer/portfolio';
import type { Flipped } from '../../answer/results/analysis';
import type {
  PolicyComparison,
  PolicyEffect,
  PolicyName,
  ProjectDifference,
} from '../../answer/results/portfolio';
import { findingsOf, type JudgedMeasure, judgedMeasures } from '../../engine/measures';
import { periodsBetween } from '../../engine/pairs';
import { budgetIds, editionOf, type Region } from '../../engine/region';
import { reliefSum } from '../../engine/sums';
import { fingerprintOf } from '../../figures/hash';
import type { Policy } from '../../figures/policy';
import { isExact, minus, type Quantity } from '../../kit/interval';
import type { Profile } from '../../profile/profile';
import { DEFAULT_REGION, regionOf } from '../../regions/default';
import { VERSION } from '../../version';
import { type AssessOptions, caseOf } from '../assess/assess';
import { unitWarnings } from '../assess/unit-warning';
import { possiblePair } from '../compare/by-period';
import { areAlike, creditChange, flippedOf } from '../compare/differences-between';
import { creditIn } from '../compare/judgments';
import { startPortfolio, totalsOf, withProject } from './portfolio-totals';
import type { CountedMeasure, ProjectChange } from './project-change';

/** How two policies are compared for a project. */
export interface CompareOptions extends Pick<AssessOptions, 'readings' | 'measures'> {
  /** False leaves out the findings that flipped, which costs a little less. */
  readonly findings?: boolean;
}

/**
 * What a change of policy does to each of many projects and to all of them
 * together: the first policy is the one before, each other one is set against it.
 * Pure: equal profiles, policies and options give equal answers.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 30000000 },
 * });
 * const none = { title: 'No relief', source: 'a draft', changes: { register: { minCapitalInvestment: { 2019: '200000000' } } } };
 * const { effects } = comparePolicies([parsed.profile], ['brochure-2019', amend(policyOf(), none)]);
 * const [register] = effects[0].totals.measures;
 * register.relief; // { before: '350000', after: '0', difference: '-350000' }
 * register.noLongerEligible; // 1
 * effects[0].losers.map(({ name }) => name); // ['Plant']
 *
 * @throws RangeError for fewer than two policies, for an edition, reading or measure that does not exist, and for
 * projects of another region than a policy.
 */
export function comparePolicies(
  profiles: readonly Profile[],
  policies: readonly (Policy | string)[],
  options: CompareOptions = {},
): PolicyComparison {
  const [first] = profiles;
  const region = first === undefined ? DEFAULT_REGION : regionOf(first);
  const [before, ...afters] = policies.map((policy) => policyFrom(region, policy));
  if (before === undefined || afters.length === 0) {
    throw new RangeError('expected a policy before and at least one after');
  }
  const reliefs = profiles.map((profile) => reliefsUnder(profile, before, options));
  return {
    schema: 'investor-incentives/policy-comparison@2',
    version: VERSION,
    before: projectName(before),
    effects: afters.map((after) => {
      const projects = profiles.map((profile, index) =>
        between(profile, reliefs[index] ?? [], reliefsUnder(profile, after, options), options),
      );
      return effectOf(region, after, projects);
    }),
  };
}

/**
 * What a change of policy does to one project: a step of `comparePolicies`, for
 * those who read projects one by one and add each to a portfolio.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000 },
 * });
 * const { measures } = compareProject(parsed.profile, 'brochure-2019', 'brochure-2019');
 * measures[0].relief.difference; // '0'
 *
 * @throws RangeError for an edition, reading or measure that does not exist.
 */
export function compareProject(
  profile: Profile,
  before: Policy | string,
  after: Policy | string,
  options: CompareOptions = {},
): ProjectDifference {
  const [old, now] = [before, after].map((policy) =>
    reliefsUnder(profile, policyFrom(regionOf(profile), policy), options),
  );
  return projectResult(
    between(profile, old ?? [], now ?? [], options),
    budgetIds(regionOf(profile)),
  );
}

/** An edition is one of the region of the projects. */
const policyFrom = (region: Region, policy: Policy | string): Policy =>
  typeof policy === 'string' ? editionOf(region, policy) : policy;

/** A policy by its figures and by what amended them. */
export const projectName = (policy: Policy): PolicyName => ({
  edition: policy.edition,
  hash: fingerprintOf(policy).hash,
  amendments: policy.amendments.map(({ title, source }) => ({ title, source })),
});

const reliefsUnder = (
  profile: Profile,
  policy: Policy,
  { findings: _, ...options }: CompareOptions,
): readonly JudgedMeasure[] =>
  judgedMeasures(regionOf(profile), caseOf(profile, { ...options, policy }), options.measures);

function between(
  profile: Profile,
  before: readonly JudgedMeasure[],
  after: readonly JudgedMeasure[],
  { findings = true }: CompareOptions,
): ProjectChange {
  const { name, start } = profile.project;
  const warnings = unitWarnings(profile);
  return {
    project: { name, start },
    ...(warnings.length === 0 ? {} : { warnings }),
    measures: before.flatMap((old) => {
      const now = after.find(({ measure }) => measure.id === old.measure.id);
      return now === undefined ? [] : [measureBetween(old, now, findings)];
    }),
  };
}

function measureBetween(
  before: JudgedMeasure,
  after: JudgedMeasure,
  findings: boolean,
): CountedMeasure {
  const isKnown = before.isKnown && after.isKnown && areAlike(before, after);
  const periods = isKnown ? periodsBetween(before.lines, after.lines) : NO_PERIODS;
  const isWhole = before.notComputed.length === 0 && after.notComputed.length === 0;
  return {
    id: before.measure.id,
    verdict: { before: before.whole.verdict, after: after.whole.verdict },
    relief: possiblePair(reliefOf(before), reliefOf(after), isKnown),
    net: possiblePair(netOf(before), netOf(after), isKnown),
    ...(isWhole ? {} : { notComputed: { before: before.notComputed, after: after.notComputed } }),
    ...(after.twins.length === 0 ? {} : { twins: after.twins }),
    periods,
    ...(findings ? { flipped: flippedIn(before, after) } : {}),
    ...creditChange(creditOf(before), creditOf(after)),
  };
}

const creditOf = ({ whole: { computed, verdict } }: JudgedMeasure) => ({
  verdict,
  ...creditIn(computed),
});

const NO_PERIODS: ReturnType<typeof periodsBetween> = new Map();

/** The relief of all lines; null where facts are missing to compute any. */
const reliefOf = ({ isKnown, lines }: JudgedMeasure): Quantity | null =>
  isKnown ? reliefSum(lines).relief : null;

/** The relief of all lines less their extra tax; null where facts are missing to compute any. */
function netOf({ isKnown, lines }: JudgedMeasure): Quantity | null {
  const { extraTax, relief } = reliefSum(lines);
  return isKnown ? minus(relief, extraTax) : null;
}

/** The conditions of the measure and of its parts, of those whose verdict changed. */
function flippedIn(before: JudgedMeasure, after: JudgedMeasure): readonly Flipped[] {
  const others = findingsOf(after);
  return findingsOf(before).flatMap((finding, index) => {
    const other = others[index];
    return other === undefined || other.verdict === finding.verdict
      ? []
      : flippedOf(finding, other);
  });
}

/** A difference that is an interval is neither a gain nor a loss; the totals count such projects. */
function effectOf(region: Region, after: Policy, projects: readonly ProjectChange[]): PolicyEffect {
  const changed = projects
    .flatMap(({ project, measures }, index) =>
      measures.flatMap(({ id, net: { difference } }) =>
        difference === null || !isExact(difference)
          ? []
          : [{ measure: id, index, name: project.name, difference }],
      ),
    )
    .sort((a, b) => Number(b.difference > a.difference) - Number(b.difference < a.difference));
  return {
    after: projectName(after),
    projects: projects.map((project) => projectResult(project, budgetIds(region))),
    winners: changed.filter(({ difference }) => difference > 0n).map(changedResult),
    losers: changed
      .filter(({ difference }) => difference < 0n)
      .reverse()
      .map(changedResult),
    totals: totalsOf(projects.reduce(withProject, startPortfolio()), region),
  };
}
