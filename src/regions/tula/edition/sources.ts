import type { Citation } from '../../../kit/finding';

export const PROPERTY_TAX: Citation = {
  id: 'tula-property-tax',
  text: 'Law of Tula Region on property tax of organisations',
  address: 'https://base.garant.ru/30314217',
};
export const INVESTMENT_DECK: Citation = {
  id: 'tula-investment-deck',
  text: 'Presentation of the investment potential of Tula Region, rates of property and land tax',
  address: 'https://pitchsend.com/slides/e4ca2439-7f30-4572-822b-75f84e7f4153',
};
export const PAYERS: Citation = {
  id: 'tula-payers',
  text: 'Laws of Tula Region on relief: for payers of the tax in question, taken as elsewhere',
};
export const TERRITORY: Citation = {
  id: 'tula-territory',
  text: 'Laws of Tula Region on relief: for projects in the region, taken as elsewhere',
};
export const RIP_PRESS: Citation = {
  id: 'tula-rip-press',
  text: 'Law of Tula Region 112-ZTO of 28.11.2019, as the press retold it on 02.12.2019',
  address: 'https://tula-news.net/society/2019/12/02/59376.html',
};
export const RIP_PAGE: Citation = {
  id: 'tula-rip-page',
  text: 'Development Corporation of Tula Region, page on Regional Investment Projects',
  address: 'https://invest-tula.com/to-investor/invest-support/16273/',
};
export const RIP_LAW: Citation = {
  id: 'tula-rip-law',
  text: 'Law of Tula Region 112-ZTO of 28.11.2019; its amendment of 07.04.2022 was not read',
  address: 'https://docs.cntd.ru/document/561621754/titles/F7U1F2',
};
export const RIP_STEP: Citation = {
  id: 'tula-rip-step',
  text: 'Tax Code art. 25.8-25.12: the region keeps the register; which office does was not read',
};
export const PARK_PAGE: Citation = {
  id: 'tula-park-page',
  text: 'Development Corporation of Tula Region, page on tax benefits, two editions',
  address: 'https://invest-tula.com/en/state-support/tax-benefits-of-tula-region/',
};
export const PARK_LAW: Citation = {
  id: 'tula-park-law',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010: residents of industrial parks',
  address: 'https://tula-gov.ru/doc/22454',
};
export const LAW_1390: Citation = {
  id: 'tula-law-1390',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010: the tax period after the one of putting into use',
  address: 'https://base.garant.ru/30370759/1cafb24d049dcd1e7707a22d98e9858f',
};
export const LAW_1390_END: Citation = {
  id: 'tula-law-1390-end',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010: relief from income tax taken to end with 2023',
};
export const LAW_1390_STEP: Citation = {
  id: 'tula-law-1390-step',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010: how relief is obtained and lost was not read',
};
export const COMMISSIONING_RATES: Citation = {
  id: 'tula-commissioning-rates',
  text: 'Investment support of Tula Region, a survey: rates fall with the share of the new object',
  address: 'https://pppadvisor.ru/tulskaya-oblast/',
};
export const CALCULATOR: Citation = {
  id: 'tula-calculator',
  text: 'Development Corporation of Tula Region, calculator for investors',
  address: 'https://invest-tula.com/en/to-investor/calc',
};
export const OLDER_EDITIONS: Citation = {
  id: 'tula-older-editions',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010, older editions: objects above 50 m',
  address: 'https://invest.tula.ru/dokumentyi/lgotyi/nalogovyie-lgotyi/',
};
export const MONOPOLIES: Citation = {
  id: 'tula-monopolies',
  text: 'Law of Tula Region 1390-ZTO of 06.02.2010: not for natural monopolies',
  address: 'https://base.garant.ru/408103945/1cafb24d049dcd1e7707a22d98e9858f',
};
export const ONE_INCOME_RATE: Citation = {
  id: 'tula-one-income-rate',
  text: 'Tax Code art. 274 p. 2, 284: a base bears one rate',
};
export const ONE_OBJECT_RATE: Citation = {
  id: 'tula-one-object-rate',
  text: 'Laws of Tula Region: an object is relieved under one measure, not read',
};
export const SPIC_PROPERTY: Citation = {
  id: 'tula-spic-property',
  text: 'Law of Tula Region 145-ZTO of 13.12.2019; presentation of the investment potential of the region',
  address: 'https://pitchsend.com/slides/e4ca2439-7f30-4572-822b-75f84e7f4153',
};
export const SPIC_LAW: Citation = {
  id: 'tula-spic-law',
  text: 'Law of Tula Region 33-ZTO art. 1-1: contracts of Tax Code art. 25.16; arts 1-2 were not read',
  address: 'https://docs.cntd.ru/document/446288588/titles/LCM1HV',
};
export const SPIC_PROLONGED: Citation = {
  id: 'tula-spic-prolonged',
  text: 'Law of Tula Region 32-ZTO of 26.05.2023, contracts prolonged for sanctions, a note of Garant, address not kept',
};
export const SPIC_BEGINS: Citation = {
  id: 'tula-spic-begins',
  text: 'Special investment contracts of Tula Region: the first year was not seen',
};
export const SPIC_STEP: Citation = {
  id: 'tula-spic-step',
  text: '488-FZ of 31.12.2014: a contract with the ministry and the region',
};
export const SEZ_DECREE: Citation = {
  id: 'tula-sez-decree',
  text: 'Decree 302 of 14.04.2016: the special economic zone Uzlovaya, 49 years',
  address:
    'https://1tulatv.ru/news/2016/04/17/47830-v-tulskoy-oblasti-poyavitsya-osobaya-ekonomicheskaya-zona.html',
};
export const SEZ_RULES: Citation = {
  id: 'tula-sez-rules',
  text: '116-FZ of 22.07.2005; Tax Code art. 284 p. 1.2, 381 p. 17, 395 p. 9',
};
export const SEZ_STEP: Citation = {
  id: 'tula-sez-step',
  text: '116-FZ of 22.07.2005 art. 9-13: agreement on the activity and register of residents',
};
export const RIP_STATUSES: Citation = {
  id: 'tula-rip-statuses',
  text: 'Tax Code art. 25.9 p. 1: participants are no residents of a zone',
};
export const SEZ_ALONE: Citation = {
  id: 'tula-sez-alone',
  text: 'Residents of the zone beside law 1390-ZTO of Tula Region: no rule was found',
};
export const TOSER_EFREMOV: Citation = {
  id: 'tula-toser-efremov',
  text: 'Press on the agreement of Tula Region on the territory Efremov, created in March 2018',
  address: 'https://tula.bezformata.ru/listnews/tulskaya-oblast-planiruet-zaklyuchit/66057140/',
};
export const TOSER_ALEKSIN: Citation = {
  id: 'tula-toser-aleksin',
  text: 'Decree 430 of 12.04.2019: the territory Aleksin',
  address: 'https://docslib.org/doc/10449912/download-presentation',
};
export const TOSER_LIST: Citation = {
  id: 'tula-toser-list',
  text: 'Development territories of Tula Region: laws and lists of activities were not read',
};
export const TOSER_STEP: Citation = {
  id: 'tula-toser-step',
  text: '473-FZ of 29.12.2014: agreement on the activity and register of residents',
};
export const TOSER_ALONE: Citation = {
  id: 'tula-toser-alone',
  text: 'Residents of a development territory beside law 1390-ZTO of Tula Region: no rule was found',
};
export const MONOTOWN_TERMS: Citation = {
  id: 'tula-monotown-terms',
  text: 'Loans for monotowns in Tula Region: terms that the calculator does not give',
};
