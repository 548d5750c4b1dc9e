import { DEFINITIONS } from '../policy/definitions';
import type { Frame } from '../policy/policy';
import { MEASURE_IDS } from '../regions/kaluga/ids';
import { KALUGA_PROFILES } from '../regions/kaluga/profiles';

/** What the editions of the region have in common. */
export const FRAME: Frame = {
  region: KALUGA_PROFILES.region,
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
