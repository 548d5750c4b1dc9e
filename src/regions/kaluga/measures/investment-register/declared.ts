import { REGISTER } from './figures';

export { firstPeriod, readings } from './readings';

export const id = 'investment-register';

/** Its figures, by the name of their group in the policy. */
export const figures = { register: REGISTER } as const;

/** Figures of which one or the other decides. */
export const twins = [['register.regionalRate', 'register.regionalReduction']] as const;
