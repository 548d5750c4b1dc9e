import { counted } from '../../words/russian';
import type { PortfolioWords } from './portfolio';

const projectsOf = (count: number): string => counted(count, 'проект', 'проекта', 'проектов');

/** The texts of the totals of a portfolio, in Russian. */
export const portfolio: PortfolioWords = {
  title: (projects) => `Последствия изменения условий: ${projectsOf(projects)}`,
  before: (policy) => `До: ${policy}.`,
  after: (policy) => `После: ${policy}.`,
  policy: (edition, hash, amendments) =>
    `редакция (${edition})${amendments.length === 0 ? '' : `, с изменениями: ${amendments.join('; ')}`} (${hash})`,
  amendment: (title, source) => `${title} [${source}]`,
  lines: (read, bad) =>
    `Прочитано строк: ${read}${bad === 0 ? '' : `; из них с ошибками и не учтены: ${bad}`}.`,
  leftOut: (count, region) => `Строки другого региона (${region}), не учтены: ${count}.`,
  basis:
    'Льгота в рублях за все периоды вместе. Общая сумма по мерам не приводится: они исключают друг друга или относятся к одной налоговой базе.',
  verdicts: 'Выводы: скольким проектам предоставляется мера',
  relief: 'Льгота',
  net: 'Льгота за вычетом дополнительного налога; к ней относится всё, что ниже',
  supposed: 'В том числе льгота проектов, по которым вывод не установлен',
  moved: 'Проекты, льгота которых меняется',
  distribution:
    'Изменение на один проект, по всем проектам и по тем, льгота которых меняется; квартили — линейная интерполяция между соседними значениями (тип 7 по Хиндману и Фану)',
  flipped: 'Условия, из-за которых изменился вывод',
  periods: (measure) => `${measure}: льгота по годам и бюджетам`,
  twin: (measure, changed, binds, projects) =>
    `Предупреждение (${measure}): изменён показатель (${changed}), но ограничивает показатель (${binds}), который оставлен прежним; затронуто: ${projectsOf(projects)}.`,
  notComputed:
    'проекты, изменение по которым нельзя рассчитать, так как не хватает сведений или сумма не распределяется по годам; в суммах, числе и квартилях не учтены',
  inPart: 'проекты, по которым не рассчитана часть меры; остальные части в суммах учтены',
  between:
    'проекты, по которым известны только границы изменения; в суммах учтены, в числе и квартилях — нет',
  nothing: 'Ни льготы, ни выводы не меняются.',
  nothingComputed:
    'Выводы не меняются, не меняются и льготы, которые можно рассчитать; что рассчитать нельзя, указано выше.',
  all: 'все',
  changed: 'с изменением',
  answers: {
    met: 'выполнено',
    'not-met': 'не выполнено',
    unknown: 'не установлено',
    none: 'не проверялось',
  },
  finding: (id, claim) => (claim === undefined ? `(${id})` : `${claim} (${id})`),
  columns: {
    measure: 'Мера',
    eligibleBefore: 'Проектов до',
    eligibleAfter: 'Проектов после',
    newly: 'Добавилось',
    noLonger: 'Выбыло',
    notComputed: 'Не рассчитано',
    inPart: 'Частично',
    between: 'Границы',
    before: 'До',
    after: 'После',
    difference: 'Изменение',
    winners: 'Рост, проектов',
    gain: 'Рост, сумма',
    losers: 'Снижение, проектов',
    loss: 'Снижение, сумма',
    of: 'Проекты',
    count: 'Число проектов',
    min: 'Минимум',
    lowerQuartile: 'Нижний квартиль',
    median: 'Медиана',
    upperQuartile: 'Верхний квартиль',
    max: 'Максимум',
    mean: 'Среднее',
    finding: 'Условие',
    year: 'Год',
    budget: 'Бюджет',
  },
};
