import type { BorrowingSection, ProfileDocument } from '../../src/regions/kaluga/document';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import type { FigureCase } from './figure-cases';
import type { Refusal } from './refusals';

/** A small manufacturer of pumps that borrows under a programme on a day on which it is open. */
const SOUND: { readonly [Id in OtherProgrammeId]: BorrowingSection } = {
  'sme-combined': { drawn: '2026-01-15', amount: 100_000_000, marketRate: '0.2' },
};

const IDS = Object.keys(SOUND) as OtherProgrammeId[];

interface Fields extends BorrowingSection {
  readonly main?: string;
  readonly smeCategory?: 'micro' | 'small' | 'medium' | 'none';
}

/** The same with some of it otherwise. */
function drawing(id: OtherProgrammeId, fields: Fields = {}): ProfileDocument {
  const { main = '28.13', smeCategory = 'small', ...borrowing } = fields;
  return {
    project: { name: 'Pump works', start: '2019-01-01', activity: { main } },
    investor: { smeCategory },
    borrowing: {
      programmes: ['joint'],
      otherProgrammes: [id],
      termMonths: 60,
      ...SOUND[id],
      ...borrowing,
    },
  };
}

const closing = (id: OtherProgrammeId, fields: Fields): Refusal => ({
  open: drawing(id),
  closed: drawing(id, fields),
});

/** Loans of other lenders that are open, and one thing that closes them. */
export const OTHER_LOAN_REFUSALS: Readonly<Record<string, Refusal>> = {
  'sme-combined.open': {
    open: drawing('sme-combined', { drawn: '2025-01-01' }),
    closed: drawing('sme-combined', { drawn: '2024-12-31' }),
  },
  'sme-combined.at-least': closing('sme-combined', { amount: '24999999.99' }),
  'sme-combined.small-business': closing('sme-combined', { smeCategory: 'none' }),
  'sme-combined.manufacturing': closing('sme-combined', { main: '46.69' }),
};

const CLASSES = Array.from({ length: 24 }, (_, index) => String(10 + index));

/** A path of the key rate from before the day of drawing. */
export const KEY_RATES: BorrowingSection['keyRates'] = [
  { from: '2019-01-01', rate: '0.16' },
  { from: '2026-06-01', rate: '0.14' },
];

/** Loans of other lenders that together hear every figure of them. */
export const OTHER_LOAN_CASES: readonly FigureCase[] = [
  ...CLASSES.map((main) => ({ document: drawing('sme-combined', { main }) })),
  ...Object.values(OTHER_LOAN_REFUSALS).flatMap(({ closed, open }) => [
    { document: open },
    { document: closed },
  ]),
  // Before the smallest loan was set.
  { document: drawing('sme-combined', { drawn: '2025-06-15', amount: 20_000_000 }) },
  ...IDS.flatMap((id) => [
    { document: drawing(id, { marketRate: undefined }) },
    { document: drawing(id, { keyRates: KEY_RATES, marketMargin: '0.03', marketRate: undefined }) },
    { document: drawing(id, { keyRates: KEY_RATES, marketRate: undefined }) },
    { document: drawing(id, { drawn: '2026-03-21' }) },
    { document: drawing(id, { graceMonths: 24, guarantee: { kind: 'bank', yearlyCost: '0.02' } }) },
    {
      document: drawing(id, { keyRates: KEY_RATES }),
      readings: { 'floating.reset': 'held' as const },
    },
    { document: drawing(id, { amount: undefined, termMonths: undefined }) },
  ]),
];

/** The same of which every field that they ask is heard. */
export const OTHER_LOAN_DOCUMENT: ProfileDocument = drawing('sme-combined', {
  keyRates: KEY_RATES,
  marketMargin: '0.03',
  marketRate: undefined,
});
