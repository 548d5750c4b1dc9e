/**
 * The fund's programmes, in the order in which results list them.
 *
 * @example
 * PROGRAMME_IDS.length; // 9
 * PROGRAMME_IDS[0]; // 'joint'
 */
export const PROGRAMME_IDS = [
  'joint',
  'development-projects',
  'machine-tools',
  'component-parts',
  'defence-conversion',
  'leasing',
  'drug-labelling',
  'productivity',
  'digitalisation',
] as const;

/** The name of a programme of the Industrial Development Fund. */
export type FundProgrammeId = (typeof PROGRAMME_IDS)[number];

/** The name of a programme of loans. */
export type ProgrammeId = string;
