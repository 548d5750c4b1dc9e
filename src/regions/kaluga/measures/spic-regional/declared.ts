import { SPIC_REGIONAL } from './figures';

export { firstPeriod, readings } from './readings';

export const id = 'spic-regional';

/** Its figures, by the name of their group in the policy. */
export const figures = { spicRegional: SPIC_REGIONAL } as const;

/** Figures of which one or the other decides. */
export const twins = [['spicRegional.regionalRate', 'spicRegional.regionalReduction']] as const;
