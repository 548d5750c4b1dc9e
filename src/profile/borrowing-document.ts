import type { ProgrammeId } from '../policy/loans';
import type { Amount, DayText, Share, YearSeries } from './written';

/** A loan of the Industrial Development Fund. All parts may be left out; what hangs on them is unknown. */
export interface BorrowingSection {
  /** Programmes of interest. Left out: all of them. */
  programmes?: ProgrammeId[] | undefined;
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
  /** A manufacturer. Left out: told by the main activity. */
  manufacturer?: boolean | undefined;
  /** A manufacturer of food. Left out: told by the main activity. */
  foodManufacturer?: boolean | undefined;
  /** A maker of medicines. Left out: told by the main activity. */
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
