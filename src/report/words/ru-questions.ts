import type { QuestionWords } from './questions';

/** What is said of a fact that is asked for, in Russian. */
export const questions: QuestionWords = {
  whether: (fact) => `${fact.replace(/^./u, (first) => first.toUpperCase())}?`,
  state: (fact, about) => `Укажите: ${fact}${about === null ? '' : ` (${about})`}.`,
  elements: (names) => `От ответа зависят: ${names.join(', ')}.`,
  worth: 'От ответа зависит экономия по лучшему пакету.',
  moves: (least, most) => {
    if (most === null) return 'По указанным суммам изменение экономии не ограничено.';
    if (least === null) return `Экономия может измениться не более чем на ${most}\u00a0руб.`;
    return least === most
      ? `Экономия изменится на ${most}\u00a0руб.`
      : `Экономия изменится на сумму от ${least} до ${most}\u00a0руб.`;
  },
};
