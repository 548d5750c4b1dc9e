import type { ProfileDocument, TaxCreditSection } from '../../src/regions/kaluga/document';
import type { FigureCase } from './figure-cases';
import type { Refusal } from './refusals';
import { GOOD_INVESTOR, standingDocument } from './standing-profile';

/** What an investment tax credit states. */
export const WHOLE_CREDIT: TaxCreditSection = {
  equipmentCost: 40_000_000,
  firstYear: 2019,
  reductionYears: 3,
  repaymentYears: 2,
  keyRate: '0.08',
};

interface Asking {
  readonly credit?: TaxCreditSection;
  readonly start?: number;
  readonly fields?: Partial<ProfileDocument>;
}

/** A works that asks for an investment tax credit, with 100 million of profit a year. */
export const asking = ({ credit, fields, start = 2019 }: Asking = {}): ProfileDocument => ({
  project: { ...standingDocument(start).project, site: 'region' },
  investor: GOOD_INVESTOR,
  taxableProfit: Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [start + index, 100_000_000]),
  ),
  borrowing: { marketRate: '0.16' },
  taxCredit: { ...WHOLE_CREDIT, firstYear: start, ...credit },
  ...fields,
});

const closing = (closed: Asking, open: Asking = {}): Refusal => ({
  open: asking(open),
  closed: asking(closed),
  opened: 'unknown',
});

const lasting = (reductionYears: number, start = 2019): Asking => ({
  start,
  credit: { reductionYears },
});

export const CREDIT_REFUSALS: Readonly<Record<string, Refusal>> = {
  'investment-tax-credit.in-force': closing(lasting(1, 2013), lasting(2, 2013)),
  'investment-tax-credit.in-the-region': closing({
    fields: { project: { ...standingDocument(2019).project, site: 'elsewhere' } },
  }),
  'investment-tax-credit.pays-the-tax': closing({
    fields: { investor: { ...GOOD_INVESTOR, specialTaxRegime: true } },
  }),
  'investment-tax-credit.term': closing(lasting(6), lasting(5)),
};

/** Projects that together hear every figure of the credit. */
export const CREDIT_CASES: readonly FigureCase[] = [
  asking(),
  asking({ credit: { equipmentCost: 1_000_000_000 } }),
  asking({ fields: { taxCredit: undefined } }),
  ...Object.values(CREDIT_REFUSALS).flatMap(({ closed, open }) => [open, closed]),
].map((document) => ({ document }));

/** Projects whose answers have every note of the credit. */
export const CREDIT_NOTES: readonly FigureCase[] = [
  ...CREDIT_CASES,
  { document: asking({ credit: { firstYear: 2018 } }) },
  { document: asking({ fields: { taxCredit: {} } }) },
];
