import type {
  BorrowerFacts,
  BorrowingSection,
  ProfileDocument,
} from '../../src/regions/kaluga/document';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import type { FigureCase } from './figure-cases';
import type { Refusal } from './refusals';

export interface Fields extends BorrowingSection {
  readonly main?: string;
  readonly smeCategory?: 'micro' | 'small' | 'medium' | 'none';
}

/** What opens each programme: a day on which it is open, an amount within its bounds, its facts. */
const SOUND: { readonly [Id in OtherProgrammeId]: Fields } = {
  'cluster-platform': {
    drawn: '2024-01-15',
    amount: 2_000_000_000,
    termMonths: 60,
    marketRate: '0.19',
    investmentPhaseEnds: '2025-12-31',
    facts: { priorityProduct: true, platformApproved: true },
  },
  'sme-1764': {
    drawn: '2022-10-15',
    amount: 100_000_000,
    termMonths: 72,
    marketRate: '0.15',
    facts: { listedSector: true },
  },
  'sme-investment': {
    drawn: '2022-10-15',
    amount: 100_000_000,
    termMonths: 72,
    marketRate: '0.15',
  },
  'sme-combined': {
    drawn: '2026-01-15',
    amount: 100_000_000,
    termMonths: 60,
    marketRate: '0.2',
  },
  'industrial-mortgage': {
    drawn: '2022-10-15',
    amount: 300_000_000,
    marketRate: '0.12',
    facts: { productionPremises: true },
  },
};

const IDS = Object.keys(SOUND) as OtherProgrammeId[];

/** A small manufacturer of pumps that borrows under a programme, with some of it otherwise. */
export function drawing(id: OtherProgrammeId, fields: Fields = {}): ProfileDocument {
  const { main = '28.13', smeCategory = 'small', ...borrowing } = { ...SOUND[id], ...fields };
  return {
    project: { name: 'Pump works', start: '2019-01-01', activity: { main } },
    investor: { smeCategory },
    borrowing: { programmes: ['joint'], otherProgrammes: [id], ...borrowing },
  };
}

/** A programme that is open, and one field that closes it. */
const closing = (id: OtherProgrammeId, closed: Fields, open: Fields = {}): Refusal => ({
  open: drawing(id, open),
  closed: drawing(id, { ...open, ...closed }),
});

const without = (id: OtherProgrammeId, fact: keyof BorrowerFacts): Refusal =>
  closing(id, { facts: { ...SOUND[id].facts, [fact]: false } });

/** Loans of other lenders that are open, and one thing that closes them. */
export const OTHER_LOAN_REFUSALS: Readonly<Record<string, Refusal>> = {
  'cluster-platform.open': closing('cluster-platform', { drawn: '2023-02-21' }),
  'cluster-platform.at-least': closing('cluster-platform', { amount: '999999999.99' }),
  'cluster-platform.at-most': closing('cluster-platform', { amount: '100000000000.01' }),
  'cluster-platform.priority-product': without('cluster-platform', 'priorityProduct'),
  'cluster-platform.platform-approved': without('cluster-platform', 'platformApproved'),
  'sme-1764.open': closing('sme-1764', { drawn: '2025-01-01' }, { drawn: '2024-12-31' }),
  'sme-1764.at-least': closing('sme-1764', { amount: '499999.99' }),
  'sme-1764.at-most': closing('sme-1764', { amount: '2000000000.01' }),
  'sme-1764.term': closing('sme-1764', { termMonths: 123 }),
  'sme-1764.grace': closing('sme-1764', { graceMonths: 120 }, { termMonths: undefined }),
  'sme-1764.small-business': closing('sme-1764', { smeCategory: 'none' }),
  'sme-1764.listed-sector': without('sme-1764', 'listedSector'),
  'sme-investment.open': closing('sme-investment', { drawn: '2022-03-14' }),
  'sme-investment.at-least': closing('sme-investment', { amount: '49999999.99' }),
  'sme-investment.at-most': closing('sme-investment', { amount: '500000000.01' }),
  'sme-investment.small-business': closing('sme-investment', { smeCategory: 'none' }),
  'sme-combined.open': closing('sme-combined', { drawn: '2024-12-31' }),
  'sme-combined.at-least': closing('sme-combined', { amount: '24999999.99' }),
  'sme-combined.small-business': closing('sme-combined', { smeCategory: 'none' }),
  'sme-combined.manufacturing': closing('sme-combined', { main: '46.69' }),
  'industrial-mortgage.open': closing('industrial-mortgage', { drawn: '2022-09-05' }),
  'industrial-mortgage.at-most': closing('industrial-mortgage', { amount: '500000000.01' }),
  'industrial-mortgage.term': closing('industrial-mortgage', { termMonths: 87 }),
  'industrial-mortgage.grace': closing('industrial-mortgage', { graceMonths: 84 }),
  'industrial-mortgage.manufacturing': closing('industrial-mortgage', { main: '46.69' }),
  'industrial-mortgage.production-premises': without('industrial-mortgage', 'productionPremises'),
};

const CLASSES = Array.from({ length: 24 }, (_, index) => String(10 + index));

/** A path of the key rate from before the day of drawing. */
const KEY_RATES: BorrowingSection['keyRates'] = [
  { from: '2019-01-01', rate: '0.16' },
  { from: '2023-06-01', rate: '0.15' },
  { from: '2026-06-01', rate: '0.14' },
];

const FLOATING: Fields = { keyRates: KEY_RATES, marketMargin: '0.03', marketRate: undefined };

/** Loans of other lenders that together hear every figure of them. */
export const OTHER_LOAN_CASES: readonly FigureCase[] = [
  ...CLASSES.flatMap((main) => [
    { document: drawing('sme-combined', { main }) },
    { document: drawing('industrial-mortgage', { main }) },
  ]),
  ...Object.values(OTHER_LOAN_REFUSALS).flatMap(({ closed, open }) => [
    { document: open },
    { document: closed },
  ]),
  // Before the smallest loan was set.
  { document: drawing('sme-combined', { drawn: '2025-06-15', amount: 20_000_000 }) },
  ...IDS.flatMap((id) => [
    { document: drawing(id, { marketRate: undefined }) },
    { document: drawing(id, FLOATING) },
    { document: drawing(id, { keyRates: KEY_RATES, marketRate: undefined }) },
    { document: drawing(id, { drawn: '2026-03-21' }) },
    { document: drawing(id, { drawn: '2026-03-21', marketRate: undefined }) },
    { document: drawing(id, { graceMonths: 24, guarantee: { kind: 'bank', yearlyCost: '0.02' } }) },
    { document: drawing(id, FLOATING), readings: { 'floating.reset': 'held' as const } },
    { document: drawing(id, { amount: undefined, termMonths: undefined }) },
  ]),
  ...(['micro', 'medium'] as const).map((smeCategory) => ({
    document: drawing('sme-investment', { smeCategory, amount: 200_000_000 }),
  })),
  ...['2019-06-15', '2020-12-31', '2021-01-01'].map((drawn) => ({
    document: drawing('sme-1764', { drawn }),
  })),
  { document: drawing('cluster-platform', { investmentPhaseEnds: undefined }) },
  {
    document: drawing('industrial-mortgage', {
      facts: { productionPremises: true, technologyCompany: true },
    }),
  },
];

/** Loans that ask for every field of their own. */
export const OTHER_LOAN_DOCUMENTS: readonly ProfileDocument[] = [
  drawing('sme-combined', FLOATING),
  {
    ...drawing('cluster-platform', { ...FLOATING, amount: 1_000_000_000 }),
    borrowing: {
      ...drawing('cluster-platform', FLOATING).borrowing,
      otherProgrammes: ['cluster-platform', 'sme-1764', 'industrial-mortgage'],
      amount: 1_000_000_000,
      facts: {
        priorityProduct: true,
        platformApproved: true,
        listedSector: true,
        technologyCompany: false,
        productionPremises: true,
      },
    },
  },
];
