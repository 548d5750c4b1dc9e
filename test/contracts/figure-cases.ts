import type { FixedAsset } from '../../src/profile/document';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import type { Readings } from '../../src/regions/kaluga/readings';
import {
  GOOD_INVESTOR,
  heldDocument,
  residentDocument,
  standingDocument,
} from './standing-profile';

/** A project and the readings under which it is assessed. */
export interface FigureCase {
  readonly document: ProfileDocument;
  readonly readings?: Partial<Readings>;
}

const OPEN = standingDocument(2019);

const having = (
  fields: Partial<ProfileDocument>,
  readings: Partial<Readings> = {},
): FigureCase => ({
  document: { ...OPEN, ...fields },
  readings,
});

const investing = (amount: number): FigureCase => having({ capitalInvestment: { 2019: amount } });

const programme = (capitalInvestment: number): FigureCase =>
  having({ ppeProgramme: { ...OPEN.ppeProgramme, capitalInvestment } });

const active = (main: string, start = 2019): FigureCase => {
  const document = standingDocument(start);
  return {
    document: {
      ...document,
      project: { ...document.project, activity: { main } },
      taxableProfit: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [start + index, 100_000_000]),
      ),
    },
  };
};

const entering = (statuses: StatusesSection): FigureCase => having({ statuses });

/** Upgrades of objects worth 1000, so that a share is written as its tenths of a per cent. */
const upgrades = (tenths: readonly number[]): ProfileDocument['ppeProgramme'] => ({
  capitalInvestment: 50_000_000,
  newMovables: [],
  upgradedObjects: tenths.map((upgradeCost) => ({
    id: `upgraded by ${upgradeCost}`,
    kind: 'immovable',
    completed: '2019-05-20',
    upgradeCost,
    depreciatedValue: 1_000,
    yearlyBases: { 2019: 10_000_000 },
  })),
});

/** Investors of whom one fact is the other way round. */
function investors(): FigureCase[] {
  const facts = Object.entries(GOOD_INVESTOR);
  return facts.map(([fact, good]) => having({ investor: { ...GOOD_INVESTOR, [fact]: !good } }));
}

/** A project with wages of so many times the subsistence minimum, and four tax periods in the Register. */
const paid = (start: number, times: number, readings: Partial<Readings> = {}): FigureCase => {
  const years = Array.from({ length: 8 }, (_, index) => String(start + index));
  const each = (amount: number) => Object.fromEntries(years.map((year) => [year, amount]));
  const document = heldDocument(start);
  return {
    document: {
      ...document,
      project: {
        ...document.project,
        averageMonthlyWage: each(times * 10_000),
        subsistenceMinimum: each(10_000),
      },
      capitalInvestment: { [start]: 2_100_000_000 },
      taxableProfit: each(100_000_000),
      company: undefined,
      statuses: {},
    },
    readings,
  };
};

/** A textile maker with wages of so many times the subsistence minimum. */
const textile = (start: number, times: number): FigureCase => {
  const { document } = paid(start, times);
  return {
    document: { ...document, project: { ...document.project, activity: { main: '13.10' } } },
  };
};

/** A project that has obtained one status after its start. */
const obtaining = (start: number, day: string): FigureCase[] =>
  [
    { investmentRegister: { included: day } },
    { rip: { included: day } },
    { specialInvestmentContract: { level: 'regional' as const, signed: day } },
  ].map((statuses) => ({ document: { ...standingDocument(start), statuses } }));

/** A party to a federal contract that states its capital investment, with profits for many years. */
const signing = (signed: string, statedCapitalInvestment: number): FigureCase => {
  const start = Number(signed.slice(0, 4));
  return {
    document: {
      ...standingDocument(start),
      capitalInvestment: { [start]: 800_000_000 },
      statuses: {
        specialInvestmentContract: { level: 'federal', signed, statedCapitalInvestment },
      },
      taxableProfit: Object.fromEntries(
        Array.from({ length: 22 }, (_, index) => [start + index, 100_000_000]),
      ),
    },
  };
};

/** A project whose first loss is carried into the years after it. */
const losing = (start: number): FigureCase => ({
  document: {
    ...standingDocument(start),
    carryLosses: true,
    taxableProfit: {
      [start]: -100_000_000,
      [start + 1]: 60_000_000,
      [start + 2]: 80_000_000,
      [start + 3]: 90_000_000,
    },
  },
});

/** An asset on each bound of the depreciation groups, of a kind of the last groups, or sold. */
const lasting = (year: number, lifeMonths: number, fields: Partial<FixedAsset> = {}): FigureCase =>
  having({
    fixedAssets: [
      { id: 'mill', putIntoUse: `${year}-02-10`, cost: 60_000_000, lifeMonths, ...fields },
    ],
  });

/** Exports of a day: transport of 20 million roubles, or so much that limits bind. */
const carrying = (day: string, fields: object = {}): FigureCase =>
  having({
    exports: [
      { day, transportCost: 20_000_000, goodsValue: 100_000_000, selected: true, ...fields },
    ],
  });

const MUCH = { transportCost: 2_000_000_000, goodsValue: 20_000_000_000 };
const CHEAP = { transportCost: 20_000_000, goodsValue: 20_000_000 };
const TIMBER = { timber: true };

/** Projects that together hear every figure. */
export const FIGURE_CASES: readonly FigureCase[] = [
  // Federal contracts on either side of the day from which no least investment is asked.
  ...(['2019-01-01', '2020-01-01'] as const).map((signed) =>
    having({
      statuses: {
        specialInvestmentContract: {
          level: 'federal',
          signed,
          ends: '2024-12-31',
          statedCapitalInvestment: 749_000_000,
        },
      },
      capitalInvestment: { 2020: 749_000_000 },
      taxableProfit: { 2019: 10_000_000, 2020: 100_000_000, 2021: 100_000_000 },
    }),
  ),
  ...['2017-02-20', '2018-05-20', '2019-10-20', '2022-09-20', '2023-09-20', '2025-09-20'].flatMap(
    (day) => [{}, MUCH, CHEAP, TIMBER].map((fields) => carrying(day, fields)),
  ),
  ...['2016-12-20', '2026-07-20'].map((day) => carrying(day)),
  { document: OPEN },
  { document: heldDocument(2019) },
  { document: residentDocument(2019) },
  { document: standingDocument(2009) },
  { document: standingDocument(2013) },
  { document: standingDocument(2026) },
  // A year whose entrants are not asked about consolidated groups.
  {
    document: {
      ...standingDocument(2023),
      investor: { ...GOOD_INVESTOR, consolidatedGroup: true },
    },
  },
  // The steps by investment, and amounts on a bound of a step.
  investing(50_000_000),
  investing(300_000_000),
  investing(400_000_000),
  investing(500_000_000),
  investing(1_500_000_000),
  investing(2_100_000_000),
  programme(5_000_000),
  programme(100_000_000),
  programme(310_000_000),
  having({ capitalInvestment: [{ year: 2019, amount: 50_000_000, kind: 'other-depreciable' }] }),
  having({ capitalInvestment: { 2023: 500_000_000 } }),
  // Depreciation groups and kinds of assets.
  lasting(2020, 36),
  lasting(2020, 240),
  lasting(2020, 241),
  lasting(2019, 300, { kind: 'equipment' }),
  lasting(2020, 300, { kind: 'equipment' }),
  lasting(2020, 300, { kind: 'vehicles' }),
  lasting(2020, 300, { kind: 'other' }),
  lasting(2020, 60, { sold: '2021-02-01' }),
  // The schedules of the zone to their end, and the activities that choose between them.
  active('28.13'),
  active('16.10'),
  active('29.31'),
  active('29.10.1'),
  active('62.01'),
  // Each status alone, a year after the start.
  entering({ investmentRegister: { included: '2020-01-01' } }),
  entering({ rip: { included: '2020-01-01' } }),
  entering({ specialInvestmentContract: { level: 'regional', signed: '2020-01-01' } }),
  // Bounds of the bands of upgrades, and the gaps between them.
  having({ ppeProgramme: upgrades([250, 502, 510, 752, 760, 800]) }, { 'upgrade-gap': 'ordinary' }),
  // Losses under each limit on them.
  losing(2013),
  losing(2019),
  losing(2024),
  losing(2030),
  // What the law asks: wages, arrears, the investment of residents, its contracts.
  paid(2016, 5),
  paid(2021, 5),
  paid(2023, 4),
  paid(2023, 3),
  paid(2023, 5, { 'register-after-2024': 'keeps-its-term' }),
  paid(2025, 5),
  paid(2026, 5),
  { document: heldDocument(2014) },
  { document: heldDocument(2016) },
  active('28.13', 2013),
  active('62.01', 2013),
  { document: standingDocument(2012) },
  { document: standingDocument(2014) },
  { document: standingDocument(2016) },
  { document: standingDocument(2018) },
  { document: standingDocument(2025) },
  { document: standingDocument(2030) },
  { document: residentDocument(2026) },
  investing(120_000_000),
  having({ capitalInvestment: { 2021: 40_000_000, 2023: 80_000_000 } }),
  having({ capitalInvestment: { 2022: 400_000_000 } }),
  active('22.21'),
  having({ taxableProfit: { 2019: 4_000_000_000 } }),
  having({ taxableProfit: { 2019: 1, 2020: 4_000_000_000 } }),
  signing('2010-01-01', 60_000_000_000),
  signing('2019-08-13', 100_000_000),
  signing('2019-08-13', 60_000_000_000),
  signing('2020-01-01', 100_000_000),
  signing('2025-02-01', 100_000_000),
  signing('2031-01-01', 100_000_000),
  { document: { ...standingDocument(2017), statuses: {} } },
  ...[2013, 2018, 2020].map((start) => textile(start, start === 2018 ? 3 : 3.5)),
  ...obtaining(2014, '2016-01-01'),
  ...obtaining(2017, '2019-01-01'),
  ...obtaining(2019, '2021-01-01'),
  ...obtaining(2021, '2023-01-01'),
  // What alone keeps the project from a measure.
  having({ project: { ...OPEN.project, site: 'elsewhere' } }),
  entering({ anotherRip: { included: '2019-01-01' } }),
  entering({ sezResident: { registered: '2019-01-01' } }),
  ...investors(),
  having({ investor: { ...GOOD_INVESTOR, specialTaxRegime: undefined } }),
  // What only another reading than the default one asks.
  having({}, { 'regional-rate-2017-2024': 'printed-reduction' }),
  having({ taxableProfit: { 2025: 90_000_000 } }, { 'spic-regional.last-year': '2025' }),
  having({}, { 'sez.transport-term': '10' }),
];
