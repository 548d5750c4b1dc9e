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
import { monthOf, yearOf } from './days';
import { type Course, incomeMeasure, ordinaryRates } from './income';
import { halfUp } from './numbers';
import { chargedOn, ownTariffs, paidIn, paidYears } from './payroll';
import { type Beginning, inForce, paysTaxes } from './periods';
import { bookOf, yearsOf } from './profit';
import { firstTaxed, isUntaxed, propertyLines } from './property-tax';
import { partOf } from './residency';
import { toserFields } from './territories';
import { accountsOf, inTime, type Residency, type Terms, yearsWithout } from './toser';
import { averageOf, type Owned, ownedOf } from './values';

/** Periods at 0% in both budgets, and periods in all. */
const [FREE, PERIODS] = [5, 10];

/** The first year with a profit from registration on, or the one after so many years without. */
function firstPeriod(question: Question, own: Residency, reading: string): Beginning {
  const entry = yearOf(own.from);
  const accounts = accountsOf(question, entry);
  const sought = { entry, seeks: true, accounts };
  if (/^\d+$/.test(reading)) {
    return { ...sought, seeks: false, first: Math.max(Number(reading), entry) };
  }
  const series = question.profile.taxableProfit;
  if (series === undefined) return { ...sought, first: undefined };
  const book = bookOf(question, series, accounts);
  const latest = entry + yearsWithout(question, own);
  for (const [index] of series.values.entries()) {
    const year = series.first + index;
    if (year >= latest) return { ...sought, first: latest };
    const base = book.close(year, year >= entry ? 'own' : 'ordinary');
    if (year >= entry && base !== undefined && base.of > 0n) return { ...sought, first: year };
  }
  return { ...sought, first: series.first + series.values.length >= latest ? latest : undefined };
}

/** Quarters of a year with relief. */
function quartersIn({ outYear, quarters }: Residency, year: number): number {
  if (year !== outYear) return year < outYear ? 4 : 0;
  return quarters;
}

/** Whether the base of a year is the company's, and whether a project's own base is kept apart. */
function basesOf({ profile }: Question) {
  const { company, investor } = profile;
  const share = company?.projectIncomeShare;
  const isOfCompany = (year: number): boolean =>
    company !== undefined && (share?.values[year - share.first] ?? 1_000_000n) >= 900_000n;
  const isApart = (year: number): Answer =>
    company === undefined || isOfCompany(year) ? 'yes' : is(investor.separateAccounting, true);
  const isBelow = (year: number): boolean => company !== undefined && !isOfCompany(year);
  return { isOfCompany, isApart, isBelow };
}

/** Whether some period lies in the years of residency, whichever the first one is. */
function hasPeriod(question: Question, own: Residency, { entry, first }: Beginning): Answer {
  const series = question.profile.taxableProfit;
  const next = series === undefined ? entry : Math.max(entry, series.first + series.values.length);
  const firsts =
    first === undefined
      ? { from: next, to: Math.max(next, entry + yearsWithout(question, own)) }
      : { from: first, to: first };
  const last = Math.min(own.lastYear, own.quarters > 0 ? own.outYear : own.outYear - 1);
  return inForce(firsts, () => last, entry, last);
}

export const income = (
  question: Question,
  own: Residency,
  terms: Terms,
  whole: Answer,
): MeasureAnswer => incomeMeasure(question, incomeCourse(question, own, terms, whole));

export function incomeCourse(
  question: Question,
  own: Residency,
  terms: Terms,
  whole: Answer,
): Course {
  const begun = firstPeriod(question, own, terms.firstPeriod);
  const first = begun.first ?? 9999;
  const { isApart, isBelow, isOfCompany } = basesOf(question);
  const last = Math.min(first + PERIODS - 1, own.lastYear);
  const isOpen = (year: number): boolean =>
    year >= first && year <= last && quartersIn(own, year) > 0;
  const isFree = (year: number): boolean =>
    isOpen(year) && year < first + FREE && quartersIn(own, year) === 4 && isApart(year) !== 'no';
  /** Accounts kept apart are asked where no year of a period, or not every one, gives anything without them. */
  const apart = (): Answer => {
    const given = yearsOf(question.profile.taxableProfit ?? { first: 0, values: [] }).filter(
      isOpen,
    );
    const below = given.filter((year) => isBelow(year));
    if (below.length === 0) return 'yes';
    const { separateAccounting } = question.profile.investor;
    if (separateAccounting === false && below.length < given.length) return 'yes';
    return is(separateAccounting, true);
  };
  const begins = {
    ...begun,
    accounts: { ...begun.accounts, drops: (year: number) => year >= 2025 && isFree(year) },
  };
  return {
    id: 'toser.income',
    answer: all([whole, paysTaxes(question), hasPeriod(question, own, begun), apart()]),
    begins,
    last,
    inForce: (year) => isOpen(year) && isApart(year) !== 'no',
    rates: (year) => {
      const ordinary = ordinaryRates(question, year);
      const isEarly = year < first + FREE;
      const some = BigInt(quartersIn(own, year));
      const mixed = (rate: bigint, usual: bigint): bigint =>
        (rate * some + usual * (4n - some)) / 4n;
      return {
        federal: isEarly ? mixed(0n, ordinary.federal) : ordinary.federal,
        regional: mixed(isEarly ? 0n : 100_000n, ordinary.regional),
      };
    },
    isOfCompany,
  };
}

/** The rate of property tax in a year of residency. */
function rateOf(number: number): bigint {
  if (number <= 5) return 0n;
  if (number <= 7) return 11_000n;
  return number <= 10 ? 15_000n : 22_000n;
}

export function property(
  question: Question,
  own: Residency,
  terms: Terms,
  whole: Answer,
): MeasureAnswer {
  const id = 'toser.property';
  const objects = question.profile.property;
  const inside = new Set<string>();
  for (const one of objects ?? []) {
    if (one.zone.locatedInZone !== false && !isUntaxed(question, one)) inside.add(one.id);
  }
  const some: Answer = objects === undefined ? 'value-missing' : is(inside.size > 0, true);
  const answer = all([whole, paysTaxes(question), some]);
  if (!counts(answer)) return bare(id, answer);
  const entry = yearOf(own.from);
  const startOf = (object: Owned): number =>
    terms.propertyStart === 'object'
      ? Math.max(firstTaxed(question, object) ?? 9999, entry)
      : entry;
  const span: number[] = [];
  for (let year = entry; year <= Math.min(own.lastYear, own.outYear); year++) span.push(year);
  const lines = propertyLines(question, ownedOf(question), span, (object, year) => {
    const start = startOf(object);
    if (!inside.has(object.id) || year < start) return undefined;
    const rate = rateOf(year - start + 1);
    if (!('cost' in object.value)) {
      const { by, of } = averageOf(object.value, year);
      return { base: { of: of * BigInt(quartersIn(own, year)), by: by * 4n }, rate };
    }
    return { base: averageOf(object.value, year, (month) => month < own.outFrom), rate };
  });
  return partOf(id, answer, lines);
}

const within = (year: number, from: number, to: number): bigint =>
  BigInt(Math.max(0, Math.min(to, year * 12 + 12) - Math.max(from, year * 12)));

export function land(
  question: Question,
  own: Residency,
  terms: Terms,
  whole: Answer,
): MeasureAnswer {
  const id = 'toser.land';
  const plots = question.profile.landPlots;
  const registered = monthOf(own.from);
  const start = Math.max(registered, own.territory.landFrom * 12);
  const end = Math.min(registered + terms.landMonths, own.lastMonth + 1, own.outFrom);
  const some: Answer =
    plots === undefined ? 'value-missing' : is(plots.length > 0 && start < end, true);
  const answer = all([whole, some]);
  if (!counts(answer)) return bare(id, answer);
  const lines: TaxLine[] = [];
  for (const { cadastralValue, id: of, rate, title } of plots ?? []) {
    if (rate === undefined) continue;
    const taxed = monthOf(title) + (Number(title.slice(8)) > 15 ? 1 : 0);
    const taxOf = (months: bigint): bigint =>
      halfUp(cadastralValue * rate * months, 12n * 1_000_000n * 100n) * 100n;
    for (let year = Math.floor(start / 12); year * 12 < end && year <= own.lastYear; year++) {
      const owned = within(year, taxed, Number.MAX_SAFE_INTEGER);
      const exempt = within(year, Math.max(taxed, start), end);
      const [before, after] = [taxOf(owned), taxOf(owned - exempt)];
      const amounts = { before, after, relief: before - after, extra: 0n, cutOff: 0n };
      lines.push({ year, tax: 'land', budget: 'municipal', of, ...amounts });
    }
  }
  return partOf(id, answer, { lines });
}

/** Months in which a resident pays lower contributions. */
const MONTHS = 120;

export function contributions(question: Question, own: Residency, whole: Answer): MeasureAnswer {
  const id = 'toser.contributions';
  const { groups, jobs } = toserFields(question.profile);
  const { averageMonthlyWage: wage } = question.profile.project;
  const isStated = groups !== undefined || (jobs !== undefined && wage !== undefined);
  const start = monthOf(own.from) + 1;
  const end = Math.min(start + MONTHS, own.lastMonth + 1, own.outFrom);
  const answer = all([whole, inTime(own), is(start < end, true)]);
  if (!counts(answer) || !isStated) return bare(id, answer);
  const lines: TaxLine[] = [];
  for (const year of paidYears(question)) {
    const months = [...Array(12).keys()].filter(
      (month) => year * 12 + month >= start && year * 12 + month < end,
    );
    const paid = paidIn(question, year);
    if (months.length === 0 || paid === undefined) continue;
    const befores = ownTariffs(question, year).map((one) => chargedOn(paid, one, year, months));
    const [before = 0n] = befores;
    if (befores.some((one) => one !== before)) continue;
    const after = chargedOn(paid, 'resident', year, months);
    const relief = before - after;
    lines.push({
      year,
      tax: 'contributions',
      budget: 'social',
      of: '',
      before,
      after,
      relief,
      extra: 0n,
      cutOff: 0n,
    });
  }
  return partOf(id, answer, { lines });
}
