/** Every measure, in the order in which results list them. */
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

export type MeasureId = (typeof MEASURE_IDS)[number];

/** The parts of the special economic zone's reliefs. */
export const PART_IDS = [
  'sez.income',
  'sez.property',
  'sez.land',
  'sez.transport',
  'sez.import',
] as const;

export type PartId = (typeof PART_IDS)[number];
