import { MONTHS_A_QUARTER } from '../../kit/day';
import { allOf, type Finding, missingFacts, verdictOf } from '../../kit/finding';
import { rateText } from '../../kit/money';
import { ratesByQuarter } from './floating';
import {
  askedForLoan,
  isComputable,
  type JudgedLoan,
  type LoanAssumption,
  type LoanValue,
  type Market,
  unconfirmedFigures,
} from './judged';
import type { Drawing, OtherProgramme, OtherTerms } from './programme';
import { type LoanTerms, PAYMENTS_A_YEAR, scheduleOf } from './schedule';
import { unreadBeside } from './unread';
import { type QuarterWorth, quartersWorth, worthOf } from './worth';

/** The conditions of a programme with rules of its own. */
export const otherFindings = (
  { id }: OtherProgramme,
  { findings }: Pick<OtherTerms, 'findings'>,
): Finding => allOf(id, findings);

/** Who may borrow under such a programme, on what schedule, and what that is worth. */
export function judgeOther(programme: OtherProgramme, drawing: Drawing): JudgedLoan {
  const { borrowing } = drawing;
  const own = programme.terms(drawing);
  const findings = otherFindings(programme, own);
  const verdict = verdictOf(findings);
  const asked = missingFacts(findings);
  const length = lengthOf(drawing, own);
  const rates =
    length === null ? null : ratesByQuarter(own.rates, drawing.day, Math.max(length.quarters, 1));
  const terms =
    isComputable(verdict, asked) && length !== null && rates !== null
      ? termsOf(
          drawing,
          length,
          rates.map(({ rate }) => rate),
        )
      : null;
  const markets = rates?.map(({ market }) => market) ?? [];
  const market = marketOf(own, markets);
  const guaranteeRate = borrowing.guarantee?.yearlyCost ?? 0n;
  const quarters =
    terms === null
      ? []
      : quartersWorth(
          scheduleOf(terms),
          markets.map((one) => one ?? 0n),
          guaranteeRate,
        );
  return {
    id: programme.id,
    title: programme.title,
    verdict,
    findings,
    missing: verdict === 'ineligible' ? [] : askedForLoan(asked, missingForLines(drawing, own)),
    unconfirmed: unconfirmedFigures([
      ...own.figures,
      ...(borrowing.graceMonths === undefined ? [own.repaymentYears] : []),
      ...(own.keyRate === null ? [] : [own.keyRate]),
    ]),
    largest: largestOf(programme, own),
    terms,
    split: null,
    quarters,
    market,
    guaranteeRate,
    worth: terms && market && worthAt(drawing, terms, quarters, market),
    assumptions: assumedOf(drawing, own, quarters, market),
    unread: unreadBeside(drawing, own.read),
    readings: own.readings,
  };
}

/** Quarters of a loan, and of them those in which only interest is paid. */
interface Length {
  readonly quarters: number;
  readonly grace: number;
}

/** The term that is asked for, else the longest; null where neither is known. */
function lengthOf(
  { borrowing: { graceMonths, termMonths } }: Drawing,
  { repaymentYears, termYears }: OtherTerms,
): Length | null {
  const longest = termYears === null ? undefined : termYears * PAYMENTS_A_YEAR;
  const quarters = termMonths === undefined ? longest : termMonths / MONTHS_A_QUARTER;
  if (quarters === undefined) return null;
  const repaying = repaymentYears.value * PAYMENTS_A_YEAR;
  const grace =
    graceMonths === undefined ? Math.max(0, quarters - repaying) : graceMonths / MONTHS_A_QUARTER;
  return { quarters, grace };
}

function termsOf(
  { borrowing: { amount, repayment }, day }: Drawing,
  { grace, quarters }: Length,
  byQuarter: readonly bigint[],
): LoanTerms | null {
  if (amount === undefined || amount === 0n || grace >= quarters) return null;
  return {
    principal: amount,
    drawn: day,
    quarters,
    grace,
    rates: { byQuarter },
    repayment: repayment ?? 'equal-principal',
  };
}

/** What the rates are compared with; null where it is not known, or the term is not. */
function marketOf(
  { isFloor, keyRate }: OtherTerms,
  [first = null, ...others]: readonly (bigint | null)[],
): Market | null {
  if (first === null) return null;
  return {
    rate: first,
    isByQuarter: others.some((one) => one !== first),
    isFloor,
    floor: isFloor ? keyRate : null,
  };
}

function worthAt(
  { borrowing }: Drawing,
  terms: LoanTerms,
  quarters: readonly QuarterWorth[],
  market: Market,
): LoanValue {
  const { discountRate } = borrowing;
  const discounting = discountRate ?? quarters.map(({ marketRate }) => marketRate);
  return {
    ...worthOf(terms, quarters, discounting),
    market,
    discountRate: discountRate ?? market.rate,
    isDiscountedByQuarter: discountRate === undefined && market.isByQuarter,
  };
}

/** What the schedule needs beside the facts of the verdict; a loan of nothing has none. */
const missingForLines = (
  { borrowing: { amount, termMonths } }: Drawing,
  { missing, termYears }: OtherTerms,
): readonly string[] =>
  amount === 0n
    ? []
    : [
        ...(amount === undefined ? ['borrowing.amount'] : []),
        ...(termMonths === undefined && termYears === null ? ['borrowing.termMonths'] : []),
        ...missing,
      ];

/** The largest loan; null where even the smallest is larger. */
const largestOf = ({ id }: OtherProgramme, { most }: OtherTerms): JudgedLoan['largest'] =>
  most === null
    ? { amount: null, binds: null, open: [] }
    : { amount: most, binds: `${id}.at-most`, open: [] };

/** What the schedule and its worth take for granted. */
function assumedOf(
  { borrowing, day }: Drawing,
  { keyRate, open, repaymentYears }: OtherTerms,
  quarters: readonly QuarterWorth[],
  market: Market | null,
): LoanAssumption[] {
  const notes: LoanAssumption[] = [];
  if (borrowing.drawn === undefined) notes.push({ id: 'loan-drawn-at-start', values: { day } });
  if (borrowing.graceMonths === undefined) {
    notes.push({ id: 'loan-grace', values: { years: repaymentYears.value } });
  }
  if (borrowing.repayment === undefined) notes.push({ id: 'loan-equal-principal', values: {} });
  for (const path of open) notes.push({ id: 'loan-rate-not-lowered', values: { path } });
  if (keyRate !== null && keyRate.value !== null) {
    notes.push({ id: 'key-rate-held', values: { rate: rateText(keyRate.value) } });
  }
  notes.push({ id: 'loan-misused', values: {} });
  const isAbove = quarters.some(({ marketRate, quarter }) => marketRate > quarter.rate);
  if (market !== null && quarters.length > 0 && !isAbove) {
    notes.push({ id: 'loan-market-not-above', values: { market: rateText(market.rate) } });
  }
  return notes;
}
