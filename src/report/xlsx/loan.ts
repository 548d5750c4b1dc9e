import type { LoanResult } from '../../answer/results/assessment';
import type { LoanAnswer } from '../../answer/results/loans';
import type { Block } from '../blocks';
import { oneLine } from '../format';
import { headingOf } from '../loans/lenders';
import { titleIn } from '../tables';
import { factsOf, workbookOf } from './book';
import { bytesOf } from './bytes';
import { textCell, type Workbook } from './cells';
import type { SheetPlan } from './layout';
import type { BookSetting } from './setting';
import { type LoanVoice, loanSheet } from './sheets/loan';
import { blockRows, textSheet } from './sheets/text';
import { bookWords } from './words';

/** The workbook of an answer on loans: what is said of each programme, and the schedule of each that may be had. */
export function loanWorkbook(
  answer: LoanAnswer,
  blocks: readonly Block[],
  setting: BookSetting,
): Workbook {
  const say = bookWords(setting.words.language);
  const topic = setting.words.loans.title(
    headingOf(answer.loans, setting.words),
    oneLine(answer.project.name),
  );
  const shown = blocks.filter(({ kind }) => kind !== 'table');
  return workbookOf(
    [
      textSheet('summary', say.sheets.summary, [
        { cells: [textCell(say.keepsLoan, 'note', 6)] },
        { cells: [textCell(factsOf(topic, setting).join(' · '), 'note', 6)] },
        ...blockRows(shown),
      ]),
      ...loanSheets(answer.loans, answer.titles.programmes, setting, []),
    ],
    topic,
    setting,
  );
}

/** The same as the bytes of a file. */
export const loanBook = (...of: Parameters<typeof loanWorkbook>): Promise<Uint8Array> =>
  bytesOf(loanWorkbook(...of));

/** A sheet for each loan with a schedule; the one that a package holds is called by its own name. */
export function loanSheets(
  loans: readonly LoanResult[],
  titles: LoanAnswer['titles']['programmes'],
  { format, words }: BookSetting,
  held: readonly string[],
): readonly SheetPlan[] {
  const say = bookWords(words.language);
  const voice: LoanVoice = {
    words: say,
    columns: words.columns,
    day: format.day,
    titleOf: ({ id }) => titleIn(titles, id, words.language),
  };
  const scheduled = loans.filter(
    ({ schedule, verdict }) => schedule.length > 0 && verdict !== 'ineligible',
  );
  const first = scheduled.find(({ id }) => held.includes(id));
  const ordered =
    first === undefined ? scheduled : [first, ...scheduled.filter((one) => one !== first)];
  return ordered.map((loan, index) =>
    loanSheet(
      loan,
      loan === first ? 'loan' : `loan-${index}`,
      index === 0 ? say.sheets.loan : `${say.sheets.loan} ${index + 1}`,
      voice,
    ),
  );
}
