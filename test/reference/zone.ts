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
import { beginning, endOf, firstsOf, type Held, heldOf, inForce, LAST, paysTaxes } from './periods';
import { twoAccounts } from './profit';
import { isUntaxed, propertyLines } from './property-tax';
import { averageOf, firstBase, ownedOf } from './values';

type Plot = NonNullable<Profile['landPlots']>[number];

const FIRST = 2013;

const residence = (question: Question): Held => {
  const status = question.profile.statuses?.sezResident;
  return heldOf(question, status?.registered, status?.ends);
};

export const registered = (question: Question): string => residence(question).from;

/** The last year of residence. */
const lastYear = (question: Question): number => endOf(residence(question));

/** Whether the zone is there in some of the years of residence, as far as the last one. */
const since = (question: Question, last: number): Answer => {
  const from = yearOf(registered(question));
  return inForce({ from, to: from }, () => Math.min(last, lastYear(question)), FIRST, LAST);
};

/** What the law asks a resident to invest. */
function investmentOfResident(question: Question): Answer[] {
  if (question.edition !== 'law') return [];
  const { start } = question.profile.project;
  const whole = invested(question, { from: start, to: '9999-12-31', toYear: 9999 });
  return [
    atLeast(whole, million(120)),
    atLeast(invested(question, years(question, start, 3)), million(40)),
  ];
}

/**
 * Residents of April 2026 and later must match relief by investment, by rules that
 * were not read; they matter to relief later than two years after registration.
 */
function matched(question: Question, lines: readonly TaxLine[]): Answer {
  const day = registered(question);
  const isAsked = question.edition === 'law' && day >= '2026-04-01';
  const isLate = lines.some(({ relief, year }) => relief > 0n && year > yearOf(day) + 2);
  return isAsked && isLate ? 'yes-no-missing' : 'yes';
}

/** The answer of a part, which may hang on whether its late relief is matched. */
function partOf(question: Question, id: string, answer: Answer, own: Lines): MeasureAnswer {
  if (!counts(answer)) return bare(id, answer);
  return { ...bare(id, all([answer, matched(question, own.lines ?? [])])), ...own };
}

type Lines = Partial<Pick<MeasureAnswer, 'lines' | 'deferred' | 'objects'>>;

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
  const { readings } = question;
  const id = 'sez.income';
  const entry = yearOf(registered(question));
  const begins = beginning(
    question,
    readings['first-period.sez'],
    entry,
    twoAccounts(question, entry),
  );
  const last = lastYear(question);
  const kind: Answer = isPriority(question, LAST) === undefined ? 'value-missing' : 'yes';
  const force = inForce(firstsOf(question, begins, last), () => last, FIRST, LAST);
  const answer = all([residency(question), paysTaxes(question), kind, force]);
  const rates = (year: number): Rates => {
    const period = year - (begins.first ?? year) + 1;
    let regional = 135_000n;
    for (const [upTo, rate] of [...(isPriority(question, year) ? PRIORITY : OTHERS)].reverse()) {
      if (period <= upTo) regional = rate;
    }
    return { federal: 20_000n, regional };
  };
  const { lines } = incomeMeasure(question, {
    id,
    answer,
    begins,
    last,
    inForce: (year) => year >= FIRST,
    rates,
  });
  const isUntold = question.profile.taxableProfit === undefined || begins.first === undefined;
  const isAsked = question.edition === 'law' && registered(question) >= '2026-04-01';
  const open: Answer = isUntold && isAsked ? 'yes-no-missing' : 'yes';
  return partOf(question, id, all([answer, open]), { lines });
}

/** Months in which property and land may be relieved: from that of registration to that of the last day. */
function monthsOfResidence(question: Question): { from: number; to: number } {
  const { ends, from } = residence(question);
  return { from: monthOf(from), to: ends === undefined ? Number.MAX_SAFE_INTEGER : monthOf(ends) };
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
  const answer = all([residency(question), paysTaxes(question), some, since(question, LAST)]);
  if (!counts(answer)) return bare(id, answer);
  const span: number[] = [];
  const months = monthsOfResidence(question);
  for (let year = Math.max(from, FIRST); year <= lastYear(question); year++) span.push(year);
  const found = propertyLines(question, ownedOf(question), span, (object, year) => {
    const zone = zones.get(object.id);
    if (zone === undefined || zone !== some) return undefined;
    if (!('cost' in object.value)) {
      const first = firstBase(object.value);
      if (first === undefined || year >= first + 10) return undefined;
      return { base: averageOf(object.value, year), rate: 0n };
    }
    const entry = monthOf(object.value.commissioned) + 1;
    const begins = Math.max(entry, months.from);
    const within = (month: number): boolean =>
      month >= begins && month < entry + 120 && month <= months.to;
    return { base: averageOf(object.value, year, within), rate: 0n };
  });
  return partOf(question, id, answer, found);
}

/** Months of a year that lie from one month up to another. */
const monthsWithin = (year: number, from: number, to: number): bigint =>
  BigInt(Math.max(0, Math.min(to, year * 12 + 12) - Math.max(from, year * 12)));

function plotLines(question: Question, plot: Plot): TaxLine[] {
  const { id: of, cadastralValue, rate, title } = plot;
  if (rate === undefined) return [];
  const residence = monthsOfResidence(question);
  const taxed = monthOf(title) + (Number(title.slice(8)) > 15 ? 1 : 0);
  const isOfTax = question.readings['sez.land-first-month'] === 'of-the-tax';
  const first = isOfTax ? taxed : monthOf(title);
  const tax = (months: bigint): bigint =>
    halfUp(cadastralValue * rate * months, 12n * 1_000_000n * 100n) * 100n;
  const lines: TaxLine[] = [];
  const from = Math.max(yearOf(registered(question)), FIRST, yearOf(title));
  for (let year = from; year <= lastYear(question); year++) {
    const owned = monthsWithin(year, taxed, Number.MAX_SAFE_INTEGER);
    const exempt = monthsWithin(
      year,
      Math.max(taxed, first, residence.from),
      Math.min(first + 60, residence.to + 1),
    );
    const [before, after] = [tax(owned), tax(owned - exempt)];
    const amounts = { before, after, relief: before - after, extra: 0n, cutOff: 0n };
    lines.push({ year, tax: 'land', budget: 'municipal', of, ...amounts });
  }
  return lines;
}

export function sezLand(question: Question): MeasureAnswer {
  const plots = question.profile.landPlots;
  const id = 'sez.land';
  const some: Answer = plots === undefined ? 'value-missing' : is(plots.length > 0, true);
  const answer = all([residency(question), some, since(question, LAST)]);
  const lines = (plots ?? []).flatMap((one) => plotLines(question, one));
  return partOf(question, id, answer, { lines });
}

export function sezTransport(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const id = 'sez.transport';
  const from = yearOf(registered(question));
  const term = from + Number(readings['sez.transport-term']) - 1;
  const last = Math.min(term, lastYear(question));
  const stated: Answer = profile.transportTax === undefined ? 'value-missing' : 'yes';
  const answer = all([residency(question), stated, since(question, last)]);
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
      extra: 0n,
      cutOff: 0n,
    });
  }
  return partOf(question, id, answer, { lines });
}

/** Rate of import VAT where the import states none. */
function vatRate(year: number): bigint {
  if (year <= 2018) return 180_000n;
  return year <= 2025 ? 200_000n : 220_000n;
}

export function sezImport(question: Question): MeasureAnswer {
  const { imports } = question.profile;
  const id = 'sez.import';
  const { ends = '9999-12-31', from } = residence(question);
  const useOf = (one: NonNullable<typeof imports>[number]): Answer => {
    const year = 'day' in one.when ? yearOf(one.when.day) : one.when.year;
    const isWithin =
      year >= FIRST &&
      ('day' in one.when
        ? one.when.day >= from && one.when.day <= ends
        : year >= yearOf(from) && year <= yearOf(ends));
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
      extra: 0n,
      cutOff: 0n,
    });
    const duty = halfUp(one.customsValue * one.dutyRate, 1_000_000n);
    lines.push(line('customs-duty', duty));
    if (one.vatDeductible === undefined) continue;
    const vat = halfUp((one.customsValue + duty) * (one.vatRate ?? vatRate(year)), 1_000_000n);
    (one.vatDeductible ? deferred : lines).push(line('import-vat', vat));
  }
  const answer = all([residency(question), some, since(question, LAST)]);
  return partOf(question, id, answer, { lines, deferred });
}

/** The zone's parts, and before them the measure: the verdict of residency and the parts' lines together. */
export function sez(question: Question): MeasureAnswer[] {
  const parts = [sezIncome, sezProperty, sezLand, sezTransport, sezImport].map((part) =>
    part(question),
  );
  const lines = parts.flatMap((part) => part.lines);
  const answer = all([residency(question), since(question, LAST), matched(question, lines)]);
  const whole: MeasureAnswer = {
    ...bare('sez', answer),
    lines,
    deferred: parts.flatMap(({ deferred }) => deferred),
    objects: parts.flatMap(({ objects }) => objects),
  };
  return [whole, ...parts];
}
