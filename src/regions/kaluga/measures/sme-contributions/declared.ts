import { SME_CONTRIBUTIONS } from '../../../russia/sme-contributions/figures';

export { readings } from '../../../russia/sme-contributions/readings';

export const id = 'sme-contributions';

/** Its figures, by the name of their group in the policy. */
export const figures = { smeContributions: SME_CONTRIBUTIONS } as const;
