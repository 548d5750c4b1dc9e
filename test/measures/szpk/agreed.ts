import type { InfrastructureItem, ProfileDocument } from '../../../src/regions/kaluga/document';
import { everyYear, type Fields, INVESTOR, millions, project } from '../../profiles';

export const SUPPORTING: InfrastructureItem = {
  id: 'line',
  kind: 'supporting',
  cost: millions(60),
  commissioned: '2024-06-01',
};

export const ASSOCIATED: InfrastructureItem = {
  id: 'road',
  kind: 'associated',
  cost: millions(40),
  commissioned: '2024-06-01',
};

export const REGIONAL = {
  level: 'regional',
  signed: '2023-02-01',
  stabilityYears: 6,
  sphereAllowed: true,
} as const;

export const FEDERAL = { ...REGIONAL, level: 'federal', sector: 'industry' } as const;

/** 20 million of income tax a year from 2025 on: 80 million at 25 %. */
export const agreed = ({ statuses, ...fields }: Fields = {}): ProfileDocument => ({
  ...project({
    project: { start: '2024-01-15' },
    investor: { ...INVESTOR, inLiquidation: false },
    capitalInvestment: [{ year: 2024, amount: millions(5000), kind: 'equipment' }],
    taxableProfit: everyYear(2024, 2035, millions(80)),
    property: { objects: [] },
    landPlots: [],
    infrastructure: [SUPPORTING, ASSOCIATED],
    ...fields,
  }),
  statuses: { szpk: REGIONAL, ...statuses },
});
