import type { FrameDocument, YearSeries } from './document';
import { type Fields, formOf } from './fields/field';
import type { ProfileFrame } from './frame';
import { soundKopecks } from './numerals';
import type { MaybeBroken, SectionPart, Unbroken } from './part';
import { ofEach, sound } from './part';
import type { Located, Path } from './place';
import { pathText } from './place';
import { YEAR_TEXT } from './values';

type AnySeries = MaybeBroken<YearSeries<unknown>> | undefined;

interface Entry {
  /** Undefined where it is not known. */
  readonly year: number | undefined;
  /** Undefined where it is broken or absent. */
  readonly value: unknown;
}

/** Series that are empty, name a year twice or leave one out, and those of the company that cover other years. */
export const seriesProblems = (
  frame: ProfileFrame,
  document: Unbroken<FrameDocument>,
): Located[] => [
  ...seriesIn(frame.fields, document).flatMap(([at, series]) => problemsOfOne(frame, at, series)),
  ...companyProblems(document),
];

function seriesIn(fields: Fields, section: SectionPart, above: Path = []): [Path, AnySeries][] {
  const found: [Path, AnySeries][] = [];
  for (const name in fields) {
    const value = sound(section[name]);
    const field = value === undefined ? undefined : fields[name];
    const form = field === undefined ? '' : formOf(field);
    if (typeof form === 'string') continue;
    const at = [...above, name];
    if ('fields' in form) found.push(...seriesIn(form.fields, value as SectionPart, at));
    else if ('each' in form) {
      const items = value as readonly SectionPart[];
      found.push(...ofEach(at, items, (place, item) => seriesIn(form.each, item, place)));
    } else if ('byYear' in form && !('or' in form)) found.push([at, value as AnySeries]);
  }
  return found;
}

function problemsOfOne(frame: ProfileFrame, at: Path, series: AnySeries): Located[] {
  const given = sound(series);
  if (given === undefined) return [];
  const entries = entriesOf(given);
  if (entries.length === 0) return [{ at, code: 'empty-series', expected: 'a value for a year' }];
  return [...repeatedYears(at, entries), ...gaps(frame, at, entries)];
}

type ListPart = readonly MaybeBroken<{ year: number; amount: unknown }>[];

const isList = (series: Unbroken<YearSeries<unknown>>): series is ListPart => Array.isArray(series);

function entriesOf(series: Unbroken<YearSeries<unknown>>): readonly Entry[] {
  if (isList(series)) {
    return series.map((entry) => {
      const given = sound(entry);
      return { year: sound(given?.year), value: sound(given?.amount) };
    });
  }
  return Object.entries(series).map(([name, amount]) => ({
    year: YEAR_TEXT.test(name) ? Number(name) : undefined,
    value: sound(amount),
  }));
}

/** Only a list can have them: `at` has entries by position. */
function repeatedYears(at: Path, entries: readonly Entry[]): Located[] {
  const firstOf = new Map<number, Path>();
  return entries.flatMap(({ year }, index) => {
    if (year === undefined) return [];
    const first = firstOf.get(year);
    if (first !== undefined) return [repeatedYear([...at, index, 'year'], first)];
    firstOf.set(year, [...at, index]);
    return [];
  });
}

/** A second value for a year that already has one. */
export const repeatedYear = (at: Path, first: Path): Located => ({
  at,
  code: 'repeated-year',
  expected: 'one entry for a year',
  hint: `the first stands at ${pathText(first)}`,
});

/**
 * A broken entry fills its year too, but one of a year that no edition covers
 * opens no gap. A year that is not known has no problem.
 */
function gaps(frame: ProfileFrame, at: Path, entries: readonly Entry[]): Located[] {
  const { first, last } = spanOf(
    entries.filter(({ year }) => year !== undefined && covered(frame, year)),
  );
  const given = new Set(entries.map(({ year }) => year));
  if (given.has(undefined)) return [];
  const missing: number[] = [];
  for (let year = first; year <= last; year++) if (!given.has(year)) missing.push(year);
  if (missing.length === 0) return [];
  return [
    {
      at,
      code: 'gap-between-years',
      expected: `a value for every year from ${first} to ${last}`,
      found: `no value for ${missing.join(', ')}`,
    },
  ];
}

const covered = ({ years }: ProfileFrame, year: number): boolean =>
  Object.values(years).some(({ first, last }) => year >= first && year <= last);

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(entries: readonly Entry[]): Span {
  const years = entries.flatMap(({ year }) => year ?? []);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** First year with an amount above 0, of those that are known; undefined where there is none. */
export function firstBaseYear(series: AnySeries): number | undefined {
  const given = sound(series);
  const based = (given === undefined ? [] : entriesOf(given)).filter(
    ({ value }) => value !== undefined && soundKopecks(value) > 0n,
  );
  const { first } = spanOf(based);
  return Number.isFinite(first) ? first : undefined;
}

/** Both series of the company cover the years of the project's profit; without it, the same years. */
function companyProblems(document: Unbroken<FrameDocument>): Located[] {
  const company = sound(document.company);
  const profit = soundSpan(company?.taxableProfit);
  const share = soundSpan(company?.projectIncomeShare);
  const ofProject = document.taxableProfit !== undefined;
  const span = ofProject ? soundSpan(document.taxableProfit) : profit;
  const name = ofProject ? 'taxableProfit' : 'company.taxableProfit';
  return [
    ...yearsDiffer(['company', 'taxableProfit'], profit, name, span),
    ...yearsDiffer(['company', 'projectIncomeShare'], share, name, span),
  ];
}

/** One series of a section that does not cover the years of another. */
export const sameYears = (
  above: Path,
  section: SectionPart,
  name: string,
  other: string,
): Located[] =>
  yearsDiffer(
    [...above, name],
    soundSpan(section[name] as AnySeries),
    pathText([...above, other]),
    soundSpan(section[other] as AnySeries),
  );

/** First and last year; undefined where the series is absent, empty or not wholly sound. */
function soundSpan(series: AnySeries): Span | undefined {
  const given = sound(series);
  const entries = given === undefined ? [] : entriesOf(given);
  const isSound = entries.every(({ year, value }) => year !== undefined && value !== undefined);
  return isSound && entries.length > 0 ? spanOf(entries) : undefined;
}

function yearsDiffer(
  at: Path,
  own: Span | undefined,
  name: string,
  other: Span | undefined,
): Located[] {
  if (own === undefined || other === undefined) return [];
  if (own.first === other.first && own.last === other.last) return [];
  return [
    {
      at,
      code: 'years-differ',
      expected: `the years of ${name}, ${spanText(other)}`,
      found: spanText(own),
    },
  ];
}

const spanText = ({ first, last }: Span): string =>
  first === last ? String(first) : `${first} to ${last}`;
