import type { Language } from '../../src/words/words';

/** When a figure is read. */
interface Read {
  readonly entry: string;
  readonly period: string;
}

/** What pages on a region say beside the words of the library. */
interface Phrases {
  readonly thisLanguage: string;
  readonly note: (edition: string) => string;
  readonly measures: string;
  readonly measure: string;
  readonly law: string;
  readonly years: string;
  readonly standingOfYears: string;
  readonly loans: string;
  readonly figuresOfLoans: string;
  readonly pairs: string;
  readonly id: string;
  readonly parts: string;
  readonly conditions: string;
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly none: string;
  readonly from: string;
  readonly read: string;
  readonly reads: Read;
  readonly readsOfLoan: Read;
  readonly standing: string;
  readonly source: string;
  readonly readings: string;
  readonly step: string;
  readonly obtain: string;
  readonly authority: string;
  readonly lostBy: string;
}

export const LANGUAGES = ['en', 'ru'] as const satisfies readonly Language[];

export const PHRASES: { readonly [language in Language]: Phrases } = {
  en: {
    thisLanguage: 'In English',
    note: (edition) =>
      `Written from the data of the library (\`npm run docs\`), edition \`${edition}\`.`,
    measures: 'Measures',
    measure: 'Measure',
    law: 'Law',
    years: 'Tax years',
    standingOfYears: 'Standing of the years',
    loans: 'Loans',
    figuresOfLoans: 'Figures of loans and contributions',
    pairs: 'What excludes what',
    id: 'Id',
    parts: 'Parts',
    conditions: 'Conditions',
    figures: 'Figures',
    figure: 'Figure',
    value: 'Value',
    none: 'none',
    from: 'From',
    read: 'Read',
    reads: { entry: 'on entry', period: 'each period' },
    readsOfLoan: { entry: 'when it is drawn', period: 'each year' },
    standing: 'Standing',
    source: 'Source',
    readings: 'Readings',
    step: 'What it takes, what loses it',
    obtain: 'To obtain',
    authority: 'From',
    lostBy: 'Lost by',
  },
  ru: {
    thisLanguage: 'На русском языке',
    note: (edition) =>
      `Страница составлена по данным библиотеки (\`npm run docs\`), редакция «${edition}».`,
    measures: 'Меры',
    measure: 'Мера',
    law: 'Правовое основание',
    years: 'Налоговые годы',
    standingOfYears: 'Подтверждение годов',
    loans: 'Займы',
    figuresOfLoans: 'Показатели займов и взносов',
    pairs: 'Что с чем несовместимо',
    id: 'Обозначение',
    parts: 'Части меры',
    conditions: 'Условия',
    figures: 'Показатели',
    figure: 'Показатель',
    value: 'Значение',
    none: 'нет',
    from: 'Действует с',
    read: 'Определяется',
    reads: { entry: 'на день получения статуса', period: 'по налоговым периодам' },
    readsOfLoan: { entry: 'на день выдачи займа', period: 'по годам' },
    standing: 'Подтверждение',
    source: 'Источник',
    readings: 'Варианты толкования',
    step: 'Что необходимо',
    obtain: 'Оформить',
    authority: 'Уполномоченный орган',
    lostBy: 'Основания утраты',
  },
};
