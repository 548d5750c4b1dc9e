import type { Case } from '../../engine/facts/case';
import { lastBaseYear } from '../../engine/facts/property';
import { isUnderSpecialRegime } from '../../engine/facts/regime';
import { areConfirmed, type Judged, missingIn, unconfirmedOf } from '../../engine/judge';
import { isFloor, type JudgedLoan, savedByQuarter } from '../../engine/loans/judged';
import { begunIn, missingProfit } from '../../engine/measure/first-period';
import { type NamedRelief, reliefsOf } from '../../engine/measure/measure';
import { yearsOfSpan } from '../../engine/measure/property';
import { type JudgedMeasure, judgedMeasures } from '../../engine/measures';
import { gatesOf, type Loan, type NotComputed, type Relief } from '../../engine/plan/candidates';
import type { Choices } from '../../engine/plan/choices';
import type { Deferral } from '../../engine/plan/credits';
import { type FirstPeriods, lastWithProperty, yearsToBegin } from '../../engine/plan/first-periods';
import type { Horizon } from '../../engine/plan/other-taxes';
import type { Admitted } from '../../engine/plan/recommend';
import { sumsByYear } from '../../engine/plan/value';
import { type Obtainable, type Region, type StatusOf, statusConditions } from '../../engine/region';
import { paymentLines } from '../../engine/taxes/payment';
import type { ObjectTreatment, Treatment } from '../../engine/taxes/treatment';
import type { Missing } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import { yearOf } from '../../kit/day';
import { type Finding, missingFacts } from '../../kit/finding';
import { lastYearOf } from '../../kit/series';
import type { Assessed } from '../assess/assess';

/** What the answers on measures and loans leave to choose from, and what stands out. */
export interface Offered {
  readonly choices: Choices;
  readonly left: readonly NotComputed[];
  /** Taxes that may be put off beside any package. */
  readonly deferrals: readonly Deferral[];
  /** Statuses whose own conditions are met or wait for a yes or no, whatever the years of their measures. */
  readonly obtainable: readonly Obtainable[];
}

type ReliefId = Relief['id'];

export function offeredOf(
  c: Case,
  judged: Assessed,
  firstPeriods: FirstPeriods,
  admitted: Admitted,
): Offered {
  const { loans, measures, region } = judged;
  const asRead = measures.flatMap((one) => answersOf(c, one));
  const answers = [
    ...(firstPeriods === 'chosen'
      ? asRead.map((one) => begunFreely(judged, admitted, one))
      : asRead),
    ...loans.map(loanAnswer),
  ];
  const reliefs = answers.flatMap(({ relief }) => relief ?? []);
  const borrowed = answers.flatMap(({ loan }) => loan ?? []);
  return {
    choices: {
      region,
      reliefs,
      loans: borrowed,
      horizon: horizonOf(region, c, reliefs, borrowed, firstPeriods),
    },
    left: answers.flatMap(({ left }) => left ?? []),
    deferrals: answers.flatMap(({ deferral }) => deferral ?? []),
    obtainable: region.statuses.flatMap((status) =>
      measures
        .filter(({ measure }) => measure.id === status.measure)
        .flatMap(({ whole }) => obtainableOf(status, whole.appraisal.findings)),
    ),
  };
}

/** A status, where its conditions are met or wait for nothing but a yes or no. */
function obtainableOf(status: StatusOf, findings: Finding): readonly Obtainable[] {
  const own = statusConditions(status, findings);
  const missing = missingFacts(own);
  const isSupposable = missing.length > 0 && missing.every(({ asks }) => asks === 'yes-no');
  return own.verdict === 'met' || (own.verdict === 'unknown' && isSupposable)
    ? [{ id: status.id, missing }]
    : [];
}

/** Something to choose, or why it is none. */
interface Answer {
  readonly relief?: Relief;
  readonly loan?: Loan;
  readonly left?: NotComputed;
  readonly deferral?: Deferral;
}

/** What a measure, or a part of one, is to a plan. */
interface ReliefAnswer extends Answer {
  readonly of: NamedRelief;
  readonly measure: MeasureId;
}

/** A measure by itself, or each part of one that has parts. */
function answersOf(c: Case, { measure, parts, whole }: JudgedMeasure): ReliefAnswer[] {
  return reliefsOf(measure).map((of) => {
    const { judged } = parts.find(({ part }) => part.id === of.id) ?? { judged: whole };
    return { of, measure: measure.id, ...reliefAnswer(c, of.id, judged, of.appraise) };
  });
}

/**
 * The same with every year in which the relief may begin with no more gates than it has as read. One that is refused
 * as read, lacks a fact or is not admitted stands in packages only as begun in the years that leave the least open.
 */
function begunFreely(
  { c, region }: Assessed,
  admitted: Admitted,
  asRead: ReliefAnswer,
): ReliefAnswer {
  const { left, measure, of, relief } = asRead;
  const { firstPeriod } = of;
  if (firstPeriod === undefined || (relief ?? left) === undefined) return asRead;
  const begun = yearsToBegin(c, of).flatMap((year) => {
    const then = begunIn(c, firstPeriod, { begins: year });
    return judgedMeasures(region, then, [measure])
      .flatMap((judged) => answersOf(then, judged))
      .flatMap((one) => (one.of.id === of.id && one.relief ? [{ relief: one.relief, year }] : []));
  });
  const begins = (most: Relief) =>
    begun
      .filter(({ relief: { gates } }) => gates.every((gate) => most.gates.includes(gate)))
      .map(({ relief: { treatment }, year }) => ({ treatment, year }));
  const isAdmitted = ({ gates }: Relief): boolean => gates.every((gate) => admitted[gate]);
  const [least] = begun
    .map((one) => one.relief)
    .sort(
      (a, b) => Number(isAdmitted(b)) - Number(isAdmitted(a)) || a.gates.length - b.gates.length,
    );
  if (relief !== undefined && (isAdmitted(relief) || least === undefined || !isAdmitted(least))) {
    return { ...asRead, relief: { ...relief, begins: begins(relief) } };
  }
  return least === undefined
    ? asRead
    : { of, measure, relief: { ...least, begins: begins(least), onlyBegun: true } };
}

function reliefAnswer(c: Case, id: ReliefId, judged: Judged, appraise: Relief['appraise']): Answer {
  const { appraisal, verdict } = judged;
  if (verdict === 'ineligible') return { left: { id, because: 'ineligible', missing: [] } };
  const [missing, unconfirmed] = [missingIn(judged), unconfirmedOf(judged)];
  const gates = gatesOf({ verdict, confirmed: areConfirmed(unconfirmed), missing });
  const {
    otherEnd,
    treatments: [treatment],
  } = appraisal;
  if (gates !== undefined && treatment === undefined && missing.length === 0) {
    const because = appraisal.notByYear !== undefined ? 'not-by-year' : 'nothing-to-relieve';
    return { left: { id, because, missing } };
  }
  if (gates === undefined || treatment === undefined || dependsOnOthers(judged, missing)) {
    return { left: { id, because: 'facts-missing', missing } };
  }
  if (treatment.tax === 'income-credit') {
    const laterFacts = missingProfit(c).map((fact) => ({ ...fact, for: 'lines' }) as const);
    return { deferral: { id, gates, missing, unconfirmed, treatment, laterFacts } };
  }
  return {
    relief: {
      id,
      gates,
      missing,
      unconfirmed,
      treatment,
      ...(otherEnd === undefined ? {} : { otherEnd }),
      appraise,
    },
  };
}

/** Whether lines lack a fact of another measure: the deduction's, where the rates of a contract held are not known. */
const dependsOnOthers = ({ appraisal }: Judged, missing: readonly Missing[]): boolean =>
  missing.some(
    (one) => one.for === 'lines' && !appraisal.missing.some(({ path }) => path === one.path),
  );

/** A loan whose worth is only a lower bound takes no part in a comparison. */
function loanAnswer(loan: JudgedLoan): Answer {
  const { id, missing, terms, unconfirmed, verdict, worth } = loan;
  if (verdict === 'ineligible') return { left: { id, because: 'ineligible', missing: [] } };
  const gates = gatesOf({ verdict, confirmed: areConfirmed(unconfirmed), missing });
  if (gates === undefined || terms === null) {
    // A loan of nothing has no schedule, and lacks no fact.
    const because = missing.length === 0 ? 'nothing-to-relieve' : 'facts-missing';
    return { left: { id, because, missing } };
  }
  if (worth === null || isFloor(worth)) {
    return { left: { id, because: 'market-rate-missing', missing: [MARKET_RATE] } };
  }
  const instalments = {
    marketRate: worth.market.rate,
    guaranteeRate: loan.guaranteeRate,
    quarters: loan.quarters.map(({ marketRate, quarter }) =>
      worth.market.isByQuarter ? { ...quarter, marketRate } : quarter,
    ),
  };
  const saved = sumsByYear(savedByQuarter(loan));
  return { loan: { id, gates, missing, unconfirmed, saved, instalments } };
}

const MARKET_RATE = { path: 'borrowing.marketRate', asks: 'value', for: 'lines' } as const;

/**
 * The years of which a plan shows taxes: from the start to the last year of any tax or relief that is
 * known, and where first periods are chosen to the last in which a relief from property tax could be.
 */
function horizonOf(
  region: Region,
  c: Case,
  reliefs: readonly Relief[],
  loans: readonly Loan[],
  firstPeriods: FirstPeriods,
): Horizon {
  const { capitalInvestment, project, taxableProfit, transportTax } = c.profile;
  const start = yearOf(project.start);
  const given = [taxableProfit, transportTax].flatMap((series) =>
    series === undefined ? [] : [series.first, lastYearOf(series)],
  );
  const defined = region.reliefs.filter(({ id }) => reliefs.some((one) => one.id === id));
  const relieved = [
    ...reliefs.flatMap(({ treatment }) => yearsOf(c, treatment)),
    ...defined.flatMap(({ resting }) => yearsOfObjects(c, resting?.onEach(c) ?? [])),
  ];
  const borrowed = loans.flatMap(({ saved }) => [...saved.keys()]);
  const invested = (capitalInvestment ?? []).map(({ when }) =>
    'day' in when ? yearOf(when.day) : when.year,
  );
  const begun =
    firstPeriods === 'chosen' ? defined.flatMap((relief) => lastWithProperty(c, relief)) : [];
  const open = begun.filter((year) => year >= start);
  const years = [start, ...given, ...relieved, ...borrowed, ...invested, ...open];
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** The first and last year in which a relief changes a tax; income tax is known for given years only. */
function yearsOf(c: Case, treatment: Treatment): readonly number[] {
  switch (treatment.tax) {
    case 'property':
      return yearsOfObjects(c, treatment.objects);
    case 'payment':
      return paymentLines(treatment).map(({ year }) => year);
    case 'land':
    case 'subsidy':
      return [treatment.periods.first, treatment.periods.last];
    case 'import':
      return treatment.goods.map(({ year }) => year);
    case 'reimbursement':
      return isUnderSpecialRegime(c.profile)
        ? [treatment.periods.first, treatment.periods.last]
        : [];
    case 'income':
    case 'income-deduction':
    case 'income-credit':
    case 'transport':
      return [];
  }
}

function yearsOfObjects(
  { policy, profile }: Case,
  objects: readonly ObjectTreatment[],
): readonly number[] {
  const end = policy.years.last;
  return objects.flatMap(({ object, span }) => {
    const owned = objectsOf(profile).find(({ id }) => id === object);
    const { first, last } = yearsOfSpan(span);
    const based = owned === undefined ? last : lastBaseYear(owned.value);
    const known = Math.min(last, based, end);
    return first > known ? [] : [first, known];
  });
}

const objectsOf = ({ ppeProgramme, property }: Case['profile']) => [
  ...(property ?? []),
  ...(ppeProgramme.newMovables ?? []),
  ...(ppeProgramme.upgradedObjects ?? []),
];
