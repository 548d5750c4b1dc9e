import { type Answer, all, counts, is, type LoanAnswer, type Question, verdictOf } from './answer';
import { atLeast } from './capital';
import { monthsLater } from './days';
import { halfUp, million, most } from './numbers';
import {
  OTHER_LOANS,
  type OtherProgramme,
  otherFields,
  type Phase,
  termsOf,
} from './other-programmes';
import { keyRate } from './programmes';
import { toserFields } from './territories';

/** A rate of a year in millionths is of a quarter in so many parts. */
const MILLION = 1_000_000n;
const PARTS = 4n * MILLION;

/** What an enterprise of any size may borrow to invest. */
const SMALLEST_LIMIT = million(200);

/** Yearly rates of a quarter in millionths: of the loan and of the market. */
interface Rates {
  readonly loan: bigint | undefined;
  readonly market: bigint | undefined;
}

interface Row {
  readonly interest: bigint;
  readonly principal: bigint;
  readonly guarantee: bigint;
  readonly market: bigint | undefined;
  /** What the market would have more, before it is rounded, in parts. */
  readonly saved: bigint;
  /** What a rouble grows to in the quarter on the market, in parts. */
  readonly growth: bigint;
}

/** The key rate of a day as the borrower states it, else that of the day of drawing. */
function keyOn(question: Question, drawn: string, day: string): bigint | undefined {
  const { keyRates } = otherFields(question.profile);
  const isHeld = question.readings['floating.reset'] === 'held';
  if (keyRates === undefined || keyRates.length === 0) return keyRate(drawn);
  const asked = isHeld ? drawn : day;
  const known = [...keyRates].filter(({ from }) => from <= asked);
  return known.sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.rate;
}

/** The phase of a quarter; undefined after the last. */
const phaseOf = (phases: readonly Phase[], quarter: number, day: string): Phase | undefined =>
  phases.find(
    ({ lastDay, quarters }) =>
      (quarters === undefined || quarter <= quarters) && (lastDay === undefined || day <= lastDay),
  );

/** The rates of a quarter, which its first day decides. */
function ratesOf(
  question: Question,
  phases: readonly Phase[],
  drawn: string,
  quarter: number,
): Rates {
  const { marketRate } = question.profile.borrowing ?? {};
  const { marketMargin = 0n } = otherFields(question.profile);
  const day = monthsLater(drawn, 3 * (quarter - 1));
  const key = keyOn(question, drawn, day);
  const market = marketRate ?? (key === undefined ? undefined : key + marketMargin);
  const phase = phaseOf(phases, quarter, day);
  if (phase === undefined) return { loan: market, market };
  const { ofKey, points } = phase;
  if (ofKey === 0n) return { loan: points, market };
  if (key === undefined) return { loan: undefined, market };
  // A rate is agreed to the millionth, and nobody is paid for borrowing.
  return { loan: most(0n, points + halfUp(ofKey * key, MILLION)), market };
}

/** What is repaid at the end of a quarter after the grace. */
function repaid(
  isAnnuity: boolean,
  amount: bigint,
  balance: bigint,
  rate: bigint,
  [number, of]: readonly [number, number],
): bigint {
  if (number === of) return balance;
  if (!isAnnuity) {
    const [done, parts] = [BigInt(number), BigInt(of)];
    return (amount * done) / parts - (amount * (done - 1n)) / parts;
  }
  const left = BigInt(of - number + 1);
  if (rate === 0n) return halfUp(balance, left);
  const [growth, one] = [(PARTS + rate) ** left, PARTS ** left];
  const payment = halfUp(balance * rate * growth, PARTS * (growth - one));
  return payment - halfUp(balance * rate, PARTS);
}

/** The quarters of a loan; undefined where a rate of some quarter is not known. */
function rowsOf(
  question: Question,
  phases: readonly Phase[],
  drawn: string,
  months: number,
): Row[] | undefined {
  const { amount = 0n, graceMonths, guarantee, repayment } = question.profile.borrowing ?? {};
  const grace = (graceMonths ?? Math.max(0, months - 24)) / 3;
  const all = months / 3;
  const rows: Row[] = [];
  let balance = amount;
  for (let quarter = 1; quarter <= all; quarter++) {
    const { loan, market } = ratesOf(question, phases, drawn, quarter);
    if (loan === undefined) return undefined;
    const principal =
      quarter <= grace
        ? 0n
        : repaid(repayment === 'annuity', amount, balance, loan, [quarter - grace, all - grace]);
    rows.push({
      interest: halfUp(balance * loan, PARTS),
      principal,
      guarantee: halfUp(balance * (guarantee?.yearlyCost ?? 0n), PARTS),
      market: market === undefined ? undefined : halfUp(balance * market, PARTS),
      saved: balance * most(0n, (market ?? 0n) - loan),
      growth: PARTS + (market ?? 0n),
    });
    balance -= principal;
  }
  return rows;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((one, more) => one + more, 0n);

/** What each quarter saves, divided by the growth of all quarters to its end. */
function presentOf(rows: readonly Row[]): bigint {
  let [of, by, parts] = [0n, 1n, 1n];
  for (const { growth, saved } of rows) {
    of = of * growth + saved * parts;
    by *= growth;
    parts *= PARTS;
  }
  return halfUp(of, by);
}

function worthOf(rows: readonly Row[]) {
  const markets = rows.map(({ market }) => market);
  if (rows.length === 0 || markets.includes(undefined)) {
    return { market: null, nominal: null, present: null };
  }
  return {
    market: sum(rows.map(({ market = 0n }) => market)),
    nominal: sum(rows.map(({ interest, market = 0n }) => most(0n, market - interest))),
    present: presentOf(rows),
  };
}

/** Whether the day of drawing is one on which the programme is open; a day that is only supposed may yet be another. */
function isOpen({ closes, opens }: OtherProgramme, drawn: string, isStated: boolean): Answer {
  const isWithin = drawn >= opens && (closes === undefined || drawn <= closes);
  if (isWithin) return 'yes';
  return isStated ? 'no' : 'value-missing';
}

/** Whether the term is one that the programme has; the grace is a part of it. */
function fitsTerm(question: Question, { months: longest }: OtherProgramme): Answer {
  const { graceMonths = 0, termMonths: term = longest } = question.profile.borrowing ?? {};
  if (longest === undefined || term === undefined) return 'yes';
  return is(term <= longest && graceMonths < term, true);
}

/** Whether the programme lends so much; the size of the borrower, where it decides, is not always stated. */
function fitsAmount(question: Question, { from, id, to }: OtherProgramme): Answer {
  const { amount } = question.profile.borrowing ?? {};
  if (to === undefined) return from === 0n ? 'yes' : atLeast(amount, from);
  if (amount === undefined) return 'value-missing';
  if (amount < from || amount > to) return 'no';
  const isOfSize = id === 'sme-investment' && amount > SMALLEST_LIMIT;
  const isSized = toserFields(question.profile).smeCategory !== undefined;
  return isOfSize && !isSized ? 'value-missing' : 'yes';
}

function loanOf(question: Question, id: (typeof OTHER_LOANS)[number]): LoanAnswer {
  const { profile } = question;
  const { amount, drawn = profile.project.start, termMonths } = profile.borrowing ?? {};
  const programme = termsOf(id, profile, drawn);
  const answer = all([
    isOpen(programme, drawn, profile.borrowing?.drawn !== undefined),
    fitsAmount(question, programme),
    fitsTerm(question, programme),
    ...programme.who,
  ]);
  const months = termMonths ?? programme.months;
  const isDrawn = counts(answer) && amount !== undefined && amount > 0n;
  const { phases } = programme;
  const rows =
    isDrawn && months !== undefined && phases !== undefined
      ? rowsOf(question, phases, drawn, months)
      : undefined;
  return {
    id,
    verdict: verdictOf(answer),
    largest: programme.to ?? null,
    amount: rows === undefined ? null : (amount ?? null),
    federal: null,
    quarters: (rows ?? []).map(({ interest }) => interest),
    interest: sum((rows ?? []).map(({ interest }) => interest)),
    principal: sum((rows ?? []).map(({ principal }) => principal)),
    guarantee: sum((rows ?? []).map(({ guarantee }) => guarantee)),
    ...worthOf(rows ?? []),
  };
}

/** The loans of other lenders that the profile names, which the law alone offers. */
export function otherLoans(question: Question): LoanAnswer[] {
  if (question.edition !== 'law') return [];
  const named = otherFields(question.profile).otherProgrammes ?? [];
  return OTHER_LOANS.filter((id) => named.includes(id)).map((id) => loanOf(question, id));
}
