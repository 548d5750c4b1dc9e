/** What the page says in the form. */
export const FORM = {
  ways: { en: 'Begin with', ru: 'С чего начать' },
  fillIn: { en: 'Fill in the form below', ru: 'Заполнить форму ниже' },
  openExample: { en: 'Open an example', ru: 'Открыть пример' },
  openFile: { en: 'Open a file', ru: 'Открыть файл' },
  exampleName: { en: 'Example', ru: 'Пример' },
  yearly: { en: 'Figures by year', ru: 'Показатели по годам' },
  yearlyHelp: {
    en: 'Roubles without VAT; shares in per cent. A range copied from Excel may be pasted into any cell.',
    ru: 'Рубли без НДС; доли в процентах. В любую ячейку можно вставить диапазон, скопированный из Excel.',
  },
  addYear: { en: 'Add a year', ru: 'Добавить год' },
  series: { en: 'Figure', ru: 'Показатель' },
  year: { en: 'Year', ru: 'Год' },
  asList: {
    en: (label: string) => `List single items: ${label}`,
    ru: (label: string) => `Указать отдельными записями: ${label}`,
  },
  required: { en: 'required', ru: 'обязательно' },
  notStated: { en: 'not stated', ru: 'не указано' },
  yes: { en: 'yes', ru: 'да' },
  no: { en: 'no', ru: 'нет' },
  roubles: { en: 'roubles', ru: 'руб.' },
  share: { en: 'per cent, or a share of 1', ru: 'проценты или доля от 1' },
  day: { en: 'YYYY-MM-DD', ru: 'ДД.ММ.ГГГГ' },
  listed: { en: 'separated by commas', ru: 'через запятую' },
  item: {
    en: (label: string, number: number) => `${label}: ${number}`,
    ru: (label: string, number: number) => `${label}: ${number}`,
  },
  add: {
    en: (label: string) => `Add: ${label}`,
    ru: (label: string) => `Добавить: ${label}`,
  },
  remove: {
    en: (label: string) => `Remove ${label}`,
    ru: (label: string) => `Удалить: ${label}`,
  },
  none: { en: 'None of these', ru: 'Ничего из этого нет' },
  neededBy: {
    en: (names: readonly string[]) => `Needed for: ${names.join('; ')}.`,
    ru: (names: readonly string[]) => `Нужно для: ${names.join('; ')}.`,
  },
  stated: {
    en: (count: number) => `${count} stated`,
    ru: (count: number) => `указано: ${count}`,
  },
  elsewhere: { en: 'What cannot be read', ru: 'Что не удаётся прочитать' },
  asYaml: { en: 'The same as YAML', ru: 'То же в виде YAML' },
  yamlHelp: {
    en: 'Changes are taken over when you press the button.',
    ru: 'Изменения принимаются по кнопке.',
  },
  takeYaml: { en: 'Take over', ru: 'Принять' },
  weighing: { en: 'How packages are weighed', ru: 'Как сравниваются пакеты' },
  discountRate: {
    en: 'Yearly discount rate; left out, packages are ranked by nominal value',
    ru: 'Годовая ставка дисконтирования; не указана — пакеты сравниваются по номинальной сумме',
  },
  unconfirmed: {
    en: 'Let in what rests on figures that no source confirms',
    ru: 'Учитывать то, что опирается на показатели, не подтверждённые источниками',
  },
  unknown: {
    en: 'Let in what depends on facts that are missing',
    ru: 'Учитывать то, что зависит от недостающих сведений',
  },
} as const;
