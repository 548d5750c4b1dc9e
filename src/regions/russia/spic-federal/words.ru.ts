import { investment } from '../../../engine/measure/conditions.ru';
import { inCases } from '../../../words/russian';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

/** Words of the federal contract, in Russian. */
export const spicFederal: InOther<typeof en.spicFederal> = {
  names: {
    'spic-federal': inCases('федеральный СПИК', 'федерального СПИК', 'федеральном СПИК'),
  },
  statuses: {
    'spic-federal': 'федеральный специальный инвестиционный контракт (СПИК)',
  },
  claims: {
    'spic-federal.signed-in-time': claimHolds(
      'контракт подписан в срок, установленный для таких контрактов',
      'контракт подписан позже срока, установленного для таких контрактов',
    ),
    'spic-federal.participant': claimHolds(
      'инвестор отвечает требованиям к участникам таких контрактов',
      'инвестор не отвечает требованиям к участникам таких контрактов',
    ),
    'spic-federal.not-a-sez-resident': claimHolds(
      'инвестор не является резидентом особой экономической зоны',
      'инвестор является резидентом особой экономической зоны',
    ),
    'spic-federal.not-a-resident-of-another-territory': claimHolds(
      'инвестор не является резидентом территории опережающего развития, свободного порта или Арктической зоны',
      'инвестор является резидентом территории опережающего развития, свободного порта или Арктической зоны',
    ),
    'spic-federal.not-a-rip-participant': claimHolds(
      'инвестор не является участником регионального инвестиционного проекта',
      'инвестор является участником регионального инвестиционного проекта',
    ),
    'spic-federal.no-special-tax-regime': claimHolds(
      'инвестор не применяет специальных налоговых режимов',
      'инвестор применяет специальный налоговый режим',
    ),
    'spic-federal.capital-investment': investment('к окончанию контракта'),
  },
  facts: {
    'policy.spicFederal.namesIncomeTax':
      'предусмотрена ли льгота по налогу на прибыль самим контрактом, как требуется с 2026 года; текст нормы прочитать не удалось',
  },
};
