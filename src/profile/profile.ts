import type { Day } from '../kit/day';
import type { Kopecks } from '../kit/money';
import type { Series } from '../kit/series';
import type {
  ActivitySection,
  BorrowerFacts,
  BorrowingSection,
  CapitalInvestmentItem,
  CashFlowSection,
  FixedAsset as FixedAssetItem,
  FrameDocument,
  ImportItem,
  InvestorSection,
  LandPlot as LandPlotItem,
  ProjectSection,
  UpgradedObject as UpgradedItem,
  ValuationSection,
  ZoneSection,
} from './document';
import type { OfRegion } from './frame';
import type { Placed, Stated } from './stated';

/**
 * A profile that was read and found sound by `parseProfile`: money in kopecks,
 * series without gaps, every day a day of the calendar within the edition.
 */
export interface Profile extends Omit<Stated<FrameDocument>, keyof Rewritten>, Rewritten {}

/** Sections that are always there, and those whose values take another form. */
interface Rewritten {
  /** The region that the profile was parsed for. */
  readonly region: OfRegion;
  readonly project: Stated<Omit<ProjectSection, 'activity'>> & { readonly activity: Activity };
  readonly investor: Stated<InvestorSection>;
  readonly capitalInvestment?: readonly CapitalInvestment[];
  readonly statuses?: Statuses;
  readonly carryLosses: boolean;
  /** Yearly values of the whole project stand here as one immovable and one movable object. */
  readonly property?: readonly PropertyObject[];
  readonly ppeProgramme: {
    readonly capitalInvestment?: Kopecks;
    readonly newMovables?: readonly OwnedObject[];
    readonly upgradedObjects?: readonly UpgradedObject[];
  };
  readonly imports?: readonly Import[];
  readonly borrowing?: Borrowing;
  readonly valuation: Valuation;
}

export type Activity = Stated<ActivitySection>;
/** A status that is held, with its first day under one of three names, and its last where it is stated. */
export interface HeldStatus {
  readonly included?: Day;
  readonly registered?: Day;
  readonly signed?: Day;
  readonly ends?: Day;
}
/** By field; what else a region states of one, the region reads. */
export interface Statuses {
  readonly [field: string]: HeldStatus | undefined;
}
export type CashFlow = Stated<CashFlowSection>;
export type Valuation = Stated<ValuationSection>;
export type FixedAsset = Stated<FixedAssetItem> & Placed;
export type LandPlot = Stated<LandPlotItem> & Placed;

/** What is to be borrowed of the Industrial Development Fund. */
export interface Borrowing extends Stated<Omit<BorrowingSection, 'facts'>> {
  readonly facts: Stated<BorrowerFacts>;
}

/** A moment known to the day or only to the year. */
export type When = { readonly day: Day } | { readonly year: number };

/** An item of a list that is of a day or of a year. */
type TimedItem<Item> = Stated<Omit<Item, 'day' | 'year'>> & Placed & { readonly when: When };

export type CapitalInvestment = TimedItem<CapitalInvestmentItem>;
export type Import = TimedItem<ImportItem>;

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
  readonly zone: Stated<ZoneSection>;
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

export interface UpgradedObject
  extends OwnedObject,
    Stated<Pick<UpgradedItem, 'completed' | 'upgradeCost' | 'depreciatedValue'>> {
  /** Absent where the object stood before the project. */
  readonly commissioned?: Day;
}
