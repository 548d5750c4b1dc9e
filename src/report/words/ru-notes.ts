import { quoted } from '../../words/russian';
import {
  amountOfValue as amountOf,
  groupsOf,
  textOfValue as text,
  textsOf,
  within,
} from '../../words/values';
import type { NoteVoice, NoteWords } from '../../words/words';
import type * as en from './en-notes';
import { planNotes } from './ru-plan-notes';

type Values = Parameters<NoteWords>[0];

/** The figures of a note with their days, and the amendments that meet in each, where they are listed. */
const figuresOf = (values: Values, { day }: NoteVoice): string =>
  groupsOf(values, 'figures')
    .map((one) => {
      const titles = textsOf(one, 'titles').map(quoted);
      const among = titles.length === 0 ? '' : `: ${titles.join(', затем ')}`;
      return `показатель (${text(one, 'figure')}) с ${day(text(one, 'from'))}${among}`;
    })
    .join(', ');

const inBrackets = (values: Values, name: string): string =>
  `(${textsOf(values, name).join(', ')})`;

/** By id of the assumption or warning, in Russian. */
export const notes: { readonly [id in keyof typeof en.notes]: NoteWords } = {
  'other-edition': (values, { cited, percent }) => {
    const rates = (group: string): string => {
      const of = within(values, group);
      return `${percent(text(of, 'federal'))} в федеральный бюджет и ${percent(text(of, 'regional'))} в региональный`;
    };
    return [
      `Редакция не выбрана, применена редакция (${text(values, 'edition')}): с ${text(values, 'from')} года в ней сохранены`,
      `общие ставки налога на прибыль из брошюры, ${rates('rates')}. Закон с тех пор изменился:`,
      `в редакции (${text(values, 'other')}), которую можно выбрать, ставки составляют ${rates('lawRates')}`,
      `(${cited(text(values, 'source'))})`,
    ].join(' ');
  },
  scenario: (values, voice) =>
    `это сценарий, а не закон: показатели изменены поправками ${textsOf(values, 'titles').map(quoted).join(', ')}: ${figuresOf(values, voice)}`,
  'amounts-in-roubles': (values, { amount }) => {
    const listOf = (name: string): string =>
      groupsOf(values, name)
        .map((one) => `${amount(text(one, 'amount'))} (${text(one, 'path')})`)
        .join(', ');
    const beside = listOf('beside');
    return beside === ''
      ? `суммы приняты в рублях, и все они малы: наибольшая — ${listOf('small')}. Проверьте, не указаны ли они в тысячах или миллионах`
      : `суммы приняты в рублях, и наибольшая из них, ${listOf('small')}, меньше тысячной доли другой, ${beside}. Проверьте, не указаны ли некоторые из них в тысячах или миллионах`;
  },
  'scenario-drops-later-values': (values, voice) =>
    `значение из поправки действует со своего дня, поэтому более поздние значения больше не применяются: ${figuresOf(values, voice)}`,
  'amendments-overlap': (values, voice) =>
    `несколько поправок меняют один показатель за один год, применена последняя из них: ${figuresOf(values, voice)}`,
  'twin-figure-binds': (values) =>
    `поправки меняют один показатель (${text(values, 'changed')}), но этот проект ограничивает другой (${text(values, 'binds')}), который оставлен прежним`,
  'extra-tax': (values, { amount }) =>
    `из-за меры налог в отдельные годы (${textsOf(values, 'years').join(', ')}) больше на ${amount(amountOf(values, 'amount'))}, так как убытки используются раньше или не учитываются; вся льгота за вычетом этой суммы — ${amount(amountOf(values, 'net'))}`,
  'amount-not-by-year': (values, { amount }) =>
    `всего не более ${amount(amountOf(values, 'amount'))}; по годам сумма не распределена и ни в какой итог не входит`,
  'only-where-stated': (values) =>
    `мера рассматривается, только если в профиле указано ${text(values, 'path')}: она не рассматривалась`,
  'not-in-this-edition': (values, { name }) =>
    values['elements'] === undefined
      ? `в редакции ${text(values, 'edition')} этой меры нет: она не рассматривалась`
      : `в редакции ${text(values, 'edition')} нет того, что указано: ${textsOf(values, 'elements')
          .map((id) => name(id).nom)
          .join(', ')}; ни в один пакет это не входит`,
  'measures-not-asked-for': () =>
    'рассмотрены только выбранные меры; другие меры и займы фонда не рассматривались',
  'investment-before-start': (values) =>
    `капитальные вложения, сделанные до начала проекта, не учитываются ${inBrackets(values, 'paths')}`,
  'general-tax-regime': () =>
    'инвестор применяет общий режим налогообложения и уплачивает налог на прибыль и налог на имущество: применяется ли специальный режим, не указано',
  'profit-as-declared': () =>
    'налогооблагаемая прибыль — налоговая база по декларации: после переноса убытков и за вычетом налога на имущество, земельного и транспортного налогов без льгот',
  'losses-carried': () =>
    'убытки прошлых указанных лет переносятся на будущее в пределах ограничения, как задано; убытки более ранних лет неизвестны',
  'company-is-project': () =>
    'организация занимается только этим проектом: прибыль организации в целом не указана',
  'investment-by-plan': () =>
    'капитальные вложения осуществляются по плану; льгота до достижения порога основана на плане',
  'investment-kind': (values) =>
    `капитальные вложения, вид которых не указан, считаются вложениями в амортизируемое имущество ${inBrackets(values, 'paths')}`,
  'no-other-status': () => 'других статусов, кроме указанных в профиле, нет',
  'property-as-one-object': (values) =>
    `имущество, стоимость которого указана по годам, считается одним объектом ${inBrackets(values, 'paths')}`,
  'status-assumed': (values, { day }) =>
    `статус, которого ещё нет, считается полученным ${day(text(values, 'day'))}`,
  'profit-given-to': (values) =>
    `налогооблагаемая прибыль указана только по ${text(values, 'last')} год: льгота за последующие годы, возможная по ${text(values, 'until')} год, не рассчитана`,
  ...planNotes,
};
