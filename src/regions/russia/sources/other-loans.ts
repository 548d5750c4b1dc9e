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
