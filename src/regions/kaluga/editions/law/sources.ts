import type { Citation } from '../../../../kit/finding';

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
export const SPIC_SECOND_RATE: Citation = {
  id: 'spic-second-rate',
  text: 'Law of Kaluga Region 621-OZ of 29.12.2009: whether its rate is for contracts signed from 13.08.2019 was not seen',
  address: 'https://docs.cntd.ru/document/972216239/titles/24SNCBU',
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
