import type { Citation } from '../../../../kit/finding';

export const TOSER_SOSENSKY: Citation = {
  id: 'toser-sosensky-created',
  text: 'Press of November 2017: the territory Sosensky was created, 2.5 million roubles asked in the first year',
  address: 'https://www.rbc.ru/rbcfreenews/5a127d959a79476ee310f6b2?from=materials_on_subject',
};
export const TOSER_KONDROVO: Citation = {
  id: 'toser-kondrovo-applied',
  text: 'Press of 14.03.2019: the territory Kondrovo was applied for and not yet created',
  address: 'http://kaluga-news.net/politics/2019/03/14/8979.html',
};
export const TAX_CREDIT_CODE: Citation = {
  id: 'tax-credit-code',
  text: 'Tax Code art. 66-68 (edition of 04.08.2023): investment tax credit',
  address: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102054722',
};
export const TAX_CREDIT_KALUGA: Citation = {
  id: 'tax-credit-kaluga',
  text: 'List of acts of Kaluga Region: Law 468-OZ of 30.09.2013 and Order 30-p of 20.01.2014 on the investment tax credit; their texts were not read',
  address: 'https://pre.admoblkaluga.ru/sub/econom/invest/gospod/npa.php',
};
