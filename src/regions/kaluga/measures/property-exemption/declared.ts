import { EXEMPTION } from './figures';

export { firstPeriod, readings } from './readings';

export const id = 'property-exemption';

/** Its figures, by the name of their group in the policy. */
export const figures = { exemption: EXEMPTION } as const;

/** Figures of which one or the other decides. */
export const twins = [['exemption.tiers', 'exemption.pharmaceutical']] as const;
