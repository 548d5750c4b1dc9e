import { inCases } from '../../../words/russian';
import { textsOf } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

/** Words of the federal investment tax deduction, in Russian. */
export const federalDeduction: InOther<typeof en.federalDeduction> = {
  names: {
    'federal-deduction': inCases(
      'федеральный инвестиционный налоговый вычет',
      'федерального инвестиционного налогового вычета',
      'федеральном инвестиционном налоговом вычете',
    ),
  },
  claims: {
    'federal-deduction.sector': claimHolds(
      'основная деятельность относится к отрасли, для которой предусмотрен федеральный вычет',
      'основная деятельность не относится к отраслям, для которых предусмотрен федеральный вычет',
    ),
    'federal-deduction.general-regime': claimHolds(
      'инвестор применяет общую систему налогообложения',
      'инвестор применяет специальный налоговый режим',
    ),
    'federal-deduction.asset': claimHolds(
      'есть основное средство, отвечающее условиям федерального вычета',
      'нет основного средства, отвечающего условиям федерального вычета',
    ),
    'federal-deduction.conditions': claimHolds(
      'основное средство отвечает условиям федерального вычета',
      'основное средство не отвечает условиям федерального вычета',
    ),
    'federal-deduction.put-into-use': claimHolds(
      'основное средство введено в эксплуатацию в год применения федерального вычета',
      'основное средство введено в эксплуатацию не в год применения федерального вычета',
      'from',
    ),
    'federal-deduction.chosen': claimHolds(
      'по основному средству выбран федеральный вычет',
      'по основному средству не выбран федеральный вычет',
    ),
  },
  notes: {
    'assets-not-of-federal-deduction': (values) =>
      `основные средства, по которым выбран федеральный вычет, не отвечают его условиям, вычет по ним не рассчитан: ${textsOf(values, 'assets').join(', ')}`,
    'sale-of-federal-deduction': (values) =>
      `основные средства проданы до окончания срока полезного использования; последствия продажи для федерального вычета неизвестны и не рассчитаны: ${textsOf(values, 'assets').join(', ')}`,
    'no-deduction-at-other-rates': (values) =>
      `федеральный вычет уменьшает только налог по общей федеральной ставке; при указанном статусе в ${textsOf(values, 'years').join(', ')} действует другая ставка, вычета за эти годы нет`,
  },
  steps: {
    'federal-deduction': {
      obtain: 'заявление вычета в налоговой декларации',
      from: 'налоговый орган',
      lostBy: 'продажа основного средства; последствия продажи неизвестны',
    },
  },
};
