import { counted } from '../../words/russian';
import type { LinkFault } from '../state/link';
import type { OpenFault } from '../state/opened';
import type { Pair } from './say';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Why a link cannot be read. */
export const LINK_FAULTS: { readonly [because in LinkFault]: Pair<string> } = {
  'no-link': {
    en: 'What stands behind "#" in the address is no link of this page. Nothing was opened from it.',
    ru: 'То, что стоит в адресе после «#», не является ссылкой этой страницы. Из неё ничего не открыто.',
  },
  'too-long': {
    en: 'The link is longer than any this page makes. Nothing was opened from it.',
    ru: 'Ссылка длиннее любой, какую составляет эта страница. Из неё ничего не открыто.',
  },
  cut: {
    en: 'The link was cut or changed on its way. Ask for it again, or for the file of the project.',
    ru: 'Ссылка обрезана или изменена при пересылке. Запросите её ещё раз или попросите файл проекта.',
  },
  'too-large': {
    en: 'The link unpacks to more than a project may hold. Nothing was opened from it.',
    ru: 'Ссылка распаковывается в больший объём, чем может быть у проекта. Из неё ничего не открыто.',
  },
  'later-version': {
    en: 'The link was made by a later version of this page. Open it with that version.',
    ru: 'Ссылка составлена более новой версией страницы. Откройте её в той версии.',
  },
  'no-profile': {
    en: 'The link holds no project. Nothing was opened from it.',
    ru: 'В ссылке нет проекта. Из неё ничего не открыто.',
  },
};

/** Why a file is not opened. */
export const OPEN_FAULTS: { readonly [because in OpenFault]: Pair<string> } = {
  'too-large': {
    en: 'The file is larger than 5 MB, more than a project may hold.',
    ru: 'Файл больше 5 МБ: у проекта столько быть не может.',
  },
  'no-report': {
    en: 'The file is a page, but no report of investor-incentives: it carries no project.',
    ru: 'Файл — веб-страница, но не отчёт investor-incentives: проекта в нём нет.',
  },
  cut: {
    en: 'The file is a report that was cut or changed: its project is not whole.',
    ru: 'Файл — отчёт, который обрезан или изменён: проект в нём неполный.',
  },
  'other-version': {
    en: 'The file was made by another version: open it with the page of that version.',
    ru: 'Файл составлен другой версией: откройте его на странице той версии.',
  },
  'no-book': {
    en: 'The file is a workbook or an archive, but none of investor-incentives: it carries no project.',
    ru: 'Файл — книга Excel или архив, но не книга investor-incentives: проекта в нём нет.',
  },
  'book-cut': {
    en: 'The workbook is cut, or its project was changed.',
    ru: 'Книга обрезана или изменён записанный в ней проект.',
  },
  'book-changed': {
    en: 'A number was changed in the workbook to something that a project cannot have.',
    ru: 'В книге число заменено тем, чего в проекте быть не может.',
  },
  'no-profile': {
    en: 'The file holds no project in YAML or JSON.',
    ru: 'В файле нет проекта в формате YAML или JSON.',
  },
};

/** What the page says around the form and the answers. */
export const PAGE = {
  title: { en: 'Investment incentives', ru: 'Меры поддержки инвестиций' },
  noScript: {
    en: 'This page answers by a script of its own, which this browser does not run.',
    ru: 'Страница считает собственным скриптом, а в этом браузере он не выполняется.',
  },
  untitled: { en: 'Project without a name', ru: 'Проект без названия' },
  skip: { en: 'Skip to the content', ru: 'К содержанию' },
  choices: { en: 'Region, edition and language', ru: 'Регион, редакция и язык' },
  region: { en: 'Region', ru: 'Регион' },
  edition: { en: 'Edition', ru: 'Редакция' },
  language: { en: 'Language', ru: 'Язык' },
  open: { en: 'Open', ru: 'Открыть' },
  openFile: {
    en: 'Open a project: YAML, JSON, a report in HTML or a workbook',
    ru: 'Открыть проект: YAML, JSON, отчёт в HTML или книгу Excel',
  },
  copyLink: { en: 'Copy link', ru: 'Скопировать ссылку' },
  linkCopied: { en: 'The link is copied.', ru: 'Ссылка скопирована.' },
  linkToCopy: { en: 'Copy this link:', ru: 'Скопируйте эту ссылку:' },
  download: { en: 'Download', ru: 'Скачать' },
  downloads: { en: 'Download as', ru: 'Скачать как' },
  profileYaml: { en: 'Project (YAML)', ru: 'Проект (YAML)' },
  profileJson: { en: 'Project (JSON)', ru: 'Проект (JSON)' },
  answerJson: { en: 'Answer (JSON)', ru: 'Ответ (JSON)' },
  answerCsv: { en: 'Years (CSV)', ru: 'Годы (CSV)' },
  report: { en: 'Report (HTML)', ru: 'Отчёт (HTML)' },
  workbook: { en: 'Workbook (Excel)', ru: 'Книга (Excel)' },
  close: { en: 'Close', ru: 'Закрыть' },
  tabs: { en: 'Parts of the page', ru: 'Части страницы' },
  project: { en: 'Project', ru: 'Проект' },
  answer: { en: 'Answer', ru: 'Ответ' },
  why: { en: 'Why', ru: 'Почему' },
  whatIf: { en: 'What if', ru: 'Что если' },
  budget: { en: 'Budget', ru: 'Бюджет' },

  answerBar: { en: 'Answer in short', ru: 'Ответ кратко' },
  bestPackage: { en: 'Best package', ru: 'Лучший пакет' },
  noPackage: { en: 'no measure that is certain', ru: 'нет мер, которые предоставляются точно' },
  saved: { en: 'Saved', ru: 'Экономия' },
  worth: { en: 'Present value', ru: 'Приведённая стоимость' },
  missingFacts: {
    en: (count: number) => `${plural(count, 'fact', 'facts')} missing`,
    ru: (count: number) => `не хватает ${counted(count, 'сведения', 'сведений', 'сведений')}`,
  },
  nothingYet: {
    en: 'State a name and the day on which the project starts: the answer appears here.',
    ru: 'Укажите название и день начала проекта: здесь появится ответ.',
  },
  waiting: { en: 'Computing…', ru: 'Расчёт…' },
  answerBefore: {
    en: (count: number) =>
      `${plural(count, 'value', 'values')} of the project cannot be read. The answer is the one before.`,
    ru: (count: number) =>
      `Не удаётся прочитать: ${counted(count, 'значение', 'значения', 'значений')}. Показан прежний ответ.`,
  },
  unreadable: {
    en: (count: number) => `${plural(count, 'value', 'values')} of the project cannot be read.`,
    ru: (count: number) =>
      `Не удаётся прочитать: ${counted(count, 'значение', 'значения', 'значений')}.`,
  },
  failed: {
    en: (message: string) =>
      `The calculation stopped: ${message}. What was typed is kept. Change a value to try again.`,
    ru: (message: string) =>
      `Расчёт остановился: ${message}. Введённое сохранено. Измените значение, чтобы повторить.`,
  },
  noAnswer: {
    en: 'There is no answer yet: see the Project tab.',
    ru: 'Ответа пока нет: см. вкладку «Проект».',
  },
  useEdition: {
    en: (edition: string) => `Answer under the edition ${edition}`,
    ru: (edition: string) => `Ответить по редакции ${edition}`,
  },

  choicesLeftOut: {
    en: (names: readonly string[]) =>
      `The link names choices that this version does not have; they were left out: ${names.join(', ')}.`,
    ru: (names: readonly string[]) =>
      `В ссылке есть варианты, которых нет в этой версии; они пропущены: ${names.join(', ')}.`,
  },
  opened: {
    en: (name: string) => `Opened: ${name}.`,
    ru: (name: string) => `Открыто: ${name}.`,
  },
  notOpened: {
    en: (name: string) => `${name} was not opened. What was typed is kept.`,
    ru: (name: string) => `Файл ${name} не открыт. Введённое сохранено.`,
  },
  changedVersion: {
    en: (then: string, now: string) => `The link was made with version ${then}; this is ${now}.`,
    ru: (then: string, now: string) => `Ссылка составлена в версии ${then}; эта версия — ${now}.`,
  },
  changedFigures: {
    en: 'The figures of the edition have changed since the link was made.',
    ru: 'Показатели редакции изменились с тех пор, как составлена ссылка.',
  },
  sameAnswer: {
    en: 'The answer is the same as then.',
    ru: 'Ответ тот же, что и тогда.',
  },
  otherAnswer: {
    en: (before: string, now: string) =>
      `The answer has changed: the best package saved ${before} then, and ${now} now.`,
    ru: (before: string, now: string) =>
      `Ответ изменился: тогда лучший пакет экономил ${before}, теперь — ${now}.`,
  },
  otherPackage: {
    en: (before: string) => `Then it was: ${before}.`,
    ru: (before: string) => `Тогда это был пакет: ${before}.`,
  },

  pastedEmpty: {
    en: 'What was pasted has no cells. Nothing was changed.',
    ru: 'Во вставленном нет ячеек. Ничего не изменено.',
  },
  pastedTooWide: {
    en: (columns: number, most: number) =>
      `What was pasted has ${plural(columns, 'column', 'columns')}; a table of a project takes ${most}. Nothing was changed.`,
    ru: (columns: number, most: number) =>
      `Вставлено столбцов: ${columns}; таблица проекта принимает не больше ${most}. Ничего не изменено.`,
  },
  pastedTooLarge: {
    en: (rows: number, most: number) =>
      `What was pasted has ${plural(rows, 'row', 'rows')}; a table of a project takes ${most}. Nothing was changed.`,
    ru: (rows: number, most: number) =>
      `Вставлено строк: ${rows}; таблица проекта принимает не больше ${most}. Ничего не изменено.`,
  },
  pasted: {
    en: (rows: number, columns: number) =>
      `Pasted ${plural(rows, 'row', 'rows')} by ${plural(columns, 'column', 'columns')}.`,
    ru: (rows: number, columns: number) => `Вставлено строк: ${rows}, столбцов: ${columns}.`,
  },
  pastedTexts: {
    en: (count: number) =>
      `${plural(count, 'cell is no number and stays', 'cells are no numbers and stay')} as written.`,
    ru: (count: number) => `Ячеек, в которых не число: ${count}; они оставлены как есть.`,
  },
  pastedAmbiguous: {
    en: (count: number) =>
      `${plural(count, 'cell', 'cells')} such as 1.234 or 1,234 may be two numbers: write thousands as 1 234, decimals as 1,2340.`,
    ru: (count: number) =>
      `Ячеек вида 1.234 или 1,234, которые можно прочесть двояко: ${count}. Пишите тысячи как 1 234, дроби — как 1,2340.`,
  },
  pastedRowsLeftOut: {
    en: (count: number) =>
      `${plural(count, 'row', 'rows')} below the table ${count === 1 ? 'was' : 'were'} left out.`,
    ru: (count: number) => `Строк ниже таблицы пропущено: ${count}.`,
  },
  readings: { en: 'Readings', ru: 'Варианты толкования' },
  notRefused: { en: 'Measures', ru: 'Меры' },
  sources: { en: 'Sources', ru: 'Источники' },
  madeBy: {
    en: (version: string, edition: string, hash: string) =>
      `investor-incentives ${version} · ${edition} · ${hash}`,
    ru: (version: string, edition: string, hash: string) =>
      `investor-incentives ${version} · ${edition} · ${hash}`,
  },
  noAdvice: {
    en: 'No advice and no decision of an authority. Nothing of what is typed leaves this page.',
    ru: 'Не является консультацией или решением органа власти. Введённое не покидает эту страницу.',
  },
  licences: { en: 'Licences of the software', ru: 'Лицензии программ' },
} as const;
