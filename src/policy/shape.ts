import type { Day } from '../kit/day';
import type { Kopecks, Rate } from '../kit/money';
import type { Figure } from './figure';
import type { MeasureId } from './ids';
import type { LoanRates } from './loans';
import type {
  ExemptionFigures,
  FigureNames,
  Figures,
  FixedAssetKind,
  Schedule,
  StatusColumn,
  Tiers,
  UpgradeBand,
} from './policy';

/** What a figure of each kind is inside the policy; `or-none` admits null, which is no such figure. */
export interface KindValues {
  readonly money: Kopecks;
  readonly 'money-or-none': Kopecks | null;
  /** A rate or share from 0 to 1. */
  readonly rate: Rate;
  readonly 'rate-or-none': Rate | null;
  /** A share that may pass 1. */
  readonly 'proportion-or-none': Rate | null;
  readonly years: number;
  readonly months: number;
  /** Tax periods. */
  readonly periods: number;
  /** A tax year. */
  readonly year: number;
  readonly 'year-or-none': number | null;
  readonly 'day-or-none': Day | null;
  readonly 'yes-no': boolean;
  /** An OKVED 2 code. */
  readonly code: string;
  readonly codes: readonly string[];
  /** Kinds of capital investment. */
  readonly investments: readonly string[];
  /** Kinds of fixed assets. */
  readonly 'asset-kinds': readonly FixedAssetKind[];
  readonly measures: readonly MeasureId[];
  readonly statuses: readonly StatusColumn[];
  readonly tiers: Tiers;
  readonly schedule: Schedule;
  readonly 'loan-rates-or-none': LoanRates | null;
  readonly bands: readonly UpgradeBand[];
  /** More tax periods above an amount. */
  readonly 'periods-above': ValueOf<ExemptionFigures['pharmaceutical']>;
}

export type Kind = keyof KindValues;

type ValueOf<F> = F extends Figure<infer Value> ? Value : never;

/** The kinds whose values are exactly those of a figure. */
type KindOf<Value> = {
  [K in Kind]: [Value, KindValues[K]] extends [KindValues[K], Value] ? K : never;
}[Kind];

/** A table of kinds nested as a part of the policy is. */
export type Shape<Node> = {
  readonly [Name in FigureNames<Node>]: Node[Name] extends Figure<infer Value>
    ? KindOf<Value>
    : Shape<Node[Name]>;
};

const PROGRAMME = {
  opens: 'day-or-none',
  minAmount: 'money',
  maxAmount: 'money',
  rates: 'loan-rates-or-none',
  lowerRates: 'loan-rates-or-none',
  termYears: 'years',
  minBudget: 'money-or-none',
  coFinancing: 'rate-or-none',
  ownFunds: 'rate-or-none',
  sales: 'proportion-or-none',
  repaymentYears: 'years',
  borrower: 'yes-no',
} as const;

/** The kind of every figure of the policy, nested as the policy nests them. */
export const SHAPE = {
  baseline: {
    incomeFederal: 'rate',
    incomeRegional: 'rate',
    lossLimit: 'rate',
    freeOfLossLimit: 'measures',
    property: 'rate',
    movableProperty: 'rate-or-none',
    untaxedMovablesFrom: 'day-or-none',
    importVat: 'rate',
    landCeiling: 'rate',
    countedKinds: 'investments',
    inRegion: 'yes-no',
    incomeTaxPayer: 'yes-no',
    propertyTaxPayer: 'yes-no',
  },
  register: {
    wageTest: 'yes-no',
    wageMultiple: 'proportion-or-none',
    textileWageMultiple: 'proportion-or-none',
    textileClass: 'code',
    noArrears: 'yes-no',
    minCapitalInvestment: 'money',
    windowYears: 'years',
    tiers: 'tiers',
    regionalRate: 'rate',
    regionalReduction: 'rate',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  rip: {
    minCapitalInvestmentShort: 'money',
    shortWindowYears: 'years',
    minCapitalInvestmentLong: 'money',
    longWindowYears: 'years',
    federalRate: 'rate',
    regionalRate: 'rate',
    regionalReduction: 'rate',
    capShare: 'rate',
    companyShare: 'rate',
    projectBase: 'yes-no',
    lastYearShort: 'year-or-none',
    notionalRate: 'rate-or-none',
    unreadEntrants: 'yes-no',
    conditions: {
      russianOrganisation: 'yes-no',
      registeredInRegion: 'yes-no',
      noSubdivisionOutsideRegion: 'yes-no',
      noSpecialTaxRegime: 'yes-no',
      notInConsolidatedGroup: 'yes-no',
      notFinancialOrNonProfit: 'yes-no',
      notSezResident: 'yes-no',
      notResidentOfOtherTerritory: 'yes-no',
      neverBefore: 'yes-no',
      oneProjectOnly: 'yes-no',
      landOwnedOrLeased: 'yes-no',
      noOilOrGas: 'yes-no',
      noExcisableGoods: 'yes-no',
    },
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  spicFederal: {
    minCapitalInvestment: 'money-or-none',
    termYears: 'years',
    federalRate: 'rate',
    regionalRateGranted: 'yes-no',
    endsWithLastYear: 'yes-no',
    longTermAbove: 'money-or-none',
    longTermYears: 'years',
    capShare: 'rate-or-none',
    capFromYear: 'year-or-none',
    lastSigning: 'day-or-none',
    participantConditions: 'yes-no',
    namesIncomeTax: 'yes-no',
    regionalRate: 'rate',
    regionalReduction: 'rate',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  spicRegional: {
    minCapitalInvestment: 'money',
    termYears: 'years',
    regionalRate: 'rate',
    regionalReduction: 'rate',
    periods: 'periods',
    capShare: 'rate',
    headingLastYear: 'year',
    unreadFooting: 'yes-no',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  sez: {
    onSite: 'yes-no',
    separateAccounting: 'yes-no',
    noExcisableGoods: 'yes-no',
    minCapitalInvestment: 'money-or-none',
    minEarlyInvestment: 'money-or-none',
    earlyYears: 'years',
    matchedByInvestment: 'yes-no',
    federalRate: 'rate',
    priorityRegionalRates: 'schedule',
    otherRegionalRates: 'schedule',
    priorityActivities: 'codes',
    propertyRate: 'rate',
    propertyMonths: 'months',
    propertyPeriods: 'periods',
    propertyConditions: 'yes-no',
    landRate: 'rate',
    landMonths: 'months',
    transportRate: 'rate',
    transportPeriods: 'periods',
    transportPeriodsLong: 'periods',
    importDutyRate: 'rate',
    importVatRate: 'rate',
    regionalCeiling: 'rate',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  exemption: {
    minCapitalInvestment: 'money',
    windowYears: 'years',
    tiers: 'tiers',
    pharmaceutical: 'periods-above',
    pharmaceuticalClass: 'code',
    pharmaceuticalShare: 'rate-or-none',
    wageTest: 'yes-no',
    wageMultiple: 'proportion-or-none',
    textileWageMultiple: 'proportion-or-none',
    textileClass: 'code',
    noArrears: 'yes-no',
    statuses: 'statuses',
    rate: 'rate',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  ppe: {
    minCapitalInvestment: 'money',
    tiers: 'tiers',
    newMovableRate: 'rate',
    bands: 'bands',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
  },
  deduction: {
    regionalShare: 'rate-or-none',
    federalShare: 'rate-or-none',
    regionalFloor: 'rate',
    shortLifeMonths: 'months',
    longLifeMonths: 'months',
    longLivedKinds: 'asset-kinds',
    lostBySale: 'yes-no',
    firstYear: 'year-or-none',
    lastYear: 'year-or-none',
    notRip: 'yes-no',
    notSezResident: 'yes-no',
  },
  loans: {
    programmes: {
      joint: PROGRAMME,
      'development-projects': PROGRAMME,
      'machine-tools': PROGRAMME,
      'component-parts': PROGRAMME,
      'defence-conversion': PROGRAMME,
      leasing: PROGRAMME,
      'drug-labelling': PROGRAMME,
      productivity: PROGRAMME,
      digitalisation: PROGRAMME,
    },
    assetsShare: 'rate',
    jointFederalShare: 'rate',
    russianEquipmentShare: 'rate-or-none',
    russianEquipmentPoints: 'rate-or-none',
    advanceFrom: 'rate',
    advanceTo: 'rate',
    opinionOnly: 'yes-no',
    productivitySector: 'yes-no',
    keyRate: 'rate-or-none',
  },
  combinations: {
    upgradeAfterExemption: 'statuses',
    exemptionInZone: 'yes-no',
    ripWithSez: 'yes-no',
    registerWithPpe: 'yes-no',
    registerWithRip: 'yes-no',
    registerWithContract: 'yes-no',
    deductionWithRip: 'yes-no',
    deductionWithSez: 'yes-no',
    deductionWithContract: 'yes-no',
  },
} as const satisfies Shape<Figures>;
