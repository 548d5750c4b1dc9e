import type { OwnFields } from '../../../../profile/define';
import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import type { Amount, DayText, Share, YearSeries } from '../../../../profile/written';

/** What relief for putting objects into use asks of the investor. */
export interface CommissioningSection {
  /** Residual value of the investor's other taxable real estate, roubles. */
  otherRealEstate?: Amount | undefined;
  /** The day on which the investment is paid back. */
  payback?: DayText | undefined;
  /** Regional rate of income tax that the caller knows, by year. */
  incomeRate?: YearSeries<Share> | undefined;
  /** Rate of property tax that the caller knows, by year. */
  propertyRate?: YearSeries<Share> | undefined;
}

/** What it asks of the investor. */
export interface MonopolyFact {
  /** Whether over 90 % of the investor's income is from a natural monopoly. */
  naturalMonopoly?: boolean | undefined;
}

const SECTION = {
  otherRealEstate: 'amount',
  payback: 'day',
  incomeRate: { byYear: 'share' },
  propertyRate: { byYear: 'share' },
} as const satisfies FieldsOf<CommissioningSection>;

const INVESTOR = { naturalMonopoly: 'flag' } as const satisfies FieldsOf<MonopolyFact>;

const LABELS: LabelsOf<typeof SECTION> = {
  otherRealEstate: "Residual value of the investor's other taxable real estate, roubles",
  payback: 'Day on which the investment is paid back',
  incomeRate: 'Regional rate of income tax by year, where it is known, of 1',
  propertyRate: 'Rate of property tax by year, where it is known, of 1',
};

const TEXTS: TextsOf<typeof SECTION> = {
  otherRealEstate: {
    question: "residual value of the investor's other taxable real estate",
    sample: 900_000_000,
  },
  payback: { question: 'day on which the investment is paid back', sample: '2024-12-31' },
  incomeRate: {
    question: 'regional rate of income tax by year',
    questionOfYear: 'regional rate of income tax in the year',
    sample: { 2021: '0.15' },
  },
  propertyRate: {
    question: 'rate of property tax by year',
    questionOfYear: 'rate of property tax in the year',
    sample: { 2021: '0.01' },
  },
};

/** The section of objects put into use. */
export const COMMISSIONING_SECTION: OwnFields = {
  fields: { commissioning: { fields: SECTION } },
  labels: { commissioning: { label: 'Objects put into use', fields: LABELS } },
  texts: {
    commissioning: {
      hint: 'Objects put into use: what the rate depends on. Rates are stated only where they\nare known; else relief is an interval.',
      fields: TEXTS,
    },
  },
};

/** The field that it adds to the investor. */
export const MONOPOLY_FIELD: OwnFields = {
  fields: { investor: { fields: INVESTOR } },
  labels: {
    investor: {
      label: '',
      fields: { naturalMonopoly: 'Over 90 % of the income is from a natural monopoly' },
    },
  },
  texts: {
    investor: {
      fields: {
        naturalMonopoly: {
          question: "whether over 90 % of the investor's income is from a natural monopoly",
          sample: false,
        },
      },
    },
  },
};
