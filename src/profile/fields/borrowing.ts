import type { Amount, DayText, Share, YearSeries } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** A loan of the Industrial Development Fund. All parts may be left out; what depends on them is unknown. */
export interface BorrowingSection {
  /** Programmes of interest. Left out: all of them. */
  programmes?: string[] | undefined;
  /** Programmes of other lenders that are of interest. Left out: none. */
  otherProgrammes?: string[] | undefined;
  /** Amount wanted, roubles. */
  amount?: Amount | undefined;
  /** Total budget of the project, roubles. */
  totalBudget?: Amount | undefined;
  /** What the borrower and others bring to the budget, roubles; own funds are a part of it. */
  coFinancing?: Amount | undefined;
  /** What the borrower brings itself, roubles. */
  ownFunds?: Amount | undefined;
  /** The day on which the loan is drawn. Left out: the project's start. */
  drawn?: DayText | undefined;
  /** Term in months, whole quarters. Left out: the longest of the programme. */
  termMonths?: number | undefined;
  /** Months in which only interest is paid, whole quarters, fewer than the term. Left out: the usual ones. */
  graceMonths?: number | undefined;
  /** How principal is repaid after the grace. Left out: in equal parts. */
  repayment?: 'equal-principal' | 'annuity' | undefined;
  guarantee?: GuaranteeSection | undefined;
  /** Share of the loan that is spent on Russian equipment. Lowers the rate of development projects in the edition `law`. */
  russianShare?: Share | undefined;
  /** First year of output of the new product. */
  outputFrom?: number | undefined;
  /** Yearly sales of the new product, roubles. */
  sales?: YearSeries<Amount> | undefined;
  /** Leasing: price of the equipment, roubles. */
  price?: Amount | undefined;
  /** Leasing: the lessee's advance, roubles. */
  advance?: Amount | undefined;
  /** Balance-sheet assets of the borrower, roubles. */
  assets?: Amount | undefined;
  /** Other loans of the fund that are outstanding, roubles. */
  otherFundLoans?: Amount | undefined;
  /** Yearly rate of a comparable loan on the market. Left out: the key rate of the day as a floor. */
  marketRate?: Share | undefined;
  /** Yearly rate for the grant equivalent of the European Commission. Left out: the market rate. */
  discountRate?: Share | undefined;
  facts?: BorrowerFacts | undefined;
}

/** The guarantee that secures a loan. */
export interface GuaranteeSection {
  /** Who guarantees the loan. */
  kind?: 'bank' | 'veb' | 'sme-corporation' | 'regional-fund' | 'none' | undefined;
  /** Yearly cost of the guarantee, a share of the balance. */
  yearlyCost?: Share | undefined;
}

/** The yes/no facts that the programmes ask. */
export interface BorrowerFacts {
  /** A manufacturer. Left out: read from the main activity. */
  manufacturer?: boolean | undefined;
  /** A manufacturer of food. Left out: read from the main activity. */
  foodManufacturer?: boolean | undefined;
  /** A maker of medicines. Left out: read from the main activity. */
  drugMaker?: boolean | undefined;
  /** The output replaces imports or competes with them. */
  competitiveOutput?: boolean | undefined;
  /** A maker of machine tools. */
  machineToolMaker?: boolean | undefined;
  /** The output is parts for products of Government Decree 719. */
  partsOfDecree719?: boolean | undefined;
  /** In the register of defence-industry organisations. */
  defenceOrganisation?: boolean | undefined;
  /** The output is civil or of dual use. */
  civilOutput?: boolean | undefined;
  /** Leasing: the lessee is a manufacturer. */
  manufacturingLessee?: boolean | undefined;
  /** A participant of the national project Labour Productivity. */
  productivityParticipant?: boolean | undefined;
  /** The opinion of the Federal Centre of Competences is at hand. */
  centreOpinion?: boolean | undefined;
  /** A sample flow is confirmed by a centre of competences. */
  sampleFlow?: boolean | undefined;
  /** Russian software or a Russian integrator is used. */
  russianSoftware?: boolean | undefined;
}

const GUARANTEE = {
  kind: { choice: ['bank', 'veb', 'sme-corporation', 'regional-fund', 'none'] },
  yearlyCost: 'share',
} as const satisfies FieldsOf<GuaranteeSection>;

const FACTS = {
  manufacturer: 'flag',
  foodManufacturer: 'flag',
  drugMaker: 'flag',
  competitiveOutput: 'flag',
  machineToolMaker: 'flag',
  partsOfDecree719: 'flag',
  defenceOrganisation: 'flag',
  civilOutput: 'flag',
  manufacturingLessee: 'flag',
  productivityParticipant: 'flag',
  centreOpinion: 'flag',
  sampleFlow: 'flag',
  russianSoftware: 'flag',
} as const satisfies FieldsOf<BorrowerFacts>;

export const BORROWING = {
  programmes: { list: 'id', least: 1 },
  otherProgrammes: { list: 'id', least: 1 },
  amount: 'amount',
  totalBudget: 'amount',
  coFinancing: 'amount',
  ownFunds: 'amount',
  drawn: 'day',
  termMonths: 'term-months',
  graceMonths: 'grace-months',
  repayment: { choice: ['equal-principal', 'annuity'] },
  guarantee: { fields: GUARANTEE },
  russianShare: 'share',
  outputFrom: 'year',
  sales: { byYear: 'amount' },
  price: 'amount',
  advance: 'amount',
  assets: 'amount',
  otherFundLoans: 'amount',
  marketRate: 'share',
  discountRate: 'share',
  facts: { fields: FACTS },
} as const satisfies FieldsOf<BorrowingSection>;

const GUARANTEE_LABELS: LabelsOf<typeof GUARANTEE> = {
  kind: 'Who guarantees the loan',
  yearlyCost: 'Yearly cost of the guarantee as a share of the balance, of 1',
};

const GUARANTEE_TEXTS: TextsOf<typeof GUARANTEE> = {
  kind: { sample: 'bank' },
  yearlyCost: { sample: '0.02' },
};

const FACTS_LABELS: LabelsOf<typeof FACTS> = {
  manufacturer: 'A manufacturer; left out: told by the main activity',
  foodManufacturer: 'A manufacturer of food; left out: told by the main activity',
  drugMaker: 'A maker of medicines; left out: told by the main activity',
  competitiveOutput: 'The output replaces imports or competes with them',
  machineToolMaker: 'A maker of machine tools',
  partsOfDecree719: 'The output is parts for products of Government Decree 719',
  defenceOrganisation: 'In the register of defence-industry organisations',
  civilOutput: 'The output is civil or of dual use',
  manufacturingLessee: 'Leasing: the lessee is a manufacturer',
  productivityParticipant: 'Takes part in the national project Labour Productivity',
  centreOpinion: 'The opinion of the Federal Centre of Competences is at hand',
  sampleFlow: 'A sample flow is confirmed by a centre of competences',
  russianSoftware: 'Russian software or a Russian integrator is used',
};

const FACTS_TEXTS: TextsOf<typeof FACTS> = {
  manufacturer: {
    question: 'whether the borrower is a manufacturer',
    hint: 'Left out: told by the main activity, as are the next two.',
    sample: true,
  },
  foodManufacturer: { question: 'whether the borrower makes food', sample: false },
  drugMaker: { question: 'whether the borrower makes medicines', sample: false },
  competitiveOutput: {
    question: 'whether the output replaces imports or competes with them',
    hint: 'Replaces imports or competes with them.',
    sample: true,
  },
  machineToolMaker: { question: 'whether the borrower makes machine tools', sample: false },
  partsOfDecree719: {
    question: 'whether the output is parts for products of Government Decree 719',
    hint: 'Parts for products of Government Decree 719.',
    sample: false,
  },
  defenceOrganisation: {
    question: 'whether the borrower is in the register of defence-industry organisations',
    hint: 'In the register of defence-industry organisations.',
    sample: false,
  },
  civilOutput: {
    question: 'whether the output is civil or of dual use',
    hint: 'Civil or of dual use.',
    sample: true,
  },
  manufacturingLessee: { sample: true },
  productivityParticipant: {
    question: 'whether the borrower takes part in the national project Labour Productivity',
    hint: 'Of the national project Labour Productivity.',
    sample: false,
  },
  centreOpinion: {
    question: 'whether the opinion of the Federal Centre of Competences is at hand',
    hint: 'The opinion of the Federal Centre of Competences.',
    sample: false,
  },
  sampleFlow: {
    question: 'whether a centre of competences has confirmed a sample flow',
    hint: 'A sample flow confirmed by a centre of competences.',
    sample: false,
  },
  russianSoftware: { hint: 'Russian software or a Russian integrator.', sample: false },
};

export const BORROWING_LABELS: LabelsOf<typeof BORROWING> = {
  programmes: 'Programmes of interest; left out: all of them',
  otherProgrammes: 'Programmes of other lenders that are of interest; left out: none',
  amount: 'Amount wanted, roubles',
  totalBudget: 'Total budget of the project, roubles',
  coFinancing: 'What the borrower and others bring to the budget, roubles',
  ownFunds: 'What the borrower itself brings, a part of the co-financing, roubles',
  drawn: "Day on which the loan is drawn; left out: the project's start",
  termMonths: 'Term, months; left out: the longest of the programme',
  graceMonths: 'Months in which only interest is paid, fewer than the term; left out: the usual',
  repayment: 'How principal is repaid after the grace; left out: in equal parts',
  guarantee: { label: 'The guarantee that is offered', fields: GUARANTEE_LABELS },
  russianShare: 'Share of the loan that is spent on Russian equipment, of 1',
  outputFrom: 'First year of output of the new product',
  sales: 'Sales of the new product by year, roubles',
  price: 'Leasing: price of the equipment, roubles',
  advance: "Leasing: the lessee's advance, roubles",
  assets: 'Balance-sheet assets of the borrower, roubles',
  otherFundLoans: 'Other loans of the fund that are outstanding, roubles',
  marketRate:
    'Yearly rate of a comparable loan on the market, of 1; left out: the key rate of the day, as a floor',
  discountRate:
    "Yearly rate for the European Commission's grant equivalent, of 1; left out: the market rate",
  facts: { label: 'What the programmes ask of the borrower', fields: FACTS_LABELS },
};

export const BORROWING_TEXTS: TextsOf<typeof BORROWING> = {
  programmes: { hint: 'Left out: all programmes.' },
  otherProgrammes: { hint: 'Left out: none.' },
  amount: { question: 'amount of the loan that is wanted', sample: 90000000 },
  totalBudget: { question: 'total budget of the project', sample: 620000000 },
  coFinancing: {
    question: 'what the borrower and others bring to the budget',
    hint: "What the borrower and others bring, and the borrower's own part of it.",
    sample: 530000000,
  },
  ownFunds: { question: 'what the borrower itself brings', sample: 200000000 },
  drawn: {
    question: 'day on which the loan is drawn',
    hint: "Left out: the project's start.",
    sample: '2019-04-01',
  },
  termMonths: {
    question: 'term of the loan',
    hint: 'Whole quarters; the grace is part of the term, and only interest is paid in it.',
    sample: 60,
  },
  graceMonths: { question: 'months in which only interest is paid', sample: 36 },
  repayment: { hint: 'equal-principal or annuity.', sample: 'equal-principal' },
  guarantee: {
    hint: 'bank, veb, sme-corporation, regional-fund or none; cost a year, of the balance.',
    fields: GUARANTEE_TEXTS,
  },
  russianShare: { hint: 'Share of the loan spent on Russian equipment.', sample: '0.60' },
  outputFrom: {
    question: 'first year of output of the new product',
    hint: 'First year of output of the new product, and its sales.',
    sample: 2020,
  },
  sales: {
    question: 'yearly sales of the new product, its second year of output among them',
    sample: { 2020: 40000000, 2021: 90000000, 2022: 120000000 },
  },
  price: { hint: "Leasing: price of the equipment and the lessee's advance.", sample: 300000000 },
  advance: { question: "the lessee's advance", sample: 100000000 },
  assets: {
    question: 'balance-sheet assets of the borrower',
    hint: 'Assets on the balance sheet, and other loans of the fund.',
    sample: 900000000,
  },
  otherFundLoans: {
    question: 'other loans of the fund that are outstanding (0 if none)',
    sample: 0,
  },
  marketRate: {
    question: 'yearly rate of a comparable loan on the market',
    hint: 'Rates a year. Left out: the key rate of the day, as the least the market asks.',
    sample: '0.12',
  },
  discountRate: {
    hint: "For the European Commission's grant equivalent; left out: the market rate.",
    sample: '0.12',
  },
  facts: { hint: 'Facts that the programmes ask: true or false.', fields: FACTS_TEXTS },
};
