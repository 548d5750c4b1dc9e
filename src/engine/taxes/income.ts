import { yearOf } from '../../kit/day';
import { type Kopecks, type Rate, taxOn } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';
import { yearsOf } from '../../kit/series';
import type { Case } from '../facts/case';
import type { Counting } from '../facts/losses';
import { type IncomeBase, NOTHING_CARRIED } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import type { Periods } from '../terms';
import { INCOME_BUDGETS, type IncomeBudget } from './budgets';
import { capAt, capReadings, type FullRelief, type Granted, isClosed, ledgerOf } from './cap';
import { limitedRates } from './limit';
import type { Cap, IncomeTreatment, SharedCap } from './treatment';

/** Tax of a year in one budget: before less after is relief less extra tax. */
interface BudgetTax {
  readonly before: Kopecks;
  readonly after: Kopecks;
  readonly relief: Kopecks;
  /** By how much the tax is greater than the ordinary one. */
  readonly extraTax: Kopecks;
  /** Relief that a cap has cut off. */
  readonly cutOff: Kopecks;
}

type TaxByBudget = Readonly<Record<IncomeBudget, BudgetTax>>;

/** A given year under a measure: a period at its rates, or a year at the ordinary ones whose base its loss accounts may change. */
export interface IncomeYear {
  readonly year: number;
  readonly base: IncomeBase;
  /** By whose limit and accounts losses are set off. */
  readonly counting: Counting;
  readonly ordinary: IncomeRates;
  /** The measure's rates in a period in which it is in force; null in any other year. */
  readonly reduced: IncomeRates | null;
  /** Whether the measure's rates apply: not where its cap leaves no relief. */
  readonly applies: boolean;
  readonly tax: TaxByBudget;
  /** What the cap left of the period's relief; absent where it left all of it. */
  readonly ceiling?: Ceiling;
}

/** A period of which a cap leaves a part, or nothing. */
interface Ceiling extends Pick<Granted, 'full' | 'granted'> {
  /** The period before the cap. */
  readonly uncapped: IncomeYear;
}

/** Income tax of the given years under a treatment, with what its cap left of the relief. */
export interface IncomeYears {
  readonly years: readonly IncomeYear[];
  /** Null where no first profit lies among the given years. */
  readonly periods: Periods | null;
  /** The rates of a year, whether or not it is given, before any cap; null in one without. */
  readonly rates: (year: number) => IncomeRates | null;
  /** Null where the treatment has no cap. */
  readonly ledger: readonly Granted[] | null;
  /** What the cap leaves of the relief from property tax, by year; null where it is not shared. */
  readonly property: ReadonlyMap<number, Kopecks> | null;
  /** The readings on which the amounts depend; worked out where they are asked for. */
  readonly readings: () => readonly string[];
}

/**
 * Income tax of every given year: in the measure's periods at its rates, in any
 * other at the ordinary ones, each on the base that the measure's loss accounts leave.
 * @param property relief from property tax by year, for a cap that it shares.
 */
export function incomeYears(
  c: Case,
  treatment: IncomeTreatment,
  property: ReadonlyMap<number, Kopecks> = NONE,
): IncomeYears {
  const { cap } = treatment;
  const { ledger, limited, readingMatters, years } = computedYears(c, treatment, cap, property);
  const { rates } = limited;
  const periods = limited.periods();
  const ofLosses: readonly string[] = readingMatters ? ['losses-before-status'] : [];
  if (cap === undefined || periods === null) {
    return { years, periods, rates, ledger: null, property: null, readings: () => ofLosses };
  }
  const closed = closedBy(periods, ledger);
  const isShared = sharing(treatment, cap, property).size > 0;
  return {
    years: years.map((one) => (one.year > closed.last ? outside(one) : one)),
    periods: closed,
    rates,
    ledger,
    property: isShared ? new Map(ledger.map((one) => [one.year, one.property])) : null,
    readings: () => [
      ...ofLosses,
      ...capReadings(cap, ledger, (other) => computedYears(c, treatment, other, property).ledger),
    ],
  };
}

const NONE: ReadonlyMap<number, Kopecks> = /* @__PURE__ */ new Map();

/** The given years in their order, each with the losses and the cap that those before it left. */
function computedYears(
  c: Case,
  treatment: IncomeTreatment,
  cap: Cap | undefined,
  property: ReadonlyMap<number, Kopecks>,
) {
  const { bases } = treatment;
  const shared = sharing(treatment, cap, property);
  const grant = granter(c, treatment, cap, shared);
  const years: IncomeYear[] = [];
  const ledger: Granted[] = [];
  const limited = limitedRates(treatment, (year) => ordinaryIncome(c, year));
  let carried = NOTHING_CARRIED;
  let readingMatters = false;
  for (const year of walked(c, shared)) {
    const reduced = limited.rates(year);
    const counting = countingIn(treatment, year, reduced);
    const found = bases(carried, year, counting);
    const computed = found && yearOn(c, { year, base: found.base, counting }, reduced);
    const granted = grant(year, reduced && computed);
    if (granted !== null) ledger.push(granted);
    if (found === undefined || computed === undefined) continue;
    const isRefused =
      reduced !== null && granted !== null && cap !== undefined && isClosed(cap, granted);
    const counted = isRefused ? (bases(carried, year, 'ordinary') ?? found) : found;
    limited.count(year, counted.base.amount);
    carried = counted.left;
    readingMatters ||= counted.readingMatters;
    years.push(
      isRefused
        ? refused(
            computed,
            yearOn(c, { year, base: counted.base, counting: 'ordinary' }, null),
            granted,
          )
        : cutTo(computed, reduced && granted),
    );
  }
  return { years, ledger, limited, readingMatters };
}

/** The bases of given years in another case of the project, with losses counted in each year as they are in it. */
export function basesCounted(
  { bases }: IncomeTreatment,
  years: readonly Pick<IncomeYear, 'year' | 'counting'>[],
): ReadonlyMap<number, Ratio> {
  const amounts = new Map<number, Ratio>();
  let carried = NOTHING_CARRIED;
  for (const { counting, year } of years) {
    const found = bases(carried, year, counting);
    if (found === undefined) continue;
    carried = found.left;
    amounts.set(year, found.base.amount);
  }
  return amounts;
}

/** The years to be computed: those of which a profit is given, and those of a cap that is shared. */
function walked(
  { profile: { taxableProfit } }: Case,
  shared: ReadonlyMap<number, Kopecks>,
): readonly number[] {
  const given = taxableProfit === undefined ? [] : yearsOf(taxableProfit);
  if (shared.size === 0) return given;
  return [...new Set([...given, ...shared.keys()])].sort((a, b) => a - b);
}

/** A year is counted as the measure's own at its rates, and while it waits for a first profit. */
function countingIn(
  { awaitedFrom, periods }: IncomeTreatment,
  year: number,
  reduced: IncomeRates | null,
): Counting {
  const awaits =
    awaitedFrom !== null && year >= awaitedFrom && (periods === null || year < periods.first);
  return reduced !== null || awaits ? 'own' : 'ordinary';
}

/** What a cap on both taxes leaves of relief from property tax by itself, where no relief from income tax shares it. */
export function propertyUnderCap(
  c: Case,
  shared: SharedCap,
  property: ReadonlyMap<number, Kopecks>,
): {
  readonly periods: Periods;
  readonly ledger: readonly Granted[];
  readonly property: ReadonlyMap<number, Kopecks>;
} {
  const { cap, periods } = shared;
  const covered = sharing(shared, cap, property);
  const grant = granter(c, shared, cap, covered);
  const years = [...covered.keys()].sort((a, b) => a - b);
  const ledger = years.flatMap((year) => grant(year, null) ?? []);
  return {
    periods: closedBy(periods, ledger),
    ledger,
    property: new Map(ledger.map((one) => [one.year, one.property])),
  };
}

/** Relief from property tax in the years that a cap on both taxes covers: from the day on which it begins to the last period. */
function sharing(
  { periods }: Pick<IncomeTreatment, 'periods'>,
  cap: Cap | undefined,
  property: ReadonlyMap<number, Kopecks>,
): ReadonlyMap<number, Kopecks> {
  if (cap?.on !== 'income-and-property' || periods === null) return NONE;
  const first = yearOf(cap.from);
  return new Map([...property].filter(([year]) => year >= first && year <= periods.last));
}

/** Grants relief under the cap in each year that has any, in the order of the years; null where there is nothing to grant. */
function granter(
  c: Case,
  { periods }: Pick<IncomeTreatment, 'periods'>,
  cap: Cap | undefined,
  shared: ReadonlyMap<number, Kopecks>,
): (year: number, period: IncomeYear | null | undefined) => Granted | null {
  if (cap === undefined || periods === null) return () => null;
  const grant = ledgerOf((year) => capAt(c, cap, year), cap.year, periods.last);
  return (year, period) =>
    period || shared.has(year)
      ? grant(fullRelief(cap, year, period ?? null, shared.get(year) ?? 0n))
      : null;
}

/** The relief of a year before the cap, and what it takes of it: nothing before the cap's first year. */
function fullRelief(
  cap: Cap,
  year: number,
  period: IncomeYear | null,
  property: Kopecks,
): FullRelief {
  const counts = year >= (cap.fromYear ?? year);
  return {
    year,
    federal: period?.tax.federal.relief ?? 0n,
    regional: period?.tax.regional.relief ?? 0n,
    property,
    takes: counts ? property + (period === null ? 0n : takenOf(cap, period)) : 0n,
  };
}

/** What the whole relief of a year takes of the cap: a notional difference, or itself. */
function takenOf({ notionalRate }: Cap, { base, tax }: IncomeYear): Kopecks {
  const { federal, regional } = tax;
  if (notionalRate === null) return federal.relief + regional.relief;
  const taken = taxOnRatio(base.amount, notionalRate) - federal.after - regional.after;
  return taken > 0n ? taken : 0n;
}

/** A year's tax on a base, at the measure's rates or at the ordinary ones, before any cap. */
function yearOn(
  c: Case,
  { base, counting, year }: Pick<IncomeYear, 'base' | 'counting' | 'year'>,
  reduced: IncomeRates | null,
): IncomeYear {
  const ordinary = ordinaryIncome(c, year);
  const used = reduced ?? ordinary;
  const taxOf = (budget: IncomeBudget): BudgetTax => {
    const before = taxOnRatio(base.ordinary, ordinary[budget].rate);
    const after = taxOnRatio(base.amount, used[budget].rate);
    return {
      before,
      after,
      relief: before > after ? before - after : 0n,
      extraTax: after > before ? after - before : 0n,
      cutOff: 0n,
    };
  };
  const tax = { federal: taxOf('federal'), regional: taxOf('regional') };
  return { year, base, counting, ordinary, reduced, applies: reduced !== null, tax };
}

/** A period with what a cap leaves of its relief; extra tax in the other budget stands. */
function cutTo(computed: IncomeYear, granted: Granted | null): IncomeYear {
  const { tax } = computed;
  if (!granted || INCOME_BUDGETS.every((one) => granted[one] >= tax[one].relief)) return computed;
  const cut = (budget: IncomeBudget): BudgetTax => {
    const { after, before, extraTax, relief: full } = tax[budget];
    const relief = granted[budget];
    const cutOff = full - relief;
    return { before, after: extraTax > 0n ? after : before - relief, relief, extraTax, cutOff };
  };
  return {
    ...computed,
    tax: { federal: cut('federal'), regional: cut('regional') },
    ceiling: { full: granted.full, granted: granted.granted, uncapped: computed },
  };
}

/** A period of which the cap leaves nothing: a year at the ordinary rates, with the relief that was cut off. */
function refused(
  uncapped: IncomeYear,
  ordinary: IncomeYear,
  { full, granted }: Granted,
): IncomeYear {
  const { reduced, tax } = uncapped;
  const withCutOff = (budget: IncomeBudget): BudgetTax => ({
    ...ordinary.tax[budget],
    cutOff: tax[budget].relief,
  });
  return {
    ...ordinary,
    reduced,
    tax: { federal: withCutOff('federal'), regional: withCutOff('regional') },
    ceiling: { full, granted, uncapped },
  };
}

/** A year after the last period that the cap leaves. */
function outside({ ceiling: _, tax, ...one }: IncomeYear): IncomeYear {
  const federal = { ...tax.federal, cutOff: 0n };
  const regional = { ...tax.regional, cutOff: 0n };
  return { ...one, reduced: null, applies: false, tax: { federal, regional } };
}

/** Tax on an exact base. */
export const taxOnRatio = ({ dividend, divisor }: Ratio, rate: Rate): Kopecks =>
  taxOn(dividend, rate, divisor);

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
