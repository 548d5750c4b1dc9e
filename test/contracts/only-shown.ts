/** The funds that contributions were paid to before there was one. */
const SEVERAL_FUNDS = ['pension', 'insurance', 'medical'];

/** A figure of land that no region's law refuses by. */
export const LAND_ONLY_SHOWN: Readonly<Record<string, string>> = {
  'baseline.landCeiling from 2009-01-01': 'a rate above it is noted, not refused',
};

/** Figures of federal law that decide no verdict and no amount, and why the policy has them all the same. */
export const FEDERAL_ONLY_SHOWN: Readonly<Record<string, string>> = {
  ...LAND_ONLY_SHOWN,
  'exportTransport.limitUnknown from 2025-07-01': 'the ceiling is not known either',
  'toser.waitingPeriods.bounds from 2009-01-01': 'the number of periods is unconfirmed anyway',
  'toser.beside.sez from 2009-01-01': 'each of both measures asks for a site of its own',
  'baseline.untaxedMovablesFrom from 2009-01-01': 'nothing is booked later than it is taxed',
  'spicFederal.capFromYear from 2009-01-01': 'contracts of the time have no cap',
  'spicFederal.lastSigning from 2009-01-01': 'contracts of the time are signed before it',
  'contributions.minimumWage from 2009-01-01': 'no tariff has a threshold yet',
  ...Object.fromEntries(
    [
      ...SEVERAL_FUNDS.flatMap((fund) => [
        `contributions.general.${fund}.above from 2023-01-01`,
        ...['within', 'above'].flatMap((side) => [
          `contributions.small.${fund}.${side} from 2023-01-01`,
          `toser.contributions.${fund}.${side} from 2023-01-01`,
        ]),
      ]),
      'contributions.pensionLimit from 2023-01-01',
      'contributions.insuranceLimit from 2023-01-01',
    ].map((name) => [name, 'there is one fund for all']),
  ),
  ...Object.fromEntries(
    [
      'contributions.general.unified.above',
      'contributions.unifiedLimit',
      'toser.contributions.unified.within',
      'toser.contributions.unified.above',
    ].map((name) => [`${name} from 2009-01-01`, 'there are several funds']),
  ),
  ...Object.fromEntries(
    [...SEVERAL_FUNDS, 'unified'].flatMap((fund) =>
      ['within', 'above'].map((side) => [
        `contributions.small.${fund}.${side} from 2009-01-01`,
        'small enterprises have no tariff of their own',
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['pensionLimit', 'insuranceLimit'].map((name) => [
      `contributions.${name} from 2009-01-01`,
      'the limit of the other fund is not known either',
    ]),
  ),
};
