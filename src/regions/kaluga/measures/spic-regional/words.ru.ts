import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import { claimHolds, type InOther } from '../../../../words/words';
import { LOSS_OF_CONTRACT } from '../../terms.ru';
import type * as en from './words.en';

/** Words of the regional contract, in Russian. */
export const spicRegional: InOther<typeof en.spicRegional> = {
  names: {
    'spic-regional': inCases('региональный СПИК', 'регионального СПИК', 'региональном СПИК'),
  },
  statuses: {
    'spic-regional': 'региональный специальный инвестиционный контракт (СПИК)',
  },
  claims: {
    'spic-regional.federal-footing': claimHolds(
      'федеральный закон по-прежнему допускает ставку для контракта без участия Российской Федерации',
      'федеральный закон больше не допускает ставку для контракта без участия Российской Федерации',
    ),
    'spic-regional.capital-investment': investment('к окончанию контракта'),
  },
  steps: {
    'spic-regional': {
      obtain: 'специальный инвестиционный контракт с Калужской областью',
      from: 'Правительство Калужской области',
      lostBy: LOSS_OF_CONTRACT,
    },
  },
  facts: {
    'policy.spicRegional.unreadFooting':
      'допускает ли федеральный закон по-прежнему ставку для контракта без участия Российской Федерации; основание не найдено',
  },
};
