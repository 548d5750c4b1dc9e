import type { Amount, Share, YearSeries } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** Facts of the organisation that invests; what is left out is not known. */
export interface InvestorSection {
  /** A Russian organisation. */
  russianOrganisation?: boolean | undefined;
  /** Registered in the region. */
  registeredInRegion?: boolean | undefined;
  /** Has a separate subdivision outside the region. */
  subdivisionOutsideRegion?: boolean | undefined;
  /** Uses a special tax regime. */
  specialTaxRegime?: boolean | undefined;
  /** Is a member of a consolidated group of taxpayers. */
  consolidatedGroup?: boolean | undefined;
  /** Is a non-profit organisation, bank, insurer, pension fund or securities dealer. */
  nonProfitOrFinancial?: boolean | undefined;
  /** Owns or leases the land on which the project stands. */
  landOwnedOrLeased?: boolean | undefined;
  /** Extracts or processes oil or gas within the project. */
  producesOilOrGas?: boolean | undefined;
  /** Makes excisable goods other than passenger cars and motorcycles within the project. */
  producesExcisableGoods?: boolean | undefined;
  /** Keeps separate accounts of the activity in the special economic zone. */
  separateAccounting?: boolean | undefined;
  /** Has arrears of taxes. */
  taxArrears?: boolean | undefined;
  /** Was a participant of a Regional Investment Project before. Left out: it was not, an assumption of the result. */
  ripBefore?: boolean | undefined;
  /** Is a resident of a development territory, a free port or the Arctic zone. Left out: it is not, an assumption of the result. */
  residentOfOtherTerritory?: boolean | undefined;
}

export const INVESTOR = {
  russianOrganisation: 'flag',
  registeredInRegion: 'flag',
  subdivisionOutsideRegion: 'flag',
  specialTaxRegime: 'flag',
  consolidatedGroup: 'flag',
  nonProfitOrFinancial: 'flag',
  landOwnedOrLeased: 'flag',
  producesOilOrGas: 'flag',
  producesExcisableGoods: 'flag',
  separateAccounting: 'flag',
  taxArrears: 'flag',
  ripBefore: 'flag',
  residentOfOtherTerritory: 'flag',
} as const satisfies FieldsOf<InvestorSection>;

export const INVESTOR_LABELS: LabelsOf<typeof INVESTOR> = {
  russianOrganisation: 'A Russian organisation',
  registeredInRegion: 'Registered in the region',
  subdivisionOutsideRegion: 'Has a separate subdivision outside the region',
  specialTaxRegime: 'Uses a special tax regime',
  consolidatedGroup: 'Member of a consolidated group of taxpayers',
  nonProfitOrFinancial: 'Non-profit, bank, insurer, pension fund or securities dealer',
  landOwnedOrLeased: 'Owns or leases the land of the project',
  producesOilOrGas: 'Extracts or processes oil or gas within the project',
  producesExcisableGoods: 'Makes excisable goods other than cars and motorcycles',
  separateAccounting: 'Keeps separate accounts of the activity in the zone',
  taxArrears: 'Has arrears of taxes',
  ripBefore: 'Was a participant of a Regional Investment Project before; left out: was not',
  residentOfOtherTerritory:
    'Resident of a development territory, a free port or the Arctic zone; left out: is not',
};

export const INVESTOR_TEXTS: TextsOf<typeof INVESTOR> = {
  russianOrganisation: {
    question: 'whether the investor is a Russian organisation',
    sample: true,
    used: true,
  },
  registeredInRegion: {
    question: 'whether the investor is registered in the region',
    sample: true,
    used: true,
  },
  subdivisionOutsideRegion: {
    question: 'whether the investor has a separate subdivision outside the region',
    sample: false,
    used: true,
  },
  specialTaxRegime: {
    question: 'whether the investor uses a special tax regime',
    sample: false,
    used: true,
  },
  consolidatedGroup: {
    question: 'whether the investor is a member of a consolidated group of taxpayers',
    sample: false,
    used: true,
  },
  nonProfitOrFinancial: {
    question:
      'whether the investor is a non-profit organisation, bank, insurer, pension fund or securities dealer',
    sample: false,
    used: true,
  },
  landOwnedOrLeased: {
    question: 'whether the land of the project is owned or leased',
    sample: true,
    used: true,
  },
  producesOilOrGas: {
    question: 'whether the project extracts or processes oil or gas',
    sample: false,
    used: true,
  },
  producesExcisableGoods: {
    question: 'whether the project makes excisable goods other than cars and motorcycles',
    hint: 'Other than passenger cars and motorcycles.',
    sample: false,
    used: true,
  },
  separateAccounting: {
    question: 'whether the activity in the special economic zone is accounted for separately',
    hint: 'Of the activity in the special economic zone.',
    sample: true,
    used: true,
  },
  taxArrears: { question: 'whether the investor has arrears of taxes', sample: false, used: true },
  ripBefore: {
    question: 'whether the investor was a participant of a Regional Investment Project before',
    hint: 'Before this project; of a development territory, a free port or the Arctic zone.',
    sample: false,
    used: true,
  },
  residentOfOtherTerritory: {
    question:
      'whether the investor is a resident of a development territory, a free port or the Arctic zone',
    sample: false,
    used: true,
  },
};

/** Both series name the years of `taxableProfit`. */
export interface CompanySection {
  /** Taxable profit of the whole company by year, roubles. */
  taxableProfit: YearSeries<Amount>;
  /** Share of the company's income that is from the project, by year. */
  projectIncomeShare: YearSeries<Share>;
}

export const COMPANY = {
  taxableProfit: { required: { byYear: 'signed-amount' } },
  projectIncomeShare: { required: { byYear: 'share' } },
} as const satisfies FieldsOf<CompanySection>;

export const COMPANY_LABELS: LabelsOf<typeof COMPANY> = {
  taxableProfit: 'Taxable profit of the whole company by year, roubles',
  projectIncomeShare: "Share of the company's income that is from the project by year, of 1",
};

export const COMPANY_TEXTS: TextsOf<typeof COMPANY> = {
  taxableProfit: {
    sample: {
      2019: 0,
      2020: 16000000,
      2021: 82000000,
      2022: 125000000,
      2023: 155000000,
      2024: 165000000,
    },
  },
  projectIncomeShare: {
    sample: {
      2019: '0.95',
      2020: '0.95',
      2021: '0.95',
      2022: '0.95',
      2023: '0.95',
      2024: '0.95',
    },
  },
};
