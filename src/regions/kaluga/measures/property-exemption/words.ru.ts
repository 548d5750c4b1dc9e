import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import { textsOf } from '../../../../words/values';
import { claimHolds, type InOther } from '../../../../words/words';
import type * as en from './words.en';

/** Words of the exemption from property tax, in Russian. */
export const exemption: InOther<typeof en.exemption> = {
  names: {
    'property-exemption': inCases(
      'освобождение от налога на имущество',
      'освобождения от налога на имущество',
      'освобождении от налога на имущество',
    ),
  },
  claims: {
    'property-exemption.pharmaceutical': claimHolds(
      'в этом налоговом периоде инвестор является производителем лекарственных средств: такой период предоставлен только им',
      'в этом налоговом периоде инвестор не является производителем лекарственных средств: такой период предоставлен только им',
    ),
    'property-exemption.capital-investment': investment('за первые три года'),
    'property-exemption.created-within-3-years': claimHolds(
      'имущество создано или приобретено в течение первых трёх лет',
      'имущество создано или приобретено не в течение первых трёх лет',
    ),
    'property-exemption.object': claimHolds(
      'есть имущество, созданное или приобретённое в течение первых трёх лет',
      'нет имущества, созданного или приобретённого в течение первых трёх лет',
    ),
  },
  notes: {
    'months-counted-as-periods': (values) =>
      `срок освобождения считается в месяцах, но для имущества, заданного стоимостью по годам, — в налоговых периодах: ${textsOf(values, 'objects').join(', ')}`,
    'class-21-share-too-low': (values) =>
      `доля выручки от лекарственных средств недостаточна для налоговых периодов, предоставленных только их производителям: ${textsOf(values, 'years').join(', ')}`,
  },
  facts: {
    'policy.exemption.wageMultiple.{}':
      'сколько прожиточных минимумов должна составлять заработная плата в этом году; в источниках этого нет',
  },
};
