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
