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
