import { inCases } from '../../../../words/russian';
import { groupsOf, textOfValue as text, textsOf } from '../../../../words/values';
import { claimHolds, type InOther } from '../../../../words/words';
import { MINISTRY, REGISTER_OF_PROGRAMMES } from '../../terms.ru';
import type * as en from './words.en';

/** Words of the investment tax deduction, in Russian. */
export const deduction: InOther<typeof en.deduction> = {
  names: {
    'investment-tax-deduction': inCases(
      'инвестиционный налоговый вычет',
      'инвестиционного налогового вычета',
      'инвестиционном налоговом вычете',
    ),
  },
  claims: {
    'investment-tax-deduction.put-into-use': claimHolds(
      'основное средство введено в эксплуатацию в год применения вычета',
      'основное средство введено в эксплуатацию не в год применения вычета',
    ),
    'investment-tax-deduction.conditions': claimHolds(
      'основное средство отвечает условиям вычета',
      'основное средство не отвечает условиям вычета',
    ),
    'investment-tax-deduction.depreciation-group': claimHolds(
      'основное средство относится к амортизационной группе, для которой предусмотрен вычет',
      'основное средство не относится к амортизационной группе, для которой предусмотрен вычет',
    ),
    'investment-tax-deduction.asset-kind': claimHolds(
      'для такого вида основных средств вычет предусмотрен и в амортизационных группах 8-10',
      'основное средство является зданием, сооружением или передаточным устройством амортизационных групп 8-10',
    ),
    'investment-tax-deduction.kept': claimHolds(
      'основное средство не продано до окончания срока полезного использования',
      'основное средство продано до окончания срока полезного использования',
    ),
    'investment-tax-deduction.chosen': claimHolds(
      'по основному средству выбран региональный вычет',
      'по основному средству выбран федеральный вычет',
    ),
    'investment-tax-deduction.capital-investment': claimHolds(
      'капитальные вложения по программе достигают порога',
      'капитальные вложения по программе ниже порога',
    ),
    'investment-tax-deduction.asset': claimHolds(
      'есть основное средство, отвечающее условиям вычета',
      'нет основного средства, отвечающего условиям вычета',
    ),
    'investment-tax-deduction.not-a-rip-participant': claimHolds(
      'инвестор не является участником регионального инвестиционного проекта',
      'инвестор является участником регионального инвестиционного проекта',
    ),
    'investment-tax-deduction.not-a-sez-resident': claimHolds(
      'инвестор не является резидентом особой экономической зоны',
      'инвестор является резидентом особой экономической зоны',
    ),
  },
  notes: {
    'deduction-under-contract': () =>
      'совместимость вычета со специальным инвестиционным контрактом не подтверждена; вычет рассчитан по ставкам контракта, если они применяются',
    'assets-not-deducted': (values) =>
      `основные средства не отвечают условиям вычета или сведений о них недостаточно, вычет по ним не рассчитан: ${textsOf(values, 'assets').join(', ')}`,
    'deduction-lapses': (values, { amount }) =>
      `в убыточный год региональная часть налога равна 0, и право на вычет по основным средствам этого года утрачивается: ${groupsOf(
        values,
        'years',
      )
        .map(
          (one) =>
            `${text(one, 'year')} год — региональная часть ${amount(text(one, 'regional'))}, федеральная часть ${amount(text(one, 'federal'))}`,
        )
        .join('; ')}`,
  },
  steps: {
    deduction: {
      obtain: REGISTER_OF_PROGRAMMES,
      from: MINISTRY,
      lostBy:
        'участие в региональном инвестиционном проекте или резидентство в особой экономической зоне; продажа основного средства до окончания срока полезного использования',
    },
  },
  facts: {
    'policy.deduction.regionalShare.{}':
      'доля стоимости основного средства, установленная субъектом Российской Федерации на этот год; в источниках этого нет',
    'policy.deduction.federalShare.{}':
      'доля стоимости основного средства, уменьшающая федеральную часть налога в этом году; в источниках этого нет',
  },
};
