import type { LoanResult } from '../../answer/results/assessment';
import { at, type Figure, type Value } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { LoanRates } from '../../figures/kinds';
import { programmeFigures } from '../../figures/policy';
import { MONTHS_A_QUARTER } from '../../kit/day';
import { allOf, type Finding, missingFacts, verdictOf } from '../../kit/finding';
import { floorDivide, type Kopecks, type Rate, rateText, WHOLE } from '../../kit/money';
import { lastYearOf } from '../../kit/series';
import type { Case } from '../facts/case';
import type { Missing, Title, UnconfirmedFigure, Verdict } from '../terms';
import type { YearlyFlow } from '../valuation/discount';
import { termsOf } from './conditions';
import { type Largest, largestLoan } from './largest';
import { laterSales } from './means';
import type { Application, Programme } from './programme';
import { type RatesOfLoan, ratesOf } from './rates';
import { type LoanTerms, PAYMENTS_A_YEAR, scheduleOf } from './schedule';
import { unreadOf } from './unread';
import { type LoanValues, type QuarterWorth, quartersWorth, worthOf } from './worth';

type Assumed = LoanResult['assumptions'][number];

/** A programme as it is judged, before an answer is written. */
export interface JudgedLoan {
  readonly id: ProgrammeId;
  readonly title: Title;
  readonly verdict: Verdict;
  readonly findings: Finding;
  readonly missing: readonly Missing[];
  readonly unconfirmed: readonly UnconfirmedFigure[];
  /** The largest loan that the stated facts allow; null where even the smallest is out of reach. */
  readonly largest: Largest | null;
  /** Null where the schedule cannot be worked out. */
  readonly terms: LoanTerms | null;
  /** The shares of the two funds in a joint loan; null in any other. */
  readonly split: Split | null;
  readonly quarters: readonly QuarterWorth[];
  /** Null where there is no rate to compare with. */
  readonly market: Market | null;
  /** What the guarantee costs, a year; 0 where there is none. */
  readonly guaranteeRate: Rate;
  readonly worth: LoanValue | null;
  readonly assumptions: readonly Assumed[];
  /** Paths of stated fields of `borrowing` that change nothing under this programme. */
  readonly unread: readonly string[];
}

/** What a loan is worth against a market, and the yearly rate of the Commission's grant equivalent. */
export interface LoanValue extends LoanValues {
  readonly market: Market;
  readonly discountRate: Rate;
}

/** What each of two funds lends. */
export interface Split {
  readonly federal: Kopecks;
  readonly regional: Kopecks;
}

/** Every programme of interest, or all of them where the profile names none. */
export const judgeLoans = (programmes: readonly Programme[], c: Case): readonly JudgedLoan[] =>
  ofInterest(programmes, c).map((programme) => judgeLoan(c, programme));

/** Whether some programme of interest is not refused. */
export const mayBorrow = (programmes: readonly Programme[], c: Case): boolean =>
  ofInterest(programmes, c).some(
    (programme) => verdictOf(loanFindings(c, programme)) !== 'ineligible',
  );

function ofInterest(programmes: readonly Programme[], c: Case): readonly Programme[] {
  const asked = c.profile.borrowing?.programmes;
  return programmes.filter(({ id }) => asked?.some((one) => one === id) ?? true);
}

/** The conditions of one programme. */
export const loanFindings = (c: Case, programme: Programme): Finding =>
  findingsOf(programme, applicationOf(c, programme));

const findingsOf = ({ borrower, id }: Programme, application: Application): Finding =>
  allOf(id, [...termsOf(id, application), ...borrower(application)]);

function applicationOf(
  c: Case,
  { boundsGrace = false, id, ofAdvance = false, ofFund = true }: Programme,
): Application {
  const borrowing = c.profile.borrowing ?? { facts: {} };
  const day = borrowing.drawn ?? c.profile.project.start;
  return {
    c,
    borrowing,
    day,
    figures: programmeFigures(c.policy.loans, id),
    boundsGrace,
    ofAdvance,
    ofFund,
  };
}

/** Who may borrow under a programme, how much, on what schedule, and what that is worth. */
function judgeLoan(c: Case, programme: Programme): JudgedLoan {
  const application = applicationOf(c, programme);
  const { borrowing } = application;
  const findings = findingsOf(programme, application);
  const verdict = verdictOf(findings);
  const asked = missingFacts(findings);
  const rates = ratesOf(application, programme);
  const wanted = loanTerms(application, programme, rates.rates);
  const computable =
    verdict === 'eligible' ||
    (verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no'));
  const terms = computable ? wanted : null;
  const market = marketOf(application);
  const guaranteeRate = borrowing.guarantee?.yearlyCost ?? 0n;
  const withoutRates = rates.rates === null ? [programme.id] : [];
  const quarters =
    terms === null ? [] : quartersWorth(scheduleOf(terms), market?.rate ?? 0n, guaranteeRate);
  return {
    id: programme.id,
    title: programme.title,
    verdict,
    findings,
    missing: verdict === 'ineligible' ? [] : missingOf(asked, withoutRates, market === null),
    unconfirmed: restsOn(application, rates, market),
    largest: largestLoan(programme.id, application),
    terms,
    split: terms && programme.isJoint === true ? splitOf(application, terms) : null,
    quarters,
    market,
    guaranteeRate,
    worth: terms && market && loanWorth(application, terms, quarters, market),
    assumptions:
      c.profile.borrowing === undefined ? [] : assumed(application, programme, rates, market),
    unread: unreadOf(application, programme, rates),
  };
}

/** The schedule's terms: as asked, else the programme's longest term and its usual grace. */
function loanTerms(
  application: Application,
  programme: Programme,
  rates: LoanRates | null,
): LoanTerms | null {
  const { borrowing, day } = application;
  const { amount, graceMonths, repayment } = borrowing;
  if (amount === undefined || rates === null) return null;
  const quarters = quartersOf(application);
  const grace =
    graceMonths === undefined
      ? usualGrace(application, programme).quarters
      : graceMonths / MONTHS_A_QUARTER;
  if (grace >= quarters) return null;
  return {
    principal: amount,
    drawn: day,
    quarters,
    grace,
    rates,
    repayment: repayment ?? 'equal-principal',
  };
}

/** Quarters of the term that is asked for, else of the programme's longest one. */
const quartersOf = ({ borrowing: { termMonths }, day, figures }: Application): number =>
  termMonths === undefined
    ? at(figures.termYears, day).value * PAYMENTS_A_YEAR
    : termMonths / MONTHS_A_QUARTER;

/**
 * Quarters in which only interest is paid where the profile names none: those before the last years
 * of the term. A programme that names the year from which principal is repaid keeps it in a shorter term.
 */
function usualGrace(application: Application, { keepsGrace = false }: Programme) {
  const { day, figures } = application;
  const quarters = quartersOf(application);
  const repaying = at(figures.repaymentYears, day).value * PAYMENTS_A_YEAR;
  const kept = at(figures.termYears, day).value * PAYMENTS_A_YEAR - repaying;
  const isKept = keepsGrace && kept > quarters - repaying && kept < quarters;
  return { quarters: isKept ? kept : Math.max(0, quarters - repaying), isKept };
}

/** The market rate with which a loan is compared. */
export interface Market {
  readonly rate: Rate;
  /** The key rate that stands for the market's; null where the profile states a rate. */
  readonly floor: Value<Rate | null> | null;
}

/** The market rate stated, else the key rate of the day as a floor; null where no source gives that. */
function marketOf({ borrowing, c, day }: Application): Market | null {
  if (borrowing.marketRate !== undefined) return { rate: borrowing.marketRate, floor: null };
  const key = at(c.policy.loans.keyRate, day);
  return key.value === null ? null : { rate: key.value, floor: key };
}

function loanWorth(
  { borrowing }: Application,
  terms: LoanTerms,
  quarters: readonly QuarterWorth[],
  market: Market,
): LoanValue {
  const discountRate = borrowing.discountRate ?? market.rate;
  return { ...worthOf(terms, quarters, market.rate, discountRate), market, discountRate };
}

/** The federal fund lends at most its share: a part of a kopeck is left to the regional one. */
function splitOf({ c, day }: Application, { principal }: LoanTerms): Split {
  const federal = floorDivide(principal * at(c.policy.loans.jointFederalShare, day).value, WHOLE);
  return { federal, regional: principal - federal };
}

/** What a loan saves in each quarter, less what its guarantee costs; nothing without a market rate. */
export const savedByQuarter = ({ market, quarters }: JudgedLoan): readonly YearlyFlow[] =>
  market === null
    ? []
    : quarters.map(({ guarantee, quarter: { year }, saved }) => ({
        year,
        amount: saved - guarantee,
      }));

/** Whether a floor stands for the market rate, so that the worth is a lower bound. */
export const isFloor = ({ market }: LoanValue): boolean => market.floor !== null;

const missingOf = (
  asked: readonly Omit<Missing, 'for'>[],
  withoutRates: readonly ProgrammeId[],
  withoutMarket: boolean,
): Missing[] => {
  const facts = new Map(asked.map((fact) => [fact.path, { ...fact, for: 'verdict' as const }]));
  const forLines = [
    ...withoutRates.map((id) => `policy.loans.programmes.${id}.rates`),
    ...(withoutMarket ? ['borrowing.marketRate'] : []),
  ];
  return [
    ...facts.values(),
    ...forLines.map((path) => ({ path, asks: 'value', for: 'lines' }) as const),
  ];
};

/** What the schedule and its worth take for granted. */
function assumed(
  application: Application,
  programme: Programme,
  { open, rates }: RatesOfLoan,
  market: Market | null,
): Assumed[] {
  const { borrowing, day, figures } = application;
  const notes: Assumed[] = [];
  if (borrowing.drawn === undefined) notes.push({ id: 'loan-drawn-at-start', values: { day } });
  if (borrowing.graceMonths === undefined) {
    const { isKept, quarters } = usualGrace(application, programme);
    notes.push(
      isKept
        ? { id: 'loan-grace-kept', values: { months: quarters * MONTHS_A_QUARTER } }
        : { id: 'loan-grace', values: { years: at(figures.repaymentYears, day).value } },
    );
  }
  const { sales } = borrowing;
  const asksSales =
    at(figures.sales, day).value !== null && laterSales(borrowing)?.fromSecondYear === true;
  if (asksSales && sales !== undefined) {
    notes.push({ id: 'loan-sales-go-on', values: { last: lastYearOf(sales) } });
  }
  if (borrowing.repayment === undefined) notes.push({ id: 'loan-equal-principal', values: {} });
  for (const path of open) notes.push({ id: 'loan-rate-not-lowered', values: { path } });
  if (market !== null && rates?.every(({ rate }) => market.rate <= rate)) {
    notes.push({ id: 'loan-market-not-above', values: { market: rateText(market.rate) } });
  }
  return notes;
}

/** The unconfirmed figures that the answer rests on. */
function restsOn(
  application: Application,
  rates: RatesOfLoan,
  market: Market | null,
): UnconfirmedFigure[] {
  const { borrowing, c, day, figures, ofAdvance } = application;
  const asked = Object.entries(figures)
    .filter(([name]) => name !== 'rates' && name !== 'lowerRates')
    .filter(([name]) => name !== 'repaymentYears' || borrowing.graceMonths === undefined)
    .map(([, figure]: [string, Figure<unknown>]) => figure);
  const { advanceFrom, advanceTo } = c.policy.loans;
  const advance = ofAdvance ? [advanceFrom, advanceTo] : [];
  const floor = market?.floor ? [market.floor] : [];
  const values = (all: readonly Figure<unknown>[]) => all.map((figure) => at(figure, day));
  return [...values(asked), ...rates.figures, ...values(advance), ...floor].flatMap(
    ({ citation, decides, figure, standing, value }) =>
      standing === 'unconfirmed' && value !== null ? [{ figure, decides, citation }] : [],
  );
}
