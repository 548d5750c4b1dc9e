import type {
  InfrastructureItem,
  ProfileDocument,
  SzpkSection,
} from '../../src/regions/kaluga/document';
import type { FigureCase } from './figure-cases';
import type { Refusal } from './refusals';
import { GOOD_INVESTOR, standingDocument } from './standing-profile';

const AGREEMENT: SzpkSection = {
  level: 'regional',
  signed: '2023-02-01',
  stabilityYears: 6,
  sector: 'industry',
  sphereAllowed: true,
};

const item = (kind: InfrastructureItem['kind'], cost = 60_000_000): InfrastructureItem => ({
  id: kind,
  kind,
  cost,
  commissioned: '2024-06-01',
});

const over = (years: number, amount: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: years }, (_, index) => [2024 + index, amount]));

interface Agreed {
  readonly szpk?: Partial<SzpkSection>;
  readonly invested?: string | number;
  readonly profit?: number;
  readonly infrastructure?: readonly InfrastructureItem[];
  readonly fields?: Partial<ProfileDocument>;
}

/** A works under an agreement on protection of investment, with infrastructure. */
export const agreed = ({
  fields,
  infrastructure = [item('supporting'), item('associated')],
  invested = 20_000_000_000,
  profit = 80_000_000,
  szpk,
}: Agreed = {}): ProfileDocument => ({
  project: { ...standingDocument(2024).project, site: 'region' },
  investor: { ...GOOD_INVESTOR, inLiquidation: false },
  statuses: { szpk: { ...AGREEMENT, ...szpk } },
  capitalInvestment: { 2024: invested },
  taxableProfit: over(14, profit),
  property: { objects: [] },
  landPlots: [{ id: 'plot', cadastralValue: 100_000_000, rate: '0.015', title: '2020-05-20' }],
  infrastructure: [...infrastructure],
  ...fields,
});

const closing = (closed: Agreed, open: Agreed = {}): Refusal => ({
  open: agreed(open),
  closed: agreed(closed),
});

const investor = (facts: ProfileDocument['investor']): Agreed => ({
  fields: { investor: { ...GOOD_INVESTOR, inLiquidation: false, ...facts } },
});

export const SZPK_REFUSALS: Readonly<Record<string, Refusal>> = {
  'szpk.in-force': closing({ szpk: { signed: '2020-03-31' } }, { szpk: { signed: '2020-04-01' } }),
  'szpk.russian': closing(investor({ russianOrganisation: false })),
  'szpk.not-in-liquidation': closing(investor({ inLiquidation: true })),
  'szpk.sphere': closing({ szpk: { sphereAllowed: false } }),
  'szpk.threshold': closing({ invested: '199999999.99' }, { invested: '200000000' }),
  'szpk.term': closing({ szpk: { stabilityYears: 7 } }),
};

const LEASTS = { social: 750, 'digital-food': 1_500, industry: 4_500, other: 10_000 } as const;

/** Projects that together hear every figure of the agreement. */
export const SZPK_CASES: readonly FigureCase[] = [
  agreed(),
  agreed({ profit: 4_000_000 }),
  agreed({ profit: 4_000_000, infrastructure: [item('supporting')] }),
  agreed({ profit: 4_000_000, infrastructure: [item('associated', 1_000_000_000)] }),
  agreed({ szpk: { level: 'federal' } }),
  agreed({ szpk: { level: 'federal', signed: '2022-09-12' } }),
  ...Object.entries(LEASTS).map(([sector, least]) =>
    agreed({
      invested: least * 1_000_000,
      szpk: { level: 'federal', sector: sector as keyof typeof LEASTS },
    }),
  ),
  ...Object.keys(LEASTS).map((sector) =>
    agreed({
      szpk: { level: 'federal', signed: '2021-05-20', sector: sector as keyof typeof LEASTS },
    }),
  ),
  ...[6, 10, 15, 20].map((stabilityYears) => agreed({ szpk: { stabilityYears } })),
  ...Object.values(SZPK_REFUSALS).flatMap(({ closed, open }) => [open, closed]),
].map((document) => ({ document }));

/** Projects whose answers have every note of the agreement. */
export const SZPK_NOTES: readonly FigureCase[] = [
  ...SZPK_CASES,
  { document: agreed(), readings: { 'szpk.spread': 'ceiling-only' } },
  { document: agreed({ fields: { infrastructure: undefined } }) },
  { document: agreed({ szpk: { signed: '2035-02-01' } }) },
  { document: agreed({ fields: { property: undefined, landPlots: undefined } }) },
  {
    document: agreed({
      fields: {
        investor: {},
        statuses: {
          szpk: { level: 'federal', signed: '2023-02-01' },
          toserResident: { registered: '2024-01-15' },
        },
        capitalInvestment: { 2024: 5_000_000_000 },
        taxableProfit: { 2024: 1_000_000, 2025: 1_000_000 },
      },
    }),
  },
];
