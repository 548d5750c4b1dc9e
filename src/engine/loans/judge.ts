import { at, type Figure } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { LoanRates } from '../../figures/kinds';
import { programmeFigures } from '../../figures/policy';
import { MONTHS_A_QUARTER } from '../../kit/day';
import { allOf, type Finding, missingFacts, verdictOf } from '../../kit/finding';
import { floorDivide, rateText, WHOLE } from '../../kit/money';
import { lastYearOf } from '../../kit/series';
import type { Case } from '../facts/case';
import type { UnconfirmedFigure } from '../terms';
import { termsOf } from './conditions';
import {
  askedForLoan,
  isComputable,
  type JudgedLoan,
  type LoanAssumption,
  type LoanValue,
  type Market,
  type Split,
  unconfirmedFigures,
} from './judged';
import { largestLoan } from './largest';
import { laterSales } from './means';
import { judgeOther, otherFindings } from './other';
import {
  type AnyProgramme,
  type Application,
  type Drawing,
  isOther,
  type OtherProgramme,
  type Programme,
} from './programme';
import { type RatesOfLoan, ratesOf } from './rates';
import { type LoanTerms, PAYMENTS_A_YEAR, scheduleOf } from './schedule';
import { unreadOf } from './unread';
import { type QuarterWorth, quartersWorth, worthOf } from './worth';

/** Every programme of interest, or all of the fund where the profile names none. */
export const judgeLoans = (programmes: readonly AnyProgramme[], c: Case): readonly JudgedLoan[] =>
  ofInterest(programmes, c).map((programme) =>
    isOther(programme) ? judgeOther(programme, drawingOf(c)) : judgeLoan(c, programme),
  );

/** Whether some programme of interest is not refused. */
export const mayBorrow = (programmes: readonly AnyProgramme[], c: Case): boolean =>
  ofInterest(programmes, c).some(
    (programme) => verdictOf(loanFindings(c, programme)) !== 'ineligible',
  );

/** The programmes of interest: those of other lenders are only judged by name, where the edition offers them. */
export function ofInterest(programmes: readonly AnyProgramme[], c: Case): readonly AnyProgramme[] {
  const asked = c.profile.borrowing?.programmes;
  return programmes.filter((programme) =>
    isOther(programme)
      ? isNamed(c, programme) && isOfferedOn(c, programme)
      : (asked?.includes(programme.id) ?? true),
  );
}

/** Programmes that the profile names and the edition does not offer. */
export const namedInVain = (programmes: readonly AnyProgramme[], c: Case): readonly ProgrammeId[] =>
  programmes
    .filter(isOther)
    .filter((programme) => isNamed(c, programme) && !isOfferedOn(c, programme))
    .map(({ id }) => id);

const isNamed = ({ profile }: Case, { id }: OtherProgramme): boolean =>
  profile.borrowing?.otherProgrammes?.includes(id) ?? false;

const isOfferedOn = (c: Case, { offered }: OtherProgramme): boolean =>
  at(offered(c.policy), drawingOf(c).day).value;

/** The conditions of one programme. */
export const loanFindings = (c: Case, programme: AnyProgramme): Finding =>
  isOther(programme)
    ? otherFindings(programme, programme.terms(drawingOf(c)))
    : findingsOf(programme, applicationOf(c, programme));

const findingsOf = ({ borrower, id }: Programme, application: Application): Finding =>
  allOf(id, [...termsOf(id, application), ...borrower(application)]);

function drawingOf(c: Case): Drawing {
  const borrowing = c.profile.borrowing ?? { facts: {} };
  return { c, borrowing, day: borrowing.drawn ?? c.profile.project.start };
}

function applicationOf(
  c: Case,
  { boundsGrace = false, id, ofAdvance = false, ofFund = true }: Programme,
): Application {
  return {
    ...drawingOf(c),
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
  const terms = isComputable(verdict, asked) ? wanted : null;
  const market = marketOf(application);
  const guaranteeRate = borrowing.guarantee?.yearlyCost ?? 0n;
  // A loan of nothing has no schedule.
  const forLines =
    borrowing.amount === 0n
      ? []
      : [
          ...(rates.rates === null ? [`policy.loans.programmes.${programme.id}.rates`] : []),
          ...(market === null ? ['borrowing.marketRate'] : []),
        ];
  const quarters =
    terms === null ? [] : quartersWorth(scheduleOf(terms), market?.rate ?? 0n, guaranteeRate);
  return {
    id: programme.id,
    title: programme.title,
    verdict,
    findings,
    missing: verdict === 'ineligible' ? [] : askedForLoan(asked, forLines),
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
    readings: [],
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
  if (amount === undefined || amount === 0n || rates === null) return null;
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

/** The market rate stated, else the key rate of the day as a floor; null where no source gives that. */
function marketOf({ borrowing, c, day }: Application): Market | null {
  const isByQuarter = false;
  const stated = borrowing.marketRate;
  if (stated !== undefined) return { rate: stated, isByQuarter, isFloor: false, floor: null };
  const key = at(c.policy.loans.keyRate, day);
  return key.value === null ? null : { rate: key.value, isByQuarter, isFloor: true, floor: key };
}

function loanWorth(
  { borrowing }: Application,
  terms: LoanTerms,
  quarters: readonly QuarterWorth[],
  market: Market,
): LoanValue {
  const discountRate = borrowing.discountRate ?? market.rate;
  return {
    ...worthOf(terms, quarters, discountRate),
    market,
    discountRate,
    isDiscountedByQuarter: false,
  };
}

/** The federal fund lends at most its share: a part of a kopeck is left to the regional one. */
function splitOf({ c, day }: Application, { principal }: LoanTerms): Split {
  const federal = floorDivide(principal * at(c.policy.loans.jointFederalShare, day).value, WHOLE);
  return { federal, regional: principal - federal };
}

/** What the schedule and its worth take for granted. */
function assumed(
  application: Application,
  programme: Programme,
  { open, rates }: RatesOfLoan,
  market: Market | null,
): LoanAssumption[] {
  const { borrowing, day, figures } = application;
  const notes: LoanAssumption[] = [];
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
  return unconfirmedFigures([...values(asked), ...rates.figures, ...values(advance), ...floor]);
}
