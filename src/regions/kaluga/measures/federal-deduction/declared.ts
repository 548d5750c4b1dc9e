import { FEDERAL_DEDUCTION } from '../../../russia/federal-deduction/figures';

export const id = 'federal-deduction';

/** Its figures, by the name of their group in the policy. */
export const figures = { federalDeduction: FEDERAL_DEDUCTION } as const;
