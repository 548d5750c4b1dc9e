import type { Case } from '../facts/case';
import { MONTHS_A_QUARTER } from '../kit/day';
import { allOf, missingFacts, verdictOf } from '../kit/finding';
import { floorDivide, type Rate, rateText, roublesText, WHOLE } from '../kit/money';
import { lastYearOf } from '../kit/series';
import { at, type Figure, type Value } from '../policy/figure';
import type { LoanRates } from '../policy/kinds';
import type { ProgrammeId } from '../policy/loans';
import type {
  InterestLine,
  LoanPeriod,
  LoanResult,
  LoanTermsResult,
  LoanWorth,
  Missing,
  UnconfirmedFigure,
} from '../result';
import { termsOf } from './conditions';
import { largestLoan } from './largest';
import { laterSales } from './means';
import type { Application, Programme } from './programme';
import { PROGRAMMES } from './programmes';
import { type RatesOfLoan, ratesOf } from './rates';
import { type LoanTerms, PAYMENTS_A_YEAR, scheduleOf } from './schedule';
import { unreadOf } from './unread';
import { type QuarterWorth, quartersWorth, worthOf } from './worth';

type Assumed = LoanResult['assumptions'][number];

/** Every programme of interest, or all of them where the profile names none. */
export function judgeLoans(c: Case): readonly LoanResult[] {
  const asked = c.profile.borrowing?.programmes;
  return PROGRAMMES.filter(({ id }) => asked?.includes(id) ?? true).map((programme) =>
    judgeLoan(c, programme),
  );
}

/** Who may borrow under a programme, how much, on what schedule, and what that is worth. */
function judgeLoan(c: Case, programme: Programme): LoanResult {
  const borrowing = c.profile.borrowing ?? { facts: {} };
  const day = borrowing.drawn ?? c.profile.project.start;
  const figures = c.policy.loans.programmes[programme.id];
  const application: Application = { c, borrowing, day, figures };
  const findings = allOf(programme.id, [
    ...termsOf(programme.id, application),
    ...programme.borrower(application),
  ]);
  const verdict = verdictOf(findings);
  const asked = missingFacts(findings);
  const rates = ratesOf(application, programme);
  const terms = loanTerms(application, programme, rates.rates);
  const computable =
    terms !== null &&
    (verdict === 'eligible' ||
      (verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no')));
  const market = marketOf(application);
  const withoutRates = rates.rates === null ? [programme.id] : [];
  const quarters = computable
    ? quartersWorth(scheduleOf(terms), market?.rate ?? 0n, borrowing.guarantee?.yearlyCost ?? 0n)
    : [];
  const unconfirmed = restsOn(application, programme, rates, market);
  const largest = largestLoan(programme.id, application);
  return {
    id: programme.id,
    title: programme.title,
    verdict,
    findings,
    missing: verdict === 'ineligible' ? [] : missingOf(asked, withoutRates, market === null),
    confirmed: unconfirmed.every(({ decides }) => decides !== 'amount'),
    unconfirmed,
    largest: largest && { ...largest, amount: roublesText(largest.amount) },
    terms: computable ? printedTerms(application, programme, terms) : null,
    schedule: quarters.map((one) => period(one, market !== null)),
    lines: linesOf(quarters, market !== null),
    worth: computable && market !== null ? worth(application, terms, quarters, market) : null,
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

interface Market {
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

function worth(
  { borrowing }: Application,
  terms: LoanTerms,
  quarters: readonly QuarterWorth[],
  market: Market,
): LoanWorth {
  const discountRate = borrowing.discountRate ?? market.rate;
  const value = worthOf(terms, quarters, market.rate, discountRate);
  return {
    marketRate: rateText(market.rate),
    isFloor: market.floor !== null,
    nominal: roublesText(value.nominal),
    presentValue: roublesText(value.presentValue),
    share: value.share,
    nominalNet: roublesText(value.nominalNet),
    presentValueNet: roublesText(value.presentValueNet),
    commission: {
      discountRate: rateText(discountRate),
      grantEquivalent: roublesText(value.ofCommission),
    },
    oecd: value.ofOecd,
    citation: market.floor?.citation ?? null,
    standing: market.floor?.standing ?? null,
  };
}

function printedTerms(
  { c, day }: Application,
  { id }: Programme,
  terms: LoanTerms,
): LoanTermsResult {
  const { value: share } = at(c.policy.loans.jointFederalShare, day);
  // The federal fund lends at most its share: a part of a kopeck is left to the regional one.
  const federal = floorDivide(terms.principal * share, WHOLE);
  const split = {
    federal: roublesText(federal),
    regional: roublesText(terms.principal - federal),
  };
  return {
    amount: roublesText(terms.principal),
    drawn: terms.drawn,
    quarters: terms.quarters,
    graceQuarters: terms.grace,
    repayment: terms.repayment,
    rates: terms.rates.map(({ upToYear, rate }) => ({ upToYear, rate: rateText(rate) })),
    ...(id === 'joint' ? { split } : {}),
  };
}

function period(
  { guarantee, marketInterest, quarter, saved }: QuarterWorth,
  compared: boolean,
): LoanPeriod {
  return {
    number: quarter.number,
    day: quarter.day,
    year: quarter.year,
    balance: roublesText(quarter.balance),
    rate: rateText(quarter.rate),
    interest: roublesText(quarter.interest),
    principal: roublesText(quarter.principal),
    payment: roublesText(quarter.interest + quarter.principal),
    marketInterest: compared ? roublesText(marketInterest) : null,
    saved: compared ? roublesText(saved) : null,
    guarantee: roublesText(guarantee),
  };
}

/** Sums of the quarters that end in each year. */
function linesOf(quarters: readonly QuarterWorth[], compared: boolean): InterestLine[] {
  const years = [...new Set(quarters.map(({ quarter }) => quarter.year))];
  return years.map((year) => {
    const own = quarters.filter(({ quarter }) => quarter.year === year);
    const total = (amount: (one: QuarterWorth) => bigint) =>
      roublesText(own.reduce((sum, one) => sum + amount(one), 0n));
    return {
      year,
      interest: total(({ quarter }) => quarter.interest),
      principal: total(({ quarter }) => quarter.principal),
      marketInterest: compared ? total((one) => one.marketInterest) : null,
      saved: compared ? total(({ saved }) => saved) : null,
      guarantee: total(({ guarantee }) => guarantee),
    };
  });
}

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
  programme: Programme,
  rates: RatesOfLoan,
  market: Market | null,
): UnconfirmedFigure[] {
  const { borrowing, c, day, figures } = application;
  const asked = Object.entries(figures)
    .filter(([name]) => name !== 'rates' && name !== 'lowerRates')
    .filter(([name]) => name !== 'repaymentYears' || borrowing.graceMonths === undefined)
    .map(([, figure]: [string, Figure<unknown>]) => figure);
  const { advanceFrom, advanceTo } = c.policy.loans;
  const advance = programme.id === 'leasing' ? [advanceFrom, advanceTo] : [];
  const floor = market?.floor ? [market.floor] : [];
  const values = (all: readonly Figure<unknown>[]) => all.map((figure) => at(figure, day));
  return [...values(asked), ...rates.figures, ...values(advance), ...floor].flatMap(
    ({ citation, decides, figure, standing, value }) =>
      standing === 'unconfirmed' && value !== null ? [{ figure, decides, citation }] : [],
  );
}
