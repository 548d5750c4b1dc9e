import type { Citation } from '../../../kit/finding';

export const RIP_PROJECT: Citation = {
  id: 'rip-project',
  text: 'Tax Code art. 25.8 p. 1 sub 4',
  address: 'https://investregion174.ru/zh/investor-support/nalog-gov/5627',
};
export const RIP_PARTICIPANT: Citation = {
  id: 'rip-participant',
  text: 'Tax Code art. 25.9 p. 1 sub 1',
  address: 'https://nkrf1.ru/pervaya_chast/razdel_2/glava_3-3/st_25-9.html',
};
export const RIP_NOT_SEZ: Citation = {
  id: 'rip-not-sez',
  text: 'Tax Code art. 25.9',
  address: 'https://investregion174.ru/zh/investor-support/nalog-gov/5627',
};
export const RIP_NEVER_BEFORE: Citation = {
  id: 'rip-never-before',
  text: 'Tax Code art. 25.9 p. 1',
  address: 'https://nkrf1.ru/pervaya_chast/razdel_2/glava_3-3/st_25-9.html',
};
export const RIP_GROUPS_ENDED: Citation = {
  id: 'rip-groups-ended',
  text: 'Tax Code art. 25.9 p. 1 sub 1; contracts of consolidated groups all ended with 2022',
  address: 'https://nkrf1.ru/pervaya_chast/razdel_2/glava_3-3/st_25-9.html',
};
export const RIP_OUTPUT: Citation = {
  id: 'rip-output',
  text: 'Tax Code art. 25.8 p. 2',
  address: 'https://prcs.ru/praktika/status-uchastnika-regionalnyj-investproekt/',
};
export const RIP_COMPANY_SHARE: Citation = {
  id: 'rip-company-share',
  text: 'Tax Code art. 284.3 p. 1',
  address: 'https://docs.cntd.ru/document/901765862/titles/DH00QK',
};
export const SPIC_FEDERAL: Citation = {
  id: 'spic-federal',
  text: 'Tax Code art. 284.9, art. 284 p. 1.14; 488-FZ of 31.12.2014',
  address: 'https://base.garant.ru/405881595',
};
export const SPIC_TERM: Citation = {
  id: 'spic-term',
  text: 'Decree of the Government 708 of 16.07.2015',
  address: 'https://consultant.ru/law/hotdocs/43705.html',
};
export const SPIC_LONG_TERM: Citation = {
  id: 'spic-long-term',
  text: '488-FZ of 31.12.2014 (290-FZ of 02.08.2019): a longer term of greater contracts',
  address:
    'https://delprof.ru/press-center/open-analytics/krupneyshie-promyshlennye-proekty-v-ramkakh-spik/',
};
export const SPIC_THRESHOLD: Citation = {
  id: 'spic-threshold',
  text: 'Decree of the Government 708 of 16.07.2015; brochure of 2019',
  address: 'https://consultant.ru/law/hotdocs/43705.html',
};
export const SEZ_INVESTMENT: Citation = {
  id: 'sez-investment',
  text: '116-FZ of 22.07.2005 art. 12 p. 4: investment asked of a resident',
  address: 'https://cis-legislation.com/document.fwx?rgn=156733',
};
export const RIP_END: Citation = {
  id: 'rip-end',
  text: '144-FZ of 23.05.2016 art. 4 p. 4: relief of the smaller amount to 01.01.2027, of the greater to 01.01.2029',
  address:
    'https://nalog-journal.ru/voprosy/regionalnyj-investicionnyj-proekt-nalogovyj-kodeks.html',
};
export const RIP_COUNTED: Citation = {
  id: 'rip-counted',
  text: 'Tax Code art. 284.3 p. 3 sub 2: tax at 20 per cent less tax at the reduced rates',
  address: 'https://docs.cntd.ru/document/411707537/titles/3LMITJF',
};
export const RIP_SHARE_2018: Citation = {
  id: 'rip-share-2018',
  text: 'Tax Code art. 284.3 p. 1 (144-FZ of 23.05.2016); letter of the Ministry of Finance 03-03-05/61994 of 30.08.2018',
  address:
    'https://www.audar-press.ru/news/ponizhennye-stavki-naloga-na-pribyl-dlya-uchastnikov-regionalnyh-investproektov',
};
export const RIP_SHARE_2019: Citation = {
  id: 'rip-share-2019',
  text: 'Tax Code art. 284.3 p. 1, a later edition; the year from which it holds was not seen',
  address: 'https://docs.cntd.ru/document/901765862/titles/DH00QK',
};
export const RIP_ENTRANTS: Citation = {
  id: 'rip-entrants',
  text: 'Tax Code art. 284.3, participants included after 31.12.2025, as a law of Orel Region mirrors it',
  address: 'https://docs.cntd.ru/document/411707537/titles/3LMITJF',
};
export const SPIC_SECOND: Citation = {
  id: 'spic-second',
  text: '488-FZ of 31.12.2014 (290-FZ of 02.08.2019): contracts signed from 13.08.2019',
  address:
    'https://delprof.ru/press-center/open-analytics/krupneyshie-promyshlennye-proekty-v-ramkakh-spik/',
};
export const SPIC_SECOND_END: Citation = {
  id: 'spic-second-end',
  text: '488-FZ of 31.12.2014 (290-FZ of 02.08.2019): contracts are signed to 31.12.2030',
  address:
    'https://consultant.ru/document/cons_doc_LAW_458280/0ae294cc2f9725fb098788b5c047663c0825f185',
};
export const SPIC_PARTICIPANT: Citation = {
  id: 'spic-participant',
  text: 'Tax Code art. 25.16 p. 1, edition of 04.08.2023 (pravo.gov.ru, nd 102054722): participants of contracts signed from 13.08.2019',
  address: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102054722',
};
export const SPIC_SECOND_CAP: Citation = {
  id: 'spic-second-cap',
  text: 'Tax Code art. 284.9 (269-FZ of 02.08.2019); letters of the Ministry of Finance 03-03-05/92213 of 22.10.2020 and 03-03-06/1/6015 of 01.02.2021',
  address: 'http://base.garant.ru/74806346',
};
export const SPIC_2026: Citation = {
  id: 'spic-2026',
  text: 'Tax Code art. 284 p. 1, from 01.01.2026: a contract that itself names relief from income tax',
  address:
    'https://consultant.ru/document/cons_doc_LAW_49412/48e4b8796fa3be2ce3a52e06616d4c222e09bd6f',
};
export const SEZ_MATCHED: Citation = {
  id: 'sez-matched',
  text: 'Tax Code art. 56.1 (18-FZ of 11.02.2026), residents registered from 01.04.2026',
  address: 'https://www.klerk.ru/buh/articles/680309/',
};
