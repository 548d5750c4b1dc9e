import { SEZ } from '../../../russia/sez/figures';

export { firstPeriod, readings } from './readings';

export const id = 'sez';

/** The ids of its parts. */
export const parts = [
  'sez.income',
  'sez.property',
  'sez.land',
  'sez.transport',
  'sez.import',
] as const;

/** Its figures, by the name of their group in the policy. */
export const figures = { sez: SEZ } as const;
