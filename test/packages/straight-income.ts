import {
  type Accounts,
  carry,
  type Kind,
  type Losses,
  NO_LOSSES,
  ORDINARY,
} from '../reference/accounts';
import { type Fraction, plus, ZERO } from '../reference/numbers';
import {
  capAt,
  entryYear,
  type Income,
  isSecond,
  lastYear,
  measureRates,
  ordinary,
  type Rates,
} from './straight-measures';
import type { Sketch } from './straight-project';
import { add, paysEnough, rounded, type Years } from './straight-taxes';

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const kopecks = (of: bigint): Fraction => ({ of, by: 1n });
const taxAt = ({ of, by }: Fraction, rate: bigint): bigint => rounded(of, rate, by);
const taxOf = (base: Fraction, { federal, regional }: Rates): bigint =>
  taxAt(base, federal) + taxAt(base, regional);

/** Depreciation of a year that is not taken. */
function notTaken(asset: Sketch['asset'], year: number): Fraction {
  if (asset === undefined) return ZERO;
  const first = asset.year * 12 + asset.month;
  let months = 0n;
  for (let month = year * 12; month < year * 12 + 12; month++) {
    if (month >= first && month < first + asset.months) months += 1n;
  }
  return { of: asset.cost * months, by: BigInt(asset.months) };
}

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
    return income === 'rip' && (company?.percent[index] ?? 0n) >= 90n ? whole : project;
  };
}

/** How a measure counts losses: three of them have a base of their own from the entry on. */
function accountsOf(sketch: Sketch, income: Income | null): Accounts {
  if (income === null) return ORDINARY;
  if (income === 'investment-register' || income === 'spic-regional') {
    return { secondFrom: undefined, unlimitedFrom: 2025 };
  }
  const isOne = sketch.readings['losses-before-status'] === 'reduce';
  return { secondFrom: isOne ? undefined : entryYear(sketch, income), unlimitedFrom: 0 };
}

const beginsAtOnce = (income: Income): boolean =>
  income === 'spic-federal' || income === 'spic-regional' || income === 'sez.income';

/** The first year of a measure on income tax: its entry, or the first profit that is not before. */
function firstYear(sketch: Sketch, income: Income, raised: (year: number) => Fraction) {
  const entry = entryYear(sketch, income);
  if (beginsAtOnce(income)) return entry;
  const account = accountOf(sketch, sketch.profits, accountsOf(sketch, income));
  for (let index = 0; index < sketch.profits.length; index++) {
    const year = sketch.start + index;
    const kind = year >= entry ? 'own' : 'ordinary';
    if (account(index, kind, raised(year), true).of > 0n) return Math.max(year, entry);
  }
  return null;
}

interface Ledger {
  readonly used: bigint;
  /** Nothing is granted any more. */
  readonly isClosed: boolean;
}

/** Relief of a year in the two budgets of income tax, and of property tax where the cap is on both. */
interface Relief extends Rates {
  readonly property: bigint;
}

const NOTHING: Relief = { federal: 0n, regional: 0n, property: 0n };
const sumOf = ({ federal, property, regional }: Relief): bigint => federal + regional + property;

/** A part of an amount in a proportion, in full roubles, half up; the amount itself where all is taken. */
const part = (amount: bigint, of: bigint, whole: bigint): bigint =>
  of === whole ? amount : ((2n * amount * of + whole * 100n) / (2n * whole * 100n)) * 100n;

/** A cap at the end of a year, and at the end of the last. */
interface Room {
  readonly now: bigint;
  readonly atLast: bigint;
}

interface Granted {
  readonly left: Relief;
  readonly ledger: Ledger;
  /** Whether the cap leaves the year no relief. */
  readonly isRefused: boolean;
}

/** What the cap leaves of a year's relief, the whole of which takes so much of it. */
function granted(ledger: Ledger, full: Relief, takes: bigint, cap: Room, mode: string): Granted {
  if (ledger.isClosed) return { left: NOTHING, ledger, isRefused: true };
  const passes = takes > positive(cap.now - ledger.used);
  const room = mode === 'none' ? 0n : positive(cap.now - ledger.used);
  const isCut = passes && mode !== 'full';
  const taken = isCut ? room : takes;
  const used = ledger.used + taken;
  const isReached = (takes > 0n && used >= cap.now) || passes;
  const next = { used, isClosed: isReached && (mode !== 'clip' || used >= cap.atLast) };
  if (!isCut) return { left: full, ledger: next, isRefused: false };
  const whole = sumOf(full);
  const all = part(whole, taken, takes);
  if (all === 0n) return { left: NOTHING, ledger: next, isRefused: true };
  const federal = part(all, full.federal, whole);
  const regional = full.property === 0n ? all - federal : part(all, full.regional, whole);
  const left = { federal, regional, property: all - federal - regional };
  return { left, ledger: next, isRefused: false };
}

/** What the deduction takes off the tax of a year. */
function drawn(
  sketch: Sketch,
  pool: { federal: bigint; regional: bigint },
  asset: Sketch['asset'],
  year: number,
  base: Fraction,
  rates: Rates,
): bigint {
  if (asset === undefined || year > Math.min(2027, sketch.held.ppeEnds ?? 2027)) return 0n;
  const carries = sketch.readings['deduction-of-a-loss-year'] === 'carries';
  if (asset.year === year && (carries || taxAt(base, rates.regional) > 0n)) {
    pool.regional += ((asset.cost * 9n) / 1000n) * 100n;
    pool.federal += (asset.cost / 1000n) * 100n;
  }
  const reducible = positive(taxAt(base, rates.regional) - taxAt(base, 50_000n));
  const regional = least(pool.regional, reducible);
  const federal = least(pool.federal, taxAt(base, rates.federal));
  pool.regional -= regional;
  pool.federal -= federal;
  return regional + federal;
}

/** What a package saves of income tax, and what a cap on both taxes cuts off of property tax. */
export interface Saved {
  readonly income: Years;
  readonly cutOff: Years;
}

/** Years in which anything may be saved. */
const YEARS = 14;

/**
 * Tax saved, all at once: what is saved elsewhere raises the profit, losses are
 * brought forward, the rates fall, the pools are drawn.
 */
export function incomeSaved(
  sketch: Sketch,
  income: Income | null,
  deducted: Sketch['asset'],
  raise: Years,
  property: Years,
): Saved {
  const saved: Saved = { income: new Map(), cutOff: new Map() };
  const raises = sketch.readings['saved-taxes-raise-profit'] !== 'no';
  const raisedIn = (year: number): Fraction =>
    plus(kopecks(raise.get(year) ?? 0n), notTaken(deducted, year));
  const first = income === null ? null : firstYear(sketch, income, raisedIn);
  const [without, usual, own] = [
    bothAccounts(sketch, income, ORDINARY),
    bothAccounts(sketch, income, ORDINARY),
    bothAccounts(sketch, income, accountsOf(sketch, income)),
  ];
  let ledger: Ledger = { used: 0n, isClosed: false };
  const pool = { federal: 0n, regional: 0n };
  for (let index = 0; index < YEARS; index++) {
    const year = sketch.start + index;
    const isGiven = sketch.profits[index] !== undefined;
    const whole = isGiven ? raisedIn(year) : ZERO;
    const ofProperty = property.get(year) ?? 0n;
    const isShared = income === 'spic-federal' && isSecond(sketch, entryYear(sketch, income));

    /** The year where so much of the property relief is left of a cap on both taxes. */
    const inPeriod = (used: Income, kept: bigint) => {
      const cut = raises && isGiven ? kept - ofProperty : 0n;
      const raised = plus(whole, kopecks(cut));
      const rates = measureRates(sketch, used, year);
      const bases = {
        usual: usual(index, 'ordinary', raised),
        own: own(index, 'own', raised),
      };
      const before = ordinary(sketch, year);
      const less = {
        federal: taxAt(bases.usual, before.federal) - taxAt(bases.own, rates.federal),
        regional: taxAt(bases.usual, before.regional) - taxAt(bases.own, rates.regional),
      };
      const full: Relief = {
        federal: positive(less.federal),
        regional: positive(less.regional),
        property: isShared ? ofProperty : 0n,
      };
      const extra = positive(-less.federal) + positive(-less.regional);
      const now = capAt(sketch, used, year);
      if (now === null) {
        return { raised, rates, bases, full, extra, left: full, ledger, isRefused: false };
      }
      const last = lastYear(sketch, used, first ?? entryYear(sketch, used));
      const cap = { now, atLast: capAt(sketch, used, last) ?? 0n };
      const byCode = positive(taxAt(bases.own, 200_000n) - taxOf(bases.own, rates));
      const takes = sketch.edition === 'law' && used === 'rip' ? byCode : sumOf(full);
      const mode = sketch.readings['cap-year'] ?? 'clip';
      return { raised, rates, bases, full, extra, ...granted(ledger, full, takes, cap, mode) };
    };

    /** The same where what is left raises the base on which it was worked out. */
    const agreed = (used: Income) => {
      const all = inPeriod(used, ofProperty);
      if (!isShared || all.left.property === all.full.property || !raises || !isGiven) return all;
      let [low, high] = [0n, ofProperty / 100n];
      while (low < high) {
        const middle = (low + high + 1n) / 2n;
        if (inPeriod(used, middle * 100n).left.property >= middle * 100n) low = middle;
        else high = middle - 1n;
      }
      const found = inPeriod(used, low * 100n);
      if (found.left.property === low * 100n) return found;
      return inPeriod(used, low * 100n + 100n);
    };

    const isOpen =
      income !== null &&
      first !== null &&
      year >= first &&
      year <= lastYear(sketch, income, first) &&
      (income !== 'investment-register' || paysEnough(sketch, 'income', year));
    const period = isOpen ? agreed(income) : null;
    if (period !== null) ledger = period.ledger;
    const cutOff = period === null ? 0n : period.full.property - period.left.property;
    add(saved.cutOff, year, cutOff);
    if (!isGiven) continue;
    const raised = period === null ? whole : period.raised;
    const before = taxOf(without(index, 'ordinary', ZERO, true), ordinary(sketch, year));
    const usualBase = usual(index, 'ordinary', raised, true);
    if (period !== null && !period.isRefused) {
      const base = own(index, 'own', raised, true);
      const { extra, left } = period;
      const after = taxOf(usualBase, ordinary(sketch, year)) - left.federal - left.regional + extra;
      const off = drawn(sketch, pool, deducted, year, base, period.rates);
      add(saved.income, year, before - after + off);
      continue;
    }
    const seeks = income !== null && !beginsAtOnce(income) && year >= entryYear(sketch, income);
    const isPending = seeks && (first === null || year < first);
    const base = own(index, isPending ? 'own' : 'ordinary', raised, true);
    const rates = ordinary(sketch, year);
    const off = drawn(sketch, pool, deducted, year, base, rates);
    add(saved.income, year, before - taxOf(base, rates) + off);
  }
  return saved;
}
