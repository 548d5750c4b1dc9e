import type { PackageArithmeticResult } from '../../../answer/results/arithmetic';
import { textCell } from '../cells';
import type { SheetRow } from '../layout';
import { SIDES, type TaxGroup } from './groups';
import { ceilingRows, deductionPlaces, drawnKey, poolRows } from './limit-rows';
import { ownRelief } from './model';
import { type PartTax, sumFormula, termRows } from './term-rows';
import { toRouble } from './terms';
import { type TaxVoice, yearRow } from './year-row';

/** The rows of a tax in a budget: its bases and rates, before and after, and what is saved. */
export function groupRows(group: TaxGroup, voice: TaxVoice): readonly SheetRow[] {
  const { labels } = voice.words;
  const { key, parts, years } = group;
  const periods = voice.model.plan.best.income?.cap?.periods ?? [];
  const ceilings = periods.some(({ year }) => ownRelief(group, year) !== undefined);
  return [
    { cells: [textCell(voice.nameOf(group), 'section')] },
    ...parts.flatMap((part, place) =>
      SIDES.flatMap((side) =>
        Array.from({ length: part.terms[side] }, (_, index) =>
          termRows(group, { part: place, side, index }, voice),
        ).flat(),
      ),
    ),
    ...(ceilings ? ceilingRows(group, voice) : []),
    ...deductionPlaces(group).flatMap((place) => poolRows(group, place, voice)),
    yearRow(`${key}.before`, labels.taxBefore, voice, (year) => {
      const tax = years.get(year);
      return tax && ((at) => [sumFormula(group, year, at, voice.model, beforeOf), tax.before]);
    }),
    yearRow(`${key}.after`, labels.taxAfter, voice, (year, column) => {
      const tax = years.get(year);
      return (
        tax &&
        ((at) => [sumFormula(group, year, at, voice.model, afterOf(group, column)), tax.after])
      );
    }),
    yearRow(
      `${key}.saved`,
      labels.saved,
      voice,
      (year, column) => {
        const tax = years.get(year);
        return (
          tax &&
          ((at) => [`${at(`${key}.before`, column)}-${at(`${key}.after`, column)}`, tax.saved])
        );
      },
      'total',
    ),
  ];
}

const beforeOf: PartTax = (part, tax) =>
  part.kind === 'deduction' || part.kind === 'subsidy' ? undefined : tax('before');

const afterOf =
  (group: TaxGroup, column: number): PartTax =>
  (part, tax, at, place) => {
    if (part.kind === 'deduction') return `(-${at(drawnKey(group, place), column)})`;
    if (part.kind === 'subsidy') return `(-${partOfPaid(tax('least'), part)})`;
    const reduced = tax(part.after === undefined ? 'before' : 'after');
    if (part.kind !== 'ceiling') return reduced;
    if (part.refused !== undefined) return tax('refused');
    const own = at(`${group.key}.own`, column);
    const ordinary = tax(part.raised === undefined ? 'before' : 'raised');
    return `IF(${own}<0,${reduced},${ordinary}-${at(`${group.key}.got`, column)})`;
  };

/** What a budget pays of an amount that several share. */
function partOfPaid(
  paid: string,
  { part }: Extract<PackageArithmeticResult, { readonly kind: 'subsidy' }>,
): string {
  if (part === undefined) return paid;
  const upTo = (end: string): string => toRouble(`${paid}*${end}/${part.of}`);
  return `(${upTo(part.to)}-${upTo(part.from)})`;
}
