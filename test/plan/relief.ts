import type { Appraisal } from '../../src/engine/measure/measure';
import type { Relief } from '../../src/engine/plan/candidates';
import type { Choices } from '../../src/engine/plan/choices';
import type { Treatment } from '../../src/engine/taxes/treatment';
import { allOf } from '../../src/kit/finding';
import { KALUGA } from '../../src/regions/kaluga/region';

/** What a measure makes of a case: all its conditions are met. */
export const appraisal = (treatments: readonly Treatment[]): Appraisal => ({
  findings: allOf('conditions', []),
  treatments,
  missing: [],
  basis: [],
  assumed: [],
  readings: [],
});

/** A certain relief that does one thing to a tax, whatever the case, unless it is told otherwise. */
export const relief = (
  id: Relief['id'],
  treatment: Treatment,
  appraise: Relief['appraise'] = () => appraisal([treatment]),
): Relief => ({ id, gates: [], missing: [], unconfirmed: [], treatment, appraise });

/** What a project may choose from, in the years of 2019 and 2020. */
export const choicesOf = (...reliefs: Relief[]): Choices => ({
  region: KALUGA,
  reliefs,
  loans: [],
  horizon: { first: 2019, last: 2020 },
});
