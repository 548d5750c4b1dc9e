import { type Region, withReliefs } from '../../engine/region';
import type { Title } from '../../engine/terms';
import { PROGRAMMES } from '../russia/loans/programmes';
import { OTHER_PROGRAMMES } from '../russia/other-loans/programmes';
import { DIRECTORY } from './directory/entries';
import { EDITION_IDS, type EditionId } from './editions/ids';
import { EDITIONS } from './editions/index';
import { BUDGET_IDS, type Budget, KALUGA_ID } from './ids';
import { READINGS } from './measures/declared';
import { MEASURES, STATUSES } from './measures/index';
import { notesOfObjects, objectsLeftOut, waysOfObjects } from './objects';
import { onContractParticipant, onIncomeRates, onRelief, onStatuses } from './rules';
import { warnings } from './warnings';

const BUDGET_TITLES: { readonly [Id in Budget]: Title } = {
  federal: { en: 'federal', ru: 'федеральный' },
  regional: { en: 'regional', ru: 'региональный' },
  municipal: { en: 'municipal', ru: 'местный' },
  social: { en: 'Social Fund', ru: 'Социальный фонд' },
};

/** Kaluga Region. */
export const KALUGA: Region = /* @__PURE__ */ (() =>
  withReliefs({
    id: KALUGA_ID,
    title: { en: 'Kaluga Region', ru: 'Калужская область' },
    budgets: BUDGET_IDS.map((id) => ({ id, title: BUDGET_TITLES[id] })),
    editions: EDITION_IDS.map((id) => EDITIONS[id]),
    lawEdition: 'law' satisfies EditionId,
    readings: READINGS,
    measures: MEASURES,
    programmes: [...PROGRAMMES, ...OTHER_PROGRAMMES],
    statuses: STATUSES,
    combinations: {
      onStatuses,
      onUsed: onContractParticipant,
      onRelief,
      onIncomeRates,
      objectsLeftOut,
      waysOfObjects,
      notesOfObjects,
    },
    directory: DIRECTORY,
    warnings,
  }))();
