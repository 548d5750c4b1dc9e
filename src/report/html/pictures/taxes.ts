import type { TaxId } from '../../../answer/results/assessment';
import type { PackageResult } from '../../../answer/results/plan';
import { nameIn, yearsText } from '../../format';
import { isPaidOut } from '../../plan/subsidies';
import type { Piece } from '../pieces';
import { columnsNode, highestOf, type StackedColumn } from './columns';
import { type Legend, type Meaning, picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize, unitFor } from './scale';
import type { PictureVoice } from './voice';

const SAVED: readonly Meaning[] = ['saved', 'saved-2', 'saved-3'];

/** What is still paid and what is saved of each tax, year by year; a year of which no tax is known is hatched. */
export function taxesPicture(best: PackageResult, voice: PictureVoice): readonly Piece[] {
  const { byYear, total } = best.sums;
  const [first, last] = [byYear[0], byYear.at(-1)];
  if (first === undefined || last === undefined || byYear.every(({ after }) => after === null)) {
    return [];
  }
  const { say, short } = voice;
  const legend = legendOf(best, voice);
  const unit = unitFor(
    byYear.flatMap(({ before, saved }) => [drawnSize(before ?? '0'), drawnSize(saved)]),
  );
  const partly = partlyKnown(best);
  const columns = byYear.map((year): StackedColumn => {
    const label = String(year.year);
    if (year.after === null) {
      return { label, sizes: [], text: '?', isUnknown: true };
    }
    return {
      label,
      sizes: [
        { size: paidIn(year.year, best), meaning: 'paid' },
        ...savedIn(year.year, best, legend),
      ],
      text: short(unit, drawnSize(year.saved)),
      isPartly: partly.some(({ years }) => years.includes(year.year)),
    };
  });
  const sentence = say.taxes.sentence(String(first.year), String(last.year), voice.roubles(total));
  const drawing = { title: say.taxes.question, sentence, columns };
  const hasUnknown = partly.length > 0 || byYear.some(({ after }) => after === null);
  return [
    picture({
      question: say.taxes.question,
      legend: [
        { meaning: 'paid', text: say.taxes.paid },
        ...legend.map(({ meaning, text }) => ({ meaning, text })),
        ...(hasUnknown ? [{ meaning: 'unknown' as const, text: say.taxes.unknown }] : []),
      ],
      isWide: true,
      drawing: [
        columnsNode(drawing),
        rowsNode(rowsOf(columns), [0, highestOf(columns) * (1 + OPEN_SHARE)], 'narrow'),
      ],
      notes: [`${sentence} ${say.numbersIn[unit]}`, ...notesOf(best, voice)],
    }),
  ];
}

/** A series of what is saved: of one tax, or of all where some year costs more of one. */
interface Series extends Legend {
  readonly tax: string | null;
}

function legendOf({ taxes }: PackageResult, { say, words }: PictureVoice): readonly Series[] {
  const saved = [
    ...new Set(taxes.filter((one) => drawnSize(one.saved) !== 0).map(({ tax }) => tax)),
  ];
  const isRaised = saved.some((tax) => taxes.some(({ year }) => savedOf(taxes, tax, year) < 0));
  const isMixed = isRaised || saved.length > SAVED.length;
  if (isMixed || saved.length === 0) {
    return [{ tax: null, meaning: 'saved', text: say.taxes.saved }];
  }
  return saved.map((tax, index) => ({
    tax,
    meaning: SAVED[index] ?? 'saved',
    text: say.taxes.savedOf(nameIn(words.terms.taxes, tax)),
  }));
}

const savedIn = (
  year: number,
  { taxes }: PackageResult,
  legend: readonly Series[],
): StackedColumn['sizes'] =>
  legend.map(({ meaning, tax }) => ({
    meaning,
    size: savedOf(taxes, tax, year),
  }));

/** What is still paid of taxes in a year, beside what budgets pay to the investor. */
const paidIn = (year: number, { taxes }: PackageResult): number =>
  taxes
    .filter((one) => one.year === year && !isPaidOut(one))
    .reduce((sum, { after }) => sum + drawnSize(after), 0);

/** What is saved of a tax in a year, or of all taxes. */
const savedOf = (taxes: PackageResult['taxes'], tax: string | null, year: number): number =>
  taxes
    .filter((one) => one.year === year && (tax === null || one.tax === tax))
    .reduce((sum, one) => sum + drawnSize(one.saved), 0);

/** Payments that are due when goods come in. */
const OF_IMPORTS: readonly string[] = ['customs-duty', 'import-vat'] satisfies readonly TaxId[];

/** Whether a payment falls in single years, by an import or a subsidy: a year without any has none, and hides nothing. */
export const isOfEvents = (one: PackageResult['taxes'][number]): boolean =>
  OF_IMPORTS.includes(one.tax) || isPaidOut(one);

/** Taxes with the years of which they are not known while others are. */
function partlyKnown({ sums, taxes }: PackageResult) {
  const known = sums.byYear.filter(({ after }) => after !== null).map(({ year }) => year);
  const yearly = taxes.filter((one) => !isOfEvents(one));
  return [...new Set(yearly.map(({ tax }) => tax))].flatMap((tax) => {
    const has = new Set(taxes.filter((one) => one.tax === tax).map(({ year }) => year));
    const years = known.filter((year) => !has.has(year));
    return years.length === 0 ? [] : [{ tax, years }];
  });
}

function notesOf(best: PackageResult, { say, words }: PictureVoice): readonly string[] {
  const { sums } = best;
  const known = sums.byYear.filter(({ after }) => after !== null);
  const unknown = sums.byYear.filter(({ after }) => after === null).map(({ year }) => year);
  const raised = known.filter(({ saved }) => drawnSize(saved) < 0).map(({ year }) => year);
  const partly = partlyKnown(best).map(({ tax, years }) =>
    say.taxes.partlyKnown(nameIn(words.terms.taxes, tax), yearsText(years)),
  );
  return [
    ...(unknown.length === 0 ? [] : [say.taxes.notKnown(yearsText(unknown))]),
    ...partly,
    ...(raised.length === 0 ? [] : [say.taxes.raised(yearsText(raised))]),
  ];
}

/** The same columns as bars, for a narrow screen. */
export function rowsOf(columns: readonly StackedColumn[]): readonly BarRow[] {
  const most = highestOf(columns);
  return columns.map(({ isPartly = false, isUnknown = false, label, sizes, text }) => {
    let from = 0;
    const stretches = sizes.flatMap(({ meaning, size }) => {
      const start = from;
      from += size;
      return size <= 0 ? [] : [{ from: start, to: from, meaning }];
    });
    const open = { from, to: from + most * OPEN_SHARE, meaning: 'unknown' as const };
    return {
      label,
      text,
      stretches: isUnknown
        ? [{ from: 0, to: most, meaning: 'unknown' as const }]
        : [...stretches, ...(isPartly ? [open] : [])],
    };
  });
}

/** The length of what is hatched behind a bar of which something is not known. */
export const OPEN_SHARE = 0.06;
