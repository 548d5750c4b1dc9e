import type { Citation } from '../../../kit/finding';

/** Prints federal taxes and loans, too: cited by rows of every region where nothing else was found. */
export const BROCHURE: Citation = {
  id: 'brochure',
  text: 'Investment brochure of Kaluga Region, 2019, pages on state support for manufacturing',
};
export const LOSSES: Citation = {
  id: 'losses',
  text: 'Tax Code art. 283 p. 2.1 (401-FZ of 30.11.2016, 425-FZ of 28.11.2025)',
  address: 'http://its.1c.ru/db/content/newscomm/src/498427.htm',
};
export const LOSSES_BEFORE: Citation = {
  id: 'losses-before',
  text: 'Tax Code art. 283, outside the years of p. 2.1',
  address: 'https://nkrf1.ru/vtoraya_chast/razdel_8/glava_25/st_283.html',
};
export const LOSSES_FREE: Citation = {
  id: 'losses-free',
  text: 'Tax Code art. 283 p. 2.1: bases at the rates of art. 284 p. 1.2, 1.5, 1.14',
  address:
    'https://probusiness.news/nalogi/pribyl/it-biznesu-otmenili-ogranicheniya-na-perenos-ubytkov-s-2025-goda',
};
export const LOSSES_FREE_2025: Citation = {
  id: 'losses-free-2025',
  text: 'Tax Code art. 283 p. 2.1 (259-FZ of 08.08.2024)',
  address:
    'https://probusiness.news/nalogi/pribyl/it-biznesu-otmenili-ogranicheniya-na-perenos-ubytkov-s-2025-goda',
};
export const IMPORT_VAT_2026: Citation = {
  id: 'import-vat-2026',
  text: '425-FZ of 28.11.2025',
  address: 'https://velvet-path.com/ru/blog/nds-poshliny-i-sbory-pri-importe-iz-kitaya-v-2026-godu',
};
export const IMPORT_VAT_OLD: Citation = {
  id: 'import-vat-old',
  text: 'Tax Code art. 164 p. 3, before 2019',
  address: 'https://glavbukh.ru/npd/edoc/99_902058166?anchor=ZA00MBU2O3',
};
export const INCOME_TAX_BEFORE: Citation = {
  id: 'income-tax-before',
  text: 'Tax Code art. 284 p. 1 (301-FZ and 302-FZ of 03.08.2018)',
  address: 'https://nk-rf.ru/p-1-st-284-nk-rf/',
};
export const INCOME_TAX_2025: Citation = {
  id: 'income-tax-2025',
  text: 'Tax Code art. 284 p. 1 (176-FZ of 12.07.2024)',
  address: 'https://glavkniga.ru/situations/k502903',
};
export const INCOME_TAX_AFTER: Citation = {
  id: 'income-tax-after',
  text: 'Tax Code art. 284 p. 1 (176-FZ of 12.07.2024), taken to stay after 2031',
  address: 'https://glavkniga.ru/situations/k502903',
};
export const MOVABLES_2019: Citation = {
  id: 'movables-2019',
  text: 'Tax Code art. 374 p. 1 (302-FZ of 03.08.2018): movable property is no object of the tax',
  address:
    'https://www.delta-i.ru/print/articles/rukovoditelyu/nalogooblozhenie-neotdelimykh-uluchsheniy-nalogom-na-imushchestvo/',
};
export const MOVABLES_2018: Citation = {
  id: 'movables-2018',
  text: 'Tax Code art. 380 p. 3.3, art. 381.1',
  address: 'https://law.wikireading.ru/20738',
};
export const MOVABLES_2013: Citation = {
  id: 'movables-2013',
  text: 'Tax Code, movable property put on the books from 2013, tax years 2013-2017',
  address:
    'https://www.delta-i.ru/print/articles/rukovoditelyu/nalogooblozhenie-neotdelimykh-uluchsheniy-nalogom-na-imushchestvo/',
};
