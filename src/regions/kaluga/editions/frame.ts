import type { Frame } from '../../../figures/policy';
import { DEFINITIONS } from '../definitions';
import { KALUGA_ID } from '../ids';
import { MEASURE_IDS, TWINS } from '../measures/declared';

/** What the editions of the region have in common. */
export const FRAME: Frame<typeof DEFINITIONS> = {
  region: KALUGA_ID,
  definitions: DEFINITIONS,
  names: {
    measures: MEASURE_IDS,
    statuses: ['investmentRegister', 'rip', 'specialInvestmentContract'],
  },
  twins: TWINS,
};
