import type { Day } from '../kit/day';
import type { Kopecks, Rate } from '../kit/money';
import type { Series } from '../kit/series';
import type { FixedAssetKind } from '../policy/kinds';
import type { ProgrammeId } from '../policy/loans';
import type {
  BorrowerFacts,
  CapitalInvestmentKind,
  GuaranteeSection,
  InvestorSection,
  ProjectSection,
  ValuationSection,
  ZoneSection,
} from './document';

/**
 * A profile that was read and found sound by `parseProfile`: money in kopecks,
 * series without gaps, every day a day of the calendar within the edition.
 */
export interface Profile {
  readonly project: {
    readonly name: string;
    readonly start: Day;
    readonly site?: NonNullable<ProjectSection['site']>;
    readonly activity: Activity;
    readonly jobs?: Series<number>;
    readonly averageMonthlyWage?: Series<Kopecks>;
    readonly subsistenceMinimum?: Series<Kopecks>;
  };
  readonly investor: Facts<InvestorSection>;
  readonly company?: {
    readonly taxableProfit: Series<Kopecks>;
    readonly projectIncomeShare: Series<Rate>;
  };
  readonly statuses?: Statuses;
  readonly capitalInvestment?: readonly CapitalInvestment[];
  readonly taxableProfit?: Series<Kopecks>;
  readonly carryLosses: boolean;
  /** Yearly values of the whole project stand here as one immovable and one movable object. */
  readonly property?: readonly PropertyObject[];
  readonly ppeProgramme: {
    readonly capitalInvestment?: Kopecks;
    readonly newMovables?: readonly OwnedObject[];
    readonly upgradedObjects?: readonly UpgradedObject[];
  };
  readonly fixedAssets?: readonly FixedAsset[];
  readonly landPlots?: readonly LandPlot[];
  readonly transportTax?: Series<Kopecks>;
  readonly imports?: readonly Import[];
  readonly borrowing?: Borrowing;
  readonly cashFlow?: CashFlow;
  readonly valuation: Valuation;
}

/** Facts of a section; one that the document leaves out, or gives as undefined, is absent. */
export type Facts<S> = { readonly [K in keyof S]?: NonNullable<S[K]> };

export interface Activity {
  readonly main?: string;
  readonly others?: readonly string[];
  readonly class21RevenueShare?: Series<Rate>;
  readonly sezKind?: 'machinery' | 'wood' | 'vehicle-parts' | 'other';
}

export interface Statuses {
  readonly investmentRegister?: Inclusion;
  readonly rip?: Inclusion;
  readonly anotherRip?: { readonly included: Day };
  readonly specialInvestmentContract?: Contract;
  readonly sezResident?: { readonly registered: Day; readonly ends?: Day };
  readonly ppeProgramme?: Inclusion;
}

/** A place in a register, to its last day where that is stated. */
export interface Inclusion {
  readonly included: Day;
  readonly ends?: Day;
}

export interface Contract {
  readonly level: 'federal' | 'regional';
  readonly signed: Day;
  readonly ends?: Day;
  readonly statedCapitalInvestment?: Kopecks;
}

/** A moment known to the day or only to the year. */
export type When = { readonly day: Day } | { readonly year: number };

export interface CapitalInvestment {
  /** Where the amount stands in the document. */
  readonly path: string;
  readonly when: When;
  readonly amount: Kopecks;
  readonly kind?: CapitalInvestmentKind;
  readonly counts?: boolean;
}

/** Something of value on the company's books. */
export interface OwnedObject {
  readonly id: string;
  /** Where the object stands in the document. */
  readonly path: string;
  readonly kind: 'immovable' | 'movable';
  readonly value: ObjectValue;
  /** The day on which it came on the books, where its value does not tell it. */
  readonly commissioned?: Day;
}

/** An object of the project that is not one of the PP&E programme. */
export interface PropertyObject extends OwnedObject {
  readonly zone: Facts<ZoneSection>;
  /** Where the document may say how the object stands to the zone. */
  readonly zonePath: string;
  /** Whether it stands for the yearly values of the whole project. */
  readonly ofProject: boolean;
}

/** The value of an object: written off month by month, or given by year. */
export type ObjectValue =
  | {
      readonly commissioned: Day;
      readonly cost: Kopecks;
      readonly lifeMonths: number;
      readonly disposed?: Day;
    }
  | { readonly yearlyBases: Series<Kopecks> };

export interface UpgradedObject extends OwnedObject {
  /** Absent where the object stood before the project. */
  readonly commissioned?: Day;
  readonly completed: Day;
  readonly upgradeCost: Kopecks;
  readonly depreciatedValue: Kopecks;
}

export interface FixedAsset {
  readonly id: string;
  readonly path: string;
  readonly putIntoUse: Day;
  readonly cost: Kopecks;
  readonly lifeMonths: number;
  readonly kind?: FixedAssetKind;
  readonly sold?: Day;
}

export interface LandPlot {
  readonly id: string;
  readonly path: string;
  readonly cadastralValue: Kopecks;
  readonly rate?: Rate;
  readonly title: Day;
}

export interface Import {
  readonly path: string;
  readonly when: When;
  readonly customsValue: Kopecks;
  readonly dutyRate?: Rate;
  readonly vatRate?: Rate;
  readonly vatDeductible?: boolean;
  readonly usedInZone?: boolean;
}

/** What is to be borrowed of the Industrial Development Fund. */
export interface Borrowing {
  readonly programmes?: readonly ProgrammeId[];
  readonly amount?: Kopecks;
  readonly totalBudget?: Kopecks;
  readonly coFinancing?: Kopecks;
  readonly ownFunds?: Kopecks;
  readonly drawn?: Day;
  readonly termMonths?: number;
  readonly graceMonths?: number;
  readonly repayment?: 'equal-principal' | 'annuity';
  readonly guarantee?: {
    readonly kind?: NonNullable<GuaranteeSection['kind']>;
    readonly yearlyCost?: Rate;
  };
  readonly russianShare?: Rate;
  readonly outputFrom?: number;
  readonly sales?: Series<Kopecks>;
  readonly price?: Kopecks;
  readonly advance?: Kopecks;
  readonly assets?: Kopecks;
  readonly otherFundLoans?: Kopecks;
  readonly marketRate?: Rate;
  readonly discountRate?: Rate;
  readonly facts: Facts<BorrowerFacts>;
}

/** The flows of the project without any support. */
export interface CashFlow {
  readonly operating?: Series<Kopecks>;
  readonly workingCapital?: Series<Kopecks>;
  readonly residualValue?: { readonly year: number; readonly amount: Kopecks };
}

/** How flows of different years are weighed. */
export interface Valuation {
  readonly discountRate?: Rate;
  readonly timing?: NonNullable<ValuationSection['timing']>;
  readonly prices?: NonNullable<ValuationSection['prices']>;
  readonly butFor?: Rate;
  readonly wageTaxRate?: Rate;
  readonly interestInProfit?: boolean;
}
