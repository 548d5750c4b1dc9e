import { investment } from '../../../engine/measure/conditions.ru';
import { inCases } from '../../../words/russian';
import { textOfValue as text, textsOf } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

const LEAST =
  'сколько капитальных вложений требовало федеральное соглашение того дня (прочитать не удалось)';

/** Words of the agreement on protection and encouragement of investment, in Russian. */
export const szpk: InOther<typeof en.szpk> = {
  names: {
    szpk: inCases(
      'соглашение о защите и поощрении капиталовложений',
      'соглашения о защите и поощрении капиталовложений',
      'соглашении о защите и поощрении капиталовложений',
    ),
  },
  claims: {
    'szpk.in-force': claimHolds(
      'соглашение заключено в период, когда такие соглашения заключаются',
      'соглашение заключено раньше, чем такие соглашения стали заключаться',
    ),
    'szpk.participant': claimHolds(
      'инвестор может быть стороной соглашения',
      'инвестор не может быть стороной соглашения',
    ),
    'szpk.russian': claimHolds(
      'инвестор — российская организация',
      'инвестор — не российская организация',
    ),
    'szpk.not-in-liquidation': claimHolds(
      'инвестор не находится в процессе ликвидации',
      'инвестор находится в процессе ликвидации',
    ),
    'szpk.sphere': claimHolds(
      'сфера проекта не исключена для соглашения',
      'сфера проекта исключена для соглашения',
    ),
    'szpk.threshold': investment('по соглашению'),
    'szpk.term': claimHolds(
      'срок стабилизации — один из предусмотренных',
      'срок стабилизации не предусмотрен',
    ),
  },
  notes: {
    'szpk-stability': (values, { day }) =>
      `соглашение на ${text(values, 'years')} лет с ${day(text(values, 'signed'))} сохраняет условия налогов на прибыль, на имущество, земельного и транспортного, сроки по НДС и не допускает новых налогов; в деньгах это не оценено, распространяется ли оно на ставку налога на прибыль 2025 года, не найдено`,
    'szpk-of-taxes-left': () =>
      'затраты на инфраструктуру возмещаются с года после ввода в эксплуатацию, сначала на обеспечивающую, в пределах налогов года на прибыль, на имущество и земельного после льгот; налог, вызванный самим возмещением, не возмещается',
    'szpk-taxes-as-none': (values) =>
      `налоги с того, что в профиле не указано, в расчёте возмещения приняты равными нулю: ${textsOf(values, 'paths').join(', ')}`,
    'szpk-years-over': (values) =>
      `затраты на инфраструктуру, срок возмещения которых истёк до заключения соглашения, не возмещаются: ${textsOf(values, 'objects').join(', ')}`,
    'szpk-beside-not-read': (values) =>
      `можно ли сочетать соглашение с тем, что указано, не установлено: ${textsOf(values, 'paths').join(', ')}`,
  },
  facts: {
    'policy.szpk.minFederal.social': LEAST,
    'policy.szpk.minFederal.digital-food': LEAST,
    'policy.szpk.minFederal.industry': LEAST,
    'policy.szpk.minFederal.other': LEAST,
  },
  steps: {
    szpk: {
      obtain: 'соглашение о защите и поощрении капиталовложений',
      from: 'Минэкономразвития России или регион, по уровню соглашения',
      lostBy:
        'недостоверные сведения или отставание вложений более чем на два года; возвращается вся экономия с начала, с пенями',
    },
  },
};
