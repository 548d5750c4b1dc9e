import type { Citation } from '../../../kit/finding';

export const FUND_BROCHURE: Citation = {
  id: 'fund-brochure',
  text: 'Investment brochure of Kaluga Region, 2019, page on the Industrial Development Fund',
};
export const FUND_BROCHURE_PRODUCTIVITY: Citation = {
  id: 'fund-brochure-productivity',
  text: 'Investment brochure of Kaluga Region, 2019, participants of the Labour Productivity national project',
};
export const JOINT_2017: Citation = {
  id: 'joint-2017',
  text: 'Industrial Development Fund, news on joint loans with regional funds, 2017',
  address:
    'https://frprf.ru/press-tsentr/novosti/sovmestnye-zaymy-mogut-vydavat-uzhe-25-regionalnykh-frp/',
};
export const JOINT_MORDOVIA: Citation = {
  id: 'joint-mordovia',
  text: 'Ministry of Industry of Mordovia, agreement with the Industrial Development Fund, 16.10.2017',
  address:
    'http://e-mordovia.ru/gosudarstvennaya-vlast-rm/ministerstva-i-vedomstva/minprom/novosti/podpisano-soglashenie-o-sotrudnichestve-s-fondom-razvitiya-promyshlennosti-/',
};
export const JOINT_BUDGET: Citation = {
  id: 'joint-budget',
  text: 'Regional fund, development projects, from 40 m',
  address: 'https://frpirk.ru/zajmy/proekty-razvitiya/',
};
export const DEVELOPMENT: Citation = {
  id: 'development',
  text: 'Programme Development Projects, undated copy of its terms',
  address: 'https://cluster.innovations-khv.ru/en/support/detail/proekty-razvitiya',
};
export const DEVELOPMENT_RATE: Citation = {
  id: 'development-rate',
  text: 'Terms of the fund before 2021: base rate and its reduction',
  address: 'https://windowso.top/kredity-frp-po-programme-proekty-razvitiya',
};
export const FUND_STANDARD: Citation = {
  id: 'fund-standard',
  text: 'Standards of the Industrial Development Fund, not seen',
  address: 'https://frprf.ru/dokumenty/',
};
export const FUND_2020: Citation = {
  id: 'fund-2020',
  text: 'Terms of the fund to 31.12.2020 and from 2021, retold',
  address: 'http://en.caisr.org/article/item/83',
};
export const FUND_2017: Citation = {
  id: 'fund-2017',
  text: 'Start of the programmes Conversion and Component Parts, 4 July 2017',
  address: 'https://www.lexarpro.ru/press-tsentr/novosti/news-23846',
};
export const CONVERSION_2017: Citation = {
  id: 'conversion-2017',
  text: 'Terms of the programme Conversion, 2017',
  address: 'https://new.tpp74.ru/advert/yutpp/index.php?ELEMENT_ID=117865',
};
export const COMPONENTS_SALES: Citation = {
  id: 'components-sales',
  text: 'Joint programme Component Parts, later edition',
  address: 'https://frp74.ru/loans/komplektujushhie-izdelia',
};
export const LABELLING_LAUNCH: Citation = {
  id: 'labelling-launch',
  text: 'Programme Drug Labelling, first loan, June 2018',
  address:
    'https://pharmedu.ru/markirovka-lekarstv/publication?alias=fond-razvitiya-promyshlennosti-odobril-pervyj-zajm-na-oborudovanie-dlya-markirovki-lekarstv',
};
export const LABELLING_LOAN: Citation = {
  id: 'labelling-loan',
  text: 'Programme Drug Labelling, loan of 50 m, August 2018',
  address:
    'https://gxpnews.net/2018/08/odobren-ocherednoj-lgotnyj-zaem-na-oborudovanie-dlya-markirovki-lekarstv',
};
export const LABELLING_RATE: Citation = {
  id: 'labelling-rate',
  text: 'Programme Drug Labelling, loan of 25.5 m at 1 %, 2018',
  address: 'https://kommersant.ru/amp/3675424',
};
export const LABELLING_2019: Citation = {
  id: 'labelling-2019',
  text: 'Programme Drug Labelling, news item of 2019 that retells TASS, address not kept',
};
export const PRODUCTIVITY_2019: Citation = {
  id: 'productivity-2019',
  text: 'Programme Labour Productivity, news of 11.12.2019',
  address: 'http://ruspromportal.ru/2019/12/11/bolshe-predpriyatiy-smogut-povysit-p',
};
export const PRODUCTIVITY_LATER: Citation = {
  id: 'productivity-later',
  text: 'Programme Labour Productivity, later pages of regional funds',
  address: 'http://frp42.ru/novosti/article_post/proizvoditelnost-truda',
};
export const PRODUCTIVITY_SECTOR: Citation = {
  id: 'productivity-sector',
  text: 'Programme Labour Productivity, later page of a regional fund: manufacturing, food excluded',
  address: 'http://frp27.ru/zaymyi/programma-povyishenie-proizvoditelnosti-truda/',
};
export const DIGITAL_2018: Citation = {
  id: 'digital-2018',
  text: 'Programme Digitalisation of Industry, news of 23.10.2018',
  address:
    'https://riamo.ru/news/ekonomika/dlya-otsifrovki-predpriyatiya-promyshlenniki-podmoskovya-mogut-poluchit-zajm-pod-1-godovyh-xl',
};
export const FUND_FAQ: Citation = {
  id: 'fund-faq',
  text: 'Questions and answers of the fund, about 2020',
  address: 'https://frprf.ru/zaymy-regfondy/proizvoditelnost-truda-s-rfrp/?sphrase_id=19330',
};
export const KEY_RATE_2019: Citation = {
  id: 'key-rate-2019',
  text: 'Key rate of the Bank of Russia, table of 2019',
  address:
    'https://xn----ctbeed2afqgdf5acu0lzbm.xn--p1ai/raznoe-2/stavka-refinansirovaniya-sejchas-stavka-refinansirovaniya-cb-rf-na-segodnya-v-2019-godu-tablica-oficialnyj-sajt.html',
};
export const KEY_RATE: Citation = {
  id: 'key-rate',
  text: 'Key rate of the Bank of Russia, cbr.ru/hd_base/KeyRate, not opened',
  address: 'https://www.cbr.ru/hd_base/KeyRate/',
};
export const KEY_RATE_2015: Citation = {
  id: 'key-rate-2015',
  text: 'Key rate of the Bank of Russia, Reuters news of December 2014 to July 2015',
  address: 'https://github.com/nixworks/public',
};
export const KEY_RATE_2018: Citation = {
  id: 'key-rate-2018',
  text: 'Key rate of the Bank of Russia from February 2018',
  address:
    'http://dolgovoyservis.ru/cb-snizil-klyuchevuyu-stavku-chto-takoe-klyuchevaya-stavka-i-dlya-chego-ona/',
};
export const KEY_RATE_OCTOBER_2021: Citation = {
  id: 'key-rate-october-2021',
  text: 'Key rate of the Bank of Russia from October 2021',
  address: 'https://ornatus.ru/articles/chto-znachit-povysit-klyuchevuyu-stavku-v-banke.html',
};
export const KEY_RATE_2017: Citation = {
  id: 'key-rate-2017',
  text: 'Key rate of the Bank of Russia from 30.10.2017',
  address:
    'http://lovesushi29.ru/stavka-refinansirovaniya-tablica-klyuchevaya-stavka-cb-zamenit-v-dokumentah/',
};
export const KEY_RATE_2020: Citation = {
  id: 'key-rate-2020',
  text: 'Key rate of the Bank of Russia from 22.06.2020',
  address: 'https://business.communication-academy.eu/blog/page/913',
};
export const KEY_RATE_2021: Citation = {
  id: 'key-rate-2021',
  text: 'Key rate of the Bank of Russia from 22.03.2021',
  address: 'https://vladcons.ru/2021/03/23/centralnyj-bank-rossii-povysil-klyuchevuyu-stavku/',
};
export const KEY_RATE_2024: Citation = {
  id: 'key-rate-2024',
  text: 'Key rate of the Bank of Russia, 2024 and 2025',
  address: 'https://ria.ru/20251114/tsb-2054917643.html',
};
export const KEY_RATE_2025: Citation = {
  id: 'key-rate-2025',
  text: 'Key rate of the Bank of Russia, September 2025',
  address: 'https://risk.econlib.ru/referat/new-stavka-refinansirovaniya-tsb-rf',
};
export const KEY_RATE_2026: Citation = {
  id: 'key-rate-2026',
  text: 'Key rate of the Bank of Russia, December 2025 and February 2026',
  address: 'https://bankirsha.com/klyuchevaya-stavka-banka-rossii-na-tekushchiy-period.html',
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
