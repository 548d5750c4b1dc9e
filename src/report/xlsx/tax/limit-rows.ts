import { amountOf } from '../../../answer/read';
import type { PackageArithmeticResult } from '../../../answer/results/arithmetic';
import { roublesText } from '../../../kit/money';
import { formula, kept, textCell } from '../cells';
import type { At, SheetRow } from '../layout';
import type { TaxGroup } from './groups';
import { ceilingIn, ceilingRelief, freeTerms, ownRelief, type PlanModel } from './model';
import { sumFormula, termCells } from './term-rows';
import { type TermCells, taxFormula, taxOfTerms, toRouble } from './terms';
import { type TaxVoice, yearRow } from './year-row';

export const isDeduction = ({ kind }: PackageArithmeticResult): boolean => kind === 'deduction';

/** The places of the deductions among the parts of a tax. */
export const deductionPlaces = ({ parts, years }: TaxGroup): readonly number[] =>
  parts.flatMap((_, place) => {
    const all = [...years.values()].flatMap(({ arithmetic }) => arithmetic[place] ?? []);
    return all.some(isDeduction) ? place : [];
  });

/** The row of what a deduction takes. */
export const drawnKey = ({ key }: TaxGroup, place: number): string => `${key}.${place}.drawn`;

/** The relief of its own that a tax has under a cap, and what it gets of what the cap leaves. */
export function ceilingRows(group: TaxGroup, voice: TaxVoice): readonly SheetRow[] {
  const { model, words } = voice;
  const relief = (year: number) => ceilingRelief(group, year);
  const cap = model.plan.best.income?.cap?.periods ?? [];
  return [
    yearRow(`${group.key}.own`, words.labels.own, voice, (year) => {
      const own = ownRelief(group, year);
      if (own === undefined || !cap.some((one) => one.year === year)) return undefined;
      if (freeTerms(group, year) !== undefined) {
        return (at) => [freeFormula(group, year, at, model), roublesText(own)];
      }
      return (at) => [
        sumFormula(group, year, at, model, (part, tax) =>
          part.kind === 'ceiling'
            ? `${tax(part.raised === undefined ? 'before' : 'raised')}-${tax(part.after === undefined ? 'before' : 'after')}`
            : undefined,
        ),
        roublesText(own),
      ];
    }),
    ...(![...group.years.keys()].some((year) => ceilingIn(group, year) !== undefined)
      ? []
      : [
          yearRow(`${group.key}.got`, words.labels.granted, voice, (year, column) => {
            const found = relief(year);
            const part = ceilingIn(group, year);
            if (found === undefined || part === undefined || part.refused !== undefined)
              return undefined;
            return (at) => [
              gotFormula(group, year, column, at, model),
              found.own < 0n ? '0' : roublesText(found.got),
            ];
          }),
        ]),
  ];
}

/** The relief where a cap leaves all of it: the base with the package at the ordinary rate, less the tax after. */
function freeFormula(group: TaxGroup, year: number, at: At, model: PlanModel): string {
  const [before] = termCells(group, year, 0, 'before', at, model);
  const [after = before] = termCells(group, year, 0, 'after', at, model);
  if (before === undefined || after === undefined) return '0';
  const taxOf = (term: TermCells): string => taxFormula([term], 'rouble');
  return `${taxOf({ ...after, rate: before.rate })}-${taxOf(after)}`;
}

/** The share of what a cap grants; the last of the taxes under it gets the rest. */
function gotFormula(
  group: TaxGroup,
  year: number,
  column: number,
  at: At,
  model: PlanModel,
): string {
  const granted = at('cap.granted', column, 'cap');
  const full = at('cap.full', column, 'cap');
  const own = at(`${group.key}.own`, column);
  if (ceilingIn(group, year)?.others === undefined) {
    return `IF(${full}=0,0,MAX(0,${toRouble(`${granted}*${own}/${full}`)}))`;
  }
  const others = model.groups.filter((one) => one !== group && ceilingIn(one, year) !== undefined);
  return [granted, ...others.map((one) => at(`${one.key}.got`, column))].join('-');
}

/** What a deduction may still take, and what it takes of the tax of a year. */
export function poolRows(group: TaxGroup, place: number, voice: TaxVoice): readonly SheetRow[] {
  const { model, words } = voice;
  const drawnIn = (year: number) => {
    const part = group.years.get(year)?.arithmetic[place];
    if (part?.kind !== 'deduction') return undefined;
    const most =
      taxOfTerms(part.reducible ?? [], 'rouble') - taxOfTerms(part.floor ?? [], 'rouble');
    const pool = amountOf(part.pool);
    const drawn = most < 0n ? 0n : most;
    return { pool, drawn: drawn < pool ? drawn : pool };
  };
  const [pool, drawn] = [`${group.key}.${place}.pool`, drawnKey(group, place)];
  return [
    {
      key: pool,
      cells: (at) => [
        textCell(words.labels.pool, 'label'),
        ...model.years.map((year, index) => {
          const [found, last] = [drawnIn(year), drawnIn(year - 1)];
          if (found === undefined) return null;
          const value = roublesText(found.pool);
          return last !== undefined && last.pool - last.drawn === found.pool
            ? formula(`${at(pool, index)}-${at(drawn, index)}`, value, 'roubles')
            : kept(value, 'roubles');
        }),
      ],
    },
    yearRow(drawn, words.labels.drawn, voice, (year, column) => {
      const found = drawnIn(year);
      if (found === undefined) return undefined;
      return (at) => [
        sumFormula(group, year, at, model, (_, tax, __, part) =>
          part === place
            ? `MIN(${at(pool, column)},MAX(0,${tax('reducible')}-${tax('floor')}))`
            : undefined,
        ),
        roublesText(found.drawn),
      ];
    }),
  ];
}
