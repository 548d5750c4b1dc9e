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

/** Depreciation of a year that is not taken, times the months of the asset's life. */
function notTaken(asset: Sketch['asset'], year: number): bigint {
  if (asset === undefined) return 0n;
  const first = asset.year * 12 + asset.month;
  let months = 0n;
  for (let month = year * 12; month < year * 12 + 12; month++) {
    if (month >= first && month < first + asset.months) months += 1n;
  }
  return asset.cost * months;
}

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);

interface Ledger {
  used: bigint;
  /** Nothing is granted any more. */
  isClosed: boolean;
}

/** Relief of a year in the two budgets of income tax, and of property tax where the cap is on both. */
interface Relief extends Rates {
  readonly property: bigint;
}

/** A part of an amount in a proportion, in full roubles, half up; the amount itself where all is taken. */
const part = (amount: bigint, of: bigint, whole: bigint): bigint =>
  of === whole ? amount : ((2n * amount * of + whole * 100n) / (2n * whole * 100n)) * 100n;

/** What is taken of the cap by a relief that would take so much. */
function takenOf(ledger: Ledger, takes: bigint, cap: bigint, mode: string): bigint {
  const passes = ledger.used + takes > cap;
  if (ledger.isClosed || (passes && mode === 'none')) return 0n;
  return passes && mode !== 'full' ? positive(cap - ledger.used) : takes;
}

/** A cap at the end of a year, and at the end of the last. */
interface Room {
  readonly now: bigint;
  readonly atLast: bigint;
}

/** What the cap leaves of a year's relief, the whole of which takes so much of it. */
function granted(ledger: Ledger, relief: Relief, takes: bigint, cap: Room, mode: string): Relief {
  const { federal, property, regional } = relief;
  const full = federal + regional + property;
  const taken = takenOf(ledger, takes, cap.now, mode);
  const left = ledger.isClosed ? 0n : part(full, taken, takes);
  const isReached = ledger.used + takes >= cap.now && takes > 0n;
  ledger.used += taken;
  if (isReached && (mode !== 'clip' || ledger.used >= cap.atLast)) ledger.isClosed = true;
  if (left === full) return relief;
  const ofFederal = part(left, federal, full);
  const ofRegional = property === 0n ? left - ofFederal : part(left, regional, full);
  return { federal: ofFederal, regional: ofRegional, property: left - ofFederal - ofRegional };
}

/** A base as a fraction of kopecks. */
interface Base {
  readonly amount: bigint;
  readonly divisor: bigint;
}

const taxAt = ({ amount, divisor }: Base, rate: bigint): bigint => rounded(amount, rate, divisor);

const taxOf = (base: Base, { federal, regional }: Rates): bigint =>
  taxAt(base, federal) + taxAt(base, regional);

/** What the deduction takes off the tax of a year. */
function drawn(
  pool: { federal: bigint; regional: bigint },
  asset: Sketch['asset'],
  year: number,
  base: Base,
  rates: Rates,
): bigint {
  if (asset === undefined || year > 2027) return 0n;
  if (asset.year === year) {
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

const beginsAtOnce = (income: Income | null): boolean =>
  income === 'spic-federal' || income === 'spic-regional' || income === 'sez.income';

/** The first year of a measure on income tax: its entry, or the first profit that is not before. */
function firstYear(sketch: Sketch, income: Income | null, raise: Years): number | null {
  if (income === null) return null;
  const entry = entryYear(sketch, income);
  if (beginsAtOnce(income)) return entry;
  const index = sketch.profits.findIndex(
    (profit, at) => profit + (raise.get(sketch.start + at) ?? 0n) > 0n,
  );
  return index < 0 ? null : Math.max(sketch.start + index, entry);
}

/** The profit declared for the company, in a year in which a participant's rates apply to it. */
function companyProfit({ company }: Sketch, income: Income | null, index: number): bigint | null {
  if (income !== 'rip' || company === undefined) return null;
  return (company.percent[index] ?? 0n) >= 90n ? (company.profits[index] ?? 0n) : null;
}

/** The measure in each year in which it is in force. */
function inForceBy(sketch: Sketch, income: Income | null, raise: Years) {
  const first = firstYear(sketch, income, raise);
  if (income === null || first === null) return () => null;
  const last = lastYear(sketch, income, first);
  const tests = income === 'investment-register';
  return (year: number) =>
    year >= first && year <= last && !(tests && !paysEnough(sketch, 40n, year)) ? income : null;
}

/** What a full relief takes of the cap: by the law's rules on a participant the difference to 20 per cent. */
function takenBy(sketch: Sketch, income: Income, base: Base, full: Relief, rates: Rates): bigint {
  if (sketch.edition !== 'law' || income !== 'rip')
    return full.federal + full.regional + full.property;
  return positive(taxAt(base, 200_000n) - taxOf(base, rates));
}

/** What a package saves of income tax, and what a cap on both taxes cuts off of property tax. */
export interface Saved {
  readonly income: Years;
  readonly cutOff: Years;
}

/** What a measure does in a year in which it is in force, with what its cap leaves. */
function reliefIn(
  sketch: Sketch,
  income: Income | null,
  year: number,
  base: Base,
  property: bigint,
  ledger: Ledger,
): { readonly rates: Rates; readonly full: Relief; readonly left: Relief } {
  const usual = ordinary(sketch, year);
  if (income === null) {
    const none = { federal: 0n, regional: 0n, property: 0n };
    return { rates: usual, full: none, left: none };
  }
  const rates = measureRates(sketch, income, year);
  const isShared = income === 'spic-federal' && isSecond(sketch, entryYear(sketch, income));
  const full = {
    federal: positive(taxAt(base, usual.federal) - taxAt(base, rates.federal)),
    regional: positive(taxAt(base, usual.regional) - taxAt(base, rates.regional)),
    property: isShared ? property : 0n,
  };
  const now = capAt(sketch, income, year);
  if (now === null) return { rates, full, left: full };
  const last = lastYear(sketch, income, entryYear(sketch, income));
  const cap = { now, atLast: capAt(sketch, income, last) ?? 0n };
  const takes = takenBy(sketch, income, base, full, rates);
  const left = granted(ledger, full, takes, cap, sketch.readings['cap-year'] ?? 'clip');
  return { rates, full, left };
}

/** What a year comes to under a cap. */
interface Passed {
  readonly year: number;
  readonly left: bigint;
  readonly taken: bigint;
  readonly isClosed: boolean;
}

const sumOf = ({ federal, property, regional }: Relief): bigint => federal + regional + property;

/** The last year of a measure that its cap ends for good: the one that takes the last of it, or the one before a refusal. */
function endByCap(years: readonly Passed[]): number | null {
  const closing = years.find(({ isClosed }) => isClosed);
  if (closing === undefined || years.every(({ left }) => left === 0n)) return null;
  return closing.taken > 0n ? closing.year : closing.year - 1;
}

/**
 * Tax saved, all at once: what is saved elsewhere raises the profit, the rates fall, the pools are drawn.
 * A participant is taxed on the company's profit no longer than its rates last.
 */
export function incomeSaved(
  sketch: Sketch,
  income: Income | null,
  deducted: Sketch['asset'],
  raise: Years,
  property: Years,
): Saved {
  const inForce = inForceBy(sketch, income, raise);
  const all = savedWhile(sketch, inForce, deducted, raise, property);
  if (income !== 'rip' || sketch.company === undefined) return all;
  const end = endByCap(all.passed);
  if (end === null) return all;
  const isOpen = (year: number) => (year <= end ? inForce(year) : null);
  return savedWhile(sketch, isOpen, deducted, raise, property);
}

/** Years in which anything may be saved. */
const YEARS = 14;

/** The profit declared to which a measure's rates apply, and what it is raised to; 0 where none is given. */
function baseOf(sketch: Sketch, used: Income | null, index: number, raise: bigint) {
  const profit = sketch.profits[index];
  if (profit === undefined) return { declared: 0n, amount: 0n };
  const declared = companyProfit(sketch, used, index) ?? profit;
  return { declared, amount: declared + raise };
}

function savedWhile(
  sketch: Sketch,
  inForce: (year: number) => Income | null,
  deducted: Sketch['asset'],
  raise: Years,
  property: Years,
): Saved & { readonly passed: readonly Passed[] } {
  const saved = { income: new Map(), cutOff: new Map(), passed: [] as Passed[] };
  const ledger: Ledger = { used: 0n, isClosed: false };
  const pool = { federal: 0n, regional: 0n };
  const divisor = BigInt(deducted?.months ?? 1);
  for (let index = 0; index < YEARS; index++) {
    const profit = sketch.profits[index];
    const year = sketch.start + index;
    const usual = ordinary(sketch, year);
    const used = inForce(year);
    const { amount, declared } = baseOf(sketch, used, index, raise.get(year) ?? 0n);
    const base = {
      amount: amount * divisor + (profit === undefined ? 0n : notTaken(deducted, year)),
      divisor,
    };
    const ofProperty = property.get(year) ?? 0n;
    const usedBefore = ledger.used;
    const { full, left, rates } = reliefIn(sketch, used, year, base, ofProperty, ledger);
    const cutOff = full.property - left.property;
    if (used !== null && profit !== undefined) {
      const taken = ledger.used - usedBefore;
      saved.passed.push({ year, left: sumOf(left), taken, isClosed: ledger.isClosed });
    }
    add(saved.cutOff, year, cutOff);
    const relief = left.federal + left.regional;
    const off = relief + drawn(pool, deducted, year, base, relief > 0n ? rates : usual);
    const before = taxOf({ amount: declared, divisor: 1n }, usual);
    add(saved.income, year, before - (taxOf(base, usual) - off));
  }
  return saved;
}
