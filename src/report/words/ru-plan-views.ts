import { and } from '../../words/russian';
import type { PlanWords } from './plan';

/** The sentences of a plan on its steps, the investor and the budgets, in Russian. */
export const views = {
  steps: 'Что необходимо сделать',
  noSteps: 'Ничего.',
  stepBy: (day, obtain, from) =>
    `Не позднее ${day} получить: ${obtain}. Кто предоставляет: ${from}.`,
  stepHeld: (day, status) => `Имеется с ${day}: ${status}. Статус необходимо сохранять.`,
  stepFor: (names) => `Для чего: ${names.join(', ')}.`,

  investor: 'С точки зрения инвестора',
  indicators: {
    npv: 'Чистая приведённая стоимость',
    irr: 'Внутренняя норма доходности',
    discountedPayback: 'Дисконтированный срок окупаемости',
    profitabilityIndex: 'Индекс доходности',
  },
  inYears: (years) => `${years} лет`,
  points: (points) => `${points} п. п.`,
  absentOf: (what, why) => `${what}: ${why}.`,
  onSide: {
    without: (indicator) => `${indicator} без пакета`,
    with: (indicator) => `${indicator} с пакетом`,
  },
  notComputed: (why) =>
    `Чистая приведённая стоимость, норма доходности, срок окупаемости и индекс доходности не рассчитаны: ${why}.`,
  stateFlows: (facts) => `Чтобы их рассчитать, укажите: ${and(facts)}.`,
  takenAsNought: (facts) => `Не указано и поэтому принято равным нулю: ${and(facts)}.`,
  flows: 'Потоки до налогов:',
  flowsLast: 'Налоги без льгот и поток каждого года без пакета и с ним:',
  effectiveRates: 'Налог на прибыль в доле от налогооблагаемой прибыли, без пакета и с ним:',
  incentiveRate: (rate, invested) =>
    `Уровень поддержки: ${rate} — приведённая экономия, делённая на приведённые капитальные вложения, ${invested}.`,
  incentiveRateName: 'Уровень поддержки',
  forwardLooking: ({ allowance, depreciation, inflation, realInterest, realReturn }) =>
    `Эффективные налоговые ставки для ещё одного вложения по каждой мере налога на прибыль, средняя (AETR) и предельная (METR): реальная доходность ${realReturn}, реальный процент ${realInterest}, инфляция ${inflation}, износ ${depreciation}, налоговая амортизация ${allowance}:`,
  ordinaryRates: 'общие ставки',
  raisesMarginal: '! средняя ставка снижается, а предельная растёт.',

  ministry: 'С точки зрения бюджетов',
  budgetTotals: (isPresent) =>
    isPresent
      ? 'По бюджетам; налоговые расходы — налог без льгот за вычетом налога с льготами, рядом их приведённая стоимость:'
      : 'По бюджетам; налоговые расходы — налог без льгот за вычетом налога с льготами:',
  budgetYears: 'По бюджетам и годам:',
  figures: {
    expenditure: 'Налоговые расходы',
    wageTax: 'НДФЛ с рабочих мест',
    jobs: 'Рабочие места, наибольшее число за год',
    perJob: 'Налоговые расходы на одно рабочее место',
    leverage: 'Вложения на рубль выпадающих доходов',
    shareForgone: 'Доля выпадающих доходов в налоге без льгот',
    breakEvenButFor: 'Безубыточная вероятность проекта без поддержки',
    expectedNet: 'Ожидаемый итог при указанной вероятности',
  },
  butFor:
    'Безубыточная вероятность — вероятность реализации проекта без поддержки, при которой бюджеты ничего не теряют и не выигрывают.',
  wageTax: (rate, isStated) =>
    `НДФЛ рассчитан по ставке ${rate} от заработной платы, ${isStated ? 'как указано в профиле' : 'ставка источниками не подтверждена'}.`,
  stateFacts: (facts) => `Для отсутствующих показателей укажите: ${and(facts)}.`,
  basis: (isPresent) =>
    isPresent
      ? 'Показатели приведены к текущей стоимости, вложения номинальные.'
      : 'Показатели номинальные.',
} satisfies Partial<PlanWords>;
