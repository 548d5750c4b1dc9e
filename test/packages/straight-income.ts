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

/** Losses carried forward: of years before a measure's entry, and of years since. */
interface Losses {
  readonly earlier: bigint;
  readonly since: bigint;
}

const NO_LOSSES: Losses = { earlier: 0n, since: 0n };

/** Measures whose losses stand in two accounts, free of the ordinary limit. */
const isApart = (income: Income | null): boolean =>
  income === 'rip' || income === 'spic-federal' || income === 'sez.income';

/** How a year is counted: for a measure, by its own limit and accounts or not. */
interface Counted {
  readonly income: Income | null;
  readonly isOwn: boolean;
}

/** What losses leave of a year's profit, and what is left of them; the profit is even. */
function afterLosses(
  sketch: Sketch,
  { earlier, since }: Losses,
  profit: bigint,
  year: number,
  { income, isOwn }: Counted,
): { readonly base: bigint; readonly losses: Losses } {
  if (!sketch.carry) return { base: profit, losses: NO_LOSSES };
  if (profit <= 0n) {
    const isSince = income !== null && isApart(income) && year >= entryYear(sketch, income);
    const losses = isSince
      ? { earlier, since: since - profit }
      : { earlier: earlier - profit, since };
    return { base: profit, losses };
  }
  const isFree = isOwn && (isApart(income) || year >= 2025);
  const room = isFree || year > 2030 ? profit : profit / 2n;
  const keepsOut = isOwn && isApart(income) && sketch.readings['losses-before-status'] !== 'reduce';
  const ofEarlier = keepsOut ? 0n : least(earlier, room);
  const ofSince = least(since, room - ofEarlier);
  return {
    base: profit - ofEarlier - ofSince,
    losses: { earlier: earlier - ofEarlier, since: since - ofSince },
  };
}

/** What is declared in each year of the project, or of the company, with what raises it; times a scale. */
type Declared = (index: number) => bigint;

/** The first year of a measure on income tax: its entry, or the first profit that is not before. */
function firstYear(sketch: Sketch, income: Income | null, declared: Declared): number | null {
  if (income === null) return null;
  const entry = entryYear(sketch, income);
  if (beginsAtOnce(income)) return entry;
  let losses = NO_LOSSES;
  for (let index = 0; index < sketch.profits.length; index++) {
    const year = sketch.start + index;
    const counted = { income, isOwn: year >= entry };
    const found = afterLosses(sketch, losses, declared(index), year, counted);
    if (found.base > 0n) return Math.max(year, entry);
    losses = found.losses;
  }
  return null;
}

/** Whether a participant's rates reach the whole company in a year. */
const isOfCompany = ({ company }: Sketch, income: Income | null, index: number): boolean =>
  income === 'rip' && company !== undefined && (company.percent[index] ?? 0n) >= 90n;

/** Whether a measure is in force in a year of its own. */
function isInForce(sketch: Sketch, income: Income, first: number | null, year: number): boolean {
  if (first === null || year < first || year > lastYear(sketch, income, first)) return false;
  return income !== 'investment-register' || paysEnough(sketch, 40n, year);
}

/** Bases of a year: as the measure counts it, and with one account under the ordinary limit. */
interface Bases {
  readonly own: Base;
  readonly usual: Base;
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

const sumOf = ({ federal, property, regional }: Relief): bigint => federal + regional + property;

/** A year at a measure's rates: the tax that is left, or null where the cap leaves nothing of the relief. */
function yearAt(
  sketch: Sketch,
  income: Income,
  year: number,
  { own, usual }: Bases,
  property: bigint,
  ledger: Ledger,
): { readonly after: bigint | null; readonly cutOff: bigint } {
  const ordinaryRates = ordinary(sketch, year);
  const rates = measureRates(sketch, income, year);
  const before = {
    federal: taxAt(usual, ordinaryRates.federal),
    regional: taxAt(usual, ordinaryRates.regional),
  };
  const after = { federal: taxAt(own, rates.federal), regional: taxAt(own, rates.regional) };
  const isShared = income === 'spic-federal' && isSecond(sketch, entryYear(sketch, income));
  const full = {
    federal: positive(before.federal - after.federal),
    regional: positive(before.regional - after.regional),
    property: isShared ? property : 0n,
  };
  const now = capAt(sketch, income, year);
  const whole = after.federal + after.regional;
  if (now === null) return { after: whole, cutOff: 0n };
  const last = lastYear(sketch, income, entryYear(sketch, income));
  const cap = { now, atLast: capAt(sketch, income, last) ?? 0n };
  const takes = takenBy(sketch, income, own, full, rates);
  const wasClosed = ledger.isClosed || ledger.used >= now;
  const left = granted(ledger, full, takes, cap, sketch.readings['cap-year'] ?? 'clip');
  const isRefused = sumOf(full) > 0n ? sumOf(left) === 0n : wasClosed;
  const lost = full.federal - left.federal + (full.regional - left.regional);
  return { after: isRefused ? null : whole + lost, cutOff: full.property - left.property };
}

/** Years in which anything may be saved. */
const YEARS = 14;

const PLAINLY: Counted = { income: null, isOwn: false };

/** Bases without any measure, one account under the ordinary limit. */
function usualBases(sketch: Sketch, declared: Declared): bigint[] {
  let losses = NO_LOSSES;
  return sketch.profits.map((_, index) => {
    const found = afterLosses(sketch, losses, declared(index), sketch.start + index, PLAINLY);
    losses = found.losses;
    return found.base;
  });
}

/** A base of the project and of the company. */
interface Both<T> {
  readonly project: T;
  readonly company: T;
}

/** What is declared, in parts of a kopeck: as it is, and with what is saved and not written off. */
function declaredBy(sketch: Sketch, deducted: Sketch['asset'], raise: Years) {
  // half of a month's depreciation is the least part
  const divisor = 2n * BigInt(deducted?.months ?? 1);
  const added = (index: number) =>
    (raise.get(sketch.start + index) ?? 0n) * divisor +
    2n * notTaken(deducted, sketch.start + index);
  const project: Declared = (index) => (sketch.profits[index] ?? 0n) * divisor;
  const company: Declared = (index) => (sketch.company?.profits[index] ?? 0n) * divisor;
  const raised: Both<Declared> = {
    project: (index) => project(index) + added(index),
    company: (index) => company(index) + added(index),
  };
  return { divisor, plain: { project, company }, raised };
}

/** Whether a year of the entry or later waits for a first profit. */
function isAwaiting(sketch: Sketch, income: Income | null, first: number | null, year: number) {
  if (income === null || beginsAtOnce(income) || year < entryYear(sketch, income)) return false;
  return first === null || year < first;
}

/** What is paid in a year with the package before the deduction, and what it is drawn on. */
interface Paid {
  readonly after: bigint;
  readonly base: Base;
  readonly rates: Rates;
  readonly cutOff: bigint;
}

/** The tax of a year and the rates at which the deduction is drawn: ordinary where the measure's do not apply. */
function paidAt(
  sketch: Sketch,
  used: Income | null,
  year: number,
  base: Base,
  at: ReturnType<typeof yearAt> | null,
): Pick<Paid, 'after' | 'rates' | 'cutOff'> {
  const cutOff = at?.cutOff ?? 0n;
  if (used !== null && at !== null && at.after !== null) {
    return { after: at.after, rates: measureRates(sketch, used, year), cutOff };
  }
  const rates = ordinary(sketch, year);
  return { after: taxOf(base, rates), rates, cutOff };
}

/** Years one after the other: losses of either account are set off, the rates fall while the cap lasts. */
function paidBy(
  sketch: Sketch,
  income: Income | null,
  { divisor, raised }: ReturnType<typeof declaredBy>,
  property: Years,
): (index: number) => Paid {
  const first = firstYear(sketch, income, raised.project);
  const ledger: Ledger = { used: 0n, isClosed: false };
  const usual = {
    project: usualBases(sketch, raised.project),
    company: usualBases(sketch, raised.company),
  };
  let carried: Both<Losses> = { project: NO_LOSSES, company: NO_LOSSES };
  return (index) => {
    const year = sketch.start + index;
    const of = isOfCompany(sketch, income, index) ? 'company' : 'project';
    const used = income !== null && isInForce(sketch, income, first, year) ? income : null;
    const count = (isOwn: boolean) => ({
      project: afterLosses(sketch, carried.project, raised.project(index), year, { income, isOwn }),
      company: afterLosses(sketch, carried.company, raised.company(index), year, { income, isOwn }),
    });
    let found = count(used !== null || isAwaiting(sketch, income, first, year));
    const usualBase = { amount: usual[of][index] ?? 0n, divisor };
    const bases = { own: { amount: found[of].base, divisor }, usual: usualBase };
    const at = used && yearAt(sketch, used, year, bases, property.get(year) ?? 0n, ledger);
    if (at?.after === null) found = count(false);
    carried = { project: found.project.losses, company: found.company.losses };
    const base = { amount: found[of].base, divisor };
    return { base, ...paidAt(sketch, used, year, base, at) };
  };
}

/**
 * Tax saved: tax without any support less tax with the package, of which each is computed by itself.
 * What is saved elsewhere raises the profit.
 */
export function incomeSaved(
  sketch: Sketch,
  income: Income | null,
  deducted: Sketch['asset'],
  raise: Years,
  property: Years,
): Saved {
  const saved = { income: new Map(), cutOff: new Map() };
  const pool = { federal: 0n, regional: 0n };
  const declared = declaredBy(sketch, deducted, raise);
  const { divisor, plain } = declared;
  const without = {
    project: usualBases(sketch, plain.project),
    company: usualBases(sketch, plain.company),
  };
  const paid = paidBy(sketch, income, declared, property);
  for (let index = 0; index < YEARS; index++) {
    const year = sketch.start + index;
    const { after, base, cutOff, rates } = paid(index);
    add(saved.cutOff, year, cutOff);
    if (index >= sketch.profits.length) continue;
    const usualRates = ordinary(sketch, year);
    const of = isOfCompany(sketch, income, index) ? 'company' : 'project';
    const before = taxOf({ amount: without[of][index] ?? 0n, divisor }, usualRates);
    const off = drawn(pool, deducted, year, base, rates);
    add(saved.income, year, before - (after - off));
  }
  return saved;
}
