import { TOSER_FIGURES } from './figures';

export { firstPeriod, readings } from './readings';

export const id = 'toser';

/** The ids of its parts. */
export const parts = [
  'toser.income',
  'toser.property',
  'toser.land',
  'toser.contributions',
] as const;

/** Its figures, by the name of their group in the policy. */
export const figures = { toser: TOSER_FIGURES } as const;
