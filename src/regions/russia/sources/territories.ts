import type { Citation } from '../../../kit/finding';

export const TOSER_PORTAL: Citation = {
  id: 'toser-portal',
  text: 'Portal of Kaluga Region: reliefs of residents of development territories, with 621-OZ art. 5.4 and 263-OZ art. 4.1',
  address: 'http://investkaluga.com/en/ploschadki/toser/lgoty-i-preferentsii-rezidentov-toser/',
};
export const TOSER_RESIDENT: Citation = {
  id: 'toser-resident',
  text: 'Tax Code art. 284.4 p. 1 (335-FZ of 27.11.2017): who is a resident',
  address: 'https://nk-rf.ru/p-1-st-284-4-nk-rf/',
};
export const TOSER_BASE: Citation = {
  id: 'toser-base',
  text: 'Ministry of Finance, 2025, on Tax Code art. 284.4: the whole base at 90 % of income, else separate accounts',
  address: 'https://www.klerk.ru/doc/658492',
};
export const TOSER_FIRST_PROFIT: Citation = {
  id: 'toser-first-profit',
  text: 'Letter 03-03-06/1/87667 of 09.09.2025: the first profit, else a limit of tax periods',
  address: 'https://its.1c.ru/db/content/newsclar/src/497728.htm',
};
export const TOSER_LOSSES: Citation = {
  id: 'toser-losses',
  text: 'Tax Code art. 283, as the press retells it for rates of 0 %, address not kept',
};
export const TOSER_OTHER_TOWNS: Citation = {
  id: 'toser-other-towns',
  text: 'Conditions of development territories in other towns',
  address: 'https://toser.investrm.ru/en/trebovania',
};
export const TOSER_NOT_RIP: Citation = {
  id: 'toser-not-rip',
  text: 'Tax Code art. 25.9 p. 1 (edition of 04.08.2023): a participant is no resident of a development territory',
  address: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102054722',
};
export const TOSER_NOT_CONTRACT: Citation = {
  id: 'toser-not-contract',
  text: "Tax Code art. 25.16 p. 1 (edition of 04.08.2023): a contract's participant is no resident of a development territory",
  address: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102054722',
};
export const TOSER_NOT_DEDUCTION: Citation = {
  id: 'toser-not-deduction',
  text: 'Tax Code art. 286.1 p. 11: who has no deduction, address not kept',
};
export const TOSER_TEN_YEARS: Citation = {
  id: 'toser-ten-years',
  text: '473-FZ of 29.12.2014: territories in single-industry towns last ten years',
  address:
    'https://www.consultant.ru/document/cons_doc_LAW_458280/83d8a35b4e18142e8c523594f0f6fd74bb4f6932',
};
export const TOSER_MATCHED: Citation = {
  id: 'toser-matched',
  text: 'Tax Code art. 56.1 (18-FZ of 11.02.2026): residents registered from 01.04.2026',
  address: 'https://www.klerk.ru/buh/articles/680309/',
};
export const TOSER_CONTRIBUTIONS: Citation = {
  id: 'toser-contributions',
  text: 'Tax Code art. 427: ten years from the 1st of the month after the status',
  address: 'https://eg-online.ru/news/320371',
};
export const TOSER_IN_TIME: Citation = {
  id: 'toser-in-time',
  text: 'Letter of the Federal Tax Service SD-18-15/59@ of 28.01.2020 on the three years of Tax Code art. 427 p. 10.1',
  address: 'https://garant.ru/products/ipo/prime/doc/73378515',
};
export const TOSER_LATE: Citation = {
  id: 'toser-late',
  text: '121-FZ of 01.05.2022: later residents, terms not read',
  address: 'https://its.1c.ru/db/content/newscomm/src/479049.htm',
};
