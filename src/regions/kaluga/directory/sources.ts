import type { Citation } from '../../../kit/finding';

export const PARKS_REGISTER: Citation = {
  id: 'parks-register',
  text: 'Portal of Kaluga Region, 2016: parks of the region in the federal register of industrial parks',
  address:
    'http://investkaluga.com/en/media/news/kaluzhskie-industrialnye-parki-pervymi-v-rossii-voshli-v-federalnyy-reestr/',
};
export const DEVELOPMENT_CORPORATION: Citation = {
  id: 'development-corporation',
  text: 'Press of 2011: the Kaluga Region Development Corporation and the industrial parks',
  address: 'http://regnum.ru/news/economy/1397890.html',
};
export const ZONE_COMPANY: Citation = {
  id: 'zone-company',
  text: 'Press of 2022: the joint-stock company of the special economic zone',
  address: 'https://kaluga24.tv/news/040011',
};
export const CLUSTERS: Citation = {
  id: 'clusters',
  text: 'Page of the Agency for Innovative Development of Kaluga Region on clusters',
  address: 'https://airko.org/stazhirovka_ckr',
};
export const CLUSTER_SUPPORT: Citation = {
  id: 'cluster-support',
  text: 'Press of 2023: refund of the cost of first batches to participants of industrial clusters',
  address:
    'https://ocenkatruda.ru/news/gosudarstvo-vozmestit-zatraty-uchastnikov-promyshlennykh-klasterov-vypuskayushchikh-importozameshcha/',
};
export const REGIONAL_FUND: Citation = {
  id: 'regional-fund',
  text: 'Report of TASS of 18.04.2022 on the fund of Kaluga Region, a copy',
  address:
    'http://106.2.224.58:1057/GEIS/newsContent_content?highlight=%D0%9E%D0%B1%D0%BE%D1%80%D0%BE%D1%82%D0%BD%D1%8B%D0%B9+%D0%BA%D0%B0%D0%BF%D0%B8%D1%82%D0%B0%D0%BB&id=6883517',
};
export const TECHNOLOGY_CREDIT: Citation = {
  id: 'technology-credit',
  text: 'Press of December 2023 on the technology credit',
  address: 'https://portnews.ru/news/357233',
};
export const ZONE_DEPRECIATION: Citation = {
  id: 'zone-depreciation',
  text: 'Tax Code, depreciation of residents of a special economic zone as the press retells it, address not kept',
};
