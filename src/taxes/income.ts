import type { Case } from '../facts/case';
import { givenYears, type IncomeBase } from '../facts/profit';
import { type IncomeRates, ordinaryIncome, type RateUsed } from '../facts/rates';
import { yearOf } from '../kit/day';
import { type Kopecks, type Rate, taxOn } from '../kit/money';
import { type Ratio, sum, ZERO } from '../kit/ratio';
import type { ReadingId } from '../policy/readings';
import type { Periods } from '../result';
import { capAt, capReadings, type FullRelief, type Granted, ledger } from './cap';
import { standingOf, type TaxLine } from './line';
import type { Cap, IncomeTreatment } from './treatment';

export type IncomeBudget = 'federal' | 'regional';
const BUDGETS: readonly IncomeBudget[] = ['federal', 'regional'];

/** Tax of a year in one budget. */
interface BudgetTax {
  readonly before: Kopecks;
  readonly after: Kopecks;
  readonly relief: Kopecks;
  /** Relief that a cap has cut off. */
  readonly cutOff: Kopecks;
}

/** A year in which reduced rates apply to a base. */
export interface IncomeYear {
  readonly year: number;
  readonly base: IncomeBase;
  readonly ordinary: IncomeRates;
  readonly reduced: IncomeRates;
  readonly tax: Readonly<Record<IncomeBudget, BudgetTax>>;
}

/** Income tax of the years of a treatment, with what its cap left of the relief. */
export interface IncomeYears {
  readonly years: readonly IncomeYear[];
  readonly periods: Periods;
  /** Null where the treatment has no cap. */
  readonly ledger: readonly Granted[] | null;
  /** What the cap leaves of the relief from property tax, by year; null where it is not shared. */
  readonly property: ReadonlyMap<number, Kopecks> | null;
  /** The readings of the cap on which the relief depends; worked out where they are asked for. */
  readonly readings: () => readonly ReadingId[];
}

/**
 * Every given year from the first to the last period in which the measure is in force.
 * @param property relief from property tax by year, for a cap that it shares.
 */
export function incomeYears(
  c: Case,
  treatment: IncomeTreatment,
  property: ReadonlyMap<number, Kopecks> = NONE,
): IncomeYears {
  const { cap, periods } = treatment;
  const computed = computedYears(c, treatment);
  if (cap === undefined) {
    return { years: computed, periods, ledger: null, property: null, readings: () => [] };
  }
  const sharing = cap.on === 'income-and-property' ? within(cap, periods, property) : NONE;
  const years = new Set([...computed.map(({ year }) => year), ...sharing.keys()]);
  const full = [...years]
    .sort((a, b) => a - b)
    .map((year) => fullRelief(cap, year, computed, sharing.get(year) ?? 0n));
  const granted = ledger(full, (year) => capAt(c, cap, year), cap.year, periods.last);
  const closed = closedBy(periods, granted);
  return {
    years: computed.flatMap((one) =>
      one.year > closed.last
        ? []
        : cutTo(
            one,
            granted.find(({ year }) => year === one.year),
          ),
    ),
    periods: closed,
    ledger: granted,
    property: sharing.size === 0 ? null : new Map(granted.map((one) => [one.year, one.property])),
    readings: () => capReadings(c, cap, full, periods.last),
  };
}

const NONE: ReadonlyMap<number, Kopecks> = /* @__PURE__ */ new Map();

/** Relief from property tax in the years that a cap covers: from the day on which it begins to the last period. */
const within = (
  { from }: Cap,
  { last }: Periods,
  property: ReadonlyMap<number, Kopecks>,
): ReadonlyMap<number, Kopecks> =>
  new Map([...property].filter(([year]) => year >= yearOf(from) && year <= last));

/** The relief of a year before the cap, and what it takes of it: nothing before the cap's first year. */
function fullRelief(
  cap: Cap,
  year: number,
  computed: readonly IncomeYear[],
  property: Kopecks,
): FullRelief {
  const period = computed.find((one) => one.year === year);
  const counts = year >= (cap.fromYear ?? year);
  return {
    year,
    federal: period?.tax.federal.relief ?? 0n,
    regional: period?.tax.regional.relief ?? 0n,
    property,
    takes: counts ? property + (period === undefined ? 0n : takenOf(cap, period)) : 0n,
  };
}

/** The years before any cap. */
function computedYears(c: Case, { base, periods, rates }: IncomeTreatment): IncomeYear[] {
  const profit = c.profile.taxableProfit;
  if (profit === undefined) return [];
  return givenYears(profit, periods.first, periods.last).flatMap((year) => {
    const reduced = rates(year);
    const based = base(year);
    if (reduced === null || based === undefined) return [];
    const ordinary = ordinaryIncome(c, year);
    const tax = {
      federal: taxOf(based, ordinary.federal, reduced.federal),
      regional: taxOf(based, ordinary.regional, reduced.regional),
    };
    return [{ year, base: based, ordinary, reduced, tax }];
  });
}

/** What the whole relief of a year takes of the cap: a notional difference, or itself. */
function takenOf({ notionalRate }: Cap, { base, tax }: IncomeYear): Kopecks {
  const { federal, regional } = tax;
  if (notionalRate === null) return federal.relief + regional.relief;
  const taken = taxOn(base.amount, notionalRate) - federal.after - regional.after;
  return taken > 0n ? taken : 0n;
}

function taxOf(base: IncomeBase, ordinary: RateUsed, reduced: RateUsed): BudgetTax {
  const before = taxWith(base.added, base.ordinary, ordinary.rate);
  const after = taxWith(base.added, base.amount, reduced.rate);
  return { before, after, relief: before > after ? before - after : 0n, cutOff: 0n };
}

/** The year with what a cap leaves of its relief. */
function cutTo(computed: IncomeYear, granted: Granted | undefined): IncomeYear {
  const { tax } = computed;
  if (!granted || BUDGETS.every((one) => granted[one] >= tax[one].relief)) return computed;
  const cut = (budget: IncomeBudget): BudgetTax => {
    const { before, relief: full } = tax[budget];
    const relief = granted[budget];
    return { before, after: before - relief, relief, cutOff: full - relief };
  };
  return { ...computed, tax: { federal: cut('federal'), regional: cut('regional') } };
}

/** The two lines of a year. */
export function incomeLines({ base, ordinary, reduced, tax, year }: IncomeYear): TaxLine[] {
  const differs = base.ordinary !== base.amount;
  return BUDGETS.map((budget) => {
    const { after, before, cutOff, relief } = tax[budget];
    const rates = [ordinary[budget], reduced[budget]];
    return {
      year,
      tax: 'income',
      budget,
      base: whole(base.amount, base.added),
      ...(differs ? { baseBefore: whole(base.ordinary, base.added) } : {}),
      ...(base.of === 'company' ? { baseOf: 'company' as const } : {}),
      ordinaryRate: ordinary[budget].rate,
      rate: reduced[budget].rate,
      before,
      after,
      relief,
      ...(cutOff > 0n ? { cutOff } : {}),
      citation: reduced[budget].citation,
      standing: standingOf(rates),
      rates,
    };
  });
}

/** Tax on an amount with what is added to it. */
export function taxWith(added: Ratio | undefined, amount: Kopecks, rate: Rate): Kopecks {
  if (added === undefined) return taxOn(amount, rate);
  const { dividend, divisor } = whole(amount, added);
  return taxOn(dividend, rate, divisor);
}

const whole = (amount: Kopecks, added: Ratio = ZERO): Ratio =>
  sum({ dividend: amount, divisor: 1n }, added);

/**
 * The relief ends with the period that takes the last of the cap, or before the one that would pass it
 * and gets nothing; not where the cap never let any through.
 */
function closedBy(periods: Periods, granted: readonly Granted[]): Periods {
  const ending = granted.find(({ ended }) => ended);
  if (ending === undefined || granted.every((period) => period.granted === 0n)) return periods;
  const last = ending.used > 0n ? ending.year : ending.year - 1;
  return last < periods.last ? { first: periods.first, last, because: 'cap-exhausted' } : periods;
}
