import type { FigureLabels } from '../../../figures/labels';
import { IN_FORCE } from '../figures.ru';
import type { EXPORT_TRANSPORT } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly exportTransport: FigureLabels<typeof EXPORT_TRANSPORT> } = {
  exportTransport: {
    offered: 'предусмотрена ли мера редакцией',
    share: 'возмещаемая доля затрат на перевозку',
    timberShare: 'возмещаемая доля затрат на перевозку леса',
    ceiling: ['предел от стоимости товаров', 'не установлен по источникам'],
    limit: ['предел на организацию в календарном году', 'не установлен'],
    limitUnknown: 'предел на организацию есть, но не установлен по источникам',
    firstDay: 'первый день перевозки',
    lastDay: ['последний день перевозки', 'не установлен'],
    ...IN_FORCE,
  },
};

/** What their parts of the policy are called. */
export const parts = {
  exportTransport: 'Субсидия на экспортные перевозки',
};
