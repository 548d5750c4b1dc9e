import { amend, policyOf } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { type Fields, millionsFrom, project } from '../profiles';

/** The works of which 250, 250 and 120 millions are invested and whose property and profit are given for ten years. */
export const works = (capitalInvestment: number[], fields: Fields = {}): ProfileDocument =>
  project({
    capitalInvestment: millionsFrom(2019, ...capitalInvestment),
    taxableProfit: {
      2019: '-20000000',
      2020: '15000000.55',
      2021: '80000000.10',
      ...millionsFrom(2022, 120, 150, 160, 170, 175, 180, 185),
    },
    property: { immovable: millionsFrom(2019, 90, 240, 380, 420, 400, 380, 360, 340, 320, 300) },
    ...fields,
  });

/** The two amounts of a Regional Investment Project that the tests of what decides it count with: others than those of the law. */
export const RIP_STATED = amend(policyOf(), {
  title: 'The amounts of a Regional Investment Project that are counted with',
  source: 'the tests themselves',
  changes: {
    rip: {
      minCapitalInvestmentShort: { 2009: 51_000_000 },
      minCapitalInvestmentLong: { 2009: 501_000_000 },
    },
  },
});
