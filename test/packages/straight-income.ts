import type { Sketch } from './straight-project';
import { add, registerPeriods, rounded, type Years } from './straight-taxes';

export type Income =
  | 'investment-register'
  | 'rip'
  | 'spic-federal'
  | 'spic-regional'
  | 'sez.income';

interface Rates {
  readonly federal: bigint;
  readonly regional: bigint;
}

const isReduced = (year: number): boolean => year >= 2017 && year <= 2024;

const ordinary = (year: number): Rates =>
  isReduced(year)
    ? { federal: 30_000n, regional: 170_000n }
    : { federal: 20_000n, regional: 180_000n };

function measureRates(sketch: Sketch, income: Income, year: number): Rates {
  const { federal } = ordinary(year);
  const byReduction =
    sketch.readings['regional-rate-2017-2024'] === 'printed-reduction' && isReduced(year);
  const thirteen = byReduction ? 125_000n : 135_000n;
  if (income === 'rip') return { federal: 0n, regional: thirteen };
  if (income === 'spic-federal') return { federal: 0n, regional: byReduction ? 90_000n : 100_000n };
  if (income !== 'sez.income') return { federal, regional: thirteen };
  const period = year - (sketch.held.resident ?? sketch.start) + 1;
  return { federal: 20_000n, regional: scheduled(sketch.machinery, period) };
}

function scheduled(priority: boolean, period: number): bigint {
  if (period > 15) return 135_000n;
  if (!priority) return period <= 10 ? 50_000n : 90_000n;
  if (period <= 5) return 0n;
  if (period <= 9) return 30_000n;
  if (period <= 11) return 50_000n;
  return period <= 13 ? 80_000n : 100_000n;
}

/** The year in which the status of a measure is held or taken to be obtained. */
function entryYear({ held, start }: Sketch, income: Income): number {
  if (income === 'investment-register') return held.register ?? start;
  if (income === 'rip') return held.rip ?? start;
  if (income === 'sez.income') return held.resident ?? start;
  const level = income === 'spic-federal' ? 'federal' : 'regional';
  return held.contract?.level === level ? held.contract.signed : start;
}

function lastYear(sketch: Sketch, income: Income, first: number): number {
  const { contract } = sketch.held;
  const entry = entryYear(sketch, income);
  const level = income === 'spic-federal' ? 'federal' : 'regional';
  const contractEnd = (contract?.level === level ? contract.ends : undefined) ?? entry + 9;
  switch (income) {
    case 'investment-register':
      return first + registerPeriods(sketch) - 1;
    case 'rip':
      return 2028;
    case 'spic-federal':
      return Math.min(contractEnd, 2025);
    case 'spic-regional':
      return Math.min(contractEnd, first + 6);
    case 'sez.income':
      return 2061;
  }
}

/** The cap at the end of a year, kopecks; null without one. */
function capAt(sketch: Sketch, income: Income, year: number): bigint | null {
  if (income !== 'rip' && income !== 'spic-regional') return null;
  const entry = entryYear(sketch, income);
  let made = 0n;
  sketch.capex.forEach((amount, index) => {
    const when = sketch.start + index;
    const counted = sketch.readings['cap-base'] === 'planned-total' || when <= year;
    if (when >= entry && counted) made += amount;
  });
  const cap = income === 'rip' ? made : made / 2n;
  return (cap / 100n) * 100n;
}

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
  /** The cap is used up for good. */
  isExhausted: boolean;
}

/** What the cap leaves of a year's relief. */
function granted(ledger: Ledger, { federal, regional }: Rates, cap: bigint, mode: string): Rates {
  const full = federal + regional;
  if (full === 0n) return { federal, regional };
  const reaches = ledger.used + full >= cap;
  const passes = ledger.used + full > cap;
  let left = full;
  if (ledger.isClosed || (passes && mode === 'none')) left = 0n;
  else if (passes && mode !== 'full') left = positive(cap - ledger.used);
  if (reaches && mode !== 'clip') ledger.isClosed = true;
  if (ledger.isClosed && left > 0n) ledger.isExhausted = true;
  ledger.used += left;
  const share = ((2n * federal * left + full * 100n) / (2n * full * 100n)) * 100n;
  return { federal: share, regional: left - share };
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
  return (year: number) => (year >= first && year <= last ? income : null);
}

/** Income tax saved, all at once: what is saved elsewhere raises the profit, the rates fall, the pools are drawn. */
export function incomeSaved(
  sketch: Sketch,
  income: Income | null,
  deducted: Sketch['asset'],
  raise: Years,
): Years {
  const saved: Years = new Map();
  const mode = sketch.readings['cap-year'] ?? 'clip';
  const inForce = inForceBy(sketch, income, raise);
  const ledger: Ledger = { used: 0n, isClosed: false, isExhausted: false };
  const pool = { federal: 0n, regional: 0n };
  const divisor = BigInt(deducted?.months ?? 1);
  for (const [index, profit] of sketch.profits.entries()) {
    const year = sketch.start + index;
    const usual = ordinary(year);
    const used = inForce(year);
    const ofCompany = ledger.isExhausted ? null : companyProfit(sketch, used, index);
    const declared = ofCompany ?? profit;
    const raised = (declared + (raise.get(year) ?? 0n)) * divisor;
    const base = { amount: raised + notTaken(deducted, year), divisor };
    const rates = used === null ? usual : measureRates(sketch, used, year);
    const cap = used === null ? null : capAt(sketch, used, year);
    const full = {
      federal: positive(taxAt(base, usual.federal) - taxAt(base, rates.federal)),
      regional: positive(taxAt(base, usual.regional) - taxAt(base, rates.regional)),
    };
    const { federal, regional } = cap === null ? full : granted(ledger, full, cap, mode);
    const reducible = federal + regional > 0n ? rates : usual;
    const off = federal + regional + drawn(pool, deducted, year, base, reducible);
    const before = taxOf({ amount: declared, divisor: 1n }, usual);
    add(saved, year, before - (taxOf(base, usual) - off));
  }
  return saved;
}
