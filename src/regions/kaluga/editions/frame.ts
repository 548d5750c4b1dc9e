import type { Frame } from '../../../figures/policy';
import { DEFINITIONS } from '../definitions';
import { KALUGA_ID, MEASURE_IDS } from '../ids';

/** What the editions of the region have in common. */
export const FRAME: Frame<typeof DEFINITIONS> = {
  region: KALUGA_ID,
  definitions: DEFINITIONS,
  names: {
    measures: MEASURE_IDS,
    statuses: ['investmentRegister', 'rip', 'specialInvestmentContract'],
  },
  twins: [
    ['rip.lastYear', 'rip.lastYearShort'],
    ['register.regionalRate', 'register.regionalReduction'],
    ['rip.regionalRate', 'rip.regionalReduction'],
    ['spicFederal.regionalRate', 'spicFederal.regionalReduction'],
    ['spicRegional.regionalRate', 'spicRegional.regionalReduction'],
    ['exemption.tiers', 'exemption.pharmaceutical'],
  ],
};
