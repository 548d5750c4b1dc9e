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
import { monthOf, yearOf } from './days';
import { halfUp } from './numbers';
import { finalYear } from './periods';
import {
  isEndedBefore,
  lastYear,
  monthsOfResidence,
  openingYear,
  partOf,
  registered,
  residence,
  residency,
  since,
} from './residency';

type Plot = NonNullable<Profile['landPlots']>[number];

/** Months of a year that lie from one month up to another. */
const monthsWithin = (year: number, from: number, to: number): bigint =>
  BigInt(Math.max(0, Math.min(to, year * 12 + 12) - Math.max(from, year * 12)));

/** The zone of Tula Region ends on 2065-04-14, that of Kaluga Region in the last month of a year. */
export const monthAfterZone = ({ region }: Question): number =>
  region === 'tula' ? 2065 * 12 + 4 : Number.MAX_SAFE_INTEGER;

function plotLines(question: Question, plot: Plot): TaxLine[] {
  const { id: of, cadastralValue, rate, title } = plot;
  if (rate === undefined) return [];
  const residence = monthsOfResidence(question);
  const { first, taxed } = monthsOf(question, title);
  const tax = (months: bigint): bigint =>
    halfUp(cadastralValue * rate * months, 12n * 1_000_000n * 100n) * 100n;
  const lines: TaxLine[] = [];
  const from = Math.max(yearOf(registered(question)), openingYear(question), yearOf(title));
  for (let year = from; year <= lastYear(question); year++) {
    const owned = monthsWithin(year, taxed, Number.MAX_SAFE_INTEGER);
    const exempt = monthsWithin(
      year,
      Math.max(taxed, first, residence.from),
      Math.min(first + 60, residence.to + 1, monthAfterZone(question)),
    );
    const [before, after] = [tax(owned), tax(owned - exempt)];
    const amounts = { before, after, relief: before - after, extra: 0n, cutOff: 0n };
    lines.push({ year, tax: 'land', budget: 'municipal', of, ...amounts });
  }
  return lines;
}

/** The first month in which a plot is taxed, and that of the 60 in which it may be exempt. */
function monthsOf({ readings }: Question, title: string): { taxed: number; first: number } {
  const taxed = monthOf(title) + (Number(title.slice(8)) > 15 ? 1 : 0);
  return {
    taxed,
    first: readings['sez.land-first-month'] === 'of-the-tax' ? taxed : monthOf(title),
  };
}

/** Whether a plot would have a month of relief but for the last day of residence. */
function isCutOff(question: Question, { title }: Plot): boolean {
  const { from, to } = monthsOfResidence(question);
  return isEndedBefore(monthsOf(question, title).first, 60, from, to);
}

export function sezLand(question: Question): MeasureAnswer {
  const plots = question.profile.landPlots;
  const id = 'sez.land';
  const open = (plots ?? []).filter((one) => !isCutOff(question, one));
  const some: Answer = plots === undefined ? 'value-missing' : is(open.length > 0, true);
  const answer = all([residency(question), some, since(question, finalYear(question))]);
  const lines = (plots ?? []).flatMap((one) => plotLines(question, one));
  return partOf(id, answer, { lines });
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
    if (year < Math.max(from, openingYear(question)) || year > Math.min(last, finalYear(question)))
      continue;
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
  return partOf(id, answer, { lines });
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
      year >= openingYear(question) &&
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
  const answer = all([residency(question), some, since(question, finalYear(question))]);
  return partOf(id, answer, { lines, deferred });
}
