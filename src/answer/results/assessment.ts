import type {
  CapBase,
  Missing,
  Note,
  Periods,
  UnconfirmedFigure,
  Verdict,
} from '../../engine/terms';
import type { MeasureId, PartId, ProgrammeId } from '../../figures/ids';
import type { ReadingUsed } from '../../figures/readings';
import type { ArithmeticResult } from './arithmetic';
import type { FindingResult } from './finding';
import type { SourceId, Tables } from './tables';
import type { CalendarDay, DecimalText, Fraction, Id, Roubles, Version } from './values';

/**
 * The answer of `assess`: plain JSON. Money is decimal text in roubles, rates are decimal text of 1. It has
 * no sentence: what is said of an id stands in the words of its region.
 */
export interface Assessment extends Tables {
  readonly schema: 'investor-incentives/assessment@2';
  /** Version of the library. */
  readonly version: Version;
  readonly region: Id;
  readonly edition: Id;
  readonly policy: {
    readonly hash: string;
    /** What the figures of the edition were amended by, in order. */
    readonly amendments: readonly { readonly title: string; readonly source: string }[];
  };
  readonly project: { readonly name: string; readonly start: CalendarDay };
  /** The readings in force; `mattersTo` lists the measures whose answer they took part in. */
  readonly readings: readonly ReadingUsed[];
  readonly assumptions: readonly Note[];
  readonly warnings: readonly Note[];
  /** Every measure, in the order of the rules, whatever its verdict. */
  readonly measures: readonly MeasureResult[];
  /**
   * Programmes of loans: those that the profile names, or all of them where it says anything of borrowing or
   * the caller asks for all.
   */
  readonly loans: readonly LoanResult[];
  /** The verdicts on all programmes where nobody asks for loans. */
  readonly otherLoans: readonly LoanSummary[];
  /** What else the edition offers on the project's start, by ids of the region's directory; it is not computed. */
  readonly directory: readonly Id[];
}

/** A programme of which an answer has the verdict alone. */
export interface LoanSummary {
  readonly id: ProgrammeId;
  readonly verdict: Verdict;
}

/** What a measure comes to for the project. */
export type MeasureResult = WholeMeasureResult | MeasureOfPartsResult;

/** What a measure that is one relief comes to. */
export interface WholeMeasureResult extends Outcome {
  readonly id: MeasureId;
  readonly step: StepResult;
  readonly parts?: undefined;
}

/** A measure of several reliefs: its verdict, and its sums, which are those of the parts together. */
export interface MeasureOfPartsResult extends JudgedResult {
  readonly id: MeasureId;
  readonly step: StepResult;
  /** Each part with findings, periods, lines and sums of its own. */
  readonly parts: readonly PartResult[];
  /** What the sums are made of stands in the parts. */
  readonly lines?: undefined;
  readonly cap?: undefined;
  readonly objects?: undefined;
  readonly deferred?: undefined;
  readonly costs?: undefined;
  readonly credit?: undefined;
}

/** What one part of a measure comes to. */
export interface PartResult extends Outcome {
  readonly id: PartId;
}

/** What must be obtained for a measure. */
export interface StepResult {
  /** Says what must be obtained, from whom, and what loses it again. */
  readonly id: Id;
  /** The day from which the profile says that it is held. */
  readonly held: CalendarDay | null;
  /** By which day, where it is not held. */
  readonly by: CalendarDay | null;
  readonly source: SourceId;
}

/** A figure that no source seen confirms. */
export interface UnconfirmedResult extends Omit<UnconfirmedFigure, 'citation'> {
  readonly source: SourceId;
}

/** Verdict, findings, tax periods and sums of a measure or a part of one. */
export interface JudgedResult {
  readonly verdict: Verdict;
  readonly findings: FindingResult;
  /** Facts that the profile does not state: those on which the verdict hangs, and those without which lines cannot be computed. */
  readonly missing: readonly Missing[];
  /** Whether no unconfirmed figure decides the amount. */
  readonly confirmed: boolean;
  /** The figures it rests on that no source seen confirms. */
  readonly unconfirmed: readonly UnconfirmedResult[];
  readonly periods: Periods | null;
  readonly sums: Sums;
}

/** The same with what it is made of, for a measure that is one relief or for a part. */
export interface Outcome extends JudgedResult {
  readonly lines: readonly Line[];
  readonly cap: CapUse | null;
  /** Property of each object under the measure, by year, to the kopeck, and what rounding leaves. */
  readonly objects: readonly ObjectRelief[];
  /** Relief that only defers a payment; in no sum. */
  readonly deferred: readonly Line[];
  /** What the measure costs elsewhere (tax on depreciation that is lost); in no sum. */
  readonly costs: readonly Line[];
  /** Tax that is put off, where the measure is a credit; in no sum. Absent where there is none. */
  readonly credit?: TaxCreditResult | undefined;
}

/** Regional income tax that is put off and repaid later with interest, flows falling due at the end of a year. */
export interface TaxCreditResult {
  /** The years in which tax is put off, then those in which it is repaid. */
  readonly years: readonly TaxCreditYear[];
  /** The most that may be put off in all: the cost of the equipment. */
  readonly most: Roubles;
  /** The share of the tax of a year that may be put off. */
  readonly share: Fraction;
  readonly keyRate: Fraction;
  /** The share of the key rate that is the yearly interest. */
  readonly keyRateShare: Fraction;
  /** All that is put off, and all interest on it. */
  readonly putOff: Roubles;
  readonly interest: Roubles;
  /** The rate of the present value; null where the profile states none. */
  readonly marketRate: Fraction | null;
  /** What is put off less what is repaid and the interest, each flow discounted, that of the first year once. */
  readonly presentValue: Roubles | null;
  readonly source: SourceId;
}

/** A year of a tax credit, in roubles. */
export interface TaxCreditYear {
  readonly year: number;
  /** Regional income tax that reliefs leave: in an assessment the ordinary one. Null in a year in which nothing is put off. */
  readonly tax: Roubles | null;
  readonly putOff: Roubles;
  /** What is owed at the start of the year; interest is on that. */
  readonly balance: Roubles;
  readonly repaid: Roubles;
  readonly interest: Roubles;
}

/** A tax or customs payment that every region has. */
export type TaxId = 'income' | 'property' | 'land' | 'transport' | 'customs-duty' | 'import-vat';

/** What is only known to lie between two values, both included: decimal text, `from` the lesser. */
export type IntervalResult = { readonly from: DecimalText; readonly to: DecimalText };

/** Decimal text, or two texts between which the value lies. */
export type AmountResult = DecimalText | IntervalResult;

/** One tax of one tax period in one budget. */
export interface Line {
  readonly year: number;
  /** A tax that every region has (`TaxId`), or a payment of the region. */
  readonly tax: Id;
  /** The budget that it is paid to, one of the region's list. */
  readonly budget: Id;
  /** The plot or the import that the line is of. */
  readonly of?: string;
  /** Tax base, roubles; rounded to the kopeck here, exact where the tax is computed. Null where the tax is given as an amount. */
  readonly base: Roubles | null;
  /** The base of the tax before, where the measure admits other losses than the ordinary limit does. */
  readonly baseBefore?: Roubles;
  /** Stated where the base is the whole company's. */
  readonly baseOf?: 'company';
  /** Null where the tax is given as an amount, or where objects of different rates stand in one line. */
  readonly ordinaryRate: Fraction | null;
  readonly rate: AmountResult | null;
  readonly taxBefore: Roubles;
  /** Tax before less relief, plus extra tax. */
  readonly taxAfter: AmountResult;
  readonly relief: AmountResult;
  /** By how much the measure makes the tax greater than the ordinary one; absent where it does not. */
  readonly extraTax?: AmountResult;
  /** What the cap cut off in this period and budget. */
  readonly cutOff?: Roubles;
  /** Of what the line is made: from this and its own base and rates its amounts can be computed again, to the kopeck. */
  readonly arithmetic: ArithmeticResult;
  /** The same of the other end of a relief that is an interval. */
  readonly otherArithmetic?: ArithmeticResult;
  readonly source: SourceId;
}

/** The cap on the sum of a measure's relief and what became of it. */
export interface CapUse {
  /** Share of capital investment that the relief may reach. */
  readonly share: Fraction;
  readonly base: CapBase;
  /** The taxes whose relief it limits; that of property tax is not counted here. */
  readonly on: 'income' | 'income-and-property';
  readonly source: SourceId;
  /** The cap of the last period computed. */
  readonly amount: Roubles;
  /** What was used of it: the relief itself, or what the law counts in its place. */
  readonly used: Roubles;
  /** The periods in which what is used reaches the cap. */
  readonly exhausted: readonly number[];
  readonly cutOff: Roubles;
  readonly periods: readonly CapPeriod[];
}

/** What a tax period uses of a cap, in roubles. */
export interface CapPeriod {
  readonly year: number;
  readonly cap: Roubles;
  /** What was used of the cap before this period. */
  readonly before: Roubles;
  /** Relief before the cap, and what the cap leaves of it. */
  readonly full: Roubles;
  readonly granted: Roubles;
  /** What the relief granted uses of the cap. */
  readonly used: Roubles;
  readonly cutOff: Roubles;
  /** The capital investment of which the cap is a share, in roubles; a part of a rouble is left off the cap. */
  readonly base: Roubles;
  /** What the whole relief would use of the cap; left out where that is the relief itself. */
  readonly takes?: Roubles;
}

/** Relief of one object of property in a year, to the kopeck; a row of rounding closes the year. */
export interface ObjectRelief {
  readonly year: number;
  /** The object; null on the row of what rounding leaves. */
  readonly object: string | null;
  readonly base: Roubles | null;
  readonly rate: AmountResult | null;
  readonly relief: AmountResult;
}

/**
 * Sums of relief and of extra tax inside one measure; the three breakdowns agree with the totals.
 * Of a measure with parts they are the sums of the parts whose relief could be computed.
 */
export interface Sums {
  /** All relief. Null where facts are missing to compute any; `missing` names them. */
  readonly total: AmountResult | null;
  /** All extra tax; null with the total. */
  readonly extraTax: AmountResult | null;
  /** Relief less extra tax: what the measure saves in all; null with the total. */
  readonly net: AmountResult | null;
  readonly byYear: readonly (ReliefOf & { readonly year: number })[];
  readonly byTax: readonly (ReliefOf & { readonly tax: Id })[];
  readonly byBudget: readonly (ReliefOf & { readonly budget: Id })[];
}

/** Relief and extra tax of one year, tax or budget, in roubles. */
export interface ReliefOf {
  readonly relief: AmountResult;
  /** Absent where there is none. */
  readonly extraTax?: AmountResult;
}

/** The answer on one programme of loans. */
export interface LoanResult {
  readonly id: ProgrammeId;
  readonly verdict: Verdict;
  readonly findings: FindingResult;
  readonly missing: readonly Missing[];
  readonly confirmed: boolean;
  readonly unconfirmed: readonly UnconfirmedResult[];
  /** The largest loan that the stated facts allow; null where even the smallest is out of reach. */
  readonly largest: LargestLoan | null;
  /** Null where the schedule cannot be worked out. */
  readonly terms: LoanTermsResult | null;
  readonly schedule: readonly LoanPeriod[];
  /** Interest of each year: a quarter belongs to the year in which it ends. */
  readonly lines: readonly InterestLine[];
  readonly worth: LoanWorth | null;
  readonly assumptions: readonly Omit<Note, 'measures'>[];
  /** Paths of stated fields of `borrowing` that change nothing under this programme on the day of drawing. */
  readonly unread: readonly string[];
}

/** The largest loan that the conditions leave room for, in roubles. */
export interface LargestLoan {
  /** Null where the programme has no largest loan. */
  readonly amount: Roubles | null;
  /** The finding that binds it; null with the amount. */
  readonly binds: Id | null;
  /** Findings that could bind it lower but for facts that are missing. */
  readonly open: readonly string[];
}

/** Terms of a schedule; rates are yearly, by year of the loan, the last without a bound. */
export interface LoanTermsResult {
  readonly kind: 'instalment';
  readonly amount: Roubles;
  readonly drawn: CalendarDay;
  readonly quarters: number;
  readonly graceQuarters: number;
  readonly repayment: 'equal-principal' | 'annuity';
  /** None where the rates are by quarter. */
  readonly rates: readonly { readonly upToYear: number | null; readonly rate: Fraction }[];
  /** Rates by quarter of the loan, of a programme of other lenders: up to and including each quarter. */
  readonly ratesByQuarter?: readonly { readonly upToQuarter: number; readonly rate: Fraction }[];
  /** What the guarantee costs, a year; left out where there is none. */
  readonly guaranteeRate?: Fraction;
  /** The shares of the two funds in a joint loan. */
  readonly split?: { readonly federal: Roubles; readonly regional: Roubles };
}

/** One quarter of a loan; the balance is the one before its payment. */
export interface LoanPeriod {
  readonly number: number;
  readonly day: CalendarDay;
  readonly year: number;
  readonly balance: Roubles;
  readonly rate: Fraction;
  readonly interest: Roubles;
  readonly principal: Roubles;
  readonly payment: Roubles;
  /** Null where there is no market rate to compare with. */
  readonly marketInterest: Roubles | null;
  readonly saved: Roubles | null;
  /** The market rate of the quarter, where it differs by quarter. */
  readonly marketRate?: Fraction;
  readonly guarantee: Roubles;
}

/** Interest of a year at the fund and at the market. */
export interface InterestLine {
  readonly year: number;
  readonly interest: Roubles;
  readonly principal: Roubles;
  readonly marketInterest: Roubles | null;
  readonly saved: Roubles | null;
  readonly guarantee: Roubles;
}

/** What the cheap money is worth, by convention; the fund against the market is the default one. */
export interface LoanWorth {
  /** Of the first quarter, where it differs by quarter; then the schedule has the others. */
  readonly marketRate: Fraction;
  readonly isByQuarter?: true;
  /** True where the key rate stands for the market rate: the worth is a lower bound then. */
  readonly isFloor: boolean;
  readonly nominal: Roubles;
  /** Discounted each quarter at a quarter of the market rate: the grant equivalent. */
  readonly presentValue: Roubles;
  readonly share: Fraction;
  readonly nominalNet: Roubles;
  readonly presentValueNet: Roubles;
  /** Grant equivalent by the method of the European Commission, at a yearly discount rate. */
  readonly commission: { readonly discountRate: Fraction; readonly grantEquivalent: Roubles };
  /** True where that rate is the market rate of each quarter; `discountRate` is of the first then. */
  readonly isDiscountedByQuarter?: true;
  /** Grant element by the method of the OECD, at 10 % a year, as a share of the loan. */
  readonly oecd: Fraction;
  /** Where the key rate comes from that stands for the market rate. */
  readonly source: SourceId | null;
}
