import { and } from '../../words/russian';
import type { PlanWords } from './plan';

/** The sentences of a plan on its steps, the investor and the budgets, in Russian. */
export const views = {
  steps: 'Что необходимо сделать',
  noSteps: 'Ничего.',
  stepBy: (day, obtain, from) =>
    `Не позднее ${day} оформить: ${obtain}. Уполномоченный орган: ${from}.`,
  stepHeld: (day, status) => `Имеется с ${day}: ${status}. Статус необходимо сохранять.`,
  stepFor: (names) => `Требуется для мер: ${names.join(', ')}.`,

  investor: 'Показатели для инвестора',
  indicators: {
    npv: 'Чистая приведённая стоимость',
    irr: 'Внутренняя норма доходности',
    discountedPayback: 'Дисконтированный срок окупаемости',
    profitabilityIndex: 'Индекс доходности',
  },
  // A decimal number takes the genitive singular.
  inYears: (years) => `${years} года`,
  points: (points) => `${points} п. п.`,
  absentOf: (what, why) => `${what}: ${why}.`,
  onSide: {
    without: (indicator) => `${indicator} без пакета`,
    with: (indicator) => `${indicator} с пакетом`,
  },
  notComputed: (why) =>
    `Чистая приведённая стоимость, внутренняя норма доходности, срок окупаемости и индекс доходности не рассчитаны: ${why}.`,
  stateFlows: (facts) => `Чтобы их рассчитать, укажите: ${and(facts)}.`,
  takenAsNought: (facts) => `Не указано и поэтому принято равным нулю: ${and(facts)}.`,
  flows: 'Потоки до налогов:',
  flowsLast: 'Налоги без льгот и поток каждого года без пакета и с ним:',
  effectiveRates: 'Доля налога на прибыль в налогооблагаемой прибыли, без пакета и с ним:',
  incentiveRate: (rate, invested) =>
    `Уровень поддержки — ${rate}: отношение приведённой стоимости экономии к приведённой стоимости капитальных вложений, ${invested}.`,
  incentiveRateName: 'Уровень поддержки',
  forwardLooking: ({ allowance, depreciation, inflation, realInterest, realReturn }) =>
    `Эффективные налоговые ставки для дополнительных вложений при каждой мере по налогу на прибыль: средняя (AETR) и предельная (METR). Приняты реальная доходность ${realReturn}, реальная процентная ставка ${realInterest}, инфляция ${inflation}, экономический износ ${depreciation}, норма налоговой амортизации ${allowance}:`,
  ordinaryRates: 'общие ставки',
  raisesMarginal: '! средняя ставка снижается, а предельная растёт.',

  ministry: 'Последствия для бюджетов',
  budgetTotals: (isPresent) =>
    isPresent
      ? 'По бюджетам: налоговые расходы — налог без льгот за вычетом налога с льготами, рядом указана их приведённая стоимость:'
      : 'По бюджетам: налоговые расходы — налог без льгот за вычетом налога с льготами:',
  budgetYears: 'По бюджетам и годам:',
  figures: {
    expenditure: 'Налоговые расходы',
    wageTax: 'НДФЛ с заработной платы работников',
    jobs: 'Рабочие места (наибольшее число за год)',
    perJob: 'Налоговые расходы на одно рабочее место',
    leverage: 'Вложения на рубль выпадающих доходов',
    shareForgone: 'Доля выпадающих доходов в налоге без льгот',
    breakEvenButFor: 'Предельная вероятность проекта без поддержки',
    expectedNet: 'Ожидаемый результат для бюджетов',
  },
  butFor:
    'Предельная вероятность — вероятность реализации проекта и без поддержки, при которой бюджеты ничего не теряют и не выигрывают.',
  wageTax: (rate, isStated) =>
    `НДФЛ рассчитан по ставке ${rate} от заработной платы, ${isStated ? 'как указано в профиле' : 'ставка источниками не подтверждена'}.`,
  stateFacts: (facts) => `Чтобы рассчитать остальные показатели, укажите: ${and(facts)}.`,
  basis: (isPresent) =>
    isPresent
      ? 'Показатели указаны в приведённой стоимости, вложения — в номинальной.'
      : 'Показатели указаны в номинальной стоимости.',
} satisfies Partial<PlanWords>;
