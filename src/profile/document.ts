import type { FixedAssetKind } from '../policy/kinds';
import type { BorrowingSection } from './borrowing-document';
import type { CashFlowSection, ValuationSection } from './valuation-document';
import type { Amount, DayText, Share, YearMap, YearSeries } from './written';

export type * from './borrowing-document';
export type * from './valuation-document';
export type * from './written';

/**
 * The document that describes a project, as a person or a program writes it
 * (JSON, YAML or a value). Only `project.name` and `project.start` are required:
 * what is left out makes no line and no false answer, and the result names it.
 */
export interface ProfileDocument {
  /** The investment project. */
  project: ProjectSection;
  /** What the participant conditions ask of the company. */
  investor?: InvestorSection | undefined;
  /** The whole company, where the project is only a part of it. Left out: the company is the project. */
  company?: CompanySection | undefined;
  /** The statuses held, with their days. An empty section says that none is held; a section left out says nothing. */
  statuses?: StatusesSection | undefined;
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

/** The project itself: name, start, activity, site and jobs. */
export interface ProjectSection {
  name: string;
  /** The day on which the project starts; statuses not held yet count as obtained on it. */
  start: DayText;
  activity?: ActivitySection | undefined;
  /** Where the project stands: on a site of the special economic zone, elsewhere in the region, or elsewhere. */
  site?: 'sez' | 'region' | 'elsewhere' | undefined;
  /** Jobs of the project by year, a number of people. */
  jobs?: YearSeries<number> | undefined;
  /** Average monthly wage by year, roubles. */
  averageMonthlyWage?: YearSeries<Amount> | undefined;
  /** Subsistence minimum of able-bodied persons in the region by year, roubles a month. */
  subsistenceMinimum?: YearSeries<Amount> | undefined;
}

/** What the project does, by OKVED 2. */
export interface ActivitySection {
  /** OKVED 2 code of the main activity, as text: "28.11". */
  main?: string | undefined;
  /** OKVED 2 codes of the other activities. */
  others?: string[] | undefined;
  /** Share of revenue from OKVED 2 class 21 (pharmaceuticals) by year. */
  class21RevenueShare?: YearSeries<Share> | undefined;
  /** Kind of activity in the special economic zone, where it is stated rather than read from the main activity. */
  sezKind?: 'machinery' | 'wood' | 'vehicle-parts' | 'other' | undefined;
}

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

/** Both series name the years of `taxableProfit`. */
export interface CompanySection {
  /** Taxable profit of the whole company by year, roubles. */
  taxableProfit: YearSeries<Amount>;
  /** Share of the company's income that is from the project, by year. */
  projectIncomeShare: YearSeries<Share>;
}

/** Statuses that are held, each with the day on which it was obtained. */
export interface StatusesSection {
  /** In the Register of Investment Projects. */
  investmentRegister?: InclusionSection | undefined;
  /** Participant of this Regional Investment Project. */
  rip?: InclusionSection | undefined;
  /** Participant of another Regional Investment Project. */
  anotherRip?: { included: DayText } | undefined;
  /** Party to a special investment contract. */
  specialInvestmentContract?: ContractSection | undefined;
  /** Resident of the special economic zone. */
  sezResident?: { registered: DayText; ends?: DayText | undefined } | undefined;
  /** In the register of PP&E update and upgrade programmes. */
  ppeProgramme?: InclusionSection | undefined;
}

/** A place in a register. */
export interface InclusionSection {
  included: DayText;
  /** The last day of the status, whose year is a whole last tax period. Left out: it goes on. */
  ends?: DayText | undefined;
}

/** A special investment contract that has been signed. */
export interface ContractSection {
  level: 'federal' | 'regional';
  signed: DayText;
  /** The last day of the contract. Left out: the longest term that contracts of its day may have. */
  ends?: DayText | undefined;
  /** Capital investment stated in the contract, roubles. */
  statedCapitalInvestment?: Amount | undefined;
}

/** Capital investment of a year or of a day, roubles without VAT. */
export interface CapitalInvestmentItem {
  year?: number | undefined;
  day?: DayText | undefined;
  amount: Amount;
  /** Left out: taken as depreciable assets, an assumption in the result. */
  kind?: CapitalInvestmentKind | undefined;
  /** Says whether the amount counts, against what its kind would say. */
  counts?: boolean | undefined;
}

/** What capital investment is spent on; the first three kinds count unless the caller says otherwise. */
export type CapitalInvestmentKind =
  | 'buildings'
  | 'equipment'
  | 'other-depreciable'
  | 'intangibles'
  | 'land'
  | 'working-capital'
  | 'passenger-vehicles'
  | 'housing'
  | 'existing-buildings';

/** Either yearly values of the whole project or a register of objects. */
export interface PropertySection {
  /** Average annual value of immovable property by year, roubles. */
  immovable?: YearSeries<Amount> | undefined;
  /** Average annual value of movable property by year, roubles. */
  movable?: YearSeries<Amount> | undefined;
  /** The register of objects. */
  objects?: PropertyObject[] | undefined;
  /** How the property stands to the special economic zone, for every object that does not say so itself. */
  zone?: ZoneSection | undefined;
}

/** An object has `commissioned`, `cost` and `lifeMonths`, or its own `yearlyBases`. */
export interface PropertyObject {
  /** A name that no other object of the profile has. */
  id: string;
  kind: 'immovable' | 'movable';
  /** The day on which the object is put into use. */
  commissioned?: DayText | undefined;
  /** First cost, roubles without VAT. */
  cost?: Amount | undefined;
  /** Useful life in months. */
  lifeMonths?: number | undefined;
  /** The day on which the object is disposed of. */
  disposed?: DayText | undefined;
  /** Average annual value by year, roubles. */
  yearlyBases?: YearSeries<Amount> | undefined;
  zone?: ZoneSection | undefined;
}

/** The four conditions on property of a resident of the special economic zone. */
export interface ZoneSection {
  /** On the resident's books. */
  onResidentBooks?: boolean | undefined;
  /** Made or bought for the activity in the zone. */
  madeOrBoughtForZone?: boolean | undefined;
  /** Used in the zone. */
  usedInZone?: boolean | undefined;
  /** Located in the zone. */
  locatedInZone?: boolean | undefined;
}

/** The programme to update and upgrade fixed assets (PP&E). */
export interface PpeProgrammeSection {
  /** Capital investment of the programme, roubles. */
  capitalInvestment?: Amount | undefined;
  /** Movable objects newly created or bought under the programme. */
  newMovables?: NewMovable[] | undefined;
  /** Objects upgraded under the programme. */
  upgradedObjects?: UpgradedObject[] | undefined;
}

/** A new movable object has `commissioned`, `cost` and `lifeMonths`, or its own `yearlyBases`. */
export interface NewMovable {
  id: string;
  commissioned?: DayText | undefined;
  cost?: Amount | undefined;
  lifeMonths?: number | undefined;
  disposed?: DayText | undefined;
  yearlyBases?: YearSeries<Amount> | undefined;
}

/** A fixed asset that the programme upgrades. */
export interface UpgradedObject {
  id: string;
  kind: 'immovable' | 'movable';
  /**
   * The day on which the object was first put into use, where the project created
   * or bought it. Left out: it is taken to have stood before the project, and only
   * the upgrade is relieved.
   */
  commissioned?: DayText | undefined;
  /** The day on which the upgrade was completed. */
  completed: DayText;
  /** Cost of the upgrade, roubles. */
  upgradeCost: Amount;
  /** Depreciated value on that day before the upgrade, roubles. */
  depreciatedValue: Amount;
  /** Average annual value by year, roubles. */
  yearlyBases: YearSeries<Amount>;
}

/** A fixed asset put into use, for the investment tax deduction. */
export interface FixedAsset {
  id: string;
  /** The day on which the asset is put into use. */
  putIntoUse: DayText;
  /** First cost, roubles without VAT. */
  cost: Amount;
  /** Useful life in months; it decides the depreciation group. */
  lifeMonths: number;
  /** What the asset is. Asked only of assets of groups 8-10: a useful life of more than 240 months. */
  kind?: FixedAssetKind | undefined;
  /** The day on which the asset is sold. Left out: it is not sold before the end of its useful life. */
  sold?: DayText | undefined;
}

/** A plot of land, for land tax. */
export interface LandPlot {
  id: string;
  /** Cadastral value, roubles. */
  cadastralValue: Amount;
  /** Rate of land tax. Left out: no line. */
  rate?: Share | undefined;
  /** The day on which title is registered. */
  title: DayText;
}

/** An import of a year or of a day. */
export interface ImportItem {
  year?: number | undefined;
  day?: DayText | undefined;
  /** Customs value, roubles. */
  customsValue: Amount;
  /** Rate of duty. Left out: no line. */
  dutyRate?: Share | undefined;
  /** Rate of import VAT. Left out: the ordinary rate of the year. */
  vatRate?: Share | undefined;
  /** Whether the VAT could be deducted, so that freedom from it only defers a payment. Left out: no line for the VAT. */
  vatDeductible?: boolean | undefined;
  /** Whether the goods are used in the zone. */
  usedInZone?: boolean | undefined;
}
