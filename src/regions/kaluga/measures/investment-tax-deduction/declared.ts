import { DEDUCTION } from './figures';

export { readings } from './readings';

export const id = 'investment-tax-deduction';

/** Its figures, by the name of their group in the policy. */
export const figures = { deduction: DEDUCTION } as const;
