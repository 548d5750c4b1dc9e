import type { Citation } from '../../../kit/finding';

export const FEDERAL_DEDUCTION_LAW: Citation = {
  id: 'federal-deduction-law',
  text: 'Tax Code art. 286.2 p. 1-2 (176-FZ of 12.07.2024): only tax at the rate of art. 284 p. 1 para 2',
  address:
    'https://consultant.ru/document/cons_doc_LAW_28165/e0308f2eb8fed542c0514e9a425981768caef90e',
};
export const FEDERAL_DEDUCTION_SHARE: Citation = {
  id: 'federal-deduction-share',
  text: 'Decree of the Government 1638 of 28.11.2024: share of the cost, sectors, ten years',
  address: 'https://its.1c.ru/db/content/newscomm/src/492330.htm',
};
export const FEDERAL_DEDUCTION_FLOOR: Citation = {
  id: 'federal-deduction-floor',
  text: 'Example of the Federal Tax Service: tax not below 3 % of the base, depreciation of the cost less the deduction',
  address:
    'https://probiv.space/threads/kak-primenjat-federalnyj-investvychet-po-nalogu-na-pribyl-primer-ot-fns.173429',
};
export const ONE_DEDUCTION_AN_ASSET: Citation = {
  id: 'one-deduction-an-asset',
  text: 'Letter 03-03-06/1/34740 of 08.04.2025: the regional and the federal deduction on different objects',
  address:
    'https://www.elcode.ru/service/news/daydjest-novostey-zakonodatelstva/primenyat-regionalnyy-i-federalnyy-investicionnye-',
};
