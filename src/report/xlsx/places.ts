import type { PlaceComparison, SideBySide } from '../../answer/results/places';
import type { Verdict } from '../../engine/terms';
import type { Block } from '../blocks';
import { capital } from '../format';
import { budgetName, elementName, type Places, shortNames, taxName } from '../places/names';
import { factsOf, workbookOf } from './book';
import { bytesOf } from './bytes';
import { textCell, type Workbook } from './cells';
import { differenceRow, headRow, rowKey, totalRow, withoutTables } from './compare';
import type { SheetPlan } from './layout';
import type { BookSetting } from './setting';
import { coloursOf } from './sheets/colours';
import { blockRows, textSheet } from './sheets/text';
import { bookWords } from './words';

/** The workbook of one project in two places: what is said of it, what both packages save, and each measure. */
export function placesWorkbook(
  comparison: PlaceComparison,
  places: Places,
  blocks: readonly Block[],
  setting: BookSetting,
): Workbook {
  const say = bookWords(setting.words.language);
  const topic = setting.words.places.title;
  return workbookOf(
    [
      textSheet('summary', say.sheets.summary, [
        { cells: [textCell(say.keepsDifference, 'note', 6)] },
        { cells: [textCell(factsOf(topic, setting).join(' · '), 'note', 6)] },
        ...blockRows(withoutTables(blocks)),
      ]),
      savedSheet(comparison, places, setting),
      judgedSheet(comparison, places, setting),
    ],
    topic,
    setting,
  );
}

/** The same as the bytes of a file. */
export const placesBook = (...of: Parameters<typeof placesWorkbook>): Promise<Uint8Array> =>
  bytesOf(placesWorkbook(...of));

const asDifference = ({ difference, left, right }: SideBySide) => ({
  before: left,
  after: right,
  difference,
});

/** The names of both places and of the difference over the columns of amounts. */
function headsOf(comparison: PlaceComparison, places: Places) {
  const { left, right } = shortNames(comparison, places);
  return { before: left, after: right, difference: places.left.words.places.columns.difference };
}

/** What the best packages are worth, and what they save by year, tax and budget. */
function savedSheet(
  comparison: PlaceComparison,
  places: Places,
  { words }: BookSetting,
): SheetPlan {
  const say = bookWords(words.language);
  const { labels, sheets } = say;
  const { byPeriod, difference } = comparison.best;
  const { left, right } = comparison.places;
  const { columns } = words.places;
  const worth = (['nominal', 'present'] as const).flatMap((of) => {
    const sides = [left, right].map(({ plan }) => plan.best.value[of]);
    const [one = null, other = null] = sides;
    return difference[of] === null
      ? []
      : [
          differenceRow(of, [columns[of], ''], {
            before: one,
            after: other,
            difference: difference[of],
          }),
        ];
  });
  const heads = headsOf(comparison, places);
  return {
    id: 'differences',
    name: sheets.differences,
    columns: [30, 34, 26, 20, 20, 20],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.differences}. ${say.inRoubles}`, 'title', 6)] },
      {
        cells: [textCell(`${say.keepsDifference} ${coloursOf(say, 'formula', 'kept')}`, 'note', 6)],
      },
      headRow([words.places.packages, ''], heads),
      ...worth,
      headRow([labels.year, words.columns.tax, words.columns.budget], heads),
      ...byPeriod.map((row, index) =>
        differenceRow(
          rowKey('period', index),
          [String(row.year), taxName(row.tax, places), budgetName(row.budget, places)],
          asDifference(row),
        ),
      ),
      ...(byPeriod.length === 0
        ? []
        : [totalRow(byPeriod.map(asDifference), 'period', labels.total)]),
    ],
  };
}

/** What each measure and loan of either region saves by itself. */
function judgedSheet(
  comparison: PlaceComparison,
  places: Places,
  { words }: BookSetting,
): SheetPlan {
  const say = bookWords(words.language);
  const { labels, sheets } = say;
  const verdictOf = (verdict: Verdict | null): string =>
    verdict === null ? words.places.notInRegion : words.terms.verdicts[verdict];
  const { verdicts } = words.places;
  return {
    id: 'measures',
    name: sheets.measures,
    columns: [44, 30, 30, 20, 20, 20],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.measures}. ${say.inRoubles}`, 'title', 6)] },
      {
        cells: [textCell(`${say.measuresNote} ${coloursOf(say, 'formula', 'kept')}`, 'note', 6)],
      },
      headRow([labels.measure, verdicts.left, verdicts.right], headsOf(comparison, places)),
      ...comparison.judged.map(({ id, net, verdict }, index) =>
        differenceRow(
          rowKey('judged', index),
          [capital(elementName(id, places)), verdictOf(verdict.left), verdictOf(verdict.right)],
          asDifference(net),
        ),
      ),
    ],
  };
}
