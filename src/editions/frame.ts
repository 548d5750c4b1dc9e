import { DEFINITIONS } from '../policy/definitions';
import type { Frame } from '../policy/policy';
import { KALUGA_ID, MEASURE_IDS } from '../regions/kaluga/ids';

/** What the editions of the region have in common. */
export const FRAME: Frame = {
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
