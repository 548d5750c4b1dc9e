import { RIP } from '../../../russia/rip/figures';

export { firstPeriod } from '../../../russia/rip/readings';

export const id = 'rip';

/** Its figures, by the name of their group in the policy. */
export const figures = { rip: RIP } as const;

/** Figures of which one or the other decides. */
export const twins = [
  ['rip.lastYear', 'rip.lastYearShort'],
  ['rip.regionalRate', 'rip.regionalReduction'],
] as const;
