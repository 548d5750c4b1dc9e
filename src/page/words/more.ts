import { counted } from '../../words/russian';

/** What the page says where something is tried: the interview, the slider, changes of policy. */
export const MORE = {
  interview: { en: 'Answer questions', ru: 'Ответить на вопросы' },
  interviewHelp: {
    en: 'Only facts that can still change the best package are asked for.',
    ru: 'Спрашивается только то, что ещё может изменить лучший пакет.',
  },
  begin: { en: 'Begin', ru: 'Начать' },
  nextQuestion: { en: 'Next question', ru: 'Следующий вопрос' },
  notKnown: { en: 'I do not know', ru: 'Не знаю' },
  noQuestion: {
    en: 'Nothing more that is missing can change the best package.',
    ru: 'Больше ничто из недостающего не может изменить лучший пакет.',
  },
  firstFacts: {
    en: 'State the name of the project and the day on which it starts first.',
    ru: 'Сначала укажите название проекта и день его начала.',
  },
  readings: { en: 'Readings of the sources', ru: 'Варианты толкования источников' },
  readingsHelp: {
    en: 'Where the sources leave a choice. The answer follows at once.',
    ru: 'Где источники оставляют выбор. Ответ меняется сразу.',
  },
  usual: { en: 'usual', ru: 'по умолчанию' },
  slider: { en: 'One value varies', ru: 'Меняется одно значение' },
  sliderField: { en: 'Value of the project', ru: 'Значение проекта' },
  noValues: {
    en: 'State an amount, a share or a number first.',
    ru: 'Сначала укажите сумму, долю или число.',
  },
  tryValues: { en: 'Try values around it', ru: 'Рассчитать для значений вокруг него' },
  table: { en: 'The same as a table', ru: 'То же в виде таблицы' },
  copyTable: { en: 'Copy for Excel', ru: 'Скопировать для Excel' },
  tableCopied: { en: 'Copied.', ru: 'Скопировано.' },
  tableSelected: {
    en: 'The browser does not let the page copy. The table is selected: press Ctrl+C.',
    ru: 'Браузер не даёт странице копировать. Таблица выделена: нажмите Ctrl+C.',
  },
  at: { en: 'At', ru: 'При значении' },
  take: { en: 'Take this value into the project', ru: 'Принять это значение в проект' },
  analysis: { en: 'What would change the answer', ru: 'Что изменило бы ответ' },
  analyse: {
    en: 'Find near misses, thresholds and readings that matter',
    ru: 'Найти, чего не хватило, пороги и важные варианты толкования',
  },
  kept: { en: 'Answers side by side', ru: 'Ответы рядом' },
  keptHelp: {
    en: (most: number) => `Keep up to ${most} answers, change the project, and compare.`,
    ru: (most: number) => `Сохраните до ${most} ответов, измените проект и сравните.`,
  },
  keep: { en: 'Keep this answer', ru: 'Сохранить этот ответ' },
  keptAnswer: {
    en: (number: number) => `Answer ${number}`,
    ru: (number: number) => `Ответ ${number}`,
  },
  keptPicture: {
    en: (what: string) => `${what}, by answer`,
    ru: (what: string) => `${what} по ответам`,
  },
  keptMost: { en: 'the highest', ru: 'наибольшая сумма' },
  keptOther: { en: 'others', ru: 'другие ответы' },
  restore: {
    en: (number: number) => `Open answer ${number} again`,
    ru: (number: number) => `Открыть ответ ${number} снова`,
  },
  drop: {
    en: (number: number) => `Remove answer ${number}`,
    ru: (number: number) => `Удалить ответ ${number}`,
  },
  isStale: {
    en: 'The project has changed since. Ask again.',
    ru: 'С тех пор проект изменился. Запросите снова.',
  },
  places: { en: 'Two places', ru: 'Две площадки' },
  placesHelp: {
    en: 'The project is planned on a site of each. What only the other region knows is left out and named.',
    ru: 'Проект планируется на каждой из площадок. То, что известно только другому региону, не используется и перечисляется.',
  },
  leftPlace: { en: 'On the left', ru: 'Слева' },
  rightPlace: { en: 'On the right', ru: 'Справа' },
  comparePlaces: { en: 'Compare the places', ru: 'Сравнить площадки' },
  change: { en: 'A change of policy', ru: 'Изменение условий' },
  changeTo: { en: 'Change', ru: 'Изменение' },
  otherEdition: {
    en: (edition: string) => `the edition ${edition}`,
    ru: (edition: string) => `редакция ${edition}`,
  },
  oneFigure: { en: 'one figure', ru: 'один показатель' },
  figure: { en: 'Figure', ru: 'Показатель' },
  newValue: { en: 'New value', ru: 'Новое значение' },
  valueNow: {
    en: (value: string) => `Now: ${value}.`,
    ru: (value: string) => `Сейчас: ${value}.`,
  },
  fromDay: { en: 'From the year or day', ru: 'С года или дня' },
  changeTitle: { en: 'Change tried on the page', ru: 'Изменение, проверенное на странице' },
  compareProject: { en: 'Compare this project', ru: 'Сравнить этот проект' },
  before: { en: 'before', ru: 'до' },
  after: { en: 'after', ru: 'после' },
  many: { en: 'Many projects', ru: 'Много проектов' },
  manyHelp: {
    en: 'A file of JSON Lines, a project on each line. It is read on this computer and goes nowhere.',
    ru: 'Файл JSON Lines, по проекту в строке. Он читается на этом компьютере и никуда не отправляется.',
  },
  manyFile: { en: 'File of projects', ru: 'Файл проектов' },
  linesRead: {
    en: (count: number) => `${count} ${count === 1 ? 'line' : 'lines'} read…`,
    ru: (count: number) =>
      `${counted(count, 'строка прочитана', 'строки прочитаны', 'строк прочитано')}…`,
  },
  stop: { en: 'Stop', ru: 'Остановить' },
  linesStopped: {
    en: (count: number, message: string) =>
      `The calculation stopped after ${count} ${count === 1 ? 'line' : 'lines'} (${message}). What is shown is of those lines; choose the file again to begin again.`,
    ru: (count: number, message: string) =>
      `Расчёт остановился, прочитано строк: ${count} (${message}). Показаны итоги по ним; чтобы начать снова, выберите файл ещё раз.`,
  },
  badLines: { en: 'Lines that cannot be used', ru: 'Строки, которые нельзя использовать' },
  badLine: {
    en: (line: number, problem: string) => `Line ${line}: ${problem}`,
    ru: (line: number, problem: string) => `Строка ${line}: ${problem}`,
  },
  andMore: {
    en: (count: number) => `and ${count} more`,
    ru: (count: number) => `и ещё ${count}`,
  },
  noLines: {
    en: 'The file has no project: each line must be a profile in JSON.',
    ru: 'В файле нет проектов: каждая строка должна быть профилем в формате JSON.',
  },
  register: { en: 'Register of figures', ru: 'Реестр показателей' },
  find: { en: 'Find', ru: 'Найти' },
  code: { en: 'Show as code', ru: 'Показать как код' },
  codeHelp: {
    en: (files: readonly string[]) =>
      `The answer again by the command or the library. Save the JSON as ${files.join(' and ')} first.`,
    ru: (files: readonly string[]) =>
      `Тот же ответ командой или библиотекой. Сначала сохраните JSON: ${files.join(' и ')}.`,
  },
  codeCommand: { en: 'Command', ru: 'Команда' },
  codeModule: { en: 'Module', ru: 'Модуль' },
} as const;
