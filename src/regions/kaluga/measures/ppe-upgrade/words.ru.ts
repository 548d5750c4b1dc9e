import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import { textOfValue as text } from '../../../../words/values';
import { claimHolds, type InOther } from '../../../../words/words';
import { MINISTRY, REGISTER_OF_PROGRAMMES } from '../../terms.ru';
import type * as en from './words.en';

/** Words of the upgrade programme, in Russian. */
export const upgrade: InOther<typeof en.upgrade> = {
  names: {
    'ppe-upgrade': inCases(
      'программа модернизации',
      'программы модернизации',
      'программе модернизации',
    ),
  },
  statuses: {
    'ppe-register': 'включение в реестр программ обновления и модернизации основных средств',
  },
  claims: {
    'ppe-upgrade.capital-investment': investment('по программе'),
    'ppe-upgrade.object': claimHolds(
      'в программе есть имущество с пониженной ставкой',
      'в программе нет имущества с пониженной ставкой',
    ),
    'ppe-upgrade.new-movable': claimHolds(
      'у нового движимого имущества есть облагаемая стоимость',
      'у нового движимого имущества нет облагаемой стоимости',
    ),
    'ppe-upgrade.new-movables': claimHolds(
      'по программе создано или приобретено движимое имущество',
      'по программе не создано и не приобретено движимое имущество',
    ),
    'ppe-upgrade.upgraded-objects': claimHolds(
      'по программе модернизировано имущество',
      'по программе имущество не модернизировано',
    ),
    'ppe-upgrade.upgrade-share': claimHolds(
      'отношение затрат на модернизацию к остаточной стоимости даёт право на пониженную ставку',
      'отношение затрат на модернизацию к остаточной стоимости не даёт права на пониженную ставку',
    ),
  },
  notes: {
    'programme-investment-in-part': (values, { amount }) =>
      `капитальные вложения по программе известны частично, не менее ${amount(text(values, 'amount'))}: принята известная часть`,
  },
  steps: {
    ppe: {
      obtain: REGISTER_OF_PROGRAMMES,
      from: MINISTRY,
      lostBy:
        'капитальные вложения по программе ниже порога; включение проекта в реестр инвестиционных проектов влечёт исключение из реестра программ',
    },
  },
};
