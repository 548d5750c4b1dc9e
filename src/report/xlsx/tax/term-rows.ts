import type { PackageArithmeticResult } from '../../../answer/results/arithmetic';
import { roublesText } from '../../../kit/money';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import { numberOf, ratioOf, shownNumber } from '../exact';
import type { At, SheetRow } from '../layout';
import type { BookWords } from '../words/book-words';
import { roundingOf, sideTerms, type TaxGroup, type TermSide } from './groups';
import { type PlanModel, type TermPlace, termAt } from './model';
import { type TermCells, taxFormula } from './terms';
import { type TaxVoice, yearColumn } from './year-row';

type Place = Omit<TermPlace, 'year'>;

const termKey = ({ key }: TaxGroup, { index, part, side }: Place, what: string): string =>
  `${key}.${part}.${side}.${index}.${what}`;

/** The base and the rate of a term in each year, and its months and times where it has them. */
export function termRows(
  group: TaxGroup,
  place: Place,
  { model, words }: TaxVoice,
): readonly SheetRow[] {
  const shape = group.parts[place.part];
  const several = (shape?.terms[place.side] ?? 0) > 1;
  const number = several ? place.index + 1 : undefined;
  const label = (what: string): string =>
    words.termOf(what, place.side, nameOf(shape?.of, words), number);
  const inYears = (cell: (year: number, at: At, column: number) => SheetCell) => (at: At) =>
    model.years.map((year, index) => cell(year, at, index + 1));
  const row = (
    what: 'base' | 'rate' | 'months' | 'times',
    cell: (year: number, at: At, column: number) => SheetCell,
  ): SheetRow => ({
    key: termKey(group, place, what),
    cells: (at) => [textCell(label(words.labels[what]), 'label'), ...inYears(cell)(at)],
  });
  const term = (year: number) => termAt(model, group, { ...place, year })?.term;
  const hasRest = model.years.some(
    (year) => restOf(group, { ...place, year }, model) !== undefined,
  );
  return [
    ...(hasRest
      ? [
          {
            key: termKey(group, place, 'rest'),
            cells: [
              textCell(label(words.labels.otherBase), 'label'),
              ...model.years.map((year) => {
                const rest = restOf(group, { ...place, year }, model);
                return rest === undefined ? null : keptNumber(rest);
              }),
            ],
          },
        ]
      : []),
    row('base', (year, at, column) => baseCell(group, { ...place, year }, model, at, column)),
    row('rate', (year) => {
      const found = term(year);
      return found === undefined ? null : figureCell(found.rate, 'percent');
    }),
    ...(shape?.hasMonths === true
      ? [row('months', (year) => counted(term(year), ({ months }) => months ?? MONTHS))]
      : []),
    ...(shape?.hasTimes === true
      ? [row('times', (year) => counted(term(year), ({ times }) => times ?? '1'))]
      : []),
  ];
}

/** The name of a plot, or the number of an import, which has none. */
function nameOf(of: string | undefined, words: BookWords): string | undefined {
  const place = /\[(\d+)\]$/.exec(of ?? '')?.[1];
  return place === undefined ? of : words.numbered(Number(place) + 1);
}

const MONTHS = 12;

const counted = <T>(term: T | undefined, of: (term: T) => string | number): SheetCell =>
  term === undefined ? null : figureCell(String(of(term)), 'plain');

const keptNumber = (amount: string): SheetCell => {
  const number = numberOf(ratioOf(amount));
  return number.includes('/')
    ? {
        kind: 'formula',
        formula: number,
        value: shownNumber(ratioOf(amount)),
        form: 'kopecks',
        style: 'kept',
      }
    : kept(number, 'kopecks');
};

function restOf(group: TaxGroup, place: TermPlace, model: PlanModel): string | undefined {
  const rest = termAt(model, group, place)?.link?.rest;
  if (rest === undefined) return undefined;
  return `${roublesText(rest.dividend)}${rest.divisor === 1n ? '' : `/${rest.divisor}`}`;
}

function baseCell(
  group: TaxGroup,
  place: TermPlace,
  model: PlanModel,
  at: At,
  column: number,
): SheetCell {
  const found = termAt(model, group, place);
  if (found === undefined) return null;
  const value = shownNumber(ratioOf(found.term.base));
  if (found.link === undefined) return keptNumber(found.term.base);
  const { formula: of, rest } = found.link;
  const more = rest === undefined ? '' : `+${at(termKey(group, place, 'rest'), column)}`;
  return formula(`${of(at, column)}${more}`, value, 'kopecks');
}

/** The cells of the terms of a side in a year. */
export function termCells(
  group: TaxGroup,
  year: number,
  part: number,
  side: TermSide,
  at: At,
  model: PlanModel,
): readonly TermCells[] {
  const shape = group.parts[part];
  const one = group.years.get(year)?.arithmetic[part];
  const column = yearColumn(model, year);
  return (one === undefined ? [] : sideTerms(one, side)).map((_, index): TermCells => {
    const cell = (what: string) => at(termKey(group, { part, side, index }, what), column);
    return {
      base: cell('base'),
      rate: cell('rate'),
      ...(shape?.hasMonths === true ? { months: cell('months') } : {}),
      ...(shape?.hasTimes === true ? { times: cell('times') } : {}),
    };
  });
}

/** The formula of a tax of one part: from the formulas of its sides. */
export type PartTax = (
  part: PackageArithmeticResult,
  tax: (side: TermSide) => string,
  at: At,
  place: number,
) => string | undefined;

/** The tax of all parts of a year. */
export function sumFormula(
  group: TaxGroup,
  year: number,
  at: At,
  model: PlanModel,
  of: PartTax,
): string {
  const parts = group.years.get(year)?.arithmetic ?? [];
  const made = parts.flatMap((part, place) => {
    const tax = (side: TermSide): string =>
      taxFormula(termCells(group, year, place, side, at, model), roundingOf(part));
    return of(part, tax, at, place) ?? [];
  });
  return made.length === 0 ? '0' : made.join('+');
}
