import type { Citation } from '../../../kit/finding';

export const SZPK_LAW: Citation = {
  id: 'szpk-law',
  text: 'Tax Code art. 25.17, 25.18 (edition of 04.08.2023): agreements on protection and encouragement of investment',
  address: 'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102054722',
};

export const SZPK_THRESHOLDS: Citation = {
  id: 'szpk-thresholds',
  text: 'Press on agreements on protection of investment: participants, least investment of 2022, 200 million roubles of regional ones',
  address:
    'https://delprof.ru/press-center/experts-pubs/soglasheniya-o-zashchite-i-pooshchrenii-kapitalovlozheniy-vygody-i-ogranicheniya-zaklyucheniya-szpk/',
};

export const SZPK_SPHERES: Citation = {
  id: 'szpk-spheres',
  text: 'Press on agreements on protection of investment: spheres that are left out',
  address:
    'https://taxcompliance.su/en/blog/nalogovoe-zakonodatelstvo/soglashenie-o-zashchite-i-pooshchrenii-kapitalovlozhenij-v-chem-polza',
};

export const SZPK_TERMS: Citation = {
  id: 'szpk-terms',
  text: 'Portal of Tatarstan on agreements on protection of investment: 6, 10, 15 and 20 years',
  address:
    'https://invest.tatarstan.ru/news/investors-of-the-republic-of-tatarstan-pay-attention-to-the-mechanism-of-the-agreement-on-the-protec/',
};

export const SZPK_INFRASTRUCTURE: Citation = {
  id: 'szpk-infrastructure',
  text: 'Portal of Sakhalin on agreements on protection of investment: half of supporting infrastructure over 5 years, all of associated over 10',
  address: 'https://investinsakhalin.ru/en/support/szpk/',
};
