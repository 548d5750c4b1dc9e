import type { Dated } from '../../figures/figure';
import { MONTHS_A_YEAR } from '../../kit/day';
import { type Finding, type MissingFact, missingFacts } from '../../kit/finding';
import type { OwnedObject } from '../../profile/profile';
import type { Case } from '../facts/case';
import {
  firstTaxedYear,
  firstYearWithBase,
  lastBaseYear,
  ordinaryProperty,
} from '../facts/property';
import type { ObjectTreatment, PropertyTreatment, Span } from '../taxes/treatment';
import type { EndReason, Periods } from '../terms';
import type { End } from './periods';

/** Nothing ends the periods but the edition. */
const NO_END: End = { year: null, because: 'edition-ends' };

/** The first and last period of any of several objects, not after the end where that has a year; none where there is no object. */
export function periodsOfSpans(
  c: Case,
  spans: readonly Span[],
  because: EndReason,
  end: End = NO_END,
): readonly Periods[] {
  if (spans.length === 0) return [];
  const { because: cutBy, year } = end.year === null ? NO_END : end;
  const latest = year ?? c.policy.years.last;
  const years = spans.map(yearsOfSpan);
  const last = Math.max(...years.map((own) => own.last));
  return [
    {
      first: Math.min(...years.map((own) => own.first)),
      last: Math.min(last, latest),
      because: last > latest ? cutBy : because,
    },
  ];
}

/** The treatment of several objects in the periods of any of them; none where there is no object. */
export function propertyPeriods(
  c: Case,
  objects: readonly ObjectTreatment[],
  because: EndReason,
  end?: End,
): readonly PropertyTreatment[] {
  const spans = objects.map(({ span }) => span);
  return periodsOfSpans(c, spans, because, end).map((periods) => ({
    tax: 'property',
    periods,
    objects,
  }));
}

/** The first and last calendar year of an object's relief. */
export const yearsOfSpan = (span: Span): { readonly first: number; readonly last: number } =>
  'months' in span
    ? {
        first: Math.floor(span.months.from / MONTHS_A_YEAR),
        last: Math.floor((span.months.to - 1) / MONTHS_A_YEAR),
      }
    : span;

/** An object that is no object of the tax in any year in which it has a value; undefined where it is one. */
export function notOfTheTax(id: string, c: Case, object: OwnedObject): Finding | undefined {
  const based = firstYearWithBase(object.value);
  if (based === undefined || firstTaxedYear(c, object) !== undefined) return undefined;
  const { citation, standing } = ordinaryProperty(c, object, lastBaseYear(object.value));
  return {
    id: `${id}.object-of-the-tax`,
    of: object.id,
    verdict: 'not-met',
    unit: 'yes-no',
    actual: false,
    required: true,
    citation,
    standing,
  };
}

/**
 * Tells of several things which are relieved: where the condition is met for some
 * of them, only those; where it is unknown for all, those of which it is supposed.
 */
export function relievedAmong(all: readonly Finding[]): (one: Finding) => boolean {
  const isMetForSome = all.some(({ verdict }) => verdict === 'met');
  return ({ verdict }) => verdict === 'met' || (verdict === 'unknown' && !isMetForSome);
}

/**
 * The facts missing of things that are left out of the relief beside others that have it.
 * @param some the findings of those whose relief would have an amount.
 */
export const factsOfUnrelieved = (
  some: readonly Finding[],
  isRelieved: (one: Finding) => boolean,
): readonly MissingFact[] => some.filter((one) => !isRelieved(one)).flatMap(missingFacts);

/** A list that the profile leaves out. */
export const listMissing = (id: string, path: string): Finding => ({
  id,
  verdict: 'unknown',
  missing: [{ path, asks: 'value' }],
});

/** There is something in a list: unknown where the list is left out, not met where it is empty. */
export function listFinding(
  id: string,
  path: string,
  list: readonly unknown[] | undefined,
  figure: Dated<unknown>,
): Finding {
  if (list === undefined) return listMissing(id, path);
  return {
    id,
    verdict: list.length > 0 ? 'met' : 'not-met',
    unit: 'count',
    actual: list.length,
    required: 1,
    citation: figure.citation,
    standing: figure.standing,
  };
}
