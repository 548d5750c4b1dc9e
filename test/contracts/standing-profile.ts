import type { InvestorSection, YearMap, ZoneSection } from '../../src/profile/document';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';

const { last: LAST } = EDITION_YEARS['brochure-2019'];

/** Facts of an investor whom no condition refuses. */
export const GOOD_INVESTOR: Required<InvestorSection> = {
  russianOrganisation: true,
  registeredInRegion: true,
  subdivisionOutsideRegion: false,
  specialTaxRegime: false,
  consolidatedGroup: false,
  nonProfitOrFinancial: false,
  landOwnedOrLeased: true,
  producesOilOrGas: false,
  producesExcisableGoods: false,
  separateAccounting: true,
  taxArrears: false,
  ripBefore: false,
  residentOfOtherTerritory: false,
};

/** How property of the zone stands to it. */
export const IN_ZONE: Required<ZoneSection> = {
  onResidentBooks: true,
  madeOrBoughtForZone: true,
  usedInZone: true,
  locatedInZone: true,
};

/** Values of consecutive years, as far as the edition goes. */
const series = <V>(first: number, values: readonly V[]): YearMap<V> =>
  Object.fromEntries(
    values
      .map((value, index) => [first + index, value] as const)
      .filter(([year]) => year <= LAST)
      .map(([year, value]) => [String(year), value]),
  );

const PROFIT = [
  '-20000000',
  '15000000.55',
  '80000000.10',
  120_000_000,
  150_000_000,
  160_000_000,
  170_000_000,
  175_000_000,
  180_000_000,
  185_000_000,
];

/**
 * A machine works on a site of the zone that holds no status yet: from 2018 to
 * 2024 every measure is open to it. It states every section but the company.
 */
export const standingDocument = (start: number): ProfileDocument => ({
  project: {
    name: 'Pump works',
    start: `${start}-01-01`,
    activity: { main: '28.13', others: ['33.12'], class21RevenueShare: series(start, [0, 0]) },
    site: 'sez',
    jobs: series(start, [50, 120]),
    averageMonthlyWage: series(start, [60_000, 64_000]),
    subsistenceMinimum: series(start, [11_000, 11_500]),
  },
  investor: GOOD_INVESTOR,
  statuses: {},
  capitalInvestment: series(start, [400_000_000, 300_000_000, 100_000_000]),
  taxableProfit: series(start, PROFIT),
  property: {
    immovable: series(start, [90_000_000, 240_000_000, 380_000_000, 420_000_000, 400_000_000]),
    movable: series(start, ['5000000.50', '4000000.50', '3000000.50']),
    zone: IN_ZONE,
  },
  ppeProgramme: {
    capitalInvestment: 150_000_000,
    newMovables: [
      { id: 'press', commissioned: `${start}-03-10`, cost: 24_000_000, lifeMonths: 120 },
    ],
    upgradedObjects: [
      {
        id: 'furnace',
        kind: 'immovable',
        commissioned: `${start}-02-05`,
        completed: `${start}-05-20`,
        upgradeCost: '7550000',
        depreciatedValue: '10000000',
        yearlyBases: series(start, [10_000_000, 10_000_000, 10_000_000]),
      },
    ],
  },
  fixedAssets: [{ id: 'line', putIntoUse: `${start}-06-10`, cost: 100_000_000, lifeMonths: 120 }],
  landPlots: [{ id: 'plot', cadastralValue: 100_000_000, rate: '0.015', title: `${start}-05-20` }],
  transportTax: series(start, Array<string>(11).fill('100000.50')),
  imports: [
    {
      year: start,
      customsValue: 100_000_000,
      dutyRate: '0.05',
      vatDeductible: false,
      usedInZone: true,
    },
  ],
  exports: [
    {
      day: '2019-05-20',
      transportCost: 20_000_000,
      goodsValue: 100_000_000,
      timber: false,
      selected: true,
    },
    { year: 2018, transportCost: 3_000_000, goodsValue: 10_000_000, selected: true },
  ],
  borrowing: {
    amount: 90_000_000,
    totalBudget: 800_000_000,
    coFinancing: 700_000_000,
    ownFunds: 200_000_000,
    drawn: `${start}-04-10`,
    termMonths: 48,
    graceMonths: 12,
    repayment: 'equal-principal',
    guarantee: { kind: 'bank', yearlyCost: '0.02' },
    russianShare: '0.6',
    outputFrom: Math.min(start + 1, LAST),
    sales: series(start, [0, 30_000_000, 80_000_000, '95000000.50']),
    assets: 600_000_000,
    otherFundLoans: 50_000_000,
    marketRate: '0.12',
    discountRate: '0.11',
    facts: {
      competitiveOutput: true,
      machineToolMaker: true,
      partsOfDecree719: true,
      defenceOrganisation: true,
      civilOutput: true,
    },
  },
  cashFlow: {
    operating: series(start, ['-15000000.50', 35_000_000, 110_000_000, 160_000_000]),
    workingCapital: series(start, [10_000_000, 20_000_000, 5_000_000, -35_000_000]),
    residualValue: { year: Math.min(start + 3, LAST), amount: 300_000_000 },
  },
  valuation: {
    discountRate: '0.14',
    timing: 'end',
    prices: 'nominal',
    butFor: '0.3',
    wageTaxRate: '0.13',
    interestInProfit: true,
  },
});

/**
 * A pharmaceutical works elsewhere in the region, part of a larger company, that
 * stands in the Register, in a Regional Investment Project and in a regional
 * contract. Its objects stand in a register, its investment goes by day and kind,
 * and it names the programmes of which it would borrow.
 */
export const heldDocument = (start: number): ProfileDocument => ({
  ...standingDocument(start),
  project: {
    name: 'Insulin works',
    start: `${start}-02-10`,
    activity: { main: '21.20', class21RevenueShare: series(start, Array<string>(8).fill('0.9')) },
    site: 'region',
    averageMonthlyWage: series(start, Array<number>(8).fill(70_000)),
    subsistenceMinimum: series(start, Array<number>(8).fill(12_000)),
  },
  company: {
    taxableProfit: series(
      start,
      PROFIT.map(() => 300_000_000),
    ),
    projectIncomeShare: series(start, ['0.5', '0.95', 1, '0.9', '0.89', 1, 1, 1, 1, 1]),
  },
  carryLosses: false,
  statuses: {
    investmentRegister: { included: `${start}-03-01` },
    rip: { included: `${start}-04-01` },
    specialInvestmentContract: {
      level: 'regional',
      signed: `${start}-05-01`,
      ends: `${Math.min(start + 5, LAST)}-12-31`,
      statedCapitalInvestment: 520_000_000,
    },
  },
  capitalInvestment: [
    { day: `${start}-06-01`, amount: '200000000.50', kind: 'buildings' },
    { year: Math.min(start + 1, LAST), amount: 310_000_000, kind: 'equipment' },
    { year: Math.min(start + 1, LAST), amount: 40_000_000, kind: 'land' },
    { year: Math.min(start + 2, LAST), amount: 8_000_000, kind: 'intangibles', counts: true },
  ],
  property: {
    zone: IN_ZONE,
    objects: [
      {
        id: 'workshop',
        kind: 'immovable',
        commissioned: `${start}-03-15`,
        cost: 240_000_000,
        lifeMonths: 361,
        disposed: `${Math.min(start + 2, LAST)}-04-15`,
      },
      {
        id: 'store',
        kind: 'immovable',
        yearlyBases: series(start, [0, 100_000_000, 90_000_000, 80_000_000]),
        zone: { onResidentBooks: false },
      },
    ],
  },
  borrowing: {
    programmes: ['leasing', 'drug-labelling', 'productivity', 'digitalisation'],
    amount: '50000000.00',
    totalBudget: 100_000_000,
    coFinancing: 50_000_000,
    ownFunds: 20_000_000,
    drawn: `${start}-12-20`,
    repayment: 'annuity',
    outputFrom: start,
    sales: series(start, [10_000_000, 60_000_000, 70_000_000]),
    price: 300_000_000,
    advance: 90_000_000,
    assets: 400_000_000,
    otherFundLoans: 0,
    facts: {
      manufacturer: true,
      foodManufacturer: false,
      drugMaker: true,
      manufacturingLessee: true,
      productivityParticipant: true,
      centreOpinion: false,
      sampleFlow: true,
      russianSoftware: true,
    },
  },
});

/** A resident of the zone that states the kind of its activity and took part in another project. */
export const residentDocument = (start: number): ProfileDocument => ({
  ...heldDocument(start),
  project: {
    name: 'Wood works',
    start: `${start}-02-10`,
    activity: { sezKind: 'wood' },
    site: 'sez',
  },
  statuses: {
    anotherRip: { included: `${start}-02-20` },
    specialInvestmentContract: { level: 'federal', signed: `${start}-03-01` },
    sezResident: { registered: `${start}-03-10` },
    ppeProgramme: { included: `${start}-04-10` },
  },
  property: {
    objects: [
      {
        id: 'saw-mill',
        kind: 'immovable',
        commissioned: `${start}-06-15`,
        cost: 48_000_000,
        lifeMonths: 120,
        disposed: `${Math.min(start + 3, LAST)}-10-10`,
        zone: IN_ZONE,
      },
    ],
  },
  ppeProgramme: {
    newMovables: [
      { id: 'planer', yearlyBases: series(start, [8_000_000, 7_000_000]) },
      {
        id: 'kiln',
        commissioned: `${start}-07-07`,
        cost: 12_000_000,
        lifeMonths: 60,
        disposed: `${Math.min(start + 1, LAST)}-09-09`,
      },
    ],
  },
  imports: [
    {
      day: `${start}-07-01`,
      customsValue: 20_000_000,
      dutyRate: '0.1',
      vatRate: '0.1',
      vatDeductible: true,
      usedInZone: true,
    },
  ],
});

/** A party to a federal contract signed late in the year, of which it states the capital investment; one of its assets is of the last depreciation groups, one is sold early. */
export const contractDocument = (start: number): ProfileDocument => ({
  ...standingDocument(start),
  statuses: {
    specialInvestmentContract: {
      level: 'federal',
      signed: `${start}-09-01`,
      statedCapitalInvestment: 100_000_000,
    },
  },
  fixedAssets: [
    { id: 'line', putIntoUse: `${start}-06-10`, cost: 100_000_000, lifeMonths: 120 },
    {
      id: 'mill',
      putIntoUse: `${Math.min(start + 1, LAST)}-02-10`,
      cost: 60_000_000,
      lifeMonths: 300,
      kind: 'equipment',
    },
    {
      id: 'lathe',
      putIntoUse: `${start}-06-10`,
      cost: 10_000_000,
      lifeMonths: 60,
      sold: `${Math.min(start + 2, LAST)}-12-10`,
    },
  ],
});

/** A project whose statuses have ended or will end; one of its assets is for the federal deduction. */
export const endedDocument = (start: number): ProfileDocument => ({
  ...standingDocument(start),
  statuses: {
    investmentRegister: { included: `${start}-01-01`, ends: `${start}-06-30` },
    rip: { included: `${start}-02-01`, ends: `${Math.min(start + 2, LAST)}-06-30` },
    sezResident: {
      registered: `${start}-03-01`,
      ends: `${Math.min(start + 1, LAST)}-06-30`,
    },
    ppeProgramme: { included: `${start}-04-01`, ends: `${Math.min(start + 1, LAST)}-12-31` },
  },
  fixedAssets: [
    { id: 'line', putIntoUse: `${start}-06-10`, cost: 100_000_000, lifeMonths: 120 },
    {
      id: 'robot',
      putIntoUse: `${Math.max(start, 2025)}-07-10`,
      cost: 80_000_000,
      lifeMonths: 84,
      deduction: 'federal',
    },
  ],
});

/** Facts of the investor that a development territory asks for. */
export const RESIDENT_INVESTOR = {
  ...GOOD_INVESTOR,
  registeredInToser: true,
  subdivisionOutsideToser: false,
  mainEmployerOfTown: false,
} as const;

/** A resident of a development territory that was created with the project, a small enterprise with a payroll. */
export const territoryDocument = (start: number): ProfileDocument => ({
  ...standingDocument(start),
  project: {
    name: 'Panel works',
    start: `${start}-03-15`,
    activity: {
      main: '23.61',
      toserAllowed: true,
      // The edition begins with 2009.
      mainSince: `${Math.max(2009, start - 1)}-06-01`,
      mainRevenueShare: series(start, Array<string>(10).fill('0.8')),
    },
    site: 'toser-sosensky',
    territoryCreated: `${start}-01-10`,
    jobs: series(start, Array<number>(12).fill(100)),
  },
  investor: { ...RESIDENT_INVESTOR, smeCategory: 'medium', smeFifteenPercent: true },
  statuses: {
    toserResident: {
      registered: `${start}-03-15`,
      excluded: `${Math.min(start + 8, LAST)}-08-20`,
    },
  },
  payroll: {
    groups: [
      {
        id: 'Shop floor',
        workers: series(start, Array<number>(12).fill(80)),
        monthlyWage: series(start, Array<number>(12).fill(90_000)),
      },
      {
        id: 'Office',
        workers: series(start, Array<number>(12).fill(20)),
        monthlyWage: series(start, Array<number>(12).fill(300_000)),
      },
    ],
  },
  company: undefined,
});

/** Documents that together state every field. */
export const STANDING_DOCUMENTS = [
  standingDocument,
  heldDocument,
  residentDocument,
  contractDocument,
  endedDocument,
  territoryDocument,
] as const;
