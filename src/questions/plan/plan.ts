import { type JudgedStep, planResult } from '../../answer/plan';
import type { Plan } from '../../answer/results/plan';
import type { Case } from '../../engine/facts/case';
import { isUnderSpecialRegime, taxedProfile } from '../../engine/facts/regime';
import { stepOf } from '../../engine/measures';
import {
  type Candidate,
  type ElementId,
  isCertain,
  type NotComputed,
  type Relief,
} from '../../engine/plan/candidates';
import type { Choices } from '../../engine/plan/choices';
import {
  type Beginnings,
  candidatesOf,
  firstOfEach,
  forbiddenPairs,
  orderOf,
  rankedPackages,
} from '../../engine/plan/choose';
import { creditsBeside, type PackageCredit } from '../../engine/plan/credits';
import {
  type EffectiveRateInputs,
  forwardLooking,
  USUAL_INVESTMENT,
} from '../../engine/plan/effective';
import type { Unvalued, Valued } from '../../engine/plan/evaluate';
import { asRead, chosenFreely } from '../../engine/plan/first-periods';
import { investorFigures } from '../../engine/plan/investor';
import { type HeldAndObtainable, standingOf } from '../../engine/plan/lawful';
import { ministryFigures } from '../../engine/plan/ministry';
import { type Admitted, obstacles, withheldFrom } from '../../engine/plan/recommend';
import {
  besideInterval,
  boundedIn,
  type Unranked,
  unrankedPackages,
} from '../../engine/plan/unranked';
import type { Present, RankingBasis } from '../../engine/plan/value';
import { lostTo } from '../../engine/plan/why';
import { type Region, reliefOf, statusOf } from '../../engine/region';
import { discounter, type Timing } from '../../engine/valuation/discount';
import { firstDayOf, yearOf } from '../../kit/day';
import { rateOf } from '../../kit/decimal-text';
import { shortened } from '../../kit/shortened';
import { LIMITS } from '../../profile/limits';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import {
  type Assessed,
  type AssessOptions,
  assessed,
  assessmentOf,
  caseOf,
} from '../assess/assess';
import { offeredOf } from './plan-choices';
import { planAssumptions, planWarnings } from './plan-notes';

/** By what packages are weighed, and what may be chosen. */
export interface PlanOptions extends Omit<AssessOptions, 'measures'> {
  /** Yearly discount rate, decimal text of 1; the profile's where it is not named. Without one packages are ranked by nominal value. */
  readonly discountRate?: string;
  /** When in its year a flow stands; the profile's where it is not named, else at its end. */
  readonly timing?: Timing;
  /** Lets measures, loans and combinations that rest on unconfirmed figures into the recommended package. */
  readonly unconfirmed?: boolean;
  /** Lets measures and loans of which a yes or no is missing into the recommended package, as though it were yes. */
  readonly unknown?: boolean;
  /** Only these may be chosen; with any relief of the zone's residents come the certain ones of property, land, transport and import. */
  readonly among?: readonly ElementId[];
  /** Whether the first period of a relief is the one that the readings name, or may be any. */
  readonly firstPeriods?: 'as-read' | 'chosen';
  /** The investment of which effective tax rates are shown. */
  readonly effectiveRates?: Partial<EffectiveRateInputs>;
}

/**
 * The best lawful package of measures and loans for a project, what it is worth
 * year by year, and why the others lost. Pure: equal profiles and options give
 * equal answers.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 30000000 },
 * });
 * const { best } = plan(parsed.profile, { discountRate: '0.1' });
 * best.elements; // ['investment-register']
 * best.value; // { nominal: '350000', present: '289256.20' }
 *
 * @throws RangeError for options that the types refuse: an edition, reading, element,
 * timing or rate that does not exist.
 */
export function plan(profile: Profile, options: PlanOptions = {}): Plan {
  return planOf(plannedFor(profile, options), options);
}

/** The packages of a case, the best of them first, before an answer is written. */
export interface Planned {
  /** Of the taxes that are paid. */
  readonly c: Case;
  readonly assessed: Assessed;
  readonly basis: RankingBasis;
  readonly present: Present;
  readonly choices: Choices;
  /** What stands in no package. */
  readonly left: readonly NotComputed[];
  readonly candidates: readonly Candidate[];
  readonly standing: HeldAndObtainable;
  /** What the caller lets into the recommended package. */
  readonly admitted: Admitted;
  /** Every lawful package with no more than one obstacle, the best first. */
  readonly ranked: readonly Valued[];
  /** Those of them that may be recommended. */
  readonly open: readonly Valued[];
  readonly best: Valued;
  /** Lawful packages whose worth is an interval: in no ranking. */
  readonly unranked: readonly Unranked[];
  /** Taxes that are put off beside the best package. */
  readonly credits: readonly PackageCredit[];
}

/** The packages of a case by what they are worth. */
export function planned(given: Case, options: PlanOptions): Planned {
  const region = regionOf(given.profile);
  const c = taxedCase(given);
  const basis = basisOf(c, options);
  const present = presentOf(basis);
  const judged = assessed(region, given, options);
  const { firstPeriods = 'as-read' } = options;
  const admitted: Admitted = {
    unconfirmed: options.unconfirmed === true,
    unknown: options.unknown === true,
  };
  const offered = offeredOf(c, judged, firstPeriods, admitted);
  const choices = among(offered.choices, options);
  if (options.effectiveRates !== undefined) forwardRatesOf(c, choices, options);
  const standing = standingOf(region, c, offered.obtainable);
  const beginnings = beginningsOf(options);
  const candidates = candidatesOf(choices);
  const bounded = boundedIn(choices);
  const exact = candidates.filter(({ id }) => !bounded.includes(id));
  const obstaclesOf = obstacles(
    candidates.map((one) => besideInterval(one, bounded)),
    admitted,
  );
  const isAsked = (one: Unvalued) => obstaclesOf(one) <= 1;
  const question = { discounter: present, isAsked };
  const all = rankedPackages(c, choices, standing, question, beginnings);
  const ranked = all.filter(({ elements }) => !elements.some((id) => bounded.includes(id)));
  const allowed = all.filter((one) => obstaclesOf(one) === 0);
  const open = firstOfEach(ranked.filter((one) => obstaclesOf(one) === 0));
  const [best] = open;
  if (best === undefined) throw new RangeError('the empty package is always lawful');
  const isNamed = ({ id }: { readonly id: ElementId }) => options.among?.includes(id) !== false;
  const deferred = offered.deferrals.filter(isNamed);
  const beside = creditsBeside(best, choices.reliefs, deferred, admitted);
  const unasked = [
    ...notAsked(offered.choices, choices),
    ...offered.deferrals.filter((one) => !isNamed(one)).map(unaskedElement),
  ];
  return {
    c,
    assessed: judged,
    basis,
    present,
    choices,
    left: [...offered.left, ...beside.left, ...unasked],
    candidates: exact,
    standing,
    admitted,
    ranked,
    open,
    best,
    unranked: unrankedPackages(c, choices, standing, question, beginnings, allowed),
    credits: beside.credits,
  };
}

/** The packages of a profile by what they are worth. */
export const plannedFor = (profile: Profile, options: PlanOptions = {}): Planned =>
  planned(caseOf(profile, options), options);

/** The answer on what was planned, with the reasons and with what the package is worth to whom. */
export function planOf(made: Planned, options: PlanOptions): Plan {
  const { admitted, basis, best, c, candidates, choices, open, present, ranked } = made;
  const { region } = choices;
  const others = open.filter((one) => one !== best);
  const investor = investorFigures(
    c,
    best,
    { ...basis, present, startYear: yearOf(c.profile.project.start) },
    forwardRatesOf(c, choices, options),
  );
  const { firstPeriods = 'as-read' } = options;
  return planResult(made, {
    assessment: assessmentOf(made.assessed, options),
    assumptions: planAssumptions(region, c, { best, basis, candidates, firstPeriods, open }),
    warnings: planWarnings(region, c, investor, best, options.among ?? []),
    runnerUp: others.find((one) => isWorse(one, best)) ?? others[0] ?? null,
    lost: others.map((one) => lostTo(region, best, one)),
    forbidden: forbiddenPairs(choices, made.standing, beginningsOf(options)),
    withheld: withheldFrom(ranked, best, candidates, admitted),
    steps: stepsOf(region, best, made.assessed),
    investor,
    ministry: ministryFigures(region, c.profile, best, present),
  });
}

/** The ways to begin reliefs that are asked for. */
const beginningsOf = ({ firstPeriods }: PlanOptions): Beginnings =>
  firstPeriods === 'chosen' ? chosenFreely : asRead;

/** @throws RangeError for an investment that has no effective tax rates. */
function forwardRatesOf(c: Case, { reliefs }: Choices, { effectiveRates }: PlanOptions) {
  const inputs = { ...USUAL_INVESTMENT, ...effectiveRates };
  return { inputs, forwardLooking: forwardLooking(c, reliefs, inputs) };
}

/** The case of the taxes that are paid: under a special regime without a profit to which savings could be added. */
const taxedCase = (c: Case): Case =>
  isUnderSpecialRegime(c.profile)
    ? {
        ...c,
        profile: taxedProfile(c.profile),
        readings: { ...c.readings, 'saved-taxes-raise-profit': 'no' },
      }
    : c;

/** @throws RangeError for a timing or rate that does not exist. */
function basisOf({ profile }: Case, { discountRate, timing }: PlanOptions): RankingBasis {
  const own = profile.valuation;
  const rate = discountRate === undefined ? own.discountRate : statedRate(discountRate);
  if (discountRate !== undefined && (rate === undefined || rate < 0n)) {
    throw new RangeError(`expected a discount rate of 0 or more, found ${shortened(discountRate)}`);
  }
  const chosen = timing ?? own.timing ?? 'end';
  if (!TIMINGS.includes(chosen)) throw new RangeError(`there is no timing ${chosen}`);
  return {
    discountRate: rate ?? null,
    timing: chosen,
    prices: own.prices ?? null,
    day: firstDayOf(yearOf(profile.project.start)),
    rankedBy: rate === undefined ? 'nominal' : 'present-value',
  };
}

/** Undefined for a text that is none, or longer than any rate. */
const statedRate = (text: string) =>
  text.length > LIMITS.numeralLength ? undefined : rateOf(text);

const TIMINGS: readonly Timing[] = ['end', 'mid', 'start'];

/** What discounts flows on a basis; null where it has no rate. */
const presentOf = ({ day, discountRate, timing }: RankingBasis): Present =>
  discountRate === null ? null : discounter(discountRate, yearOf(day), timing);

/** What may be chosen, where the caller names it; one relief of a status brings the certain ones that come with it. */
function among(choices: Choices, { among: named }: PlanOptions): Choices {
  if (named === undefined) return choices;
  const { region } = choices;
  const unknown = named.filter((id) => !orderOf(region).includes(id));
  if (unknown.length > 0) throw new RangeError(`there is no element ${unknown.join(', ')}`);
  const statuses = named.flatMap((id) => reliefOf(region, id)?.status ?? []);
  const comes = (one: Relief): boolean => {
    const { comesWithStatus, status = null } = reliefOf(region, one.id) ?? {};
    return comesWithStatus === true && status !== null && statuses.includes(status);
  };
  return {
    ...choices,
    reliefs: choices.reliefs.filter(
      (one) => named.includes(one.id) || (comes(one) && isCertain(one)),
    ),
    loans: choices.loans.filter(({ id }) => named.includes(id)),
  };
}

/** Whether a package is worth less, rather than the same with more in it. */
const isWorse = (one: Valued, best: Valued): boolean =>
  one.nominal !== best.nominal || one.present !== best.present;

const notAsked = (all: Choices, chosen: Choices): readonly NotComputed[] =>
  candidatesOf(all)
    .filter(({ id }) => !candidatesOf(chosen).some((one) => one.id === id))
    .map(unaskedElement);

const unaskedElement = ({ id }: { readonly id: ElementId }): NotComputed => ({
  id,
  because: 'not-asked-for',
  missing: [],
});

/** What is to be obtained for a package, each status once. */
function stepsOf(
  region: Region,
  { elements, grounds }: Valued,
  { c, measures }: Assessed,
): JudgedStep[] {
  return grounds.statuses.flatMap((id): JudgedStep[] => {
    const { column, measure } = statusOf(region, id);
    const of = measures.find((one) => one.measure.id === measure);
    if (of === undefined) return [];
    const isIts = (element: ElementId): boolean => {
      const relief = reliefOf(region, element);
      return (
        relief?.status === id ||
        (relief?.resting !== undefined && grounds.columns.some((one) => one === column))
      );
    };
    return [{ status: id, ...stepOf(c, of.measure), for: elements.filter(isIts) }];
  });
}
