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

/** Income tax of the periods of a treatment, with what its cap left of the relief. */
export interface IncomeLines {
  readonly lines: readonly TaxLine[];
  readonly periods: Periods;
  /** Null where the treatment has no cap. */
  readonly ledger: readonly Granted[] | null;
  /** What the cap leaves of the relief from property tax, by year; null where it is not shared. */
  readonly property: ReadonlyMap<number, Kopecks> | null;
  /** The readings of the cap on which the relief depends; worked out where they are asked for. */
  readonly readings: () => readonly ReadingId[];
}

/** A period in which reduced rates apply to a base, before any cap. */
interface Period {
  readonly year: number;
  readonly base: IncomeBase;
  readonly ordinary: IncomeRates;
  readonly reduced: IncomeRates;
  readonly tax: Record<
    IncomeBudget,
    { readonly before: Kopecks; readonly own: Kopecks; readonly relief: Kopecks }
  >;
}

/**
 * The lines of every given year from the first to the last period in which the measure is in force.
 * @param property relief from property tax by year, for a cap that it shares.
 */
export function incomeLines(
  c: Case,
  treatment: IncomeTreatment,
  property: ReadonlyMap<number, Kopecks> = NONE,
): IncomeLines {
  const { cap, periods } = treatment;
  const computed = periodsOf(c, treatment);
  if (cap === undefined) {
    return {
      lines: computed.flatMap((period) => linesOf(period)),
      periods,
      ledger: null,
      property: null,
      readings: () => [],
    };
  }
  const sharing = cap.on === 'income-and-property' ? within(cap, periods, property) : NONE;
  const years = new Set([...computed.map(({ year }) => year), ...sharing.keys()]);
  const full = [...years]
    .sort((a, b) => a - b)
    .map((year) => fullRelief(cap, year, computed, sharing.get(year) ?? 0n));
  const granted = ledger(full, (year) => capAt(c, cap, year), cap.year, periods.last);
  const closed = closedBy(periods, granted);
  const lines = computed.flatMap((period) =>
    period.year > closed.last
      ? []
      : linesOf(
          period,
          granted.find(({ year }) => year === period.year),
        ),
  );
  return {
    lines,
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
  computed: readonly Period[],
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

function periodsOf(c: Case, { base, periods, rates }: IncomeTreatment): Period[] {
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

/** What the whole relief of a period takes of the cap: a notional difference, or itself. */
function takenOf({ notionalRate }: Cap, { base, tax }: Period): Kopecks {
  const { federal, regional } = tax;
  if (notionalRate === null) return federal.relief + regional.relief;
  const taken = taxOn(base.amount, notionalRate) - federal.own - regional.own;
  return taken > 0n ? taken : 0n;
}

function taxOf(base: IncomeBase, ordinary: RateUsed, reduced: RateUsed) {
  const before = taxWith(base.added, base.ordinary, ordinary.rate);
  const own = taxWith(base.added, base.amount, reduced.rate);
  return { before, own, relief: before > own ? before - own : 0n };
}

function linesOf(period: Period, granted?: Granted): TaxLine[] {
  const differs = period.base.ordinary !== period.base.amount;
  const isCut =
    granted !== undefined && BUDGETS.some((one) => granted[one] < period.tax[one].relief);
  return BUDGETS.map((budget) => {
    const { before, own, relief: full } = period.tax[budget];
    const relief = granted === undefined ? full : granted[budget];
    const ordinary = period.ordinary[budget];
    const reduced = period.reduced[budget];
    return {
      year: period.year,
      tax: 'income',
      budget,
      base: whole(period.base.amount, period.base.added),
      ...(differs ? { baseBefore: whole(period.base.ordinary, period.base.added) } : {}),
      ...(period.base.of === 'company' ? { baseOf: 'company' as const } : {}),
      ordinaryRate: ordinary.rate,
      rate: reduced.rate,
      before,
      after: isCut ? before - relief : own,
      relief,
      ...(full > relief ? { cutOff: full - relief } : {}),
      citation: reduced.citation,
      standing: standingOf([ordinary, reduced]),
      rates: [ordinary, reduced],
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
