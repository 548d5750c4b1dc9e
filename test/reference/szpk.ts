import type { Profile } from '../../src/profile/profile';
import {
  type Answer,
  all,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { atLeast, invested } from './capital';
import { monthOf, yearOf } from './days';
import { ordinaryRates } from './income';
import {
  type Fraction,
  halfUp,
  least,
  million,
  minus,
  plus,
  roubles,
  taxOn,
  whole,
  ZERO,
} from './numbers';
import { finalYear } from './periods';
import { ordinaryBook, yearsOf } from './profit';
import { ordinaryRate } from './property-tax';
import { averageOf, ownedOf } from './values';

/** An agreement as it is stated, and the infrastructure that it reimburses; money in kopecks. */
interface Agreement {
  readonly level: 'federal' | 'regional';
  readonly signed: string;
  readonly stabilityYears?: number;
  readonly sector?: string;
  readonly sphereAllowed?: boolean;
}

interface Item {
  readonly id: string;
  readonly kind: 'supporting' | 'associated';
  readonly cost: bigint;
  readonly commissioned: string;
}

const agreementOf = ({ profile }: Question): Agreement | undefined =>
  (profile.statuses as { szpk?: Agreement } | undefined)?.szpk;

const itemsOf = ({ profile }: Question): readonly Item[] =>
  (profile as { infrastructure?: readonly Item[] }).infrastructure ?? [];

const FIRST_DAY = '2020-04-01';
const SECTORS_FROM = '2022-09-13';
const TERMS = [6, 10, 15, 20];

/** What a federal agreement asks of each sector. */
const OF_SECTORS: Readonly<Record<string, bigint>> = {
  social: million(750),
  'digital-food': million(1500),
  industry: million(4500),
  other: million(10_000),
};

/** Whether all capital investment reaches what the agreement asks. */
function threshold(question: Question, { level, sector, signed }: Agreement): Answer {
  const amount = invested(question, { from: '0000-01-01', to: '9999-12-31', toYear: 9999 });
  if (level === 'regional') return atLeast(amount, million(200));
  // What was asked before is not known.
  if (signed < SECTORS_FROM) return 'value-missing';
  const asked = sector === undefined ? Object.values(OF_SECTORS) : [OF_SECTORS[sector] ?? 0n];
  const answers = asked.map((one) => atLeast(amount, one));
  return answers.every((one) => one === answers[0]) ? (answers[0] ?? 'no') : 'value-missing';
}

function conditions(question: Question, agreement: Agreement): Answer {
  const { investor } = question.profile;
  const { inLiquidation } = investor as { inLiquidation?: boolean };
  const { signed, sphereAllowed, stabilityYears } = agreement;
  return all([
    is(signed >= FIRST_DAY, true),
    is(investor.russianOrganisation, true),
    is(inLiquidation, false),
    is(sphereAllowed, true),
    threshold(question, agreement),
    stabilityYears === undefined ? 'value-missing' : is(TERMS.includes(stabilityYears), true),
  ]);
}

/** A tax of a year to one budget, in kopecks. */
export interface Tax {
  readonly of: 'income' | 'property' | 'land';
  readonly budget: string;
  readonly amount: bigint;
}

function monthsTaxed({ title }: Plot, year: number): bigint {
  const taxed = monthOf(title) + (Number(title.slice(8)) > 15 ? 1 : 0);
  return BigInt(Math.max(0, Math.min(12, year * 12 + 12 - taxed)));
}

const landTax = (plot: Plot, year: number): bigint =>
  halfUp(
    plot.cadastralValue * (plot.rate ?? 0n) * monthsTaxed(plot, year),
    12n * 1_000_000n * 100n,
  ) * 100n;

type Plot = NonNullable<Profile['landPlots']>[number];

/** Income, property and land tax of each year at ordinary rates; of none for which no profit is given where it is taxed. */
function taxesOf(question: Question): (year: number) => readonly Tax[] | undefined {
  const { investor, landPlots = [], taxableProfit } = question.profile;
  const isTaxed = investor.specialTaxRegime !== true;
  const bases = new Map<number, Fraction>();
  if (isTaxed && taxableProfit !== undefined) {
    const book = ordinaryBook(question, taxableProfit);
    for (const year of yearsOf(taxableProfit))
      bases.set(year, book.close(year, 'ordinary') ?? ZERO);
  }
  return (year) => {
    const base = isTaxed ? bases.get(year) : ZERO;
    if (base === undefined) return undefined;
    const rates = ordinaryRates(question, year);
    const property = isTaxed
      ? ownedOf(question)
          .map((one) => {
            const { by, of } = averageOf(one.value, year);
            return { of: of * ordinaryRate(question, one, year), by };
          })
          .reduce(plus, ZERO)
      : ZERO;
    return [
      { of: 'income', budget: 'federal', amount: taxOn(base, rates.federal) },
      { of: 'income', budget: 'regional', amount: taxOn(base, rates.regional) },
      { of: 'property', budget: 'regional', amount: roubles(property, 1n) },
      {
        of: 'land',
        budget: 'municipal',
        amount: landPlots.reduce((sum, one) => sum + landTax(one, year), 0n),
      },
    ];
  };
}

/** Infrastructure that is reimbursed: what of it is left, and in which years. */
interface Claim {
  readonly id: string;
  left: Fraction;
  readonly from: number;
  readonly to: number;
}

/** Supporting infrastructure before associated, that commissioned earlier before later. */
function claimsOf(question: Question, { signed }: Agreement): Claim[] {
  const inOrder = [...itemsOf(question)].sort(
    (a, b) =>
      Number(a.kind === 'associated') - Number(b.kind === 'associated') ||
      a.commissioned.localeCompare(b.commissioned),
  );
  return inOrder.map(({ commissioned, cost, id, kind }) => {
    const [share, years] = kind === 'supporting' ? [2n, 5] : [1n, 10];
    const year = yearOf(commissioned);
    return {
      id,
      left: { of: cost, by: share },
      from: Math.max(year + 1, yearOf(signed)),
      to: Math.min(year + years, finalYear(question)),
    };
  });
}

const inRoubles = ({ by, of }: Fraction): bigint => (of <= 0n ? 0n : halfUp(of, by * 100n) * 100n);

/** Full roubles of a claim up to a bound; the rest is left. */
function take(claim: Claim, bound: bigint): bigint {
  const paid = least(inRoubles(claim.left), bound);
  claim.left = minus(claim.left, whole(paid));
  return paid;
}

/** A payment of the regional budget, or a part of each tax in proportion. */
function partsOf(
  { level }: Agreement,
  paid: bigint,
  taxes: readonly Tax[],
): { tax: string; budget: string; amount: bigint }[] {
  if (level === 'regional') {
    return [{ tax: 'infrastructure-reimbursement', budget: 'regional', amount: paid }];
  }
  const total = taxes.reduce((sum, { amount }) => sum + amount, 0n);
  let [upTo, given] = [0n, 0n];
  return taxes.map(({ amount, budget, of }) => {
    upTo += amount;
    const sum = total === 0n ? 0n : inRoubles({ of: paid * upTo, by: total });
    const part = sum - given;
    given = sum;
    return { tax: `infrastructure-deduction-${of}`, budget, amount: part };
  });
}

/** What is reimbursed out of the taxes of each year; nothing out of those of a year that are not known. */
export function reimbursedOutOf(
  question: Question,
  taxesIn: (year: number) => readonly Tax[] | undefined,
): TaxLine[] {
  const agreement = agreementOf(question);
  if (agreement === undefined) return [];
  const claims = claimsOf(question, agreement);
  const lines: TaxLine[] = [];
  const first = Math.min(...claims.map(({ from }) => from));
  const last = Math.max(...claims.map(({ to }) => to));
  for (let year = first; year <= last; year++) {
    const taxes = taxesIn(year);
    if (taxes === undefined) continue;
    let bound = taxes.reduce((sum, { amount }) => sum + amount, 0n);
    for (const claim of claims.filter(({ from, to }) => year >= from && year <= to)) {
      const paid = take(claim, bound);
      bound -= paid;
      for (const { amount: relief, ...part } of partsOf(agreement, paid, taxes)) {
        const amounts = { before: 0n, after: -relief, relief, extra: 0n, cutOff: 0n };
        lines.push({ year, ...part, of: claim.id, ...amounts });
      }
    }
  }
  return lines;
}

/** What is reimbursed at most, where no years are asked of it; null where nothing is, or where years are. */
export function ceilingOf(question: Question): bigint | null {
  const agreement = agreementOf(question);
  if (question.edition !== 'law' || agreement === undefined) return null;
  if (question.readings['szpk.spread'] !== 'ceiling-only') return null;
  if (conditions(question, agreement) === 'no') return null;
  const claims = claimsOf(question, agreement).filter(
    ({ from, left, to }) => from <= to && left.of > 0n,
  );
  if (claims.length === 0) return null;
  return claims.reduce((sum, { left }) => sum + inRoubles(left), 0n);
}

/** Whether what the taxes allow is known: the profit, where it is taxed, and the rate of each plot that is taxed in some year. */
function areTaxesKnown(question: Question, agreement: Agreement): boolean {
  const { investor, landPlots = [], taxableProfit } = question.profile;
  if (taxableProfit === undefined && investor.specialTaxRegime !== true) return false;
  const claims = claimsOf(question, agreement).filter(({ left }) => left.of > 0n);
  const last = Math.max(...claims.filter(({ from, to }) => from <= to).map(({ to }) => to));
  return landPlots.every(
    (one) => one.rate !== undefined || one.cadastralValue === 0n || monthsTaxed(one, last) === 0n,
  );
}

/** The most that may be reimbursed in a year, however great its taxes are. */
export function reimbursedAtMost(question: Question, year: number): bigint {
  const agreement = agreementOf(question);
  if (question.edition !== 'law' || agreement === undefined) return 0n;
  if (question.readings['szpk.spread'] !== 'as-tax-allows') return 0n;
  if (conditions(question, agreement) === 'no') return 0n;
  return claimsOf(question, agreement)
    .filter(({ from, to }) => from <= year && year <= to)
    .reduce((sum, { left }) => sum + inRoubles(left), 0n);
}

/** The agreement on protection of investment, of a profile that states one. */
export function szpk(question: Question): MeasureAnswer[] {
  const agreement = agreementOf(question);
  if (question.edition !== 'law' || agreement === undefined) return [];
  const id = 'szpk';
  const answer = conditions(question, agreement);
  if (!counts(answer)) return [bare(id, answer)];
  const isSpread =
    question.readings['szpk.spread'] === 'as-tax-allows' && areTaxesKnown(question, agreement);
  return [
    { ...bare(id, answer), lines: isSpread ? reimbursedOutOf(question, taxesOf(question)) : [] },
  ];
}
