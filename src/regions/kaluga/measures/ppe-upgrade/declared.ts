import { PPE } from './figures';

export { firstPeriod, readings } from './readings';

export const id = 'ppe-upgrade';

/** Its figures, by the name of their group in the policy. */
export const figures = { ppe: PPE } as const;
