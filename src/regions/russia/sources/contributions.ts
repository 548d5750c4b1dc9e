import type { Citation } from '../../../kit/finding';

export const CONTRIBUTIONS_2019: Citation = {
  id: 'contributions-2019',
  text: 'Table of contribution limits and tariffs by fund, 2018-2019',
  address: 'https://vannacity.ru/vznos/baza-nachisleniya-strakhovykh-vznosov-2019-tablitsa/',
};
export const CONTRIBUTIONS_LIMITS: Citation = {
  id: 'contributions-limits',
  text: 'Decrees of the Government on contribution limits, recalled, address not kept',
};
export const CONTRIBUTIONS_2023: Citation = {
  id: 'contributions-2023',
  text: 'One limit and one tariff of contributions in 2023',
  address: 'https://msk-sbu.ru/zemelnoe-pravo/727-strakhovye-vznosy-na-travmatizm-v-2023-godu.html',
};
export const CONTRIBUTIONS_2025: Citation = {
  id: 'contributions-2025',
  text: 'Tariffs of contributions in 2025',
  address: 'https://www.klerk.ru/buh/articles/663050/',
};
export const CONTRIBUTIONS_2026: Citation = {
  id: 'contributions-2026',
  text: 'Tariffs of contributions in 2026',
  address: 'https://www.klerk.ru/buh/articles/669936/',
};
export const CONTRIBUTIONS_LIMIT_2026: Citation = {
  id: 'contributions-limit-2026',
  text: 'Decree of the Government 1701 of 31.10.2025: limits of 2025 and 2026',
  address:
    'https://1cbo.ru/o_kompanii/novosti_i_aktsii/novosti/utverzhdena_predelnaya_baza_po_vznosam_na_2026_god',
};
export const SME_TARIFF_2020: Citation = {
  id: 'sme-tariff-2020',
  text: '102-FZ of 01.04.2020: tariff of small and medium-sized enterprises above the minimum wage',
  address: 'https://businesskchr.ru/snizhenie-strah-vznosov/',
};
export const SME_TARIFF_2025: Citation = {
  id: 'sme-tariff-2025',
  text: '176-FZ of 12.07.2024: 15 % above one and a half minimum wages in 2025',
  address: 'https://www.klerk.ru/buh/news/661734/',
};
export const SME_CLASSES_2026: Citation = {
  id: 'sme-classes-2026',
  text: 'Order of the Government 4125-r of 27.12.2025: classes with the 15 % tariff, 70 % of income',
  address: 'https://www.klerk.ru/buh/news/677926/',
};
export const MINIMUM_WAGE_2020: Citation = {
  id: 'minimum-wage-2020',
  text: 'Minimum wage of 2020',
  address:
    'https://kbk-control.ru/nalogi/6234-s-1-yanvarya-2020-goda-mrot-sostavlyaet-12130-rubley.html',
};
export const MINIMUM_WAGE_2022: Citation = {
  id: 'minimum-wage-2022',
  text: 'Letter of the Federal Tax Service BS-4-11/6888@ of 06.06.2022: minimum wage of the beginning of 2022',
  address: 'https://mdtor.ru/tag/msp/',
};
export const MINIMUM_WAGE_RECALLED: Citation = {
  id: 'minimum-wage-recalled',
  text: 'Laws on the minimum wage, recalled, address not kept',
};
export const MINIMUM_WAGE_2026: Citation = {
  id: 'minimum-wage-2026',
  text: 'Minimum wage of 2024, 2025 and 2026',
  address: 'https://vz.ru/news/2025/11/20/1375241.html',
};
export const SME_MANUFACTURING: Citation = {
  id: 'sme-manufacturing',
  text: 'Letters 03-15-07/27039 of 19.03.2025 and 03-15-05/74287 of 31.07.2025 on Tax Code art. 427 p. 13.2: conditions of the lower rate of manufacturing SMEs',
  address:
    'https://1cbo.ru/o_kompanii/novosti_i_aktsii/novosti/minfin_razyasnil_kak_primenyat_novye_tarify_vznosov_dlya_proizvodstvennykh_msp/',
};
export const SME_MANUFACTURING_CLASSES: Citation = {
  id: 'sme-manufacturing-classes',
  text: 'Order of the Government 3689-r: manufacturing classes with the lower rate, not read, address not kept',
};
