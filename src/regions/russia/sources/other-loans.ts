import type { Citation } from '../../../kit/finding';

export const SME_SUPPORT: Citation = {
  id: 'sme-support',
  text: 'Association of carriers: preferential loans for small and medium-sized enterprises, measures of the SME Corporation',
  address:
    'https://asmap.ru/detail/lgotnye-kredity-malomu-i-srednemu-biznesu-mery-podderzhki-ot-korporatsii-msp',
};

export const SME_COMBINED: Citation = {
  id: 'sme-combined',
  text: 'TASS and press of 2025: the combined programme of loans for SMEs, 13.5 % at a key rate of 17 %, 17.5 % at 21 %',
  address: 'https://tass.ru/ekonomika/25038809',
};

export const SME_COMBINED_2026: Citation = {
  id: 'sme-combined-2026',
  text: 'Press on preferential loans for SMEs in 2026: investment loans from 25 million roubles',
  address:
    'https://refinanc.ru/journal/chto-izmenitsya-dlya-malogo-biznesa-v-2026-rost-lgotnogo-kreditovaniya-i-novye-vozmozhnosti/',
};

export const CLUSTER_PLATFORM: Citation = {
  id: 'cluster-platform',
  text: 'Fund of Tver Region on the selection of projects of priority products: points and a share of the key rate in the investment phase and two years after',
  address:
    'https://frp69.ru/novosti/nachalsya-otbor-investproektov-po-proizvodstvu-prioritetnoy-produktsii/',
};

export const DECREE_1764_2019: Citation = {
  id: 'decree-1764-2019',
  text: 'Portal of Belgorod Region, 2020: loans for small and medium-sized enterprises by Decree 1764 in 2019',
  address:
    'https://belorinvest.ru/ru/news/vazhnaya-informatsiya-dlya-predprinimateley-310120/?stype=original',
};

export const DECREE_1764_2022: Citation = {
  id: 'decree-1764-2022',
  text: 'Press of 2022 on loans by Decree 1764: the key rate and at most 2.75 points, amounts, terms and years of the subsidy',
  address: 'https://reg-77.ru/moneta/9/lgotnoe-kreditovanie-msp-2022-gde-poluchit',
};

export const SME_INVESTMENT: Citation = {
  id: 'sme-investment',
  text: 'Portal of Buryatia: the preferential investment loan of the SME Corporation, programme of 15.03.2022',
  address: 'https://msp03.ru/get_supports/investitsionnyy-lgotnyy-kredit-pod-2-5-4/',
};

export const INDUSTRIAL_MORTGAGE: Citation = {
  id: 'industrial-mortgage',
  text: 'Press on the industrial mortgage, Decree 1570 of 06.09.2022',
  address: 'https://sovetdirectorov.info/2022/09/29/promyshlennaya-ipoteka-davajte-razbiratsya/',
};
