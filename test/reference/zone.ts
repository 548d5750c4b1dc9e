import type { Profile } from '../../src/profile/profile';
import {
  type Answer,
  all,
  any,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { atLeast, invested, years } from './capital';
import { monthOf, yearOf } from './days';
import { incomeMeasure, type Rates } from './income';
import { halfUp, million } from './numbers';
import { admits, firstsOf, inForce } from './periods';
import { basesOf } from './profit';
import { isUntaxed, propertyLines } from './property-tax';
import { averageOf, firstBase, ownedOf } from './values';

type Plot = NonNullable<Profile['landPlots']>[number];

const [FIRST, LAST] = [2013, 2061];

export const registered = ({ profile }: Question): string =>
  profile.statuses?.sezResident?.registered ?? profile.project.start;

/** Whether the zone is there in some of the years. */
const since = (from: number, last: number): Answer =>
  inForce({ from, to: from }, () => last, FIRST, LAST);

/** What the law asks a resident to invest, and what is not known of residents of 2026. */
function investmentOfResident(question: Question): Answer[] {
  if (question.edition !== 'law') return [];
  const { start } = question.profile.project;
  const whole = invested(question, { from: start, to: '9999-12-31', toYear: 9999 });
  return [
    atLeast(whole, million(120)),
    atLeast(invested(question, years(question, start, 3)), million(40)),
    registered(question) >= '2026-04-01' ? 'yes-no-missing' : 'yes',
  ];
}

/** What is asked of a resident. */
export function residency(question: Question): Answer {
  const { investor, project } = question.profile;
  return all([
    ...investmentOfResident(question),
    is(project.site === undefined ? undefined : project.site === 'sez', true),
    is(investor.separateAccounting, true),
    is(investor.producesExcisableGoods, false),
  ]);
}

/** Whether the activity is one of the priority ones; undefined where it is not told. */
export function isPriority({ profile, edition }: Question, year: number): boolean | undefined {
  const { main, sezKind } = profile.project.activity;
  if (sezKind !== undefined) return sezKind !== 'other';
  if (main === undefined) return undefined;
  const codes = ['28', '16', '29.3', '29.10.1'];
  if (edition === 'law' && year >= 2024) codes.push('22.21');
  if (codes.some((code) => main.startsWith(code))) return true;
  return codes.some((code) => code.startsWith(main)) ? undefined : false;
}

const PRIORITY: readonly (readonly [number, bigint])[] = [
  [5, 0n],
  [9, 30_000n],
  [11, 50_000n],
  [13, 80_000n],
  [15, 100_000n],
  [9999, 135_000n],
];
const OTHERS: readonly (readonly [number, bigint])[] = [
  [10, 50_000n],
  [15, 90_000n],
  [9999, 135_000n],
];

export function sezIncome(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const id = 'sez.income';
  const day = registered(question);
  const how = admits(readings['first-period.sez'], yearOf(day), 0);
  const bases = profile.taxableProfit && basesOf(question, profile.taxableProfit, how);
  const first = bases?.first ?? how.given;
  const kind: Answer = isPriority(question, LAST) === undefined ? 'value-missing' : 'yes';
  const force = inForce(firstsOf(question, first, yearOf(day)), () => LAST, FIRST, LAST);
  const answer = all([residency(question), kind, force]);
  const rates = (year: number): Rates => {
    const period = year - (first ?? year) + 1;
    let regional = 135_000n;
    for (const [upTo, rate] of [...(isPriority(question, year) ? PRIORITY : OTHERS)].reverse()) {
      if (period <= upTo) regional = rate;
    }
    return { federal: 20_000n, regional };
  };
  return incomeMeasure(question, {
    id,
    answer,
    bases,
    last: LAST,
    inForce: (year) => year >= FIRST,
    rates,
  });
}

export function sezProperty(question: Question): MeasureAnswer {
  const { profile } = question;
  const id = 'sez.property';
  const from = yearOf(registered(question));
  const zones = new Map<string, Answer>();
  const untaxed = ownedOf(question).filter((one) => isUntaxed(question, one));
  const outside = new Set(untaxed.map((one) => one.id));
  for (const { id: object, zone } of profile.property ?? []) {
    zones.set(
      object,
      all([
        is(outside.has(object), false),
        is(zone.onResidentBooks, true),
        is(zone.madeOrBoughtForZone, true),
        is(zone.usedInZone, true),
        is(zone.locatedInZone, true),
      ]),
    );
  }
  const some: Answer = profile.property === undefined ? 'value-missing' : any([...zones.values()]);
  const answer = all([residency(question), some, since(from, LAST)]);
  if (!counts(answer)) return bare(id, answer);
  const span: number[] = [];
  for (let year = Math.max(from, FIRST); year <= LAST; year++) span.push(year);
  const found = propertyLines(question, ownedOf(question), span, (object, year) => {
    const zone = zones.get(object.id);
    if (zone === undefined || zone !== some) return undefined;
    if (!('cost' in object.value)) {
      const first = firstBase(object.value);
      if (first === undefined || year >= first + 10) return undefined;
      return { base: averageOf(object.value, year), rate: 0n };
    }
    const entry = monthOf(object.value.commissioned) + 1;
    const begins = Math.max(entry, monthOf(registered(question)));
    const within = (month: number): boolean => month >= begins && month < entry + 120;
    return { base: averageOf(object.value, year, within), rate: 0n };
  });
  return { ...bare(id, answer), lines: found.lines, objects: found.objects };
}

/** Months of a year that lie from one month up to another. */
const monthsWithin = (year: number, from: number, to: number): bigint =>
  BigInt(Math.max(0, Math.min(to, year * 12 + 12) - Math.max(from, year * 12)));

function plotLines(question: Question, plot: Plot): TaxLine[] {
  const { id: of, cadastralValue, rate, title } = plot;
  if (rate === undefined) return [];
  const day = registered(question);
  const isLate = Number(title.slice(8)) > 15;
  const isAfter = isLate && question.readings['sez.land-first-month'] === 'of-the-tax';
  const first = monthOf(title) + (isAfter ? 1 : 0);
  const tax = (months: bigint): bigint =>
    halfUp(cadastralValue * rate * months, 12n * 1_000_000n * 100n) * 100n;
  const lines: TaxLine[] = [];
  for (let year = Math.max(yearOf(day), FIRST, yearOf(title)); year <= LAST; year++) {
    const owned = monthsWithin(year, first, Number.MAX_SAFE_INTEGER);
    const exempt = monthsWithin(year, Math.max(first, monthOf(day)), first + 60);
    const [before, after] = [tax(owned), tax(owned - exempt)];
    const amounts = { before, after, relief: before - after, cutOff: 0n };
    lines.push({ year, tax: 'land', budget: 'municipal', of, ...amounts });
  }
  return lines;
}

export function sezLand(question: Question): MeasureAnswer {
  const plots = question.profile.landPlots;
  const id = 'sez.land';
  const from = yearOf(registered(question));
  const some: Answer = plots === undefined ? 'value-missing' : is(plots.length > 0, true);
  const answer = all([residency(question), some, since(from, LAST)]);
  if (!counts(answer)) return bare(id, answer);
  return { ...bare(id, answer), lines: (plots ?? []).flatMap((one) => plotLines(question, one)) };
}

export function sezTransport(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const id = 'sez.transport';
  const from = yearOf(registered(question));
  const last = from + Number(readings['sez.transport-term']) - 1;
  const stated: Answer = profile.transportTax === undefined ? 'value-missing' : 'yes';
  const answer = all([residency(question), stated, since(from, last)]);
  if (!counts(answer) || profile.transportTax === undefined) return bare(id, answer);
  const lines: TaxLine[] = [];
  for (const [index, amount] of profile.transportTax.values.entries()) {
    const year = profile.transportTax.first + index;
    if (year < Math.max(from, FIRST) || year > Math.min(last, LAST)) continue;
    const before = halfUp(amount, 100n) * 100n;
    lines.push({
      year,
      tax: 'transport',
      budget: 'regional',
      of: '',
      before,
      after: 0n,
      relief: before,
      cutOff: 0n,
    });
  }
  return { ...bare(id, answer), lines };
}

/** Rate of import VAT where the import states none. */
function vatRate(year: number): bigint {
  if (year <= 2018) return 180_000n;
  return year <= 2025 ? 200_000n : 220_000n;
}

export function sezImport(question: Question): MeasureAnswer {
  const { imports } = question.profile;
  const id = 'sez.import';
  const day = registered(question);
  const useOf = (one: NonNullable<typeof imports>[number]): Answer => {
    const year = 'day' in one.when ? yearOf(one.when.day) : one.when.year;
    const isWithin =
      year >= FIRST && ('day' in one.when ? one.when.day >= day : year >= yearOf(day));
    return all([is(isWithin, true), is(one.usedInZone, true)]);
  };
  const some: Answer = imports === undefined ? 'value-missing' : any(imports.map(useOf));
  const [lines, deferred]: [TaxLine[], TaxLine[]] = [[], []];
  for (const [index, one] of (imports ?? []).entries()) {
    if (useOf(one) !== some || one.dutyRate === undefined) continue;
    const year = 'day' in one.when ? yearOf(one.when.day) : one.when.year;
    const of = `imports[${index}]`;
    const line = (tax: string, before: bigint): TaxLine => ({
      year,
      tax,
      budget: 'federal',
      of,
      before,
      after: 0n,
      relief: before,
      cutOff: 0n,
    });
    const duty = halfUp(one.customsValue * one.dutyRate, 1_000_000n);
    lines.push(line('customs-duty', duty));
    if (one.vatDeductible === undefined) continue;
    const vat = halfUp((one.customsValue + duty) * (one.vatRate ?? vatRate(year)), 1_000_000n);
    (one.vatDeductible ? deferred : lines).push(line('import-vat', vat));
  }
  const answer = all([residency(question), some, since(yearOf(day), LAST)]);
  return counts(answer) ? { ...bare(id, answer), lines, deferred } : bare(id, answer);
}

/** The zone's parts, and before them the measure: the verdict of residency and the parts' lines together. */
export function sez(question: Question): MeasureAnswer[] {
  const parts = [sezIncome, sezProperty, sezLand, sezTransport, sezImport].map((part) =>
    part(question),
  );
  const first = yearOf(registered(question));
  const answer = all([residency(question), since(first, LAST)]);
  const whole: MeasureAnswer = {
    ...bare('sez', answer),
    lines: parts.flatMap(({ lines }) => lines),
    deferred: parts.flatMap(({ deferred }) => deferred),
    objects: parts.flatMap(({ objects }) => objects),
  };
  return [whole, ...parts];
}
