import type { Citation } from '../../../../kit/finding';

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
export const REGIONAL_LAW_2025: Citation = {
  id: 'regional-law-2025',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009; its amendments 518-OZ of 30.09.2024 and 24-OZ of 28.11.2025 were not read',
  address: 'https://docs.cntd.ru/document/407430934',
};
export const REGISTER_END: Citation = {
  id: 'register-end',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009 (375-OZ of 31.05.2023): to 2024 inclusive',
  address: 'https://base.garant.ru/406962842',
};
export const WAGE_2015: Citation = {
  id: 'wage-2015',
  text: 'Laws of Kaluga Region 621-OZ of 29.12.2009 and 31-OZ, conditions on investors, as seen for 2015',
  address: 'http://financedocbox.com/Tax_Planning/86019875-Kaluga-region-tax-benefits.html',
};
export const DECK_2019: Citation = {
  id: 'deck-2019',
  text: 'Presentation of Kaluga Region on benefits of investors of 28.02.2019, address not kept',
};
export const WAGE_2023: Citation = {
  id: 'wage-2023',
  text: 'Law of Kaluga Region 375-OZ of 31.05.2023: tax years 2023-2025',
  address: 'https://base.garant.ru/406962842',
};
export const WAGE_2026: Citation = {
  id: 'wage-2026',
  text: 'Law of Kaluga Region 375-OZ of 31.05.2023 ends with 2025; none that follows it was found',
  address: 'https://base.garant.ru/406962842',
};
export const ARREARS: Citation = {
  id: 'arrears',
  text: 'Laws of Kaluga Region 621-OZ of 29.12.2009 and 263-OZ of 10.11.2003, conditions on investors',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
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
export const SPIC_SECOND_RATE: Citation = {
  id: 'spic-second-rate',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009: whether its rate is for contracts signed from 13.08.2019 was not seen',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
};
export const SPIC_2026: Citation = {
  id: 'spic-2026',
  text: 'Tax Code art. 284 p. 1, from 01.01.2026: a contract that itself names relief from income tax',
  address:
    'https://consultant.ru/document/cons_doc_LAW_49412/48e4b8796fa3be2ce3a52e06616d4c222e09bd6f',
};
export const SPIC_REGIONAL_FOOTING: Citation = {
  id: 'spic-regional-footing',
  text: 'Tax Code art. 25.16 p. 2, art. 284 p. 1 (302-FZ of 03.08.2018); letter of the Ministry of Finance 03-03-05/114740 of 23.11.2022',
  address: 'https://base.garant.ru/405881595',
};
export const SPIC_REGIONAL_END: Citation = {
  id: 'spic-regional-end',
  text: '302-FZ of 03.08.2018 art. 2: rates of older regional laws not later than 01.01.2023; letter of the Ministry of Finance 03-03-05/87003 of 27.10.2021',
  address: 'https://base.garant.ru/403028866',
};
export const SEZ_MATCHED: Citation = {
  id: 'sez-matched',
  text: 'Tax Code art. 56.1 (18-FZ of 11.02.2026), residents registered from 01.04.2026',
  address: 'https://www.klerk.ru/buh/articles/680309/',
};
export const SEZ_PLASTICS: Citation = {
  id: 'sez-plastics',
  text: 'Law of Kaluga Region 465-OZ of 19.02.2024: plastic plates, sheets, tubes and profiles (OKVED 2 22.21); that this schedule is meant was not seen',
  address: 'https://garant.ru/hotlaw/kaluga/1687246',
};
export const EXEMPTION_REGISTER: Citation = {
  id: 'exemption-register',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3 p. 1: projects of the Register',
  address: 'https://ivanovskoe-adm.ru/news/detail.php?id=861499',
};
export const EXEMPTION_SHARE: Citation = {
  id: 'exemption-share',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3: revenue from pharmaceuticals',
  address: 'http://investkaluga.com/cn/nalogovye-lgoty/',
};
export const PPE_END: Citation = {
  id: 'ppe-end',
  text: 'Law of Kaluga Region 31-OZ art. 11 (520-OZ of 30.09.2024): art. 5 lapses on 01.01.2028',
  address: 'https://docs.cntd.ru/document/446155355/titles/1K1Q5VI',
};
export const FUND_2021: Citation = {
  id: 'fund-2021',
  text: 'Industrial Development Fund: base rate of 3 per cent for projects approved from 01.01.2021',
  address:
    'https://gr-news.ru/2020/12/29/fond-razvitiya-promyshlennosti-snizhaet-bazovuyu-stavku-po-kreditam-s-5-do-3/',
};
export const FUND_2021_GUARANTEE: Citation = {
  id: 'fund-2021-guarantee',
  text: 'Industrial Development Fund: rates of 3 and 1 per cent, an older copy of its page',
  address: 'https://frprf.ru/zaymy/proekty-razvitiya/',
};
export const FUND_2022: Citation = {
  id: 'fund-2022',
  text: 'Industrial Development Fund: 3 per cent still on 24.08.2022; when the base rate rose again was not seen',
  address:
    'https://riamo.ru/news/obschestvo/biznesu-podmoskovya-dostupny-kredity-do-5-mlrd-rub-v-fonde-razvitiya-promyshlennosti-xl',
};
export const FUND_2025: Citation = {
  id: 'fund-2025',
  text: 'Industrial Development Fund: 5 per cent, 3 with a guarantee, on 24.09.2025',
  address: 'https://www.interfax.ru/russia/1048906',
};
export const FUND_2025_TAKEN: Citation = {
  id: 'fund-2025-taken',
  text: 'Industrial Development Fund: base rate of 5 per cent on 24.09.2025, taken for a programme whose own terms were not seen',
  address: 'https://www.interfax.ru/russia/1048906',
};
export const JOINT_2023: Citation = {
  id: 'joint-2023',
  text: 'Joint loans to 200 m, shares of 90 and 10 per cent, about February 2023: the day was not seen',
  address: 'https://m.realnoevremya.com/articles/7071-loan-ceiling-for-smes-rises-in-tatarstan',
};
export const FUND_TO_2016: Citation = {
  id: 'fund-to-2016',
  text: 'Industrial Development Fund: development projects to 300 m, press of April 2016',
  address:
    'https://frprf.ru/press-tsentr/smi-o-nas/my-vidim-chto-srednie-kompanii-dostatochno-gibkie-i-predlagayut-proryvnye-resheniya/',
};
export const MACHINE_TOOLS_TO_2016: Citation = {
  id: 'machine-tools-to-2016',
  text: 'Programme Machine-Tool Manufacture to 2016: one rate in all years, press retold, address not kept',
};
export const FUND_EQUIPMENT_2021: Citation = {
  id: 'fund-equipment-2021',
  text: 'Industrial Development Fund, Development Projects: two points less where at least half of the loan goes on Russian equipment, an older copy of its page',
  address: 'https://frprf.ru/zaymy/proekty-razvitiya/',
};
export const FUND_EQUIPMENT_2025: Citation = {
  id: 'fund-equipment-2025',
  text: 'Programme Development Projects, copy of its later terms: two points less where at least half of the loan goes on Russian equipment',
  address: 'https://fond.amurobl.ru/supports/loans/detail.php?ID=176',
};
