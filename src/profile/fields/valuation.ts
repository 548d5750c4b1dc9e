import type { Amount, Share, YearSeries } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** The flows of the project as they would be without any support, roubles. Each part may be left out. */
export interface CashFlowSection {
  /**
   * Operating cash flow by year, before income, property, land and transport tax
   * and before interest. May be below 0.
   */
  operating?: YearSeries<Amount> | undefined;
  /** Increase of working capital by year; a release is below 0. */
  workingCapital?: YearSeries<Amount> | undefined;
  /** What the project is still worth when its flows end. */
  residualValue?: ResidualValueSection | undefined;
}

/** The value left at the end of the year, roubles, 0 or more. */
export interface ResidualValueSection {
  year: number;
  amount: Amount;
}

/** How flows of different years are weighed against each other. Each part may be left out. */
export interface ValuationSection {
  /** Yearly rate at which flows are discounted. */
  discountRate?: Share | undefined;
  /**
   * When in its year a flow stands. The flows of the start year are discounted by
   * a whole year at the `end`, by half a year in the `mid`, not at all at the
   * `start`. Left out: at the end.
   */
  timing?: 'end' | 'mid' | 'start' | undefined;
  /** Whether the flows, and the rate with them, are in prices of their year or of one year. */
  prices?: 'nominal' | 'real' | undefined;
  /** Chance that the project would come without support. */
  butFor?: Share | undefined;
  /** Rate of personal income tax on the wages of the jobs. */
  wageTaxRate?: Share | undefined;
  /** Whether `taxableProfit` is after interest on the loans at the market rate. Left out: it is. */
  interestInProfit?: boolean | undefined;
}

const RESIDUAL_VALUE = {
  year: { required: 'year' },
  amount: { required: 'amount' },
} as const satisfies FieldsOf<ResidualValueSection>;

export const CASH_FLOW = {
  operating: { byYear: 'signed-amount' },
  workingCapital: { byYear: 'signed-amount' },
  residualValue: { fields: RESIDUAL_VALUE },
} as const satisfies FieldsOf<CashFlowSection>;

export const VALUATION = {
  discountRate: 'share',
  timing: { choice: ['end', 'mid', 'start'] },
  prices: { choice: ['nominal', 'real'] },
  butFor: 'share',
  wageTaxRate: 'share',
  interestInProfit: 'flag',
} as const satisfies FieldsOf<ValuationSection>;

export const CASH_FLOW_LABELS: LabelsOf<typeof CASH_FLOW> = {
  operating:
    'Operating cash flow by year, roubles, before income, property, land and transport tax and before interest; may be below 0',
  workingCapital: 'Increase of working capital by year, roubles; a release is below 0',
  residualValue: {
    label: 'What the project is still worth when its flows end',
    fields: { year: 'Year at whose end the value is left', amount: 'Value left, roubles' },
  },
};

export const CASH_FLOW_TEXTS: TextsOf<typeof CASH_FLOW> = {
  operating: {
    question: 'operating cash flow by year, before taxes and interest',
    hint: 'Before income, property, land and transport tax and before interest; may be\nbelow 0.',
    sample: { 2019: -15000000, 2020: 35000000, 2021: 110000000, 2022: 160000000 },
  },
  workingCapital: {
    question: 'increase of working capital by year',
    hint: 'Increase by year; a release is below 0.',
    sample: { 2019: 10000000, 2020: 20000000, 2021: 5000000, 2022: -35000000 },
  },
  residualValue: {
    question: 'what the project is worth when its flows end',
    hint: 'What is left at the end of that year.',
    fields: { year: { sample: 2022 }, amount: { sample: 300000000 } },
  },
};

export const VALUATION_LABELS: LabelsOf<typeof VALUATION> = {
  discountRate: 'Yearly rate at which flows are discounted, of 1',
  timing:
    'When in its year a flow stands: the start year is discounted by a year, by half a year, not at all; left out: at its end',
  prices: 'Whether flows and rate are in prices of their year or of one year',
  butFor: 'Chance that the project would come without support, of 1',
  wageTaxRate: 'Rate of personal income tax on the wages of the jobs, of 1',
  interestInProfit:
    'Whether the taxable profit is after interest on the loans at the market rate; left out: it is',
};

export const VALUATION_TEXTS: TextsOf<typeof VALUATION> = {
  discountRate: { hint: 'A year; of 1, like all shares.', sample: '0.14' },
  timing: {
    hint: 'When in its year a flow stands: end, mid or start. Left out: end.',
    sample: 'end',
  },
  prices: { hint: 'Prices of each year (nominal) or of one year (real).', sample: 'nominal' },
  butFor: {
    question: 'chance that the project would come without support',
    hint: 'Chance that the project would come without support.',
    sample: '0.30',
  },
  wageTaxRate: { hint: 'Personal income tax on the wages of the jobs.', sample: '0.13' },
  interestInProfit: {
    hint: 'Whether the taxable profit is after interest on the loans at the market rate.',
    sample: true,
  },
};
