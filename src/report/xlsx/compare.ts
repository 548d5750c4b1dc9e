import type { Comparison, Difference, PossibleDifference } from '../../answer/results/analysis';
import type { AmountResult } from '../../answer/results/assessment';
import type { Block } from '../blocks';
import { NOT_COMPUTED, nameIn, plain } from '../format';
import { factsOf, workbookOf } from './book';
import { bytesOf } from './bytes';
import { formula, kept, type SheetCell, textCell, type Workbook } from './cells';
import { isSameAmount, lessAmount, summed } from './exact';
import type { SheetPlan, SheetRow } from './layout';
import type { BookSetting } from './setting';
import { blockRows, textSheet } from './sheets/text';
import { bookWords } from './words';

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
        ...blockRows(blocks),
      ]),
      differenceSheet(comparison, setting),
    ],
    topic,
    setting,
  );
}

/** The same as the bytes of a file. */
export const compareBook = (...of: Parameters<typeof comparisonWorkbook>): Promise<Uint8Array> =>
  bytesOf(comparisonWorkbook(...of));

type Period = Comparison['best']['byPeriod'][number];

function differenceSheet({ best }: Comparison, { words }: BookSetting): SheetPlan {
  const say = bookWords(words.language);
  const { labels, sheets } = say;
  const periods = best.byPeriod;
  const names = ({ budget, tax, year }: Period): readonly SheetCell[] => [
    textCell(String(year), 'label'),
    textCell(tax === 'interest' ? words.plan.interest : nameIn(words.terms.taxes, tax), 'label'),
    textCell(
      budget === 'lender' ? words.plan.lender : nameIn(words.terms.budgets, budget),
      'label',
    ),
  ];
  const head = [
    labels.year,
    words.columns.tax,
    words.columns.budget,
    labels.before,
    labels.after,
    labels.difference,
  ];
  return {
    id: 'differences',
    name: sheets.differences,
    columns: [12, 34, 26, 20, 20, 20],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.differences}. ${say.inRoubles}`, 'title', 6)] },
      { cells: [textCell(`${say.keepsDifference} ${say.legendLine}`, 'note', 6)] },
      { cells: head.map((title) => textCell(title, 'head')) },
      ...periods.map(
        (period, index): SheetRow => ({
          key: `period.${index}`,
          cells: (at) => [
            ...names(period),
            ...sidesOf(period, at(`period.${index}`, 3), at(`period.${index}`, 4)),
          ],
        }),
      ),
      ...(periods.length > 0 && periods.every(isExact) ? [totalRow(periods, labels.total)] : []),
    ],
  };
}

/** Two amounts and their difference; an interval is a text, and so is the mark of what is not known. */
function sidesOf(of: PossibleDifference, before: string, after: string): readonly SheetCell[] {
  const shown = (amount: AmountResult | null): SheetCell => {
    if (amount === null) return textCell(NOT_COMPUTED, 'text');
    return typeof amount === 'string' ? kept(amount, 'kopecks') : textCell(plain(amount), 'text');
  };
  const isSum = isExact(of) && isSameAmount(lessAmount(of.after, of.before), of.difference);
  return [
    shown(of.before),
    shown(of.after),
    isSum ? formula(`${after}-${before}`, of.difference, 'kopecks') : shown(of.difference),
  ];
}

const isExact = <T extends PossibleDifference>(of: T): of is T & Exact =>
  typeof of.before === 'string' &&
  typeof of.after === 'string' &&
  typeof of.difference === 'string';

type Exact = { readonly [side in keyof Difference]: string };

const totalRow = (periods: readonly (Period & Exact)[], label: string): SheetRow => ({
  key: 'total',
  cells: (at) => [
    textCell(label, 'total'),
    null,
    null,
    ...(['before', 'after', 'difference'] as const).map((side, index) =>
      formula(
        `SUM(${at('period.0', index + 3)}:${at(`period.${periods.length - 1}`, index + 3)})`,
        summed(periods.map((one) => one[side])),
        'kopecks',
        'total',
      ),
    ),
  ],
});
