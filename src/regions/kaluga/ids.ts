import type { MEASURE_IDS, PART_IDS } from './measures/declared';

export { MEASURE_IDS, PART_IDS } from './measures/declared';

/** The name of a measure. */
export type MeasureId = (typeof MEASURE_IDS)[number];

/** The name of a part of a measure. */
export type PartId = (typeof PART_IDS)[number];

/**
 * The budgets that taxes of the region go to, in the order in which results list them.
 *
 * @example
 * BUDGET_IDS; // ['federal', 'regional', 'municipal', 'social']
 */
export const BUDGET_IDS = ['federal', 'regional', 'municipal', 'social'] as const;

/** The name of a budget of the region. */
export type Budget = (typeof BUDGET_IDS)[number];

/** The id of the region. */
export const KALUGA_ID = 'kaluga';
