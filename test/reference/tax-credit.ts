import {
  type Answer,
  all,
  bare,
  type CreditAnswer,
  type CreditYear,
  counts,
  is,
  type MeasureAnswer,
  type Question,
} from './answer';
import { ordinaryRates } from './income';
import { halfUp, least, taxOn } from './numbers';
import { inRegion, paysTaxes } from './periods';
import { ordinaryBook, yearsOf } from './profit';

/** A credit as it is asked for: money in kopecks, shares in millionths. */
interface Asked {
  readonly equipmentCost?: bigint;
  readonly firstYear?: number;
  readonly reductionYears?: number;
  readonly repaymentYears?: number;
  readonly keyRate?: bigint;
  readonly keyRateShare?: bigint;
}

const askedOf = ({ profile }: Question): Asked | undefined =>
  (profile as { taxCredit?: Asked }).taxCredit;

/** The first year of the region's law. */
const FIRST_YEAR = 2014;
const MOST_YEARS = 5;
const MILLION = 1_000_000n;

const yearsAnswer = (asked: Asked | undefined): Answer =>
  asked?.reductionYears === undefined
    ? 'value-missing'
    : is(asked.reductionYears <= MOST_YEARS, true);

/** Whether some year of reduction is one of the law. */
function lawAnswer(asked: Asked | undefined): Answer {
  const { firstYear, reductionYears } = asked ?? {};
  if (firstYear === undefined) return 'value-missing';
  if (firstYear >= FIRST_YEAR) return 'yes';
  if (reductionYears !== undefined) return is(firstYear + reductionYears > FIRST_YEAR, true);
  return firstYear + MOST_YEARS > FIRST_YEAR ? 'value-missing' : 'no';
}

/** The regional income tax of each given year at the ordinary rate. */
function taxesOf(question: Question): ReadonlyMap<number, bigint> {
  const { taxableProfit } = question.profile;
  const taxes = new Map<number, bigint>();
  if (taxableProfit === undefined) return taxes;
  const book = ordinaryBook(question, taxableProfit);
  for (const year of yearsOf(taxableProfit)) {
    const base = book.close(year, 'ordinary');
    if (base !== undefined) taxes.set(year, taxOn(base, ordinaryRates(question, year).regional));
  }
  return taxes;
}

/** Half of the tax, in full roubles. */
const halfOf = (tax: bigint): bigint => (tax / 200n) * 100n;

/**
 * What is put off in each year of reduction; undefined where the tax of one that matters is not known. Years
 * before the law, and before the first given profit, put nothing off and count.
 */
function reductions(
  question: Question,
  cost: bigint,
  first: number,
  years: number,
  taxes: ReadonlyMap<number, bigint>,
): CreditYear[] | undefined {
  const open = Math.max(FIRST_YEAR, question.profile.taxableProfit?.first ?? 0);
  const rows: CreditYear[] = [];
  let left = cost;
  for (let year = first; year < first + years; year++) {
    const tax = year < open ? 0n : taxes.get(year);
    if (tax === undefined && left > 0n) return undefined;
    const putOff = least(halfOf(tax ?? 0n), left);
    rows.push({
      year,
      tax: putOff > 0n ? (tax ?? 0n) : 0n,
      putOff,
      balance: cost - left,
      repaid: 0n,
      interest: 0n,
    });
    left -= putOff;
  }
  return rows;
}

/** The years of repayment in equal parts, of which the last takes the rest. */
function repayments(owed: bigint, first: number, years: number): CreditYear[] {
  const part = owed / BigInt(years);
  return Array.from({ length: years }, (_, index) => {
    const balance = owed - part * BigInt(index);
    const repaid = index === years - 1 ? balance : part;
    return { year: first + index, tax: 0n, putOff: 0n, balance, repaid, interest: 0n };
  });
}

/** What all flows are worth at the start of the first year, each of which falls at the end of its year. */
function presentOf(rows: readonly CreditYear[], market: bigint): bigint {
  let [of, by] = [0n, 1n];
  for (const { interest, putOff, repaid } of [...rows].reverse()) {
    of = (of + (putOff - repaid - interest) * by) * MILLION;
    by *= MILLION + market;
  }
  return halfUp(of, by);
}

/** The credit on the regional income tax of each given year; null where a fact is missing, or nothing is put off. */
export function creditOn(
  question: Question,
  taxes: ReadonlyMap<number, bigint>,
): CreditAnswer | null {
  const asked = askedOf(question) ?? {};
  const { equipmentCost, firstYear, keyRate, keyRateShare = 500_000n } = asked;
  const { reductionYears, repaymentYears } = asked;
  if (equipmentCost === undefined || firstYear === undefined) return null;
  if (reductionYears === undefined || repaymentYears === undefined || keyRate === undefined)
    return null;
  const reduced = reductions(question, equipmentCost, firstYear, reductionYears, taxes);
  if (reduced === undefined) return null;
  const owed = reduced.reduce((sum, { putOff }) => sum + putOff, 0n);
  if (owed === 0n) return null;
  const repaid = repayments(owed, firstYear + reductionYears, repaymentYears);
  const years = [...reduced, ...repaid].map((one) => ({
    ...one,
    interest: halfUp(one.balance * keyRate * keyRateShare, MILLION * MILLION),
  }));
  const market = question.profile.borrowing?.marketRate;
  return {
    years,
    putOff: owed,
    interest: years.reduce((sum, { interest }) => sum + interest, 0n),
    present: market === undefined ? null : presentOf(years, market),
  };
}

/** The credit of the region on its part of income tax, which the law alone offers: on terms of which nobody knows more. */
export function taxCredit(question: Question): MeasureAnswer[] {
  if (question.edition !== 'law') return [];
  const id = 'investment-tax-credit';
  const asked = askedOf(question);
  const answer = all([
    lawAnswer(asked),
    inRegion(question),
    paysTaxes(question),
    is(asked === undefined ? undefined : true, true),
    yearsAnswer(asked),
    // What the region asks beyond that is not known.
    'yes-no-missing',
  ]);
  if (!counts(answer) || asked === undefined) return [bare(id, answer)];
  return [{ ...bare(id, answer), credit: creditOn(question, taxesOf(question)) }];
}
