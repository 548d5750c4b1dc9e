import type { QuestionWords } from './questions';

/** What is said of a fact that is asked for, in English. */
export const questions: QuestionWords = {
  whether: (fact) => `State ${fact}.`,
  state: (fact, about) => `State ${fact}${about === null ? '' : ` (${about})`}.`,
  elements: (names) => `It decides on: ${names.join(', ')}.`,
  worth: 'It changes what the best package saves.',
  moves: (least, most) => {
    if (most === null) return 'No amount that is stated bounds what it can change.';
    if (least === null) return `It can change the saving by up to ${most} roubles.`;
    return least === most
      ? `It changes the saving by ${most} roubles.`
      : `It changes the saving by ${least} to ${most} roubles.`;
  },
};
