import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';
import type { Kopecks, Rate } from '../kit/money';
import type { EditionId } from './editions';
import type { Figure } from './figure';
import type { MeasureId } from './ids';
import type { LoanFigures } from './loans';

/** All figures of an edition, by measure. */
export interface Figures {
  readonly edition: EditionId;
  readonly baseline: BaselineFigures;
  readonly register: RegisterFigures;
  readonly rip: RipFigures;
  readonly spicFederal: SpicFederalFigures;
  readonly spicRegional: SpicRegionalFigures;
  readonly sez: SezFigures;
  readonly exemption: ExemptionFigures;
  readonly ppe: PpeFigures;
  readonly deduction: DeductionFigures;
  readonly loans: LoanFigures;
  readonly combinations: CombinationFigures;
}

/** Figures by which projects are assessed, as an edition or an amendment leaves them. */
export interface Policy extends Figures {
  /** What the figures were amended by, in order; none in an edition. */
  readonly amendments: readonly AmendmentRecord[];
  readonly fingerprint: Fingerprint;
}

/** What a policy is known by. */
export interface Fingerprint {
  /** SHA-256 of the figures, their citations and standings. */
  readonly hash: string;
  /** The figures of which it is the hash: those of the policy itself. */
  readonly of: Figures;
}

/** What an amendment did to the figures of a policy. */
export interface AmendmentRecord {
  readonly title: string;
  readonly source: string;
  readonly changed: readonly FigureDay[];
  /** Values of later days that gave way to those of the amendment. */
  readonly dropped: readonly FigureDay[];
}

/** A figure by its path in the policy, and the first day of one of its values. */
export interface FigureDay {
  readonly figure: string;
  readonly from: Day;
}

/** Names of a part of the policy under which figures stand: all but those of texts and lists. */
export type FigureNames<Node> = {
  [Name in keyof Node]: Node[Name] extends string | RuleText | readonly unknown[] ? never : Name;
}[keyof Node];

/** What an investor must obtain for a measure. */
export interface StepText {
  readonly obtain: string;
  readonly from: string;
  readonly lostBy: string;
  readonly citation: Citation;
  readonly standing: Standing;
}

/** First and last tax year of a measure; null is no such bound. */
export interface InForceFigures {
  readonly firstYear: Figure<number | null>;
  readonly lastYear: Figure<number | null>;
}

/** Steps of an amount: up to and including each bound so many tax periods; the last has no bound. */
export interface Tiers {
  readonly steps: readonly { readonly upTo: Kopecks | null; readonly periods: number }[];
  /** How well it is known that each bound belongs to the lower step. */
  readonly bounds: Standing;
}

/** Rates by tax period of residence: up to and including each period; the last has no bound. */
export type Schedule = readonly { readonly upTo: number | null; readonly rate: Rate }[];

export interface BaselineFigures {
  /** Ordinary income tax. */
  readonly incomeFederal: Figure<Rate>;
  readonly incomeRegional: Figure<Rate>;
  /** Share of a base that earlier losses may take off it. */
  readonly lossLimit: Figure<Rate>;
  /** Measures whose bases are free of that limit. */
  readonly freeOfLossLimit: Figure<readonly MeasureId[]>;
  /** Ordinary property tax. */
  readonly property: Figure<Rate>;
  /** That of movable property; null where it is taxed like the rest, 0 where it is no object of the tax. */
  readonly movableProperty: Figure<Rate | null>;
  /** Movable property that was booked from this day on is untaxed; null: none is. */
  readonly untaxedMovablesFrom: Figure<Day | null>;
  /** Ordinary VAT on imports. */
  readonly importVat: Figure<Rate>;
  /** The highest rate of land tax on industrial land. */
  readonly landCeiling: Figure<Rate>;
  /** Kinds of capital investment that count for thresholds and caps. */
  readonly countedKinds: Figure<readonly string[]>;
  /** Whether the project must stand in the region. */
  readonly inRegion: Figure<boolean>;
  /** Whether measures on income tax are for payers of that tax alone. */
  readonly incomeTaxPayer: Figure<boolean>;
  /** Whether measures on property tax are for payers of that tax alone. */
  readonly propertyTaxPayer: Figure<boolean>;
}

/** A reduced regional rate and the reduction that is printed beside it. */
export interface ReducedRegionalFigures {
  readonly regionalRate: Figure<Rate>;
  readonly regionalReduction: Figure<Rate>;
}

/** Conditions that are tested in each tax period. */
export interface PeriodTestFigures {
  /** Whether the average wage is compared with the subsistence minimum. */
  readonly wageTest: Figure<boolean>;
  /** How many times the minimum the wage must be; null where no source gives it. */
  readonly wageMultiple: Figure<Rate | null>;
  /** The same for textile makers; null where they have none of their own. */
  readonly textileWageMultiple: Figure<Rate | null>;
  /** OKVED 2 class of textile makers. */
  readonly textileClass: Figure<string>;
  /** Whether arrears of taxes exclude. */
  readonly noArrears: Figure<boolean>;
}

export interface RegisterFigures extends InForceFigures, ReducedRegionalFigures, PeriodTestFigures {
  readonly minCapitalInvestment: Figure<Kopecks>;
  readonly windowYears: Figure<number>;
  readonly tiers: Figure<Tiers>;
  readonly step: StepText;
}

/** Each condition on a participant: whether it is asked. */
export interface RipConditions {
  readonly russianOrganisation: Figure<boolean>;
  readonly registeredInRegion: Figure<boolean>;
  readonly noSubdivisionOutsideRegion: Figure<boolean>;
  readonly noSpecialTaxRegime: Figure<boolean>;
  readonly notInConsolidatedGroup: Figure<boolean>;
  readonly notFinancialOrNonProfit: Figure<boolean>;
  readonly notSezResident: Figure<boolean>;
  readonly notResidentOfOtherTerritory: Figure<boolean>;
  readonly neverBefore: Figure<boolean>;
  readonly oneProjectOnly: Figure<boolean>;
  readonly landOwnedOrLeased: Figure<boolean>;
  readonly noOilOrGas: Figure<boolean>;
  readonly noExcisableGoods: Figure<boolean>;
}

export interface RipFigures extends InForceFigures, ReducedRegionalFigures {
  /** The smaller amount, within the shorter window. */
  readonly minCapitalInvestmentShort: Figure<Kopecks>;
  readonly shortWindowYears: Figure<number>;
  /** The greater amount, within the longer window. */
  readonly minCapitalInvestmentLong: Figure<Kopecks>;
  readonly longWindowYears: Figure<number>;
  readonly federalRate: Figure<Rate>;
  /** Share of capital investment that the relief may reach. */
  readonly capShare: Figure<Rate>;
  /** Share of the company's income from the project from which the rates apply to the whole company. */
  readonly companyShare: Figure<Rate>;
  /** Whether below that share the rates apply to the project's own base. */
  readonly projectBase: Figure<boolean>;
  /** Last tax year of a project that reaches the smaller amount only. */
  readonly lastYearShort: Figure<number | null>;
  /**
   * What uses up the cap is the tax at this rate less the tax at the reduced
   * ones; null where it is the relief itself.
   */
  readonly notionalRate: Figure<Rate | null>;
  /** Whether those who enter are under rules that could not be read. */
  readonly unreadEntrants: Figure<boolean>;
  readonly conditions: RipConditions;
  readonly step: StepText;
}

interface SpicFigures extends InForceFigures, ReducedRegionalFigures {
  /** Years of a contract whose end is not given. */
  readonly termYears: Figure<number>;
  readonly step: StepText;
}

export interface SpicFederalFigures extends SpicFigures {
  /** Null where contracts of the day have no threshold. */
  readonly minCapitalInvestment: Figure<Kopecks | null>;
  readonly federalRate: Figure<Rate>;
  /** Whether the region's reduced rate is for contracts signed on the day. */
  readonly regionalRateGranted: Figure<boolean>;
  /** Whether the last year ends contracts signed on the day. */
  readonly endsWithLastYear: Figure<boolean>;
  /** Capital investment above which a contract may run longer, and how long; null: none may. */
  readonly longTermAbove: Figure<Kopecks | null>;
  readonly longTermYears: Figure<number>;
  /** Share of the capital investment stated in the contract that all relief may reach; null: no cap. */
  readonly capShare: Figure<Rate | null>;
  /** First tax year whose relief counts towards that cap; null: every year's does. */
  readonly capFromYear: Figure<number | null>;
  /** Last day on which contracts like those signed on the day may be signed; null: none. */
  readonly lastSigning: Figure<Day | null>;
  /** Whether the conditions on participants of Tax Code art. 25.16 p. 1 are asked of contracts signed on the day. */
  readonly participantConditions: Figure<boolean>;
  /** Whether the contract must name the relief, a rule that could not be read. */
  readonly namesIncomeTax: Figure<boolean>;
}

export interface SpicRegionalFigures extends SpicFigures {
  readonly minCapitalInvestment: Figure<Kopecks>;
  readonly periods: Figure<number>;
  readonly capShare: Figure<Rate>;
  /** The year printed over both contracts, for the reading that applies it here. */
  readonly headingLastYear: Figure<number>;
  /** Whether the federal footing of contracts signed on the day could not be found. */
  readonly unreadFooting: Figure<boolean>;
}

export interface SezFigures extends InForceFigures {
  readonly onSite: Figure<boolean>;
  readonly separateAccounting: Figure<boolean>;
  readonly noExcisableGoods: Figure<boolean>;
  /** Capital investment of a resident in all; null: none is asked. */
  readonly minCapitalInvestment: Figure<Kopecks | null>;
  /** The part of it that the first years must bring, and how many they are; null: none is asked. */
  readonly minEarlyInvestment: Figure<Kopecks | null>;
  readonly earlyYears: Figure<number>;
  /** Whether relief must be matched by investment, a rule that could not be read. */
  readonly matchedByInvestment: Figure<boolean>;
  readonly federalRate: Figure<Rate>;
  readonly priorityRegionalRates: Figure<Schedule>;
  readonly otherRegionalRates: Figure<Schedule>;
  /** OKVED 2 codes of the priority activities. */
  readonly priorityActivities: Figure<readonly string[]>;
  readonly propertyRate: Figure<Rate>;
  readonly propertyMonths: Figure<number>;
  /** Tax periods for property that is given by yearly values. */
  readonly propertyPeriods: Figure<number>;
  readonly propertyConditions: Figure<boolean>;
  readonly landRate: Figure<Rate>;
  readonly landMonths: Figure<number>;
  readonly transportRate: Figure<Rate>;
  readonly transportPeriods: Figure<number>;
  readonly transportPeriodsLong: Figure<number>;
  readonly importDutyRate: Figure<Rate>;
  readonly importVatRate: Figure<Rate>;
  /** The ceiling that federal law puts on the regional rate of residents. */
  readonly regionalCeiling: Figure<Rate>;
  readonly step: StepText;
}

export type StatusColumn = 'investmentRegister' | 'rip' | 'specialInvestmentContract';

export interface ExemptionFigures extends InForceFigures, PeriodTestFigures {
  readonly minCapitalInvestment: Figure<Kopecks>;
  readonly windowYears: Figure<number>;
  readonly tiers: Figure<Tiers>;
  /** Investment above which a pharmaceutical manufacturer has more periods, and how many. */
  readonly pharmaceutical: Figure<{ readonly above: Kopecks; readonly periods: number }>;
  /** OKVED 2 class of pharmaceutical manufacturers. */
  readonly pharmaceuticalClass: Figure<string>;
  /** Share of revenue from that class that each period more asks; null: the main activity decides. */
  readonly pharmaceuticalShare: Figure<Rate | null>;
  /** The statuses of which one is needed. */
  readonly statuses: Figure<readonly StatusColumn[]>;
  readonly rate: Figure<Rate>;
  readonly step: StepText;
}

/** A band of upgrade shares and its rate. Bounds are shares of 1; `above` excludes its bound. */
export interface UpgradeBand {
  readonly from: Rate;
  readonly fromIncluded: boolean;
  /** Included; null is no upper bound. */
  readonly to: Rate | null;
  readonly rate: Rate;
}

export interface PpeFigures extends InForceFigures {
  readonly minCapitalInvestment: Figure<Kopecks>;
  readonly tiers: Figure<Tiers>;
  readonly newMovableRate: Figure<Rate>;
  /** Ascending bands. */
  readonly bands: Figure<readonly UpgradeBand[]>;
  readonly step: StepText;
}

export interface DeductionFigures {
  /** Share of an asset's cost that may be taken off the regional tax; null where no source gives it. */
  readonly regionalShare: Figure<Rate | null>;
  readonly federalShare: Figure<Rate | null>;
  /** Regional tax may not fall below the base at this rate. */
  readonly regionalFloor: Figure<Rate>;
  /** Useful life, in months, to which an asset is of depreciation groups 1-2, which have no deduction. */
  readonly shortLifeMonths: Figure<number>;
  /** Useful life, in months, to which a longer-lived asset is of groups 3-7; above it of groups 8-10. */
  readonly longLifeMonths: Figure<number>;
  /** Kinds of assets of groups 8-10 that have the deduction, by the year of putting into use. */
  readonly longLivedKinds: Figure<readonly FixedAssetKind[]>;
  /** Whether a sale before the end of its useful life loses the deduction of an asset. */
  readonly lostBySale: Figure<boolean>;
  readonly firstYear: Figure<number | null>;
  /** Last year to which an unused deduction is carried. */
  readonly lastYear: Figure<number | null>;
  readonly notRip: Figure<boolean>;
  readonly notSezResident: Figure<boolean>;
  readonly step: StepText;
}

/** A rule of which no figure is a part, with where it comes from. */
export interface RuleText {
  readonly citation: Citation;
  readonly standing: Standing;
}

/** What may stand together in one project. */
export interface CombinationFigures {
  /** A base bears one reduced rate of income tax. */
  readonly oneIncomeRate: RuleText;
  /** An object is relieved under one measure at a time. */
  readonly oneRateAnObject: RuleText;
  /** Statuses with which the PP&E upgrade may follow the exemption on one object. */
  readonly upgradeAfterExemption: Figure<readonly StatusColumn[]>;
  /** Whether a resident of the zone may use the exemption for objects in the zone. */
  readonly exemptionInZone: Figure<boolean>;
  /** Whether each of these pairs may be held by one project. */
  readonly ripWithSez: Figure<boolean>;
  readonly registerWithPpe: Figure<boolean>;
  readonly registerWithRip: Figure<boolean>;
  readonly registerWithContract: Figure<boolean>;
  readonly deductionWithRip: Figure<boolean>;
  readonly deductionWithSez: Figure<boolean>;
  readonly deductionWithContract: Figure<boolean>;
}

/** What a fixed asset is. */
export type FixedAssetKind =
  | 'equipment'
  | 'vehicles'
  | 'building'
  | 'structure'
  | 'transmission'
  | 'other';
