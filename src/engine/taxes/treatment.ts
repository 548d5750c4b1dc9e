import type { CapUse } from '../../answer/results/assessment';
import type { CAP_YEARS } from '../../figures/readings';
import type { Day } from '../../kit/day';
import type { Citation, Standing } from '../../kit/finding';
import type { Kopecks, Rate } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';
import type { OwnedObject } from '../../profile/profile';
import type { IncomeBases } from '../facts/profit';
import type { Months } from '../facts/property';
import type { IncomeRates, RateUsed } from '../facts/rates';
import type { Unsaved } from '../facts/savings';
import type { CapBase, Periods, Title } from '../terms';
import type { PartOf } from './arithmetic';
import type { IncomeBudget } from './budgets';

/** A cap on the sum of relief: a share of capital investment. */
export interface Cap {
  readonly share: Rate;
  readonly base: CapBase;
  /** Whether the base is the one that the reading chooses. */
  readonly baseByReading: boolean;
  /** The capital investment stated in a contract, where that is the base; else null. */
  readonly stated: Kopecks | null;
  /** The taxes whose relief it limits. */
  readonly on: CapUse['on'];
  /** First tax year whose relief uses it up; null where every year's does. */
  readonly fromYear: number | null;
  /**
   * What uses it up is the tax at this rate less the tax at the reduced ones;
   * null where it is the relief itself.
   */
  readonly notionalRate: Rate | null;
  /** What becomes of the period that would pass it. */
  readonly year: (typeof CAP_YEARS)[number];
  /** The day from which capital investment counts. */
  readonly from: Day;
  readonly citation: Citation;
  readonly standing: Standing;
}

/** How many tax periods some of the budgets have reduced rates; after them theirs are the ordinary ones. */
export interface PeriodLimit {
  readonly budgets: readonly IncomeBudget[];
  readonly most: number;
  /** All periods, one after the other, or only those with a base above 0. */
  readonly counts: 'periods' | 'periods-with-base';
}

/** Reduced rates of income tax in the periods in which the measure is in force. */
export interface IncomeTreatment {
  readonly tax: 'income';
  /** Null where no first profit that begins them lies among the given years. */
  readonly periods: Periods | null;
  /**
   * Tax year from which years before the first period are counted by the measure's
   * own limit on losses and accounts, as they wait for a first profit; null where none is.
   */
  readonly awaitedFrom: number | null;
  /** Null in a period in which the measure is not in force. */
  readonly rates: (year: number) => IncomeRates | null;
  /** Limits on the periods of one budget or of both; left out, the periods alone limit them. */
  readonly limits?: readonly PeriodLimit[];
  readonly bases: IncomeBases;
  readonly cap?: Cap;
}

/** Whether what the assets of a year without tax bring to the pools lapses with it or is carried forward. */
export type LossYear = 'lapses' | 'carries';

/** What a deduction may take off the income tax of one budget. */
export interface DeductionPool {
  /** What a year adds, kopecks. */
  readonly added: (year: number) => Kopecks;
  /** The tax may not fall below the base at this rate; left out, it may be reduced to nothing. */
  readonly floor?: (year: number) => RateUsed;
  /** For how many years after its own what a year adds may be used; left out, as long as the periods last. */
  readonly carriedYears?: (year: number) => number;
  readonly source: { readonly citation: Citation; readonly standing: Standing };
}

/** A deduction from income tax that is drawn from pools and carried forward. */
export interface DeductionTreatment {
  readonly tax: 'income-deduction';
  readonly periods: Periods;
  /** By budget; the tax of a budget without one stays as it is. */
  readonly pools: { readonly [Budget in IncomeBudget]?: DeductionPool };
  /** Tax depreciation of a year that is not taken, kopecks. */
  readonly depreciation: (year: number) => Ratio;
  readonly lastDepreciationYear: number;
  /**
   * What becomes of what a year brings whose base bears no regional tax, and the reading that chooses it;
   * left out, it is carried.
   */
  readonly ofLossYear?: { readonly reading: string; readonly value: LossYear };
  /** Whether the deduction may be used in a year of its periods; left out, in each. */
  readonly isOpen?: (year: number) => boolean;
  /** Whether it reduces only tax at the ordinary rate of its budget, so that a year at another rate has none. */
  readonly ordinaryRatesOnly?: true;
  /** What a package with the deduction can have no part in. */
  readonly apartFrom: readonly Unsaved[];
}

/** From when to when an object is relieved: tax periods or months. */
export type Span = { readonly first: number; readonly last: number } | { readonly months: Months };

/** A rate of property tax for one object; null in a period in which the measure is not in force. */
export interface ObjectTreatment {
  readonly object: string;
  /** The object itself, where it is the investor's and none of the project's; taxed with those of the project. */
  readonly beside?: OwnedObject;
  readonly span: Span;
  readonly rate: (year: number) => RateUsed | null;
  /** The rate of a month, where it may change inside a year; of a span of months. Left out, that of its year. */
  readonly rateOfMonth?: (month: number) => RateUsed | null;
}

/** A cap on income and property tax together, and the years whose relief counts for it. */
export interface SharedCap {
  readonly cap: Cap;
  readonly periods: Periods;
}

export interface PropertyTreatment {
  readonly tax: 'property';
  readonly periods: Periods;
  readonly objects: readonly ObjectTreatment[];
  /** Where the cap of its measure is on it too: a plan keeps it, also where income tax stays as it is. */
  readonly shares?: SharedCap;
}

/** Land tax of each plot in the months of the relief. */
export interface LandTreatment {
  readonly tax: 'land';
  readonly periods: Periods;
  readonly plots: readonly {
    readonly id: string;
    readonly value: Kopecks;
    readonly rate: Rate;
    readonly ownedFrom: number;
    readonly exempt: Months;
  }[];
  readonly rate: (year: number) => RateUsed;
}

export interface TransportTreatment {
  readonly tax: 'transport';
  readonly periods: Periods;
  readonly rate: (year: number) => RateUsed | null;
}

export interface ImportTreatment {
  readonly tax: 'import';
  readonly periods: Periods;
  readonly goods: readonly {
    readonly path: string;
    readonly year: number;
    readonly value: Kopecks;
    readonly dutyRate: Rate;
    readonly vatRate: Rate;
    /** The ordinary rate of the year; null where the profile states a rate of its own. */
    readonly ordinaryVat: RateUsed | null;
    /** Null where it is not known whether the VAT could be deducted. */
    readonly vatDeductible: boolean | null;
  }[];
  readonly duty: (year: number) => RateUsed;
  readonly vat: (year: number) => RateUsed;
}

/** A payment that a region has beside the taxes of every region, such as insurance contributions. */
export interface PaymentOf {
  /** Its name in lines and sums. */
  readonly id: string;
  readonly title: Title;
  /** The budget that it is paid to, one of the region's list. */
  readonly budget: string;
  /** Whether it lowers the taxable profit, so that what is saved of it raises the profit. */
  readonly isExpense: boolean;
}

/** What is paid at one rate so many times over, such as by so many equal workers; rounded before it is multiplied. */
export interface Product {
  readonly base: Kopecks;
  readonly rate: RateUsed;
  readonly times: bigint;
}

/** What is due of a payment in a month, without the measure and with it. */
export interface PaymentDue {
  readonly ordinary: readonly Product[];
  readonly granted: readonly Product[];
}

/** Relief from a payment of a region, month by month. */
export interface PaymentTreatment {
  readonly tax: 'payment';
  readonly payment: PaymentOf;
  readonly periods: Periods;
  /** Null in a month in which the measure is not in force, or of which a fact is missing. */
  readonly due: (month: number) => PaymentDue | null;
}

/** What a budget pays of a cost of the investor. */
export interface Subsidy {
  /** What it is paid for, by its place in the profile. */
  readonly of: string;
  readonly year: number;
  readonly cost: Kopecks;
  /** The share of the cost that is paid where nothing else bounds it. */
  readonly share: RateUsed;
  /** The payment is the least of these amounts at their rates, the share of the cost first. */
  readonly least: readonly { readonly base: Kopecks; readonly rate: RateUsed }[];
  /** The part that the budget pays of it, where several share it; left out, all. */
  readonly part?: PartOf;
}

/** Payments of a budget to the investor; there are none without the measure. */
export interface SubsidyTreatment {
  readonly tax: 'subsidy';
  /** Its name, the budget that pays, and whether it raises the taxable profit. */
  readonly payment: PaymentOf;
  readonly periods: Periods;
  readonly subsidies: readonly Subsidy[];
}

/** Taxes of a year that reliefs leave to be paid. */
export interface TaxesLeft {
  readonly income: { readonly [Budget in IncomeBudget]: Kopecks };
  readonly property: Kopecks;
  readonly land: Kopecks;
}

/** A cost that is reimbursed up to a share of it, in some years. */
export interface ReimbursedCost {
  /** What it is, by its id in the profile. */
  readonly of: string;
  readonly cost: Kopecks;
  readonly share: RateUsed;
  readonly first: number;
  readonly last: number;
}

/** Who reimburses, and the taxes left of which that is a part. */
export interface Reimbursing {
  readonly payment: PaymentOf;
  /** The tax that it lowers, where it is a deduction from one of those that a credit may put off. */
  readonly lowers?: 'income';
  readonly of: (left: TaxesLeft) => Kopecks;
}

/**
 * Costs that are reimbursed out of the taxes that reliefs leave: in each year up to what is left of them, in
 * the order of the costs, by each payment in proportion to its part of those taxes.
 */
export interface ReimbursementTreatment {
  readonly tax: 'reimbursement';
  readonly periods: Periods;
  readonly costs: readonly ReimbursedCost[];
  readonly paidBy: readonly Reimbursing[];
}

/**
 * Regional income tax that is put off, and repaid later with interest: a share of what reliefs leave of it
 * in each of some years. It relieves of nothing and is in no sum.
 */
export interface CreditTreatment {
  readonly tax: 'income-credit';
  /** The years in which tax is put off. */
  readonly periods: Periods;
  /** Whether tax may be put off in a year of the periods; a year in which it may not counts too. */
  readonly isOpen: (year: number) => boolean;
  /** The most that is put off in all years together. */
  readonly most: Kopecks;
  /** The share of the tax of a year that may be put off. */
  readonly share: RateUsed;
  /** In how many years after the periods it is repaid, in equal parts. */
  readonly repaidIn: number;
  readonly keyRate: Rate;
  /** The share of the key rate that is the yearly interest. */
  readonly keyRateShare: Rate;
  /** What present values are discounted at; null where it is not stated. */
  readonly marketRate: Rate | null;
}

/**
 * What may be one end of a relief that is an interval. None has a cap: under one a relief between the
 * two ends may be worth more than at either.
 */
export type BoundedTreatment =
  | (IncomeTreatment & { readonly cap?: never })
  | PropertyTreatment
  | LandTreatment
  | TransportTreatment
  | PaymentTreatment
  | SubsidyTreatment;

export type Treatment =
  | IncomeTreatment
  | DeductionTreatment
  | PropertyTreatment
  | LandTreatment
  | TransportTreatment
  | ImportTreatment
  | PaymentTreatment
  | SubsidyTreatment
  | ReimbursementTreatment
  | CreditTreatment;
