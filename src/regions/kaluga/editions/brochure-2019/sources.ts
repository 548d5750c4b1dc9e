import type { Citation } from '../../../../kit/finding';

export const BROCHURE_SEZ: Citation = {
  id: 'brochure-sez',
  text: 'Investment brochure of Kaluga Region, 2019, page on the special economic zone',
};
export const INCOME_TAX_2009: Citation = {
  id: 'income-tax-2009',
  text: 'Tax Code art. 284 p. 1 (305-FZ of 30.12.2008); brochure of 2019',
  address: 'https://nk-rf.ru/p-1-st-284-nk-rf/',
};
export const INCOME_TAX_2017: Citation = {
  id: 'income-tax-2017',
  text: 'Tax Code art. 284 p. 1 (301-FZ and 302-FZ of 03.08.2018); brochure, footnote to the income tax table',
  address: 'https://nk-rf.ru/p-1-st-284-nk-rf/',
};
export const BROCHURE_FOOTNOTE_ENDS: Citation = {
  id: 'brochure-footnote-ends',
  text: 'Investment brochure of Kaluga Region, 2019, income tax table: its footnote ends with 2024',
};
export const PROPERTY_TAX: Citation = {
  id: 'property-tax',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 2',
  address: 'https://studylib.net/doc/7109747/kaluga-region-law-no.263-oz-of-november-10--2003',
};
export const PROPERTY_PAYERS: Citation = {
  id: 'property-payers',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 1: investors are payers of the tax',
  address: 'https://studylib.net/doc/7109747/kaluga-region-law-no.263-oz-of-november-10--2003',
};
export const INCOME_PAYERS: Citation = {
  id: 'income-payers',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009 art. 1: investors are payers of the tax',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
};
export const LAND_TAX: Citation = {
  id: 'land-tax',
  text: 'Tax Code art. 394',
  address: 'https://kodecs-rf.ru/nalogovyj_kodeks/chast_2/razdel_10/glava_31/',
};
export const REGISTER_LAW: Citation = {
  id: 'register-law',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009 art. 2 p. 1 sub 1.1',
  address: 'http://indpark.vorsino.com/en/about-park/map-of-the-park',
};
export const REGISTER_PRINTED: Citation = {
  id: 'register-printed',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009 art. 2 p. 1 sub 1.1; brochure of 2019',
  address: 'http://indpark.vorsino.com/en/about-park/map-of-the-park',
};
export const REGISTER_RATE: Citation = {
  id: 'register-rate',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009 art. 2 (239-OZ of 21.09.2017); brochure of 2019',
  address: 'https://docs.cntd.ru/document/450338229',
};
export const REGISTER_START: Citation = {
  id: 'register-start',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
};
export const REGISTER_KEEPING: Citation = {
  id: 'register-keeping',
  text: 'Order of the Ministry for Economic Development of Kaluga Region 92-p of 01.02.2013',
  address:
    'http://investkaluga.com./en/podderzhka/investitsionnaya-strategiya/investitsionnoe-zakonodatelstvo/ministry-for-economic-development-of--kaluga-region--order',
};
export const RIP_PROJECT_PRINTED: Citation = {
  id: 'rip-project-printed',
  text: 'Tax Code art. 25.8 p. 1 sub 4; brochure of 2019',
  address: 'https://investregion174.ru/zh/investor-support/nalog-gov/5627',
};
export const RIP_LAST_YEAR: Citation = {
  id: 'rip-last-year',
  text: '144-FZ of 23.05.2016 art. 4 p. 4; brochure of 2019',
  address:
    'https://nalog-journal.ru/voprosy/regionalnyj-investicionnyj-proekt-nalogovyj-kodeks.html',
};
export const RIP_RATES: Citation = {
  id: 'rip-rates',
  text: 'Tax Code art. 284.3; Law of Kaluga Region 621-OZ of 29.12.2009; brochure of 2019',
  address: 'https://nkrf1.ru/vtoraya_chast/razdel_8/glava_25/st_284-3.html',
};
export const RIP_CAP: Citation = {
  id: 'rip-cap',
  text: 'Tax Code art. 284.3 p. 3 sub 2; brochure of 2019',
  address: 'https://docs.cntd.ru/document/411707537/titles/3LMITJF',
};
export const RIP_ALL_REGIONS: Citation = {
  id: 'rip-all-regions',
  text: '144-FZ of 23.05.2016: projects of every region that legislates for them',
  address: 'https://www.nalkod.ru/statia25-8',
};
export const SPIC_FEDERAL_PRINTED: Citation = {
  id: 'spic-federal-printed',
  text: 'Tax Code art. 284.9, art. 284 p. 1.14; 488-FZ of 31.12.2014; brochure of 2019',
  address: 'https://base.garant.ru/405881595',
};
export const SPIC_REGIONAL: Citation = {
  id: 'spic-regional',
  text: 'Investment brochure of Kaluga Region, 2019, income tax table, column of the regional contract',
};
export const SPIC_START: Citation = {
  id: 'spic-start',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
};
export const SEZ_FEDERAL_RATE: Citation = {
  id: 'sez-federal-rate',
  text: 'Tax Code art. 284 p. 1.2 (348-FZ of 27.11.2017)',
  address: 'https://garant.ru/products/ipo/prime/doc/71763098',
};
export const SEZ_CEILING: Citation = {
  id: 'sez-ceiling',
  text: 'Tax Code art. 284 p. 1 (401-FZ of 30.11.2016)',
  address: 'https://garant.ru/products/ipo/prime/doc/71528630',
};
export const SEZ_ACCOUNTING: Citation = {
  id: 'sez-accounting',
  text: 'Tax Code art. 284 p. 1: separate accounting of the activity in the zone',
  address:
    'https://livebooks.pro/biznes-knigi/e67922-finansovo-pravovaya-bezopasnost-dlya-zaschity-sebya-svoih-lichnyh-i-biznes-aktivov-v-usloviyah-vneshnih-i-vnutrennih-vyzovov/read?page=241',
};
export const SEZ_EXCISE: Citation = {
  id: 'sez-excise',
  text: '116-FZ of 22.07.2005 art. 4 p. 5',
  address: 'https://base.garant.ru/71769782',
};
export const SEZ_CREATED: Citation = {
  id: 'sez-created',
  text: 'Decree of the Government 1450 of 28.12.2012; 427-OZ of 03.06.2013',
  address:
    'https://www.investkaluga.com/en/ploschadki/osobaya-ekonomicheskaya-zona-lyudinovo/obschaya-informatsiya/',
};
export const SEZ_TERM: Citation = {
  id: 'sez-term',
  text: '116-FZ of 22.07.2005 art. 6: 49 years',
  address: 'http://eng.invest.kaluga.ru/projects/osobaya_ekonomicheskaya_zona_lyudinovo/',
};
export const SEZ_PROPERTY: Citation = {
  id: 'sez-property',
  text: 'Tax Code art. 381 p. 17',
  address: 'https://soveturista77.ru/2017/nalogi_imushchestvo_organizatcii_2017/01/page76.html',
};
export const SEZ_LAND: Citation = {
  id: 'sez-land',
  text: 'Tax Code art. 395 p. 9',
  address: 'https://base.garant.ru/58076786',
};
export const SEZ_TRANSPORT: Citation = {
  id: 'sez-transport',
  text: 'Law of Kaluga Region 156-OZ of 26.11.2002 art. 5; brochure, page on the special economic zone',
  address: 'https://kalug-gov.ru/doc/96798',
};
export const SEZ_CUSTOMS: Citation = {
  id: 'sez-customs',
  text: 'Customs Code of the EAEU, free customs zone; 116-FZ of 22.07.2005',
  address: 'http://investkaluga.com/en/lgoty-i-preferentsii/',
};
export const SEZ_CUSTOMS_PRINTED: Citation = {
  id: 'sez-customs-printed',
  text: 'Customs Code of the EAEU, free customs zone; 116-FZ of 22.07.2005; brochure of 2019',
  address: 'http://investkaluga.com/en/lgoty-i-preferentsii/',
};
export const EXEMPTION: Citation = {
  id: 'exemption',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3 p. 1',
  address: 'http://investkaluga.com/cn/nalogovye-lgoty/',
};
export const EXEMPTION_PRINTED: Citation = {
  id: 'exemption-printed',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3 p. 1; brochure of 2019',
  address: 'http://investkaluga.com/cn/nalogovye-lgoty/',
};
export const PPE: Citation = {
  id: 'ppe',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3 p. 5; brochure of 2019',
  address: 'https://docs.cntd.ru/document/446594541/titles/F7S1F1',
};
export const PPE_REGISTER: Citation = {
  id: 'ppe-register',
  text: 'Law of Kaluga Region 31-OZ art. 1, art. 5 (287-OZ of 28.12.2017)',
  address: 'http://kalug-gov.ru/doc/104735',
};
export const PPE_THRESHOLD: Citation = {
  id: 'ppe-threshold',
  text: 'Law of Kaluga Region 31-OZ art. 1, art. 5 (287-OZ of 28.12.2017); brochure of 2019',
  address: 'http://kalug-gov.ru/doc/104735',
};
export const DEDUCTION_SHARE: Citation = {
  id: 'deduction-share',
  text: 'Tax Code art. 286.1 p. 2; letter of the Ministry of Finance 03-03-06/1/18609 of 23.03.2018',
  address: 'http://b-uchet.ru/ndoc/342270',
};
export const DEDUCTION_FEDERAL: Citation = {
  id: 'deduction-federal',
  text: 'Tax Code art. 286.1 p. 3; letter of the Ministry of Finance 03-03-06/1/18609 of 23.03.2018',
  address: 'https://www.audit-it.ru/news/account/946396.html',
};
export const DEDUCTION_2026: Citation = {
  id: 'deduction-2026',
  text: '425-FZ of 28.11.2025: from 2026 the region names the share',
  address:
    'https://www.consultant.ru/document/cons_doc_LAW_515652/8000f39c289c183c774570fd7af89eed320ff849',
};
export const DEDUCTION_FLOOR: Citation = {
  id: 'deduction-floor',
  text: 'Tax Code art. 286.1 p. 2.1',
  address: 'https://docs.cntd.ru/document/901765862/titles/2QIM897',
};
export const DEDUCTION_ASSETS: Citation = {
  id: 'deduction-assets',
  text: 'Tax Code art. 286.1 p. 4; letters of the Ministry of Finance 03-03-06/1/10890 of 17.02.2020 and 03-03-06/1/116668 of 29.11.2022',
  address: 'https://docs.cntd.ru/document/901765862/titles/2QIM897',
};
export const DEDUCTION_SALE: Citation = {
  id: 'deduction-sale',
  text: 'Tax Code art. 286.1 p. 12: an asset sold before the end of its useful life',
  address: 'https://docs.cntd.ru/document/901765862/titles/2QIM897',
};
export const DEDUCTION_END: Citation = {
  id: 'deduction-end',
  text: '335-FZ of 27.11.2017: art. 286.1 applies to 31.12.2027',
  address: 'https://base.garant.ru/77698865/c75a3ce10178b240449fbf3d88ba72c5',
};
export const DEDUCTION_EXCLUDED: Citation = {
  id: 'deduction-excluded',
  text: 'Tax Code art. 286.1 p. 11',
  address: 'http://base.garant.ru/74186851',
};
export const TERRITORY: Citation = {
  id: 'territory',
  text: 'Laws of Kaluga Region 621-OZ of 29.12.2009 and 263-OZ of 10.11.2003 reach projects in the region',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
};
export const ONE_REGISTER: Citation = {
  id: 'one-register',
  text: 'Law of Kaluga Region 31-OZ art. 1: the Register leaves out upgrade programmes',
  address:
    'http://investkaluga.com/en/podderzhka/investitsionnaya-strategiya/investitsionnoe-zakonodatelstvo/kaluga-region-law-no-31',
};
export const ONE_INCOME_RATE: Citation = {
  id: 'one-income-rate',
  text: 'Tax Code art. 284 p. 1: one rate for one base',
  address: 'https://nk-rf.ru/p-1-st-284-nk-rf/',
};
export const ONE_PROPERTY_RATE: Citation = {
  id: 'one-property-rate',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3; Tax Code art. 381 p. 17',
  address: 'https://soveturista77.ru/2017/nalogi_imushchestvo_organizatcii_2017/01/page76.html',
};
export const UPGRADE_AFTER_EXEMPTION: Citation = {
  id: 'upgrade-after-exemption',
  text: 'Law of Kaluga Region 263-OZ of 10.11.2003 art. 3',
  address: 'https://docs.cntd.ru/document/446594541/titles/F7S1F1',
};
export const EXEMPTION_AND_ZONE: Citation = {
  id: 'exemption-and-zone',
  text: 'Tax Code art. 381 p. 17; Law of Kaluga Region 263-OZ of 10.11.2003 art. 3',
  address: 'https://soveturista77.ru/2017/nalogi_imushchestvo_organizatcii_2017/01/page76.html',
};
export const REGISTER_BESIDE_OTHERS: Citation = {
  id: 'register-beside-others',
  text: 'Law of Kaluga Region 31-OZ; Tax Code art. 25.9, 25.16',
  address: 'https://docs.cntd.ru/document/446155355/titles/3P5O6V5',
};
export const DEDUCTION_AND_CONTRACT: Citation = {
  id: 'deduction-and-contract',
  text: 'Tax Code art. 286.1; letter of the Ministry of Finance 03-03-06/1/41962 of 25.04.2025',
  address: 'https://www.consultant.ru/law/podborki/spik_nalog_na_pribyl',
};
export const BROCHURE_EXPORT: Citation = {
  id: 'brochure-export',
  text: 'Investment brochure of Kaluga Region, 2019, support of exporters',
};
export const EXPORT_START: Citation = {
  id: 'export-start',
  text: 'Subsidy of export transport, its first year, address not kept',
};
