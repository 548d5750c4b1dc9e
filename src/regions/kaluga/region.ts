import { defineRegion, type Region } from '../../engine/region';
import { MEASURES } from '../../measures/index';
import { notesOfObjects, waysOfObjects } from './objects';
import { onContractParticipant, onIncomeRates, onRelief, onStatuses } from './rules';
import { STATUSES } from './statuses';
import { warnings } from './warnings';

/** Kaluga Region. */
export const KALUGA: Region = /* @__PURE__ */ defineRegion({
  measures: MEASURES,
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
});
