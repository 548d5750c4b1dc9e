import type { Appraised } from './assess';
import type { Region } from './engine/region';
import type { Case } from './facts/case';
import { lastBaseYear } from './facts/property';
import { yearOf } from './kit/day';
import { amountOf } from './kit/decimal';
import type { Kopecks } from './kit/money';
import { lastYearOf } from './kit/series';
import { type Appraisal, reliefsOf } from './measures/measure';
import { yearsOfSpan } from './measures/property';
import { gatesOf, type Loan, type NotComputed, type Relief } from './packages/candidates';
import type { Choices } from './packages/evaluate';
import { type FirstPeriods, lastWithProperty } from './packages/first-periods';
import type { Horizon } from './packages/other-taxes';
import { EDITION_YEARS } from './policy/editions';
import type { StatusId } from './policy/ids';
import type { LoanResult, Outcome } from './result';
import type { ObjectTreatment, Treatment } from './taxes/treatment';

/** What the answers on measures and loans leave to choose from, and what stands out. */
export interface Offered {
  readonly choices: Choices;
  readonly left: readonly NotComputed[];
  /** Statuses whose own conditions are met, whatever the years of their measures. */
  readonly obtainable: readonly StatusId[];
}

type ReliefId = Relief['id'];

export function offeredOf(
  region: Region,
  c: Case,
  appraised: readonly Appraised[],
  loans: readonly LoanResult[],
  firstPeriods: FirstPeriods,
): Offered {
  const answers = [...appraised.flatMap(answersOf), ...loans.map(loanAnswer)];
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
    obtainable: region.statuses
      .filter(({ isObtainable, measure }) =>
        appraised.some(({ result: { findings, id } }) => id === measure && isObtainable(findings)),
      )
      .map(({ id }) => id),
  };
}

/** Something to choose, or why it is none. */
interface Answer {
  readonly relief?: Relief;
  readonly loan?: Loan;
  readonly left?: NotComputed;
}

/** A measure by itself, or each part of one that has parts. */
function answersOf({ appraisals: [own, ...ofParts], measure, result }: Appraised): Answer[] {
  return reliefsOf(measure).map(({ appraise, id }, index) => {
    const part = result.parts?.find((one) => one.id === id) ?? result;
    return reliefAnswer(id, part, measure.parts === undefined ? own : ofParts[index], appraise);
  });
}

function reliefAnswer(
  id: ReliefId,
  outcome: Outcome,
  appraisal: Appraisal | undefined,
  appraise: Relief['appraise'],
): Answer {
  const { missing, unconfirmed, verdict } = outcome;
  if (verdict === 'ineligible') return { left: { id, because: 'ineligible', missing: [] } };
  const gates = gatesOf(outcome);
  const treatment = appraisal?.treatments[0];
  return gates === undefined || treatment === undefined || hangsOnOthers(outcome, appraisal)
    ? { left: { id, because: 'facts-missing', missing } }
    : { relief: { id, gates, missing, unconfirmed, treatment, appraise } };
}

/** Whether lines are wanting for a fact of another measure: the deduction's, where the rates of a contract held are not known. */
const hangsOnOthers = ({ missing }: Outcome, appraisal: Appraisal | undefined): boolean =>
  missing.some(
    (one) => one.for === 'lines' && !appraisal?.missing.some(({ path }) => path === one.path),
  );

/** A loan whose worth is only a lower bound takes no part in a comparison. */
function loanAnswer(loan: LoanResult): Answer {
  const { id, missing, unconfirmed, verdict, worth } = loan;
  if (verdict === 'ineligible') return { left: { id, because: 'ineligible', missing: [] } };
  const gates = gatesOf(loan);
  if (gates === undefined || loan.terms === null) {
    return { left: { id, because: 'facts-missing', missing } };
  }
  return worth === null || worth.isFloor
    ? { left: { id, because: 'market-rate-missing', missing: [MARKET_RATE] } }
    : { loan: { id, gates, missing, unconfirmed, saved: interestSaved(loan) } };
}

const MARKET_RATE = { path: 'borrowing.marketRate', asks: 'value', for: 'lines' } as const;

/** What a loan saves in each year, less what its guarantee costs; no year that has nothing to compare with. */
const interestSaved = ({ lines }: LoanResult): ReadonlyMap<number, Kopecks> =>
  new Map(
    lines.flatMap(({ guarantee, saved, year }) =>
      saved === null ? [] : [[year, amountOf(saved) - amountOf(guarantee)] as const],
    ),
  );

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
    case 'land':
      return [treatment.periods.first, treatment.periods.last];
    case 'import':
      return treatment.goods.map(({ year }) => year);
    default:
      return [];
  }
}

function yearsOfObjects(
  { policy, profile }: Case,
  objects: readonly ObjectTreatment[],
): readonly number[] {
  const end = EDITION_YEARS[policy.edition].last;
  return objects.flatMap(({ object, span }) => {
    const owned = objectsOf(profile).find(({ id }) => id === object);
    const { first, last } = yearsOfSpan(span);
    const based = owned === undefined ? last : lastBaseYear(owned.value);
    return first > based ? [] : [first, Math.min(last, based, end)];
  });
}

const objectsOf = ({ ppeProgramme, property }: Case['profile']) => [
  ...(property ?? []),
  ...(ppeProgramme.newMovables ?? []),
  ...(ppeProgramme.upgradedObjects ?? []),
];
