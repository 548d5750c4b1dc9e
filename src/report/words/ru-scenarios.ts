import type { ScenarioWords } from './scenarios';

/** What is compared, by the field of the expectation. */
const FIELDS: { readonly [field: string]: string } = {
  verdict: 'вывод',
  total: 'льгота за все периоды',
  change: 'изменение льготы',
  confirmed: 'подтверждено источниками',
  missing: 'недостающие сведения',
  first: 'первый налоговый период',
  last: 'последний налоговый период',
  because: 'причина окончания льготы',
  actual: 'значение в проекте',
  required: 'требуемое значение',
  shortfall: 'недостающее значение',
  relief: 'льгота',
  taxBefore: 'налог без льготы',
  taxAfter: 'налог с льготой',
  largest: 'наибольшая сумма займа',
  nominal: 'номинальная сумма',
  present: 'приведённая стоимость',
  presentValue: 'приведённая стоимость',
  best: 'лучший пакет',
  runnerUp: 'следующий по выгоде пакет',
  is: 'значение',
};

const VALUES: { readonly [value: string]: string } = {
  eligible: 'предоставляется',
  ineligible: 'не предоставляется',
  unknown: 'не установлено',
  met: 'выполнено',
  'not-met': 'не выполнено',
  true: 'да',
  false: 'нет',
  none: 'нет',
};

const OTHER_FIGURES =
  /^(.*) was recorded from other figures \((\S+); these are (\S+)\): compare it by hand and set the policy of its source to "new"$/;

/** Why nothing was recorded; a reason without words stays as it is. */
const reason = (why: string): string =>
  why
    .replace(
      OTHER_FIGURES,
      'значение ($1) записано при других показателях ($2, теперь $3): сравните его вручную и укажите в источнике (policy: "new")',
    )
    .replace(/^(.*) is not in the result$/, 'значения ($1) в результате нет');

/** The texts on results of scenarios, in Russian. */
export const scenarios: ScenarioWords = {
  failed: 'не пройден',
  recorded: 'записан',
  counts: (passed, failed) => `Пройдено сценариев: ${passed}, не пройдено: ${failed}.`,
  about: (about, field) => `${FIELDS[field] ?? 'значение'} (${about})`,
  value: (value) => VALUES[value] ?? value,
  expected: (value) => `ожидалось: ${value}`,
  found: (value) => `получено:  ${value}`,
  recordedAt: (place) => `записано: (${place})`,
  notRecorded: (why) => `не записано: ${reason(why)}`,
};
