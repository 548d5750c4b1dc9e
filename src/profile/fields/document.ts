import type { Amount, YearMap, YearSeries } from '../written';
import {
  FIXED_ASSET,
  FIXED_ASSET_LABELS,
  FIXED_ASSET_TEXTS,
  type FixedAsset,
  IMPORT_ITEM,
  IMPORT_LABELS,
  IMPORT_TEXTS,
  type ImportItem,
  LAND_PLOT,
  LAND_PLOT_LABELS,
  LAND_PLOT_TEXTS,
  type LandPlot,
} from './assets';
import { BORROWING, BORROWING_LABELS, BORROWING_TEXTS, type BorrowingSection } from './borrowing';
import type { FieldsOf } from './field';
import {
  CAPITAL_INVESTMENT_ITEM,
  CAPITAL_INVESTMENT_LABELS,
  type CapitalInvestmentItem,
} from './investment';
import {
  COMPANY,
  COMPANY_LABELS,
  COMPANY_TEXTS,
  type CompanySection,
  INVESTOR,
  INVESTOR_LABELS,
  INVESTOR_TEXTS,
  type InvestorSection,
} from './investor';
import { PROJECT, PROJECT_LABELS, PROJECT_TEXTS, type ProjectSection } from './project';
import {
  PPE_PROGRAMME,
  PPE_PROGRAMME_LABELS,
  PPE_PROGRAMME_TEXTS,
  type PpeProgrammeSection,
  PROPERTY,
  PROPERTY_LABELS,
  PROPERTY_TEXTS,
  type PropertySection,
} from './property';
import type { LabelsOf, TextsOf } from './texts';
import {
  CASH_FLOW,
  CASH_FLOW_LABELS,
  CASH_FLOW_TEXTS,
  type CashFlowSection,
  VALUATION,
  VALUATION_LABELS,
  VALUATION_TEXTS,
  type ValuationSection,
} from './valuation';

/**
 * The document that describes a project in any region, as a person or a program writes it
 * (JSON, YAML or a value). Only `project.name` and `project.start` are required:
 * what is left out makes no line and no false answer, and the result names it.
 */
export interface FrameDocument {
  /** The investment project. */
  project: ProjectSection;
  /** What the participant conditions ask of the company. */
  investor?: InvestorSection | undefined;
  /** The whole company, where the project is only a part of it. Left out: the company is the project. */
  company?: CompanySection | undefined;
  /** The statuses held, with their days. An empty section says that none is held; a section left out says nothing. */
  statuses?: object | undefined;
  /** Capital investment without VAT, by year or by day and by kind. */
  capitalInvestment?: YearMap<Amount> | CapitalInvestmentItem[] | undefined;
  /** Taxable profit of the project by year, roubles: the declared tax base, after property, land and transport tax. May be below 0. */
  taxableProfit?: YearSeries<Amount> | undefined;
  /** Whether earlier losses are to be carried forward by the library. Left out: the profit is taken as declared. */
  carryLosses?: boolean | undefined;
  /** Property of the project other than the objects of the PP&E programme. */
  property?: PropertySection | undefined;
  /** The PP&E (property, plant and equipment) update and upgrade programme. */
  ppeProgramme?: PpeProgrammeSection | undefined;
  /** Fixed assets for which the investment tax deduction is claimed. */
  fixedAssets?: FixedAsset[] | undefined;
  /** Plots of land that the company owns; a lessee pays no land tax. */
  landPlots?: LandPlot[] | undefined;
  /** Transport tax at ordinary rates by year, roubles. */
  transportTax?: YearSeries<Amount> | undefined;
  /** Foreign goods brought in for the project. */
  imports?: ImportItem[] | undefined;
  /** What is to be borrowed of the Industrial Development Fund. */
  borrowing?: BorrowingSection | undefined;
  /** The flows of the project without any support. */
  cashFlow?: CashFlowSection | undefined;
  /** How flows of different years are weighed against each other. */
  valuation?: ValuationSection | undefined;
}

/** Every field that each region has. */
export const DOCUMENT = {
  project: { required: { fields: PROJECT } },
  investor: { fields: INVESTOR },
  company: { fields: COMPANY },
  /** Those of the region come in their place. */
  statuses: { fields: {} },
  capitalInvestment: { byYear: 'amount', or: CAPITAL_INVESTMENT_ITEM },
  taxableProfit: { byYear: 'signed-amount' },
  carryLosses: 'flag',
  property: { fields: PROPERTY },
  ppeProgramme: { fields: PPE_PROGRAMME },
  fixedAssets: { each: FIXED_ASSET },
  landPlots: { each: LAND_PLOT },
  transportTax: { byYear: 'amount' },
  imports: { each: IMPORT_ITEM },
  borrowing: { fields: BORROWING },
  cashFlow: { fields: CASH_FLOW },
  valuation: { fields: VALUATION },
} as const satisfies FieldsOf<FrameDocument>;

/** The texts of every field in English. */
export const DOCUMENT_LABELS: LabelsOf<typeof DOCUMENT> = {
  project: { label: 'The investment project', fields: PROJECT_LABELS },
  investor: {
    label: 'What the participant conditions ask of the company',
    fields: INVESTOR_LABELS,
  },
  company: {
    label: 'The whole company, where the project is only a part of it',
    fields: COMPANY_LABELS,
  },
  statuses: {
    label: 'Statuses held, with their days; empty: none is held',
    fields: {},
  },
  capitalInvestment: {
    label: 'Capital investment, roubles without VAT, by year or by day',
    fields: CAPITAL_INVESTMENT_LABELS,
  },
  taxableProfit: 'Taxable profit of the project by year, roubles; may be below 0',
  carryLosses: 'Whether earlier losses are to be carried forward',
  property: {
    label: 'Property: yearly values of the whole project, or a register of objects',
    fields: PROPERTY_LABELS,
  },
  ppeProgramme: {
    label: 'PP&E (property, plant and equipment) update and upgrade programme',
    fields: PPE_PROGRAMME_LABELS,
  },
  fixedAssets: {
    label: 'Fixed assets for which the investment tax deduction is claimed',
    fields: FIXED_ASSET_LABELS,
  },
  landPlots: { label: 'Plots of land that the company owns', fields: LAND_PLOT_LABELS },
  transportTax: 'Transport tax at ordinary rates by year, roubles',
  imports: {
    label: 'Foreign goods brought in for the project, by year or by day',
    fields: IMPORT_LABELS,
  },
  borrowing: { label: 'A loan of the Industrial Development Fund', fields: BORROWING_LABELS },
  cashFlow: { label: 'Flows of the project without any support', fields: CASH_FLOW_LABELS },
  valuation: {
    label: 'How flows of different years are weighed against each other',
    fields: VALUATION_LABELS,
  },
};

export const DOCUMENT_TEXTS: TextsOf<typeof DOCUMENT> = {
  project: { fields: PROJECT_TEXTS },
  investor: {
    hint: 'Facts about the company: true or false. A fact left out is unknown.',
    fields: INVESTOR_TEXTS,
  },
  company: {
    hint: 'The whole company, where the project is only a part of it; the same years as\nthe profit of the project.',
    fields: COMPANY_TEXTS,
  },
  statuses: {
    hint: 'Statuses held, with their days. {} says that none is held.',
    instead: 'In place of the line above, those that are held:',
    fields: {},
  },
  capitalInvestment: {
    question: 'capital investment by year or by day',
    hint: 'Capital investment by year, or a list with a year or a day and a kind each:\n- { day: 2019-05-20, amount: 250000000, kind: buildings }\nKinds: buildings, equipment, other-depreciable; intangibles, land and\nworking-capital do not count.',
    sample: { 2019: 250000000, 2020: 250000000, 2021: 120000000 },
    used: true,
  },
  taxableProfit: {
    question: 'taxable profit of the project by year',
    questionOfYear: 'taxable profit of the project from that year on',
    hint: 'Tax base of the project as declared, after losses brought forward and after\nproperty, land and transport tax. May be below 0.',
    sample: {
      2019: -20000000,
      2020: '15000000.55',
      2021: 80000000,
      2022: 120000000,
      2023: 150000000,
      2024: 160000000,
    },
    used: true,
  },
  carryLosses: {
    hint: 'Whether losses of earlier given years are to be carried forward. Left out: the\nprofit is taken as declared.',
    sample: true,
  },
  property: {
    question: 'property of the project by year or as a register of objects',
    hint: 'Average annual value of the property by year; or, instead of yearly values,\nobjects one by one, in a list named "objects":\n- { id: Hall, kind: immovable, commissioned: 2019-03-15, cost: 12000000, lifeMonths: 120 }',
    fields: PROPERTY_TEXTS,
  },
  ppeProgramme: {
    hint: 'Programme to update and upgrade property, plant and equipment.',
    fields: PPE_PROGRAMME_TEXTS,
  },
  fixedAssets: {
    question: 'fixed assets for which the deduction is claimed',
    hint: 'Fixed assets for which the investment tax deduction is claimed. A life above 240\nmonths asks for the kind: equipment, vehicles, building, structure, transmission\nor other. A sale before the end of the life loses the deduction of the asset.',
    sample: [
      { id: 'Line 1', putIntoUse: '2020-06-01', cost: 100000000, lifeMonths: 120 },
      {
        id: 'Press',
        putIntoUse: '2020-06-01',
        cost: 50000000,
        lifeMonths: 300,
        kind: 'equipment',
        sold: '2046-01-15',
      },
    ],
    fields: FIXED_ASSET_TEXTS,
  },
  landPlots: {
    question: 'plots of land that the company owns',
    hint: 'Plots of land that the company owns; shares are of 1, so 1.5 % is "0.015".',
    sample: [{ id: 'Plot 1', cadastralValue: 100000000, rate: '0.015', title: '2019-05-20' }],
    fields: LAND_PLOT_TEXTS,
  },
  transportTax: {
    question: 'transport tax at ordinary rates by year',
    hint: 'Transport tax at ordinary rates by year.',
    sample: { 2019: 120000, 2020: 120000 },
  },
  imports: {
    question: 'foreign goods brought in for the project',
    hint: 'Foreign goods brought in for the project.',
    sample: [
      {
        year: 2019,
        customsValue: 100000000,
        dutyRate: '0.05',
        vatRate: '0.20',
        vatDeductible: false,
        usedInZone: true,
      },
    ],
    fields: IMPORT_TEXTS,
  },
  borrowing: {
    hint: 'A loan of the Industrial Development Fund. Every part may be left out.',
    fields: BORROWING_TEXTS,
  },
  cashFlow: {
    hint: 'Flows of the project as they would be without any support.',
    fields: CASH_FLOW_TEXTS,
  },
  valuation: {
    hint: 'How flows of different years are weighed against each other.',
    fields: VALUATION_TEXTS,
  },
};
