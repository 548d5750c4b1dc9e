import { MONTHS_A_YEAR } from '../../kit/day';
import { memo } from '../../kit/memo';
import { type Kopecks, type Rate, shareOf, taxOn } from '../../kit/money';
import { lessRatio, type Ratio, sum, ZERO } from '../../kit/ratio';
import type { ObjectValue, OwnedObject } from '../../profile/profile';
import type { Case } from '../facts/case';
import {
  averageValue,
  firstYearWithBase,
  isTaxed,
  lastBaseYear,
  ordinaryProperty,
} from '../facts/property';
import type { RateUsed } from '../facts/rates';
import type { TaxesAtRates, Term } from './arithmetic';
import { BUDGET_OF } from './budgets';
import { leastStanding, type TaxLine } from './line';
import type { ObjectTreatment, PropertyTreatment } from './treatment';

/** The relief of one object in one period, to the kopeck, before the tax is rounded. */
export interface ObjectLine {
  readonly year: number;
  readonly object: string;
  readonly base: Ratio;
  readonly rate: RateUsed;
  readonly relief: Kopecks;
}

export interface PropertyLines {
  readonly lines: readonly TaxLine[];
  readonly objects: readonly ObjectLine[];
}

/** Every object of the project, those of the PP&E programme with the others: the tax is rounded once over all. */
function allObjects(c: Case): readonly OwnedObject[] {
  const { newMovables, upgradedObjects } = c.profile.ppeProgramme;
  return [...(c.profile.property ?? []), ...(newMovables ?? []), ...(upgradedObjects ?? [])];
}

/** The lines of every period in which some treated object has a base. */
export function propertyLines(c: Case, { objects, periods }: PropertyTreatment): PropertyLines {
  const lines: TaxLine[] = [];
  const reliefs: ObjectLine[] = [];
  for (let year = periods.first; year <= periods.last; year++) {
    const computed = computedIn(c, objects, year);
    const relieved = computed.flatMap(({ treated }) => treated);
    const first = relieved.find(hasBase) ?? relieved[0];
    if (first === undefined) continue;
    reliefs.push(...relieved);
    lines.push(lineOf(computed, relieved, first));
  }
  return { lines, objects: reliefs };
}

/** Property tax of a year, at the ordinary rates and under treatments. */
export interface PropertyTax {
  readonly before: Kopecks;
  readonly after: Kopecks;
  readonly arithmetic: () => TaxesAtRates;
}

/** Property tax on all objects in any year under any treatments; what they pay without is computed once. */
export function propertyTaxes(
  c: Case,
): (objects: readonly ObjectTreatment[]) => (year: number) => PropertyTax {
  const known = memo<readonly Treated[]>();
  const inYear = (year: number) => known(String(year), () => objectsIn(c, year));
  return (objects) => {
    const treatmentsOf = byObject(objects);
    const beside = besideOf(objects);
    return (year) => {
      const all = [...inYear(year), ...beside.map((object) => objectIn(c, object, year))];
      const computed = all.map((treated) => treated(treatmentsOf));
      const { after, before } = taxOf(computed);
      return { before, after, arithmetic: () => arithmeticOf(computed) };
    };
  };
}

function computedIn(c: Case, objects: readonly ObjectTreatment[], year: number): Computed[] {
  const treatmentsOf = byObject(objects);
  const beside = besideOf(objects).map((object) => objectIn(c, object, year));
  return [...objectsIn(c, year), ...beside].map((treated) => treated(treatmentsOf));
}

/** The objects of treatments that are none of the project's. */
const besideOf = (objects: readonly ObjectTreatment[]): readonly OwnedObject[] =>
  objects.flatMap(({ beside }) => beside ?? []);

/** The treatments of each object, in their order; objects are too many to be sought one by one. */
type Treatments = ReadonlyMap<string, readonly ObjectTreatment[]>;

function byObject(treatments: readonly ObjectTreatment[]): Treatments {
  const grouped = new Map<string, ObjectTreatment[]>();
  for (const one of treatments) {
    const together = grouped.get(one.object);
    if (together === undefined) grouped.set(one.object, [one]);
    else together.push(one);
  }
  return grouped;
}

function totalOf(computed: readonly Computed[], part: 'base' | 'before' | 'after'): Ratio {
  let whole = ZERO;
  for (const one of computed) whole = sum(whole, one[part]);
  return whole;
}

/** An object's base in a year; what is taxed at its own rate; its reliefs, one a rate. */
interface Computed {
  readonly base: Ratio;
  readonly ordinary: RateUsed;
  /** The sum of each part of the base times its rate, in millionths of kopecks. */
  readonly before: Ratio;
  readonly after: Ratio;
  readonly treated: readonly ObjectLine[];
  /** The terms of the tax under the treatment. */
  readonly terms: () => readonly Term[];
  /** The rate of the treatment where it is that of the whole base. */
  readonly single: Rate | null;
}

/** An object in a year under any treatments. */
type Treated = (treatmentsOf: Treatments) => Computed;

/** Every object in a year; what does not depend on treatments is computed once. */
const objectsIn = (c: Case, year: number): Treated[] =>
  allObjects(c).map((object) => objectIn(c, object, year));

/** Of several treatments of an object the first that is in force in the year applies. */
function objectIn(c: Case, object: OwnedObject, year: number): Treated {
  const { id, value } = object;
  const ordinary = ordinaryProperty(c, object, year);
  const taxed = isTaxed(c, object, year);
  const base = taxed ? averageValue(value, year) : ZERO;
  const before = times(base, ordinary.rate);
  return (treatmentsOf) => {
    const treatments = (taxed && treatmentsOf.get(id)) || [];
    const applied = treatments.map((one) => appliedIn(value, one, year)).find(isSome) ?? [];
    let [kept, after] = [base, ZERO];
    const terms: Term[] = [];
    const treated = applied.map(({ rate, taxed: outside }): ObjectLine => {
      const used = rate.rate < ordinary.rate ? rate.rate : ordinary.rate;
      const exempt = lessRatio(base, outside);
      kept = lessRatio(kept, exempt);
      after = sum(after, times(exempt, used));
      terms.push({ base: exempt, rate: used });
      const relief = shareOf(exempt.dividend, ordinary.rate - used, exempt.divisor);
      return { year, object: id, base, rate, relief };
    });
    const [one, ...others] = applied;
    return {
      base,
      ordinary,
      before,
      after: sum(times(kept, ordinary.rate), after),
      treated,
      terms: () => [...terms, { base: kept, rate: ordinary.rate }],
      single:
        one !== undefined && others.length === 0 && kept.dividend === 0n ? one.rate.rate : null,
    };
  };
}

/** A rate of a treatment, and the part of the year's base that stays outside it. */
interface Applied {
  readonly rate: RateUsed;
  readonly taxed: Ratio;
}

const isSome = (applied: readonly Applied[]): boolean => applied.length > 0;

/** Each rate of a treatment in a year; none where it is not in force, or the object has no base. */
function appliedIn(value: ObjectValue, one: ObjectTreatment, year: number): readonly Applied[] {
  if (!hasBaseIn(value, year)) return [];
  const { rateOfMonth, span } = one;
  if (!('months' in span)) {
    const rate = year >= span.first && year <= span.last ? one.rate(year) : null;
    return rate === null ? [] : [{ rate, taxed: ZERO }];
  }
  const from = Math.max(span.months.from, year * MONTHS_A_YEAR);
  const to = Math.min(span.months.to, (year + 1) * MONTHS_A_YEAR);
  if (rateOfMonth === undefined) {
    const rate = from < to ? one.rate(year) : null;
    return rate === null ? [] : [{ rate, taxed: averageValue(value, year, span.months) }];
  }
  return monthsAtOneRate(from, to, rateOfMonth).map(({ months, rate }) => ({
    rate,
    taxed: averageValue(value, year, months),
  }));
}

/** The months of a span in runs of one rate; those without a rate in none. */
function monthsAtOneRate(from: number, to: number, rateOf: (month: number) => RateUsed | null) {
  const runs: { rate: RateUsed; months: { from: number; to: number } }[] = [];
  for (let month = from; month < to; month++) {
    const rate = rateOf(month);
    const last = runs.at(-1);
    if (rate === null) continue;
    if (last !== undefined && last.months.to === month && isSameRate(last.rate, rate)) {
      last.months.to = month + 1;
    } else runs.push({ rate, months: { from: month, to: month + 1 } });
  }
  return runs;
}

const isSameRate = (one: RateUsed, other: RateUsed): boolean =>
  one.rate === other.rate && one.figure === other.figure;

const hasBaseIn = (value: ObjectValue, year: number): boolean => {
  const first = firstYearWithBase(value);
  return first !== undefined && year >= first && year <= lastBaseYear(value);
};

function lineOf(
  computed: readonly Computed[],
  relieved: readonly ObjectLine[],
  first: ObjectLine,
): TaxLine {
  const { after, before } = taxOf(computed);
  const based = computed.filter(hasBase);
  const ordinary = ordinaryOf(based.length > 0 ? based : computed);
  const reduced =
    based.length > 0
      ? based.map(({ single }) => single)
      : relieved.map(({ rate: { rate } }) => rate);
  const [one, ...others] = ordinary;
  const rates = [...ordinary];
  for (const { rate } of relieved) if (!rates.includes(rate)) rates.push(rate);
  return {
    year: first.year,
    tax: 'property',
    budget: BUDGET_OF.property,
    base: totalOf(computed, 'base'),
    ordinaryRate:
      one !== undefined && others.every(({ rate }) => rate === one.rate) ? one.rate : null,
    rate: reduced.every((rate) => rate === reduced[0]) ? (reduced[0] ?? null) : null,
    before,
    after,
    relief: before - after,
    arithmetic: arithmeticOf(computed),
    citation: first.rate.citation,
    standing: leastStanding(rates),
    rates,
  };
}

/** Of what the tax on some objects was made; rounded once over all. */
function arithmeticOf(computed: readonly Computed[]): TaxesAtRates {
  const before: Term[] = [];
  const after: Term[] = [];
  let kind: TaxesAtRates['kind'] = 'rate';
  for (const { base, ordinary, terms } of computed) {
    if (base.dividend > 0n) before.push({ base, rate: ordinary.rate });
    const own = terms().filter(isBased);
    if (own.length > 1) kind = 'months';
    after.push(...own);
  }
  return { kind, round: 'rouble', before, after };
}

const isBased = ({ base }: Term): boolean => base.dividend > 0n;

const hasBase = ({ base }: Pick<ObjectLine, 'base'>): boolean => base.dividend > 0n;

/** The ordinary rates of several objects, each figure once. */
function ordinaryOf(computed: readonly Computed[]): readonly RateUsed[] {
  const rates: RateUsed[] = [];
  for (const { ordinary } of computed) {
    if (!rates.some(({ figure }) => figure === ordinary.figure)) rates.push(ordinary);
  }
  return rates;
}

const times = ({ dividend, divisor }: Ratio, factor: bigint): Ratio =>
  factor === 0n ? ZERO : { dividend: dividend * factor, divisor };

const taxOf = (computed: readonly Computed[]): Pick<PropertyTax, 'before' | 'after'> => ({
  before: taxOfProducts(totalOf(computed, 'before')),
  after: taxOfProducts(totalOf(computed, 'after')),
});

/** Tax of products of base and rate, rounded once (Tax Code art. 52 p. 6). */
const taxOfProducts = ({ dividend, divisor }: Ratio): Kopecks => taxOn(dividend, 1n, divisor);
