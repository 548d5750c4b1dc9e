import { inCases } from '../../../words/russian';
import { textOfValue as text } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

/** A loan by its programme. */
const loan = (what: string) => inCases(`кредит ${what}`, `кредита ${what}`, `кредите ${what}`);

const OPEN = claimHolds(
  'программа действует на день выдачи кредита',
  'программа не действует на день выдачи кредита',
);
const SMALL = claimHolds(
  'заёмщик включён в реестр субъектов малого и среднего предпринимательства',
  'заёмщик не включён в реестр субъектов малого и среднего предпринимательства',
);
const MANUFACTURING = claimHolds(
  'основной вид деятельности относится к обрабатывающим производствам',
  'основной вид деятельности не относится к обрабатывающим производствам',
);

/** Words of preferential loans of other lenders, in Russian. */
export const otherLoans: InOther<typeof en.otherLoans> = {
  names: {
    'cluster-platform': loan('кластерной инвестиционной платформы'),
    'sme-1764': loan('МСП по постановлению № 1764'),
    'sme-investment': inCases(
      'льготный инвестиционный кредит МСП',
      'льготного инвестиционного кредита МСП',
      'льготном инвестиционном кредите МСП',
    ),
    'sme-combined': loan('по объединённой программе МСП'),
    'industrial-mortgage': inCases(
      'промышленная ипотека',
      'промышленной ипотеки',
      'промышленной ипотеке',
    ),
  },
  claims: {
    'cluster-platform.priority-product': claimHolds(
      'продукция включена в перечень приоритетной',
      'продукция не включена в перечень приоритетной',
    ),
    'cluster-platform.platform-approved': claimHolds(
      'проект отобран для кластерной инвестиционной платформы',
      'проект не отобран для кластерной инвестиционной платформы',
    ),
    'sme-1764.open': OPEN,
    'sme-1764.small-business': SMALL,
    'sme-1764.listed-sector': claimHolds(
      'отрасль заёмщика включена в перечень постановления № 1764',
      'отрасль заёмщика не включена в перечень постановления № 1764',
    ),
    'sme-investment.open': OPEN,
    'sme-investment.small-business': SMALL,
    'sme-combined.small-business': SMALL,
    'sme-combined.manufacturing': MANUFACTURING,
    'industrial-mortgage.manufacturing': MANUFACTURING,
    'industrial-mortgage.production-premises': claimHolds(
      'на кредит приобретаются производственные помещения',
      'на кредит не приобретаются производственные помещения',
    ),
  },
  notes: {
    'key-rate-held': (values, { percent }) =>
      `изменения ключевой ставки не указаны: на весь срок принята ставка дня выдачи, ${percent(text(values, 'rate'))}`,
    'loan-misused': () =>
      'кредит используется по назначению: при нецелевом использовании применяется рыночная ставка, в источниках это не подтверждено',
  },
};
