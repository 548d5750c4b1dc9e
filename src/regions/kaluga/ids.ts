/**
 * Every measure, in the order in which results list them.
 *
 * @example
 * MEASURE_IDS.length; // 8
 * MEASURE_IDS.includes('rip'); // true
 */
export const MEASURE_IDS = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'sez',
  'property-exemption',
  'ppe-upgrade',
  'investment-tax-deduction',
] as const;

/** The name of a measure. */
export type MeasureId = (typeof MEASURE_IDS)[number];

/**
 * The parts of the special economic zone's reliefs.
 *
 * @example
 * PART_IDS; // ['sez.income', 'sez.property', 'sez.land', 'sez.transport', 'sez.import']
 */
export const PART_IDS = [
  'sez.income',
  'sez.property',
  'sez.land',
  'sez.transport',
  'sez.import',
] as const;

/** The name of a part of the zone's reliefs. */
export type PartId = (typeof PART_IDS)[number];

/**
 * The budgets that taxes of the region go to, in the order in which results list them.
 *
 * @example
 * BUDGET_IDS; // ['federal', 'regional', 'municipal']
 */
export const BUDGET_IDS = ['federal', 'regional', 'municipal'] as const;

/** The name of a budget of the region. */
export type Budget = (typeof BUDGET_IDS)[number];

/** The id of the region. */
export const KALUGA_ID = 'kaluga';
