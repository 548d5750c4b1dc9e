import type { ElementId, Gate } from '../../engine/plan/candidates';
import type { EndReason, Missing, Note } from '../../engine/terms';
import type { Timing } from '../../engine/valuation/discount';
import type { StatusId } from '../../figures/ids';
import type { InstalmentResult, PackageArithmeticResult } from './arithmetic';
import type {
  AmountResult,
  Assessment,
  CapPeriod,
  CapUse,
  StepResult,
  TaxCreditResult,
  UnconfirmedResult,
} from './assessment';
import type { SourceId, Sources } from './tables';
import type { CalendarDay, DecimalText, Fraction, Id, Roubles, Version } from './values';

/** The answer of `plan`: plain JSON. Money is decimal text in roubles, rates and shares are decimal text of 1. */
export interface Plan {
  readonly schema: 'investor-incentives/plan@2';
  readonly version: Version;
  /** What every measure and loan is by itself, with findings, lines, readings, assumptions and warnings. */
  readonly assessment: Assessment;
  readonly valuation: ValuationBasis;
  readonly assumptions: readonly PlanNote[];
  readonly warnings: readonly PlanNote[];
  /** The lawful package that is worth most among those that may be recommended; without elements where nothing helps. */
  readonly best: PackageResult;
  /** The best of those that are worth less, else one that is worth as much and needs more. */
  readonly runnerUp: PackageResult | null;
  /** Every other lawful package that may be recommended, the better first, with the reason why it lost. */
  readonly lost: readonly LostPackage[];
  /** Pairs that cannot stand together, with the rule that forbids it. */
  readonly forbidden: readonly ForbiddenPair[];
  /** What stays out of the recommended package, and what it would add. */
  readonly withheld: readonly Withheld[];
  /** Lawful packages whose worth is an interval: in no ranking, the reasons above do not compare with them; absent where there is none. */
  readonly unranked?: readonly UnrankedPackage[];
  /** Taxes that are put off beside the best package, on what its reliefs leave: in no sum of it; absent where there is none. */
  readonly credits?: readonly BesideCredit[];
  /** What stands in no package. */
  readonly left: readonly LeftElement[];
  /** What is to be done, and by when. */
  readonly steps: readonly PlanStep[];
  readonly investor: InvestorView;
  readonly ministry: MinistryView;
  /** The sources that the plan itself refers to; those of the assessment stand in it. */
  readonly sources: Sources;
}

/** How flows of several years are weighed. */
export interface ValuationBasis {
  /** Null where none is given: packages are then ranked by nominal value. */
  readonly discountRate: Fraction | null;
  readonly timing: Timing;
  readonly prices: 'nominal' | 'real' | null;
  /** 1 January of the year in which the project starts. */
  readonly day: CalendarDay;
  readonly rankedBy: 'present-value' | 'nominal';
  /** The years of which taxes are shown. */
  readonly years: { readonly first: number; readonly last: number };
}

/** An assumption or a warning of a plan. */
export type PlanNote = Omit<Note, 'measures'>;

/** A sum over years in roubles, as it stands and discounted to the valuation day. */
export interface Worth {
  readonly nominal: Roubles;
  /** Null where there is no discount rate. */
  readonly present: Roubles | null;
}

/** The worth of a relief by itself, which may be an interval. */
export interface ReliefWorth {
  readonly nominal: AmountResult;
  /** Null where there is no discount rate. */
  readonly present: AmountResult | null;
}

/** One tax of one year in one budget. */
export interface PlanTax {
  readonly year: number;
  readonly tax: Id;
  readonly budget: Id;
  /** Without any support. */
  readonly before: Roubles;
  readonly after: Roubles;
  /** Before less after; below 0 where other savings raise the taxable profit. */
  readonly saved: Roubles;
  /** Of what both are made: from this alone they can be computed again, to the kopeck. */
  readonly arithmetic: readonly PackageArithmeticResult[];
}

/** By how much a measure makes income tax of a year in one budget greater, in roubles. */
export interface PlanExtraTax {
  readonly year: number;
  readonly budget: Id;
  readonly amount: Roubles;
  /** On the raised profit: the amount is the tax after less the tax before. */
  readonly arithmetic: PackageArithmeticResult;
}

/** Interest that a loan saves in a year, less the cost of a guarantee. */
export interface SavedInterest {
  readonly year: number;
  readonly saved: Roubles;
  readonly arithmetic: InstalmentResult;
}

/** What is added to the taxable profit of a year, since it is saved. */
export interface RaisedProfit {
  readonly year: number;
  readonly amount: Roubles;
  /** What of it each tax adds, and `interest`. */
  readonly by: readonly { readonly tax: Id; readonly amount: Roubles }[];
}

/** A lawful set of measures and loans with what it is worth, year by year. */
export interface PackageResult {
  readonly elements: readonly ElementId[];
  readonly statuses: readonly StatusId[];
  readonly value: Worth;
  readonly taxes: readonly PlanTax[];
  /** What the measure on income tax makes cost more than the ordinary tax on the raised profit; counted in what is saved. */
  readonly extraTax: readonly PlanExtraTax[];
  readonly interest: readonly SavedInterest[];
  /** Where relief and profit agree in no year under a cap that they share, more may be added than is saved. */
  readonly raisedProfit: readonly RaisedProfit[];
  readonly sums: PlanSums;
  /** The years of the income-tax relief and what became of its cap; null without one. */
  readonly income: PackageIncomeResult | null;
  /** First periods that were chosen rather than read. */
  readonly firstPeriods: readonly { readonly reading: Id; readonly year: number }[];
  /** Objects of the PP&E programme that stand under the exemption first. */
  readonly exemptedOfProgramme: readonly string[];
  /** Permissions on which it rests that no source confirms. */
  readonly unconfirmedRules: readonly RuleResult[];
}

/**
 * The tax years of a package's relief from income tax, why they end, and its cap. Where the package relieves property
 * tax alone and shares the cap of a contract: the years whose relief counts for it.
 */
export interface PackageIncomeResult {
  readonly first: number;
  readonly last: number;
  readonly because: EndReason;
  /** There where income tax stays at the ordinary rates, so that the cap is on relief from property tax alone. */
  readonly ordinaryRates?: true;
  /** Null without a cap. */
  readonly cap: {
    /** Share of capital investment that the relief may reach. */
    readonly share: Fraction;
    /** The taxes whose relief it limits. */
    readonly on: CapUse['on'];
    readonly amount: Roubles;
    /** What was used of it: the relief itself, or what the law counts in its place. */
    readonly used: Roubles;
    readonly cutOff: Roubles;
    readonly exhausted: readonly number[];
    readonly periods: readonly PackageCapPeriod[];
  } | null;
}

/** What a tax period of a package uses of a cap, and how what is granted is shared out. */
export interface PackageCapPeriod extends CapPeriod {
  readonly shares: {
    readonly federal: Roubles;
    readonly regional: Roubles;
    /** Of relief from property tax; left out where it is not limited. */
    readonly property?: Roubles;
  };
}

/** Sums of what is saved; the breakdowns agree with the total, interest counted beside the taxes. */
export interface PlanSums {
  readonly total: Roubles;
  readonly byYear: readonly {
    readonly year: number;
    /** Taxes without any support; null in a year of which no tax could be computed. */
    readonly before: Roubles | null;
    /** Taxes with the package; null where `before` is. */
    readonly after: Roubles | null;
    readonly interest: Roubles;
    readonly saved: Roubles;
  }[];
  readonly byTax: readonly { readonly tax: Id; readonly saved: Roubles }[];
  readonly byBudget: readonly { readonly budget: Id; readonly saved: Roubles }[];
}

/** A rule of combination with where it comes from. */
export interface RuleResult {
  readonly rule: string;
  readonly source: SourceId;
}

/** Two elements or statuses that may not stand together, with the rule that says so. */
export interface ForbiddenPair extends RuleResult {
  readonly between: readonly [ElementId | StatusId, ElementId | StatusId];
}

/** Why a package is worth less than the best. */
export interface LostPackage {
  readonly elements: readonly ElementId[];
  readonly value: Worth;
  readonly losesBy: Worth;
  /** By tax, what it saves less what the best saves, where they differ. */
  readonly byTax: readonly { readonly tax: Id; readonly difference: Roubles }[];
  readonly because: readonly LossReason[];
}

/** Why a package is worth less than the best one. */
export type LossReason =
  /** Of equal worth, but it needs more. */
  | { readonly kind: 'adds-nothing'; readonly elements: readonly ElementId[] }
  | { readonly kind: 'lacks'; readonly elements: readonly ElementId[] }
  | {
      readonly kind: 'cap-exhausted';
      readonly element: ElementId;
      readonly year: number;
      readonly cutOff: Roubles;
    }
  | {
      readonly kind: 'ends-earlier';
      readonly element: ElementId;
      readonly last: number;
      readonly because: EndReason;
      readonly bestLast: number;
    }
  | {
      readonly kind: 'begins-later';
      readonly element: ElementId;
      readonly first: number;
      readonly bestFirst: number;
    }
  | {
      readonly kind: 'higher-rates';
      readonly element: ElementId;
      /** The first year in which both are in force and its rate is the higher. */
      readonly year: number;
      readonly rate: Fraction;
      readonly bestRate: Fraction;
    };

/** Something that is kept out of the recommended package. */
export interface Withheld {
  readonly element: ElementId | null;
  /** The rule that no source confirms, where it is not an element that is kept out. */
  readonly rule: RuleResult | null;
  /** The status not held on which a relief of the package would rest, where that is what waits for facts. */
  readonly status?: StatusId;
  /** Each gate that withholds it; what is unconfirmed and unknown at once must be admitted through both. */
  readonly because: readonly Gate[];
  readonly missing: readonly Missing[];
  readonly unconfirmed: readonly UnconfirmedResult[];
  /** What the best package would gain by it; null where no lawful package holds it. */
  readonly adds: Worth | null;
  /** The best package with it. */
  readonly elements: readonly ElementId[];
}

/** A lawful package whose worth is an interval. */
export interface UnrankedPackage {
  readonly elements: readonly ElementId[];
  /** Between its worth with each relief that is an interval at one end and with each at the other. */
  readonly value: ReliefWorth;
  /** What keeps such a relief out of a recommended package beside the interval. */
  readonly because: readonly Gate[];
}

/**
 * A measure or loan that stands in no package, and why: `facts-missing` names the facts; with
 * `nothing-to-relieve` it may be had, and the project has nothing that it relieves; with
 * `not-by-year` it has an amount that falls in no year; with `deferral` it puts off a tax and is shown beside a
 * package where the caller admits what is unconfirmed and unknown of it.
 */
export interface LeftElement {
  readonly element: ElementId;
  readonly because:
    | 'ineligible'
    | 'facts-missing'
    | 'nothing-to-relieve'
    | 'not-by-year'
    | 'deferral'
    | 'market-rate-missing'
    | 'not-asked-for';
  readonly missing: readonly Missing[];
}

/** A credit on the tax that the best package leaves. */
export interface BesideCredit extends TaxCreditResult {
  readonly element: ElementId;
}

/** A status to obtain for the recommended package: what, from whom, by which day and for which elements. */
export interface PlanStep extends StepResult {
  readonly status: StatusId;
  readonly for: readonly ElementId[];
}

/** A figure, or the reason why there is none. */
export type Figured = { readonly value: DecimalText } | { readonly absent: string };

/** The project as the investor appraises it, without and with the package. */
export interface InvestorView {
  /** Flows of each year without and with the package; absent where no operating flow is given. */
  readonly flows: readonly FlowOfYear[];
  readonly missing: readonly string[];
  readonly without: Appraised;
  readonly with: Appraised;
  /** The gain of each: roubles, percentage points as a share of 1, years, units. */
  readonly uplift: Appraised;
  /** Income tax as a share of the taxable profit declared; null where that is not above 0. */
  readonly effectiveRates: readonly {
    readonly year: number;
    readonly without: Fraction | null;
    readonly with: Fraction | null;
  }[];
  readonly presentCapitalInvestment: Roubles | null;
  /** Present value of what is saved over that of capital investment. */
  readonly incentiveRate: Figured;
  readonly forwardLooking: readonly ForwardLooking[];
  readonly parameters: { readonly [name: string]: string };
}

/**
 * Cash flows of a year in roubles. Null is an amount that the profile does not give for the year, or
 * that could not be computed of it; `without` and `with` are sums of what is known.
 */
export interface FlowOfYear {
  readonly year: number;
  readonly operating: Roubles | null;
  readonly capitalInvestment: Roubles;
  readonly workingCapital: Roubles | null;
  /** Null where the profile states no residual value; 0 in years other than its own. */
  readonly residualValue: Roubles | null;
  /** Ordinary taxes; null where none could be computed. */
  readonly taxes: Roubles | null;
  /** The flow without the package. */
  readonly without: Roubles;
  /** What the package saves; null where no tax could be computed and no loan saves interest. */
  readonly saved: Roubles | null;
  /** The flow with the package. */
  readonly with: Roubles;
}

/** Indicators of investment appraisal; each may be absent, with the reason. */
export interface Appraised {
  readonly npv: Figured;
  readonly irr: Figured;
  readonly discountedPayback: Figured;
  readonly profitabilityIndex: Figured;
}

/** Effective tax rates of an investment under one measure on income tax, or under none. */
export interface ForwardLooking {
  readonly element: ElementId | null;
  readonly costOfCapital: Figured;
  /** Average and marginal effective tax rate. */
  readonly aetr: Fraction;
  readonly metr: Figured;
  /** The measure lowers the average rate and raises the marginal one. */
  readonly raisesMarginal: boolean;
}

/** The package as the budgets see it: taxes at ordinary and at granted rates, and what jobs bring. */
export interface MinistryView {
  readonly years: readonly BudgetYear[];
  readonly budgets: readonly BudgetTotal[];
  /** Personal income tax of the jobs; null where wage or jobs are missing. */
  readonly wageTax: {
    readonly rate: Fraction;
    /** Whether the caller states the rate; else it is one that no source confirms. */
    readonly stated: boolean;
    readonly years: readonly { readonly year: number; readonly tax: Roubles }[];
    readonly total: Worth;
  } | null;
  readonly missing: readonly string[];
  readonly expenditure: Worth;
  /** The most jobs of any year given. */
  readonly jobs: number | null;
  readonly perJob: Figured;
  /** Capital investment over the present value of the tax expenditure. */
  readonly leverage: Figured;
  readonly shareForgone: Figured;
  /** The chance that the project would come anyway at which the budgets neither gain nor lose. */
  readonly breakEvenButFor: Figured;
  /** Expected gain of the budgets at the chance that the caller states. */
  readonly expectedNet: Figured;
}

/** Tax of a year to one budget in roubles: at ordinary rates, as granted, and the difference. */
export interface BudgetYear {
  readonly year: number;
  readonly budget: Id;
  readonly ordinary: Roubles;
  readonly granted: Roubles;
  readonly expenditure: Roubles;
}

/** The same over all years, nominal and discounted. */
export interface BudgetTotal {
  readonly budget: Id;
  readonly ordinary: Worth;
  readonly granted: Worth;
  readonly expenditure: Worth;
}
