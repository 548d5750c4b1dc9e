import { type AssessOptions, caseOf } from '../assess';
import { policyOf } from '../editions/index';
import { amountOf } from '../kit/decimal';
import type { Kopecks } from '../kit/money';
import type { EditionId } from '../policy/editions';
import { fingerprintOf } from '../policy/hash';
import type { Policy } from '../policy/policy';
import type { Profile } from '../profile/profile';
import { type MeasureRelief, reliefsOf } from '../reliefs';
import { unitWarnings } from '../unit-warning';
import { VERSION } from '../version';
import { areAlike, flippedOf, possibleDifference } from './differences';
import type {
  ChangedProject,
  MeasureDifference,
  PolicyComparison,
  PolicyEffect,
  PolicyName,
  ProjectDifference,
} from './portfolio-result';
import { addProject, startPortfolio, totalsOf } from './portfolio-totals';
import type { Flipped } from './result';
import { periodsBetween, printedPeriods } from './sums';

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
 * @throws RangeError for fewer than two policies, and for an edition, reading or measure that does not exist.
 */
export function comparePolicies(
  profiles: readonly Profile[],
  policies: readonly (Policy | EditionId)[],
  options: CompareOptions = {},
): PolicyComparison {
  const [before, ...afters] = policies.map(policyFrom);
  if (before === undefined || afters.length === 0) {
    throw new RangeError('expected a policy before and at least one after');
  }
  const reliefs = profiles.map((profile) => reliefsUnder(profile, before, options));
  return {
    schema: 'investor-incentives/policy-comparison@1',
    version: VERSION,
    before: nameOf(before),
    effects: afters.map((after) => {
      const projects = profiles.map((profile, index) =>
        between(profile, reliefs[index] ?? [], reliefsUnder(profile, after, options), options),
      );
      return effectOf(after, projects);
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
  before: Policy | EditionId,
  after: Policy | EditionId,
  options: CompareOptions = {},
): ProjectDifference {
  const [old, now] = [before, after].map((policy) =>
    reliefsUnder(profile, policyFrom(policy), options),
  );
  return between(profile, old ?? [], now ?? [], options);
}

const policyFrom = (policy: Policy | EditionId): Policy =>
  typeof policy === 'string' ? policyOf(policy) : policy;

/** A policy by its figures and by what amended them. */
export const nameOf = (policy: Policy): PolicyName => ({
  edition: policy.edition,
  hash: fingerprintOf(policy).hash,
  amendments: policy.amendments.map(({ title, source }) => ({ title, source })),
});

const reliefsUnder = (
  profile: Profile,
  policy: Policy,
  { findings: _, ...options }: CompareOptions,
): readonly MeasureRelief[] => reliefsOf(caseOf(profile, { ...options, policy }), options.measures);

function between(
  profile: Profile,
  before: readonly MeasureRelief[],
  after: readonly MeasureRelief[],
  { findings = true }: CompareOptions,
): ProjectDifference {
  const { name, start } = profile.project;
  const warnings = unitWarnings(profile);
  return {
    project: { name, start },
    ...(warnings.length === 0 ? {} : { warnings }),
    measures: before.flatMap((old) => {
      const now = after.find(({ id }) => id === old.id);
      return now === undefined ? [] : [measureBetween(old, now, findings)];
    }),
  };
}

function measureBetween(
  before: MeasureRelief,
  after: MeasureRelief,
  findings: boolean,
): MeasureDifference {
  const isKnown = before.isKnown && after.isKnown && areAlike(before, after);
  const periods = isKnown ? periodsBetween(before, after) : NO_PERIODS;
  const isWhole = before.notComputed.length === 0 && after.notComputed.length === 0;
  return {
    id: before.id,
    verdict: { before: before.verdict, after: after.verdict },
    relief: possibleDifference(reliefOf(before), reliefOf(after), isKnown),
    net: possibleDifference(netOf(before), netOf(after), isKnown),
    ...(isWhole ? {} : { notComputed: { before: before.notComputed, after: after.notComputed } }),
    ...(after.twins.length === 0 ? {} : { twins: after.twins }),
    byPeriod: printedPeriods(periods),
    ...(findings ? { flipped: flippedIn(before, after) } : {}),
  };
}

const NO_PERIODS: ReturnType<typeof periodsBetween> = new Map();

/** The relief of all lines; null where facts are missing to compute any. */
const reliefOf = ({ isKnown, lines }: MeasureRelief): Kopecks | null =>
  isKnown ? lines.reduce((sum, { relief }) => sum + relief, 0n) : null;

/** The relief of all lines less their extra tax; null where facts are missing to compute any. */
const netOf = ({ isKnown, lines }: MeasureRelief): Kopecks | null =>
  isKnown ? lines.reduce((sum, { extraTax = 0n, relief }) => sum + relief - extraTax, 0n) : null;

/** The conditions of the measure and of its parts, of those whose verdict changed. */
const flippedIn = (before: MeasureRelief, after: MeasureRelief): readonly Flipped[] =>
  before.findings.flatMap((finding, index) => {
    const other = after.findings[index];
    return other === undefined || other.verdict === finding.verdict
      ? []
      : flippedOf(finding, other);
  });

function effectOf(after: Policy, projects: readonly ProjectDifference[]): PolicyEffect {
  const changed = projects
    .flatMap(({ project, measures }, index) =>
      measures.flatMap(({ id, net: { difference } }) =>
        difference === null
          ? []
          : [{ measure: id, index, name: project.name, difference, size: amountOf(difference) }],
      ),
    )
    .sort((a, b) => Number(b.size > a.size) - Number(b.size < a.size));
  const printed = ({ size: _, ...one }: (typeof changed)[number]): ChangedProject => one;
  return {
    after: nameOf(after),
    projects,
    winners: changed.filter(({ size }) => size > 0n).map(printed),
    losers: changed
      .filter(({ size }) => size < 0n)
      .reverse()
      .map(printed),
    totals: totalsOf(projects.reduce(addProject, startPortfolio())),
  };
}
