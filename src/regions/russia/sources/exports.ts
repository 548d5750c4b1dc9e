import type { Citation } from '../../../kit/finding';

export const EXPORT_2017: Citation = {
  id: 'export-2017',
  text: 'Press on Decree 496 of 26.04.2017 and its changes of 18.09.2019',
  address: 'http://d.pressa.ru/ru/top10/detail/ne-lyubyie-dorogi-dorogi-12342',
};
export const EXPORT_2019: Citation = {
  id: 'export-2019',
  text: 'Press on Decree 496 of 26.04.2017 as of 18.09.2019: 500 million roubles a company',
  address: 'http://d.pressa.ru/ru/top10/detail/ne-lyubyie-dorogi-dorogi-12342',
};
export const EXPORT_2022: Citation = {
  id: 'export-2022',
  text: 'Decree 1347 of 28.07.2022, as a portal of support retells it: up to 60 %, timber 30 %',
  address: 'https://mspmo.ru/subsidies/federal_subsidies/17146',
};
export const EXPORT_2023: Citation = {
  id: 'export-2023',
  text: 'Press of 06.02.2023: limit of a company of 300, then 500 million roubles',
  address:
    'https://rg.ru/amp/2023/02/06/kabmin-uvelichit-subsidii-predpriiatiiam-na-transportirovku-promyshlennoj-produkcii.html',
};
export const EXPORT_2026: Citation = {
  id: 'export-2026',
  text: 'Press on the selection of 2026: costs of 01.07.2025-30.06.2026, 60 %, timber 30 %',
  address: 'https://ria.ru/20260220/rets-2075733459.html',
};
export const EXPORT_LIMIT_UNREAD: Citation = {
  id: 'export-limit-unread',
  text: 'Decree 1347 of 28.07.2022, ceiling and limit of a company not read, address not kept',
};
