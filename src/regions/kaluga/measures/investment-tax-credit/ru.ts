import type { FigureLabels } from '../../../../figures/labels';
import { inCases } from '../../../../words/russian';
import { textsOf } from '../../../../words/values';
import { claimHolds, type InOther } from '../../../../words/words';
import { IN_FORCE } from '../../../russia/figures.ru';
import type { InRussian } from '../in-russian';
import type { INVESTMENT_TAX_CREDIT } from './figures';
import type * as en from './words.en';

const words: InOther<typeof en.investmentTaxCredit> = {
  names: {
    'investment-tax-credit': inCases(
      'инвестиционный налоговый кредит',
      'инвестиционного налогового кредита',
      'инвестиционном налоговом кредите',
    ),
  },
  claims: {
    'investment-tax-credit.in-force': claimHolds(
      'хотя бы в одном году уменьшения налога регион предоставляет такие кредиты',
      'в годы уменьшения налога регион таких кредитов не предоставляет',
    ),
    'investment-tax-credit.pays-the-tax': claimHolds(
      'инвестор уплачивает налог на прибыль',
      'инвестор не уплачивает налог на прибыль',
    ),
    'investment-tax-credit.ground': claimHolds(
      'кредит запрошен на НИОКР или техническое перевооружение производства',
      'кредит на НИОКР или техническое перевооружение производства не запрошен',
    ),
    'investment-tax-credit.term': claimHolds(
      'налог уменьшается не дольше, чем допускает НК РФ',
      'налог уменьшается дольше, чем допускает НК РФ',
      'at-most',
    ),
    'investment-tax-credit.kaluga-terms': claimHolds(
      'условия Закона Калужской области № 468-ОЗ допускают кредит; текст условий прочитать не удалось',
      'условия Закона Калужской области № 468-ОЗ не допускают кредит; текст условий прочитать не удалось',
    ),
  },
  notes: {
    'tax-credit-in-equal-parts': () =>
      'сумма кредита уплачивается равными частями (последняя — остаток) начиная с года, следующего за последним годом уменьшения налога; платежи приходятся на конец года; входят ли годы уплаты в срок кредита, не установлено',
    'tax-credit-before-profit': (values) =>
      `годы, за которые прибыль не указана (${textsOf(values, 'years').join(', ')}): налог в них не уменьшается, в срок они входят`,
  },
  ends: {
    'reductions-end': () => 'далее налог не уменьшается',
  },
  facts: {
    'policy.investmentTaxCredit.unreadTerms':
      'допускают ли кредит условия Закона Калужской области № 468-ОЗ (прочитать не удалось)',
  },
  steps: {
    'investment-tax-credit': {
      obtain: 'договор об инвестиционном налоговом кредите',
      from: 'орган, уполномоченный законом региона',
      lostBy:
        'продажа или сдача в аренду оборудования: уплачивается весь неуплаченный с начала налог, с пенями и процентами по полной ключевой ставке',
    },
  },
};

/** What the figures are called. */
const labels: { readonly investmentTaxCredit: FigureLabels<typeof INVESTMENT_TAX_CREDIT> } = {
  investmentTaxCredit: {
    offered: 'предусмотрена ли мера редакцией',
    ground: 'условие: НИОКР или техническое перевооружение производства',
    mostYears: 'срок уменьшения налога, не более',
    unreadTerms: 'действуют ли условия закона региона, которые прочитать не удалось',
    taxShare: 'доля налога года в бюджет региона, на которую он может быть уменьшен',
    keyRateShare: 'доля ключевой ставки, по которой начисляются проценты, если она не указана',
    ...IN_FORCE,
  },
};

const parts = { investmentTaxCredit: 'Инвестиционный налоговый кредит' };

const laws = {
  'investment-tax-credit': 'НК РФ, ст. 66-68; Закон Калужской области от 30.09.2013 № 468-ОЗ',
};

/** What the folder brings in Russian. */
export const investmentTaxCredit: InRussian = { words, labels, parts, readings: {}, laws };
