import type { Borrowing } from '../../src/profile/profile';
import {
  type Answer,
  all,
  any,
  counts,
  is,
  type LoanAnswer,
  type Question,
  verdictOf,
} from './answer';
import { atLeast } from './capital';
import { floor, halfUp, least, million, most } from './numbers';
import { keyRate, PROGRAMMES, type Programme } from './programmes';
import { type Quarter, quarters } from './schedule';

const MILLION = 1_000_000n;
const EMPTY: Borrowing = { facts: {} };

/** Whether the main activity is in some classes of OKVED 2; undefined where it is not told. */
function isInClasses({ profile }: Question, from: number, to: number): boolean | undefined {
  const { main } = profile.project.activity;
  if (main === undefined) return undefined;
  const number = Number(main.slice(0, 2));
  return number >= from && number <= to;
}

/** Whether the borrower is one of those for whom the programme is. */
function borrower(question: Question, id: Programme['id'], drawn: string): Answer {
  const { facts } = question.profile.borrowing ?? EMPTY;
  const manufacturer = is(facts.manufacturer ?? isInClasses(question, 10, 33), true);
  switch (id) {
    case 'joint':
    case 'digitalisation':
      return manufacturer;
    case 'development-projects':
      return is(facts.competitiveOutput, true);
    case 'machine-tools':
      return is(facts.machineToolMaker, true);
    case 'component-parts':
      return is(facts.partsOfDecree719, true);
    case 'defence-conversion':
      return all([is(facts.defenceOrganisation, true), is(facts.civilOutput, true)]);
    case 'drug-labelling':
      return is(facts.drugMaker ?? isInClasses(question, 21, 21), true);
    case 'leasing':
      return 'yes';
    case 'productivity': {
      const opinion = is(facts.centreOpinion, true);
      const flow = is(facts.sampleFlow, true);
      return all([
        is(facts.productivityParticipant, true),
        drawn < '2019-12-11' ? opinion : any([opinion, flow]),
        manufacturer,
        is(facts.foodManufacturer ?? isInClasses(question, 10, 10), false),
      ]);
    }
  }
}

/** Yearly sales from the second year of output on. */
function laterSales({ sales, outputFrom }: Borrowing): readonly bigint[] {
  if (outputFrom === undefined || sales === undefined) return [];
  return sales.values.slice(Math.max(0, outputFrom + 1 - sales.first));
}

/** Whether sales from the second year of output suffice. */
function salesAnswer({ sales, outputFrom }: Borrowing, needed: bigint | undefined): Answer {
  if (outputFrom === undefined || sales === undefined || needed === undefined)
    return 'value-missing';
  if (laterSales({ sales, outputFrom, facts: {} }).some((amount) => amount < needed)) return 'no';
  const second = outputFrom + 1;
  const isStated = sales.first <= second && sales.first + sales.values.length > second;
  return isStated ? 'yes' : 'value-missing';
}

const shareOf = (amount: bigint, share: bigint): bigint =>
  (amount * share + MILLION - 1n) / MILLION;

/** Whether all loans of the fund stay within half of the assets. */
function assetsAnswer({ amount, assets, otherFundLoans }: Borrowing): Answer {
  if (assets === undefined || (amount === undefined && otherFundLoans === undefined))
    return 'value-missing';
  if (((amount ?? 0n) + (otherFundLoans ?? 0n)) * 2n > assets) return 'no';
  return amount === undefined || otherFundLoans === undefined ? 'value-missing' : 'yes';
}

/** What others bring is a share of the budget, and stands in it beside the loan. */
function coFinancingAnswer(own: Borrowing, share: bigint): Answer {
  const { amount, coFinancing, ownFunds = 0n, totalBudget } = own;
  if (totalBudget === undefined) return 'value-missing';
  const needed = shareOf(totalBudget, share);
  if (amount !== undefined && totalBudget - amount < needed) return 'no';
  return coFinancing === undefined && ownFunds >= needed ? 'yes' : atLeast(coFinancing, needed);
}

/** Days and months: the programme is open, and the term and the grace fit. */
function timeAnswer(own: Borrowing, { open, years }: Programme, drawn: string): Answer {
  const { graceMonths, termMonths } = own;
  const months = termMonths ?? years * 12;
  const supposed = own.drawn === undefined ? 'value-missing' : 'no';
  return all([
    open === undefined || drawn >= open ? 'yes' : supposed,
    is(months <= years * 12, true),
    is((graceMonths ?? 0) < months, true),
  ]);
}

/** A tenth to nine tenths of the lessee's advance. */
function advanceAnswer({ advance, amount }: Borrowing): Answer {
  if (advance === undefined || amount === undefined) return 'value-missing';
  return is(amount * 10n >= advance && amount * 10n <= advance * 9n, true);
}

function conditionsOf(
  question: Question,
  own: Borrowing,
  programme: Programme,
  drawn: string,
): Answer {
  const { amount } = own;
  const { budget, coFinancing, ownFunds, sales } = programme;
  const ofLoan = (share: bigint): bigint | undefined => amount && shareOf(amount, share);
  const needed = ownFunds && ofLoan(ownFunds);
  return all([
    atLeast(amount, programme.from),
    amount === undefined ? 'value-missing' : is(amount <= programme.to, true),
    assetsAnswer(own),
    borrower(question, programme.id, drawn),
    timeAnswer(own, programme, drawn),
    budget === undefined ? 'yes' : atLeast(own.totalBudget, budget),
    coFinancing === undefined ? 'yes' : coFinancingAnswer(own, coFinancing),
    ownFunds !== undefined && needed === undefined ? 'value-missing' : 'yes',
    needed === undefined ? 'yes' : atLeast(own.ownFunds, needed),
    sales === undefined ? 'yes' : salesAnswer(own, ofLoan(sales)),
    programme.id === 'leasing' ? advanceAnswer(own) : 'yes',
  ]);
}

const PLENTY = 1_000_000_000_000_000n;

/** The amounts that are not stated as favourable as any can be: the smallest loan in the smallest budget, and all that is brought to it. */
function favoured(own: Borrowing, programme: Programme): Borrowing {
  const amount = own.amount ?? leastLoan(own, programme);
  const share = programme.coFinancing ?? 0n;
  let totalBudget =
    own.totalBudget ?? most(programme.budget ?? 0n, (amount * MILLION) / (MILLION - share));
  while (own.totalBudget === undefined && totalBudget - shareOf(totalBudget, share) < amount) {
    totalBudget += 1n;
  }
  return {
    ...own,
    amount,
    totalBudget,
    coFinancing: own.coFinancing ?? PLENTY,
    ownFunds: own.ownFunds ?? own.coFinancing ?? PLENTY,
    advance: own.advance ?? 2n * amount,
    assets: own.assets ?? PLENTY,
    otherFundLoans: own.otherFundLoans ?? 0n,
  };
}

/** What is missing is asked only where some loan can be had. */
function conditions(question: Question, programme: Programme, drawn: string): Answer {
  const own = question.profile.borrowing ?? EMPTY;
  const answer = conditionsOf(question, own, programme, drawn);
  const atBest = conditionsOf(question, favoured(own, programme), programme, drawn);
  return atBest === 'no' ? 'no' : answer;
}

/** The smallest loan of a programme, which under leasing covers a tenth of the advance. */
const leastLoan = ({ advance = 0n }: Borrowing, { from, id }: Programme): bigint =>
  most(from, id === 'leasing' ? floor(advance + 9n, 10n) : 0n);

/** The largest loan that the stated facts allow; null where the smallest is out of reach. */
function largestOf(question: Question, programme: Programme): bigint | null {
  const own = question.profile.borrowing ?? EMPTY;
  const { coFinancing, id, ownFunds, sales } = programme;
  const bounds: (bigint | undefined)[] = [
    coFinancing && own.totalBudget && (own.totalBudget * (MILLION - coFinancing)) / MILLION,
    ownFunds && own.ownFunds !== undefined ? (own.ownFunds * MILLION) / ownFunds : undefined,
    own.assets === undefined ? undefined : own.assets / 2n - (own.otherFundLoans ?? 0n),
    id === 'leasing' && own.advance !== undefined ? (own.advance * 9n) / 10n : undefined,
  ];
  const from = leastLoan(own, programme);
  if (sales !== undefined) {
    bounds.push(...laterSales(own).map((amount) => (amount * MILLION) / sales));
  }
  let to = programme.to;
  for (const bound of bounds) if (bound !== undefined) to = least(to, bound);
  return to < from ? null : to;
}

export const isGuaranteed = ({ guarantee }: Borrowing): boolean =>
  guarantee?.kind !== undefined && guarantee.kind !== 'none';

/** The fund's base rate on the day of drawing; undefined where it is not known. */
function baseRate({ edition }: Question, drawn: string): bigint | undefined {
  if (edition !== 'law' || drawn < '2021-01-01') return 50_000n;
  if (drawn < '2022-08-25') return 30_000n;
  return drawn < '2025-09-24' ? undefined : 50_000n;
}

/** Programmes whose terms of 2025 were seen: the base rate throughout, two points less with a guarantee. */
const SEEN_IN_2025: readonly string[] = ['joint', 'development-projects', 'component-parts'];

/** Two points off the base rate for a guarantee; of development projects in any year. */
function guaranteedRate(question: Question, id: Programme['id'], drawn: string, base: bigint) {
  if (!isGuaranteed(question.profile.borrowing ?? EMPTY)) return undefined;
  const isSeen = question.edition === 'law' && drawn >= '2025-09-24' && SEEN_IN_2025.includes(id);
  return isSeen || id === 'development-projects' ? base - 20_000n : undefined;
}

/** Two points off by the law where half of the loan of a development project goes on Russian equipment. */
function russianRate(question: Question, id: Programme['id'], drawn: string, base: bigint) {
  const share = question.profile.borrowing?.russianShare ?? 0n;
  const isKnown = question.edition === 'law' && drawn >= '2021-01-01';
  return isKnown && id === 'development-projects' && share >= 500_000n ? base - 20_000n : undefined;
}

/** Whether the borrower's facts open the programme's own lower rate. */
function isLowered(id: Programme['id'], { facts }: Borrowing): boolean {
  if (id === 'leasing') return facts.manufacturingLessee === true;
  return id === 'digitalisation' && facts.russianSoftware === true;
}

/** Yearly rates of the first three years of the loan and of those after; undefined where they are not known. */
function ratesOf(
  question: Question,
  { id, rates, lower }: Programme,
  drawn: string,
): readonly [bigint, bigint] | undefined {
  const [early, late] = rates;
  if (lower !== undefined && isLowered(id, question.profile.borrowing ?? EMPTY))
    return [lower, lower];
  if (late !== 50_000n) return rates;
  const base = baseRate(question, drawn);
  if (base === undefined) return undefined;
  const reduced =
    guaranteedRate(question, id, drawn, base) ?? russianRate(question, id, drawn, base);
  if (reduced !== undefined) return [reduced, reduced];
  const isFlat = question.edition === 'law' && drawn >= '2025-09-24' && SEEN_IN_2025.includes(id);
  return [early === late || isFlat ? base : early, base];
}

/** What is saved, discounted each quarter at a quarter of the market rate. */
function presentValue(rows: readonly Quarter[], market: bigint): bigint {
  let [of, by] = [0n, 1n];
  for (const { saved } of [...rows].reverse()) {
    of = (of + saved * by) * 4n * MILLION;
    by *= 4n * MILLION + market;
  }
  return halfUp(of, by * 4n * MILLION);
}

const sumOf = (rows: readonly Quarter[], part: (row: Quarter) => bigint): bigint =>
  rows.reduce((sum, row) => sum + part(row), 0n);

/** The law's joint loans go to 200 million from February 2023; to 2016 development projects and machine tools had less. */
function onDay({ edition }: Question, programme: Programme, drawn: string): Programme {
  if (edition !== 'law') return programme;
  const { id } = programme;
  if (id === 'joint' && drawn >= '2023-02-01') return { ...programme, to: million(200) };
  if (drawn >= '2017-01-01') return programme;
  if (id === 'development-projects') return { ...programme, to: million(300) };
  return id === 'machine-tools' ? { ...programme, rates: [50_000n, 50_000n] } : programme;
}

/** Of a joint loan the federal fund gives 70%, by the law 90% from February 2023, in whole kopecks. */
function federalPart({ edition }: Question, id: Programme['id'], drawn: string, amount: bigint) {
  if (id !== 'joint') return null;
  return (amount * (edition === 'law' && drawn >= '2023-02-01' ? 9n : 7n)) / 10n;
}

/** The quarters of a loan of the programme at its rates. */
function scheduleOf(
  question: Question,
  { id, repaidInYears, years }: Programme,
  amount: bigint,
  [early, late]: readonly [bigint, bigint],
  market: bigint | undefined,
): Quarter[] {
  const own = question.profile.borrowing ?? EMPTY;
  const months = own.termMonths ?? years * 12;
  const isFromSecondYear = id === 'drug-labelling' && months > 12;
  const usual = isFromSecondYear ? 12 : Math.max(0, months - repaidInYears * 12);
  const grace = own.graceMonths ?? usual;
  return quarters({
    amount,
    quarters: months / 3,
    grace: grace / 3,
    rate: (year) => (year <= 3 ? early : late),
    market: market ?? 0n,
    guarantee: own.guarantee?.yearlyCost ?? 0n,
    isAnnuity: own.repayment === 'annuity',
  });
}

/** What a loan is worth against the market, where a market rate is known. */
export function worthOf(rows: readonly Quarter[], market: bigint | undefined) {
  if (rows.length === 0 || market === undefined) {
    return { market: null, nominal: null, present: null };
  }
  return {
    market: sumOf(rows, (row) => row.market),
    nominal: sumOf(rows, (row) => most(0n, row.market - row.interest)),
    present: presentValue(rows, market),
  };
}

function loanAnswer(question: Question, known: Programme): LoanAnswer {
  const { profile } = question;
  const { amount, drawn = profile.project.start, marketRate } = profile.borrowing ?? EMPTY;
  const programme = onDay(question, known, drawn);
  const rates = ratesOf(question, programme, drawn);
  const answer = conditions(question, programme, drawn);
  const market = marketRate ?? keyRate(drawn);
  const isOpen = counts(answer) && amount !== undefined && rates !== undefined;
  const rows = isOpen ? scheduleOf(question, programme, amount, rates, market) : [];
  const { id } = programme;
  return {
    id,
    verdict: verdictOf(answer),
    largest: largestOf(question, programme),
    amount: isOpen ? amount : null,
    federal: isOpen ? federalPart(question, id, drawn, amount) : null,
    quarters: rows.map((row) => row.interest),
    interest: sumOf(rows, (row) => row.interest),
    principal: sumOf(rows, (row) => row.principal),
    guarantee: sumOf(rows, (row) => row.guarantee),
    ...worthOf(rows, market),
  };
}

/** The answer on each programme that the profile names, or on all. */
export const loans = (question: Question): LoanAnswer[] =>
  PROGRAMMES.filter(({ id }) => question.profile.borrowing?.programmes?.includes(id) ?? true).map(
    (programme) => loanAnswer(question, programme),
  );
