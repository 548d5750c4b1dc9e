import { SPIC_FEDERAL } from '../../../russia/spic-federal/figures';

export { firstPeriod } from '../../../russia/spic-federal/readings';

export const id = 'spic-federal';

/** Its figures, by the name of their group in the policy. */
export const figures = { spicFederal: SPIC_FEDERAL } as const;

/** Figures of which one or the other decides. */
export const twins = [['spicFederal.regionalRate', 'spicFederal.regionalReduction']] as const;
