import { EDITIONS } from '../../editions/index';
import { defineRegion, type Region } from '../../engine/region';
import { PROGRAMMES } from '../../loans/programmes';
import { MEASURES } from '../../measures/index';
import { EDITION_IDS } from '../../policy/editions';
import { READINGS } from '../../policy/readings';
import { notesOfObjects, waysOfObjects } from './objects';
import { onContractParticipant, onIncomeRates, onRelief, onStatuses } from './rules';
import { STATUSES } from './statuses';
import { warnings } from './warnings';

/** Kaluga Region. */
export const KALUGA: Region = /* @__PURE__ */ (() =>
  defineRegion({
    id: 'kaluga',
    title: { en: 'Kaluga Region', ru: 'Калужская область' },
    editions: EDITION_IDS.map((id) => EDITIONS[id]),
    readings: READINGS,
    measures: MEASURES,
    programmes: PROGRAMMES,
    statuses: STATUSES,
    combinations: {
      onStatuses,
      onUsed: onContractParticipant,
      onRelief,
      onIncomeRates,
      waysOfObjects,
      notesOfObjects,
    },
    warnings,
  }))();
