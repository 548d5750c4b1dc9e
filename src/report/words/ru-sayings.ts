import type { Problem } from '../../kit/problem';
import { counted } from '../../words/russian';
import type { BoundKind } from '../../words/words';
import { sentence } from '../format';
import type { Measured, NamedReading, Sayings, WrittenLine } from '.';
import { kinds } from './ru-kinds';
import { problemPart } from './ru-problems';

const WHERE_READING_IS = ({ id, meaning, name, value }: NamedReading): string =>
  name === undefined ? `(${id} = ${value})` : `${name}: ${meaning ?? value} (${id} = ${value})`;

/** The sentences that frame the figures, in Russian. */
export const say: Sayings = {
  title: (name) => `Меры поддержки инвестиционного проекта: ${name}`,
  about: (start, edition, version) =>
    `Начало проекта ${start}; редакция показателей (${edition}); суммы в рублях; программа (investor-incentives ${version}).`,
  noTotal:
    'Общая сумма по всем мерам не приводится: меры исключают друг друга или относятся к одной налоговой базе, поэтому льготы не складываются.',
  legendUnconfirmed: '~ сумма основана на показателе, который источниками не подтверждён',
  legendSupposed: '? при условии, что неуказанные сведения соответствуют требованиям',
  legendNotComputed: '- не рассчитано, недостающие сведения указаны ниже',
  otherEdition: 'Налог на прибыль без льгот по этой редакции и по редакции (law):',
  warnings: 'Предупреждения',
  assumptions: 'Допущения',
  readings: 'Варианты толкования: где источники допускают выбор',
  otherReadings: 'Другие варианты толкования: к чему они привели бы',
  oneByOne:
    'Варианты меняются по одному; выбор конкретного года не проверяется. Если суммы равны, различаются суммы отдельных лет.',
  noEffect:
    'Ни один другой вариант толкования не меняет результат; выбор конкретного года не проверяется.',
  inPlaceOf: ({ id, meaning, name, value }) =>
    name === undefined
      ? `(${id}), вместо (${value}):`
      : `${sentence(name).slice(0, -1)} (${id}), вместо «${meaning ?? value}»:`,
  sources: 'Источники',
  directory: 'Что ещё предлагает регион: не рассчитывается',
  listed: (name, what) => (what === '' ? name : `${name}: ${what}`),
  pair: WHERE_READING_IS,
  reading: (pair, isDefault, measures) =>
    sentence(
      `${pair} — ${isDefault ? 'по умолчанию' : 'выбрано'}${measures === '' ? '' : ` (${measures})`}`,
    ),
  extraTax: (extraTax, net) =>
    `Дополнительный налог других лет или в другие бюджеты: ${extraTax}; льгота за его вычетом: ${net}.`,
  relief: (total, byBudget) =>
    `Льгота за все периоды: ${total}${byBudget.length < 2 ? '' : ` (бюджеты: ${byBudget.join(', ')})`}.`,
  periods: (periods, why) => `Налоговые периоды: ${periods}; ${why}.`,
  between: (from, to) => `от ${from} до ${to}`,
  change: (from, to) => `${from} → ${to}`,
  supposed: 'Если все недостающие сведения соответствуют требованиям:',
  why: {
    eligible: 'Не установлено, но на вывод не влияет:',
    ineligible: 'Причины отказа:',
    unknown: 'Не установлено по источникам:',
  },
  met: 'Выполненные условия:',
  noWords: (id, verdict) => `условие (${id}): ${ANSWERS[verdict]}`,
  notKnown: (claim) => `нет сведений о том, что ${claim}`,
  measured,
  oneOf: (claims) => `не выполнено ни одно из условий: ${claims.join('; ')}`,
  leftOut: (items) => `не учтено: ${items.join(', ')}`,
  leftOutItem: (path, amount, because) => `${amount} — ${because} (${path})`,
  asked: (path, fact, kind) =>
    fact === undefined
      ? `${kind} (${path})`
      : `${fact}${kind === VALUE ? '' : `, ${kind}`} (${path})`,
  fact: (path, fact) => (fact === undefined ? `(${path})` : `${fact} (${path})`),
  figure: (path, label = 'показатель', decides) => `${label} (${path}) — ${decides}`,
  object: objectName,
  line,
  kind: (kind, read) => `${kinds[kind]}, ${read}`,
  figureName: (id, label, kind) =>
    sentence(label === undefined ? `(${id}): ${kind}` : `${label} (${id}): ${kind}`),
  years: (first, last) => {
    if (first === null) return last === null ? 'не установлены' : `по ${last}`;
    return last === null ? `с ${first}` : `${first}-${last}`;
  },
  figurePart: (path, label) => (label === undefined ? `(${path})` : `${label} (${path})`),
  element: (_id, name) => sentence(name).slice(0, -1),
  missing: {
    verdict: 'Чтобы сделать вывод, укажите:',
    lines: 'Чтобы рассчитать суммы, укажите:',
  },
  inAll: 'всего',
  cap: (share, base, amount, used) =>
    `Предельный объём льготы: ${share} капитальных вложений, ${base}, — ${amount}; использовано ${used}`,
  exhausted: (years, cutOff) =>
    `${years.length === 0 ? '' : `Исчерпан: ${years.join(', ')}. `}Сверх предела всего: ${cutOff}.`,
  objects:
    'Льгота по каждому объекту, с точностью до копейки; разница от округления налога показана отдельно:',
  rounding: 'округление',
  deferred: 'Только отсрочка платежа, в суммы льготы не входит:',
  costs:
    'Увеличение другого налога из-за меры, в суммы льготы не входит (налог с утраченной амортизации):',
  held: (day) => `Статус имеется с ${day}.`,
  step: ({ obtain, from, by }) =>
    `Что необходимо: ${obtain}. Уполномоченный орган: ${from}.${by === null ? '' : ` Срок: не позднее ${by}.`}`,
  lostBy: (what) => `основания утраты: ${what}`,
  unconfirmed: 'Основано на показателях, которые источниками не подтверждены:',
  decides: { amount: 'определяет сумму', bound: 'на сумму не влияет' },
  concerns: (measures) => ` (${measures})`,
  problems: (count) => `${counted(count, 'ошибка', 'ошибки', 'ошибок')}:`,
  problem,
};

/** What yearly values stand for, which have no name of their own. */
const UNNAMED: { readonly [of: string]: string } = {
  immovable: 'недвижимое имущество',
  movable: 'движимое имущество',
};

function objectName(of: string): string {
  const [, list, index] = /^(imports|exports)\[(\d+)\]$/.exec(of) ?? [];
  return index === undefined
    ? (UNNAMED[of] ?? of)
    : `${list === 'imports' ? 'ввоз' : 'экспорт'} № ${Number(index) + 1}`;
}

function line(one: WrittenLine): string {
  const { after, before, budget, cutOff, extraTax, of, rates, relief, tax, year } = one;
  return [
    `${year} год, ${tax}${of === null ? '' : ` (${of})`}, ${budget} бюджет: ${after} вместо ${before}`,
    `${rates === null ? '' : ` (ставка ${rates})`}, льгота — ${relief}`,
    extraTax === null ? '' : `, дополнительный налог — ${extraTax}`,
    cutOff === null ? '' : `; сверх предельного объёма — ${cutOff}`,
    '.',
  ].join('');
}

/** What kind of answer goes without saying. */
const VALUE = 'значение';

const ANSWERS = { met: 'выполнено', 'not-met': 'не выполнено', unknown: 'не установлено' } as const;

function measured({ unit, bound, assumed, actual, required, shortfall }: Measured): string {
  const asked = required.join(', ');
  if (assumed) return `принято, что статус получен ${asked}`;
  if (unit === 'day' && actual === asked) return asked;
  const found = actual === null ? [] : [actual];
  const over = bound === 'at-most';
  const lacking =
    shortfall === null ? [] : [over ? `превышение ${shortfall}` : `не хватает ${shortfall}`];
  const needed = bound === 'at-least' ? ASKED[unit] : BOUNDS[bound];
  return [...found, ...(asked === '' ? [] : [needed(asked)]), ...lacking].join(', ');
}

const atLeast = (asked: string): string => `требуется не менее ${asked}`;

const asDay = (asked: string): string => {
  const [from, to] = asked.split('/');
  return to === undefined ? `требуемый день: ${asked}` : `требуется с ${from} по ${to}`;
};

/** What is asked from below, in the words of each unit. */
const ASKED: { readonly [unit in Measured['unit']]: (asked: string) => string } = {
  roubles: atLeast,
  share: atLeast,
  count: atLeast,
  year: (asked) => `учитываемые годы: ${asked}`,
  day: asDay,
  code: (asked) => `допустимые значения: ${asked}`,
  'yes-no': (asked) => asked,
};

/** What is asked otherwise. */
const BOUNDS: { readonly [bound in Exclude<BoundKind, 'at-least'>]: (asked: string) => string } = {
  'at-most': (asked) => `допускается не более ${asked}`,
  from: (asked) => `действует с ${asked}`,
};

function problem({ path, expected, found, hint }: Problem, place: string | null): string {
  const where = [place ?? '', path].filter((part) => part !== '').map((part) => `${part}: `);
  const advice = hint === undefined ? '' : ` ${sentence(problemPart(hint))}`;
  return `${where.join('')}ожидается: ${problemPart(expected)}; указано: ${problemPart(found)}.${advice}`;
}
