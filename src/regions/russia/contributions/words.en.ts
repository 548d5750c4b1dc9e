import { textOfValue as text } from '../../../words/values';
import type { RegionWords } from '../../../words/words';

/** Words of what reliefs from insurance contributions assume. */
export const contributions = {
  notes: {
    'payroll-given-to': (values) =>
      `jobs and wages are given to ${text(values, 'last')} only: relief from contributions after that, possible to ${text(values, 'until')}, is not computed`,
    'one-average-worker': () =>
      'no groups of workers are given: the jobs of the project count as one group at the average wage',
  },
} satisfies RegionWords;
