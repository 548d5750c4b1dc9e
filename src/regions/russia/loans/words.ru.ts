import { inCases } from '../../../words/russian';
import { textOfValue as text } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

/** A loan by its programme. */
const loan = (what: string) => inCases(`заём ${what}`, `займа ${what}`, `займе ${what}`);

const RATE = 'ставка фонда на день выдачи займа; в источниках её нет';

/** Words of the loans of the fund, in Russian; `*` stands for any programme. */
export const loans: InOther<typeof en.loans> = {
  names: {
    joint: inCases('совместный заём', 'совместного займа', 'совместном займе'),
    'development-projects': loan('«Проекты развития»'),
    'machine-tools': loan('«Станкостроение»'),
    'component-parts': loan('«Комплектующие изделия»'),
    'defence-conversion': loan('«Конверсия»'),
    leasing: loan('«Лизинговые проекты»'),
    'drug-labelling': loan('«Маркировка лекарств»'),
    productivity: loan('«Повышение производительности труда»'),
    digitalisation: loan('«Цифровизация промышленности»'),
  },
  claims: {
    '*.open': claimHolds(
      'программа действует на день выдачи займа',
      'программа ещё не действует на день выдачи займа',
      'from',
    ),
    '*.at-least': claimHolds(
      'сумма займа не меньше минимальной по программе',
      'сумма займа меньше минимальной по программе',
    ),
    '*.at-most': claimHolds(
      'сумма займа не больше максимальной по программе',
      'сумма займа больше максимальной по программе',
      'at-most',
    ),
    '*.term': claimHolds(
      'срок займа в месяцах не больше предельного по программе',
      'срок займа в месяцах больше предельного по программе',
      'at-most',
    ),
    '*.grace': claimHolds(
      'после месяцев без погашения остаётся хотя бы квартал на возврат займа',
      'после месяцев без погашения не остаётся ни одного квартала на возврат займа',
      'at-most',
    ),
    '*.budget': claimHolds(
      'общий бюджет проекта не меньше минимального по программе',
      'общий бюджет проекта меньше минимального по программе',
    ),
    '*.co-financing': claimHolds(
      'софинансирование составляет требуемую долю бюджета',
      'софинансирование меньше требуемой доли бюджета',
    ),
    '*.own-funds': claimHolds(
      'собственные средства составляют требуемую долю займа',
      'собственные средства меньше требуемой доли займа',
    ),
    '*.sales': claimHolds(
      'годовая выручка со второго года выпуска составляет требуемую долю займа',
      'годовая выручка со второго года выпуска меньше требуемой доли займа',
    ),
    '*.assets': claimHolds(
      'все займы фонда вместе не превышают допустимой доли активов заёмщика',
      'все займы фонда вместе превышают допустимую долю активов заёмщика',
      'at-most',
    ),
    '*.manufacturer': claimHolds(
      'заёмщик относится к обрабатывающим производствам',
      'заёмщик не относится к обрабатывающим производствам',
    ),
    'development-projects.competitive-output': claimHolds(
      'продукция замещает импорт или конкурирует с ним',
      'продукция не замещает импорт и не конкурирует с ним',
    ),
    'machine-tools.machine-tool-maker': claimHolds(
      'заёмщик производит станки',
      'заёмщик не производит станки',
    ),
    'component-parts.parts-of-decree-719': claimHolds(
      'продукция относится к комплектующим изделий из постановления Правительства РФ № 719',
      'продукция не относится к комплектующим изделий из постановления Правительства РФ № 719',
    ),
    'defence-conversion.defence-organisation': claimHolds(
      'заёмщик включён в реестр организаций оборонно-промышленного комплекса',
      'заёмщик не включён в реестр организаций оборонно-промышленного комплекса',
    ),
    'defence-conversion.civil-output': claimHolds(
      'продукция гражданского или двойного назначения',
      'продукция не гражданского и не двойного назначения',
    ),
    'leasing.advance': claimHolds(
      'заём покрывает ту часть аванса лизингополучателя, которую можно покрыть',
      'заём не покрывает ту часть аванса лизингополучателя, которую можно покрыть',
    ),
    'leasing.advance-from': claimHolds(
      'заём покрывает достаточную часть аванса лизингополучателя',
      'заём покрывает слишком малую часть аванса лизингополучателя',
    ),
    'leasing.advance-to': claimHolds(
      'достаточную часть аванса вносит сам лизингополучатель',
      'заём покрывает слишком большую часть аванса лизингополучателя',
      'at-most',
    ),
    'drug-labelling.drug-maker': claimHolds(
      'заёмщик производит лекарственные средства',
      'заёмщик не производит лекарственные средства',
    ),
    'productivity.participant': claimHolds(
      'заёмщик участвует в национальном проекте «Производительность труда»',
      'заёмщик не участвует в национальном проекте «Производительность труда»',
    ),
    'productivity.centre-opinion': claimHolds(
      'имеется заключение Федерального центра компетенций',
      'нет заключения Федерального центра компетенций',
    ),
    'productivity.sample-flow': claimHolds(
      'центр компетенций подтвердил создание потока-образца',
      'центр компетенций не подтвердил создание потока-образца',
    ),
    'productivity.opinion-or-sample-flow': claimHolds(
      'имеется заключение или подтверждённый поток-образец',
      'нет ни заключения, ни подтверждённого потока-образца',
    ),
    'productivity.not-food': claimHolds(
      'заёмщик не производит пищевых продуктов',
      'заёмщик производит пищевые продукты',
    ),
  },
  notes: {
    'loan-drawn-at-start': (values, { day }) =>
      `день выдачи не указан: заём выдаётся единовременно в день начала проекта, ${day(text(values, 'day'))}`,
    'loan-sales-go-on': (values) =>
      `принято, что годовая выручка после последнего указанного года (${text(values, 'last')}) достигает требуемого уровня`,
    'loan-grace': (values) =>
      `отсрочка погашения не указана: основной долг погашается в последние годы срока (их число — ${text(values, 'years')}), до этого уплачиваются только проценты`,
    'loan-grace-kept': (values) =>
      `отсрочка погашения не указана: основной долг погашается после первых месяцев (их число — ${text(values, 'months')}), в том числе при меньшем сроке; до этого уплачиваются только проценты`,
    'loan-equal-principal': () =>
      'порядок погашения не указан: основной долг погашается равными частями ежеквартально',
    'loan-rate-not-lowered': (values) =>
      `пониженная ставка не применена: нет сведений (${text(values, 'path')})`,
    'loan-market-not-above': (values, { percent }) =>
      `рыночная ставка, ${percent(text(values, 'market'))}, нигде не превышает ставку фонда: экономии на процентах нет`,
  },
  facts: {
    'policy.loans.programmes.joint.rates': RATE,
    'policy.loans.programmes.development-projects.rates': RATE,
    'policy.loans.programmes.machine-tools.rates': RATE,
    'policy.loans.programmes.component-parts.rates': RATE,
    'policy.loans.programmes.defence-conversion.rates': RATE,
    'policy.loans.programmes.leasing.rates': RATE,
    'policy.loans.programmes.drug-labelling.rates': RATE,
    'policy.loans.programmes.productivity.rates': RATE,
    'policy.loans.programmes.digitalisation.rates': RATE,
  },
};

/** What binds the largest loan, by the last part of the finding's id, in Russian. */
export const limits: { readonly [condition in keyof typeof en.limits]: string } = {
  'at-most': 'условия программы',
  'co-financing': 'софинансирование',
  'own-funds': 'собственные средства',
  sales: 'выручка',
  'advance-to': 'аванс',
  assets: 'активы',
};
