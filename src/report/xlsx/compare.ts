import type { Comparison, Difference, PossibleDifference } from '../../answer/results/analysis';
import type { AmountResult } from '../../answer/results/assessment';
import { judgedName } from '../analysis/names';
import type { Block } from '../blocks';
import { capital, NOT_COMPUTED, nameIn, plain } from '../format';
import type { Words } from '../words';
import { factsOf, workbookOf } from './book';
import { bytesOf } from './bytes';
import { formula, kept, type SheetCell, textCell, type Workbook } from './cells';
import { isSameAmount, lessAmount, summed } from './exact';
import type { SheetPlan, SheetRow } from './layout';
import type { BookSetting } from './setting';
import { coloursOf } from './sheets/colours';
import { blockRows, textSheet } from './sheets/text';
import { bookWords } from './words';
import type { BookWords } from './words/book-words';

/** The workbook of a comparison: what is said of it, and what the two packages save year by year. */
export function comparisonWorkbook(
  comparison: Comparison,
  blocks: readonly Block[],
  setting: BookSetting,
): Workbook {
  const { words } = setting;
  const say = bookWords(words.language);
  const topic = words.analysis.comparison;
  return workbookOf(
    [
      textSheet('summary', say.sheets.summary, [
        { cells: [textCell(say.keepsDifference, 'note', 6)] },
        { cells: [textCell(factsOf(topic, setting).join(' · '), 'note', 6)] },
        // Amounts stand as numbers on the sheets behind.
        ...blockRows(withoutTables(blocks)),
      ]),
      differenceSheet(comparison, setting),
      measuresSheet(comparison, setting),
    ],
    topic,
    setting,
  );
}

/** Blocks without tables, and without the headings that stood over tables alone. */
export function withoutTables(blocks: readonly Block[]): readonly Block[] {
  const left = blocks.filter(({ kind }) => kind !== 'table');
  return left.filter(({ kind }, index) => {
    const next = left[index + 1];
    return kind !== 'section' || (next !== undefined && next.kind !== 'section');
  });
}

/** The same as the bytes of a file. */
export const compareBook = (...of: Parameters<typeof comparisonWorkbook>): Promise<Uint8Array> =>
  bytesOf(comparisonWorkbook(...of));

type Period = Comparison['best']['byPeriod'][number];
type Judged = Comparison['judged'][number];

/** The tax and the budget of a row. */
const placeOf = ({ budget, tax }: Pick<Period, 'budget' | 'tax'>, { plan, terms }: Words) =>
  [
    tax === 'interest' ? plan.interest : nameIn(terms.taxes, tax),
    budget === 'lender' ? plan.lender : nameIn(terms.budgets, budget),
  ] as const;

export const rowKey = (list: string, index: number): string => `${list}.${index}`;

/** What the best packages save by year, tax and budget. */
function differenceSheet({ best }: Comparison, { words }: BookSetting): SheetPlan {
  const say = bookWords(words.language);
  const { labels, sheets } = say;
  const heads = [labels.year, words.columns.tax, words.columns.budget];
  return {
    id: 'differences',
    name: sheets.differences,
    columns: [12, 34, 26, 20, 20, 20],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.differences}. ${say.inRoubles}`, 'title', 6)] },
      {
        cells: [textCell(`${say.keepsDifference} ${coloursOf(say, 'formula', 'kept')}`, 'note', 6)],
      },
      headRow(heads, labels),
      ...best.byPeriod.map((period, index) =>
        differenceRow(
          rowKey('period', index),
          [String(period.year), ...placeOf(period, words)],
          period,
        ),
      ),
      ...(best.byPeriod.length === 0 ? [] : [totalRow(best.byPeriod, 'period', labels.total)]),
    ],
  };
}

/** What each measure and loan saves by itself, in all and by year. */
function measuresSheet({ judged }: Comparison, { words }: BookSetting): SheetPlan {
  const say = bookWords(words.language);
  const { labels, sheets } = say;
  const verdictOf = ({ verdict: { after, before } }: Judged): string => {
    const [first, last] = [before, after].map((verdict) =>
      verdict === null ? words.analysis.notJudged : words.terms.verdicts[verdict],
    );
    return first === last ? (last ?? '') : words.say.change(first ?? '', last ?? '');
  };
  const nameOf = ({ id }: Judged): string => capital(judgedName(id, words));
  const all = judged.filter(({ byPeriod }) => byPeriod.length > 0);
  return {
    id: 'measures',
    name: sheets.measures,
    columns: [44, 34, 26, 20, 20, 20],
    frozen: { rows: 2, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.measures}. ${say.inRoubles}`, 'title', 6)] },
      {
        cells: [textCell(`${say.measuresNote} ${coloursOf(say, 'formula', 'kept')}`, 'note', 6)],
      },
      headRow([labels.measure, labels.verdict], labels),
      ...judged.map((one, index) =>
        differenceRow(rowKey('judged', index), [nameOf(one), verdictOf(one)], one.net),
      ),
      ...all.flatMap((one, place): readonly SheetRow[] => [
        { cells: [textCell(nameOf(one), 'section', 6)] },
        headRow([labels.year, words.columns.tax, words.columns.budget], labels),
        ...one.byPeriod.map((period, index) =>
          differenceRow(
            rowKey(`judged.${place}`, index),
            [String(period.year), ...placeOf(period, words)],
            period,
          ),
        ),
      ]),
    ],
  };
}

/** Titles of the rows, then of the amounts of both sides and of their difference. */
export const headRow = (
  titles: readonly string[],
  labels: Pick<BookWords['labels'], 'before' | 'after' | 'difference'>,
): SheetRow => ({
  cells: [
    ...namesOf(titles, 'head'),
    ...[labels.before, labels.after, labels.difference].map((title) => textCell(title, 'amounts')),
  ],
});

/** Names over the three columns before the amounts. */
const namesOf = (names: readonly string[], style: 'label' | 'head'): readonly SheetCell[] =>
  names.map((name, index) =>
    textCell(name, style, names.length < NAMES && index === names.length - 1 ? 2 : 1),
  );

const NAMES = 3;

export const differenceRow = (
  key: string,
  names: readonly string[],
  of: PossibleDifference,
): SheetRow => ({
  key,
  cells: (at) => [...namesOf(names, 'label'), ...sidesOf(of, at(key, 3), at(key, 4))],
});

/** Two amounts and their difference; an interval is a text, and so is the mark of what is not known. */
function sidesOf(of: PossibleDifference, before: string, after: string): readonly SheetCell[] {
  const shown = (amount: AmountResult | null): SheetCell => {
    if (amount === null) return textCell(NOT_COMPUTED, 'mark');
    return typeof amount === 'string' ? kept(amount, 'kopecks') : textCell(plain(amount), 'mark');
  };
  const isSum = isExact(of) && isSameAmount(lessAmount(of.after, of.before), of.difference);
  return [
    shown(of.before),
    shown(of.after),
    isSum ? formula(`${after}-${before}`, of.difference, 'kopecks') : shown(of.difference),
  ];
}

const isExact = <T extends PossibleDifference>(
  of: T,
): of is T & { readonly [side in keyof Difference]: string } =>
  typeof of.before === 'string' &&
  typeof of.after === 'string' &&
  typeof of.difference === 'string';

/** The sums of what is known on each side; their difference where both know the same. */
export const totalRow = (
  periods: readonly PossibleDifference[],
  list: string,
  label: string,
): SheetRow => ({
  key: `${list}.total`,
  cells: (at) => [
    textCell(label, 'total'),
    textCell('', 'total'),
    textCell('', 'total'),
    ...(['before', 'after', 'difference'] as const).map((side, index): SheetCell => {
      const amounts = periods.map((one) => one[side]);
      const known = amounts.filter((amount) => typeof amount === 'string');
      const isWhole = known.length === amounts.length;
      const isInterval = amounts.some((amount) => amount !== null && typeof amount !== 'string');
      if (isInterval || (side === 'difference' && !isWhole)) return textCell(NOT_COMPUTED, 'mark');
      const [first, last] = [
        at(rowKey(list, 0), index + 3),
        at(rowKey(list, periods.length - 1), index + 3),
      ];
      return formula(`SUM(${first}:${last})`, summed(known), 'kopecks', 'total');
    }),
  ],
});
