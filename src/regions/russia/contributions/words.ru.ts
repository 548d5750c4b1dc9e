import { textOfValue as text } from '../../../words/values';
import type { InOther } from '../../../words/words';
import type * as en from './words.en';

/** Words of what reliefs from insurance contributions assume, in Russian. */
export const contributions: InOther<typeof en.contributions> = {
  notes: {
    'payroll-given-to': (values) =>
      `рабочие места и зарплата указаны только по ${text(values, 'last')} год: льгота по взносам за последующие годы, возможная по ${text(values, 'until')} год, не рассчитана`,
    'one-average-worker': () =>
      'группы работников не указаны: рабочие места проекта приняты как одна группа со средней заработной платой',
  },
};
