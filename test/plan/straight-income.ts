import {
  type Accounts,
  carry,
  type Kind,
  type Losses,
  NO_LOSSES,
  ORDINARY,
} from '../reference/accounts';
import { type Fraction, plus, ZERO } from '../reference/numbers';
import { granted, type Ledger, type Relief, sumOf } from './straight-cap';
import {
  type Deducted,
  drawn,
  drawnFederally,
  notTaken,
  ofThreePercent,
  poolOf,
  positive,
  taxAt,
} from './straight-deductions';
import {
  capAt,
  entryYear,
  type Income,
  isOfContract,
  isSecond,
  lastYear,
  measureRates,
  ordinary,
  type Rates,
} from './straight-measures';
import { isTula, type Sketch } from './straight-project';
import { paysEnough } from './straight-taxes';
import { yearsWithout } from './straight-toser';
import { add, type Years } from './straight-years';
import { tulaSince } from './tula/measures';

const kopecks = (of: bigint): Fraction => ({ of, by: 1n });
const taxOf = (base: Fraction, { federal, regional }: Rates): bigint =>
  taxAt(base, federal) + taxAt(base, regional);

/** The base of a year of the kind where the profit is raised by so much; kept for later years where it is closed. */
type BaseOf = (index: number, kind: Kind, raised: Fraction, closes?: boolean) => Fraction;

/** Profits by index of the year, and the losses brought forward so far. */
function accountOf(sketch: Sketch, profits: readonly bigint[], accounts: Accounts): BaseOf {
  let losses: Losses = NO_LOSSES;
  return (index, kind, raised, closes = false) => {
    const profit = plus(kopecks(profits[index] ?? 0n), raised);
    const carried = carry(losses, profit, sketch.start + index, kind, accounts);
    if (closes && sketch.carryLosses === true) losses = carried.losses;
    return carried.base;
  };
}

/** The accounts of the project and of the company, of which one is taxed in a year. */
function bothAccounts(sketch: Sketch, income: Income | null, accounts: Accounts): BaseOf {
  const { company, profits } = sketch;
  const ofProject = accountOf(sketch, profits, accounts);
  const ofCompany = accountOf(sketch, company?.profits ?? [], accounts);
  return (index, kind, raised, closes) => {
    const project = ofProject(index, kind, raised, closes);
    const whole = ofCompany(index, kind, raised, closes);
    const isOfCompany = income === 'rip' || income === 'toser.income';
    return isOfCompany && (company?.percent[index] ?? 0n) >= 90n ? whole : project;
  };
}

const ONE_ACCOUNT: readonly Income[] = [
  'investment-register',
  'spic-regional',
  'uzlovaya-park.income',
];

/** How a measure counts losses: some of them have a base of their own from the entry on. */
function accountsOf(sketch: Sketch, income: Income | null): Accounts {
  if (income === null) return ORDINARY;
  if (ONE_ACCOUNT.includes(income)) {
    return { secondFrom: undefined, unlimitedFrom: 2025 };
  }
  const isOne = sketch.readings['losses-before-status'] === 'reduce';
  return { secondFrom: isOne ? undefined : entryYear(sketch, income), unlimitedFrom: 0 };
}

/** Residency of Tula Region's zone awaits a profit. */
const beginsAtOnce = (sketch: Sketch, income: Income): boolean =>
  income === 'sez.income'
    ? !isTula(sketch)
    : isOfContract(income) || income === 'spic-regional' || income === 'uzlovaya-park.income';

/** The same once the first year is known: from 2025 a loss of a year in which no tax is paid is carried nowhere. */
function accountsFrom(sketch: Sketch, income: Income | null, first: number | null): Accounts {
  const accounts = accountsOf(sketch, income);
  if (income !== 'toser.income' || first === null) return accounts;
  const isFree = (year: number): boolean => {
    const { federal, regional } = measureRates(sketch, income, first, year);
    return isOpen(sketch, income, first, year) && federal === 0n && regional === 0n;
  };
  return { ...accounts, drops: (year) => year >= 2025 && isFree(year) };
}

/** The first year of a measure on income tax: its entry, or the first profit that is not before. */
function firstYear(sketch: Sketch, income: Income, raised: (year: number) => Fraction) {
  const entry = entryYear(sketch, income);
  if (beginsAtOnce(sketch, income)) return entry;
  const account = accountOf(sketch, sketch.profits, accountsOf(sketch, income));
  const latest = income === 'toser.income' ? entry + yearsWithout(sketch) : null;
  for (let index = 0; index <= sketch.profits.length; index++) {
    const year = sketch.start + index;
    if (latest !== null && year >= latest) return latest;
    if (index === sketch.profits.length) return null;
    const kind = year >= entry ? 'own' : 'ordinary';
    const isProfit = account(index, kind, raised(year), true).of > 0n;
    if (isProfit && (latest === null || kind === 'own')) return Math.max(year, entry);
  }
  return null;
}

/** What a package saves of income tax, and what a cap on both taxes cuts off of property tax. */
export interface Saved {
  readonly income: Years;
  readonly cutOff: Years;
}

/** Years in which anything may be saved. */
const YEARS = 14;

/** A year of a package in which a measure on income tax may be used. */
interface Year {
  readonly sketch: Sketch;
  readonly income: Income;
  readonly first: number;
  readonly year: number;
  readonly index: number;
  /** What raises the profit of the year before a cap cuts anything off. */
  readonly raised: Fraction;
  /** Whether relief of property tax raises the profit. */
  readonly raises: boolean;
  /** Relief of property tax where the cap is on it too. */
  readonly property: bigint;
  readonly usual: BaseOf;
  readonly own: BaseOf;
  readonly ledger: Ledger;
}

/** A period as it stands where so much of the property relief is left. */
function period(at: Year, kept: bigint) {
  const { first, income, index, ledger, own, property, sketch, usual, year } = at;
  const raised = plus(at.raised, kopecks(at.raises ? kept - property : 0n));
  const rates = measureRates(sketch, income, first, year);
  const before = ordinary(sketch, year);
  const [base, ofOwn] = [usual(index, 'ordinary', raised), own(index, 'own', raised)];
  const less = (budget: keyof Rates): bigint =>
    taxAt(base, before[budget]) - taxAt(ofOwn, rates[budget]);
  const [federal, regional] = [less('federal'), less('regional')];
  const full: Relief = { federal: positive(federal), regional: positive(regional), property };
  const extra = positive(-federal) + positive(-regional);
  const now = capAt(sketch, income, year);
  const same = { raised, rates, full, extra };
  if (now === null) return { ...same, left: full, ledger, isRefused: false };
  const cap = { now, atLast: capAt(sketch, income, lastYear(sketch, income, first)) ?? 0n };
  const byCode = positive(taxAt(ofOwn, 200_000n) - taxOf(ofOwn, rates));
  const takes = sketch.edition !== 'brochure-2019' && income === 'rip' ? byCode : sumOf(full);
  const mode = sketch.readings['cap-year'] ?? 'clip';
  return { ...same, ...granted(ledger, full, takes, cap, mode) };
}

/** A period in which what is left of the property relief raises the base on which it was worked out. */
function agreed(at: Year) {
  const all = period(at, at.property);
  if (all.left.property === at.property || !at.raises) return all;
  let [low, high] = [0n, at.property / 100n];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (period(at, middle * 100n).left.property >= middle * 100n) low = middle;
    else high = middle - 1n;
  }
  const found = period(at, low * 100n);
  return found.left.property === low * 100n ? found : period(at, low * 100n + 100n);
}

/** Whether a measure that begins in the year has its rates in another. */
const isOpen = (sketch: Sketch, income: Income, first: number, year: number): boolean =>
  year >= Math.max(first, isTula(sketch) ? tulaSince(income) : first) &&
  year <= lastYear(sketch, income, first) &&
  (income !== 'investment-register' || paysEnough(sketch, 'income', year));

/** The measure in a year in which it has its rates; null in the others. */
function usedIn(
  at: Omit<Year, 'income' | 'first'> & { income: Income | null; first: number | null },
) {
  const { first, income, sketch, year } = at;
  if (income === null || first === null || !isOpen(sketch, income, first, year)) return null;
  return agreed({ ...at, income, first });
}

/** Whether the first profit is still sought in a year, from the entry on. */
const isSought = (sketch: Sketch, income: Income | null, first: number | null, year: number) =>
  income !== null &&
  !beginsAtOnce(sketch, income) &&
  year >= entryYear(sketch, income) &&
  (first === null || year < first);

/** Accounts of a package: without it, raised at ordinary rates, and raised under its measure. */
interface Books {
  readonly without: BaseOf;
  readonly usual: BaseOf;
  readonly own: BaseOf;
}

/** Income tax of a given year without the package and with it, before any deduction; closes the accounts. */
function taxesOf(
  { own, usual, without }: Books,
  index: number,
  raised: Fraction,
  before: Rates,
  used: ReturnType<typeof period> | null,
  isPending: boolean,
) {
  const tax = taxOf(without(index, 'ordinary', ZERO, true), before);
  const usualTax = taxOf(usual(index, 'ordinary', raised, true), before);
  if (used === null || used.isRefused) {
    const base = own(index, isPending ? 'own' : 'ordinary', raised, true);
    return { tax, after: taxOf(base, before), base, rates: before };
  }
  const base = own(index, 'own', raised, true);
  const { extra, left, rates } = used;
  return { tax, after: usualTax - left.federal - left.regional + extra, base, rates };
}

/**
 * Tax saved, all at once: what is saved elsewhere raises the profit, losses are
 * brought forward, the rates fall, the pools are drawn.
 */
export function incomeSaved(
  sketch: Sketch,
  income: Income | null,
  deducted: Deducted,
  raise: Years,
  property: Years,
): Saved {
  const saved: Saved = { income: new Map(), cutOff: new Map() };
  const raisedIn = (year: number): Fraction =>
    [notTaken(deducted.regional, year), ofThreePercent(notTaken(deducted.federal, year))].reduce(
      plus,
      kopecks(raise.get(year) ?? 0n),
    );
  const first = income === null ? null : firstYear(sketch, income, raisedIn);
  const books: Books = {
    without: bothAccounts(sketch, income, ORDINARY),
    usual: bothAccounts(sketch, income, ORDINARY),
    own: bothAccounts(sketch, income, accountsFrom(sketch, income, first)),
  };
  const isShared =
    income !== null && isOfContract(income) && isSecond(sketch, entryYear(sketch, income));
  const shared: Years = isShared ? property : new Map();
  const raises = sketch.readings['saved-taxes-raise-profit'] !== 'no';
  const pool = { federal: 0n, regional: 0n };
  let left = poolOf(deducted.federal);
  let ledger: Ledger = { used: 0n, isClosed: false };
  for (let index = 0; index < YEARS; index++) {
    const year = sketch.start + index;
    const isGiven = index < sketch.profits.length;
    const whole = isGiven ? raisedIn(year) : ZERO;
    const used = usedIn({
      ...{ sketch, income, first, year, index, ledger, ...books },
      raised: whole,
      raises: isGiven && raises,
      property: shared.get(year) ?? 0n,
    });
    if (used !== null) {
      ledger = used.ledger;
      add(saved.cutOff, year, used.full.property - used.left.property);
    }
    if (!isGiven) continue;
    const raised = used?.raised ?? whole;
    const isPending = isSought(sketch, income, first, year);
    const taxes = taxesOf(books, index, raised, ordinary(sketch, year), used, isPending);
    const off = drawn(sketch, pool, deducted.regional, year, taxes.base, taxes.rates);
    const { federal: rate } = taxes.rates;
    const offFederal = drawnFederally(left, deducted.federal, year, taxes.base, {
      first: off.federal,
      isOrdinary: rate === ordinary(sketch, year).federal,
      rate,
    });
    left -= offFederal;
    add(saved.income, year, taxes.tax - taxes.after + off.federal + off.regional + offFederal);
  }
  return saved;
}
