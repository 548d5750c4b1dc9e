import type { ProfileDocument, YearMap } from '../../src/index';
import { roublesText } from '../../src/kit/money';
import type { ProjectSection } from '../../src/regions/kaluga/document';
import { INVESTOR } from '../profiles';
import { millionRoubles, type Sketch } from './straight-project';
import { isTerritory } from './straight-toser';

const series = (first: number, amounts: readonly bigint[]): YearMap<string> =>
  Object.fromEntries(amounts.map((amount, index) => [String(first + index), roublesText(amount)]));

const percents = (first: number, values: readonly bigint[]): YearMap<string> =>
  Object.fromEntries(
    values.map((one, index) => [String(first + index), String(Number(one) / 100)]),
  );

/** A subsistence minimum of 10,000 roubles, and so many tenths of it. */
const wagesOf = (start: number, wages: readonly bigint[]) => ({
  averageMonthlyWage: series(
    start,
    wages.map((tenths) => tenths * 100_000n),
  ),
  subsistenceMinimum: series(
    start,
    wages.map(() => 1_000_000n),
  ),
});

const contractOf = ({ ends, level, signed, stated }: NonNullable<Sketch['held']['contract']>) => ({
  level,
  signed: `${signed}-01-01`,
  ...(ends && { ends: `${ends}-12-31` }),
  ...(stated !== undefined && { statedCapitalInvestment: roublesText(stated) }),
});

const mainOf = ({ machinery, textile }: Sketch): string => {
  if (textile === true) return '13.20';
  return machinery ? '28.11' : '10.51';
};

const activityOf = (sketch: Sketch, { medicines, start } = sketch) => ({
  main: mainOf(sketch),
  ...(medicines && { class21RevenueShare: percents(start, medicines) }),
  ...(sketch.pay && {
    mainSince: '2018-02-01',
    mainRevenueShare: percents(2024, Array<bigint>(14).fill(90n)),
  }),
  ...(isTerritory(sketch) && { toserAllowed: true }),
});

/** A status that ends with the first half of a year. */
const until = (year: number | undefined) => (year === undefined ? {} : { ends: `${year}-06-30` });

const two = (value: number): string => String(value).padStart(2, '0');

const ZONE = { onResidentBooks: true, madeOrBoughtForZone: true, usedInZone: true };

const assetOf = (id: string, asset: Sketch['asset']) =>
  asset === undefined
    ? []
    : [
        {
          id,
          putIntoUse: `${asset.year}-${two(asset.month)}-10`,
          cost: roublesText(asset.cost),
          lifeMonths: asset.months,
        },
      ];

const payrollOf = ({ from = 2025, wages, workers }: NonNullable<Sketch['pay']>) => ({
  groups: [
    {
      id: 'workers',
      workers: Object.fromEntries(wages.map((_, index) => [String(from + index), Number(workers)])),
      monthlyWage: series(from, wages),
    },
  ],
});

const IN_TERRITORY = {
  registeredInToser: true,
  subdivisionOutsideToser: false,
  mainEmployerOfTown: false,
};

/** A day in the middle month of a quarter. */
const within = ({ quarter, year }: NonNullable<Sketch['held']['toserEnds']>): string =>
  `${year}-${two(quarter * 3 + 2)}-20`;

const sizeOf = ({ isLarge }: NonNullable<Sketch['pay']>) => ({
  smeCategory: isLarge === true ? ('none' as const) : ('small' as const),
});

/** Jobs enough for a territory in every year in which residency may begin. */
const jobsOf = (start: number) =>
  Object.fromEntries(Array.from({ length: 6 }, (_, index) => [String(start + index), 12]));

/** The investor with what is paid to workers, and exports. */
const paymentsOf = (sketch: Sketch, { exports, pay } = sketch) => ({
  investor: {
    ...INVESTOR,
    ...(pay && sizeOf(pay)),
    ...(isTerritory(sketch) && IN_TERRITORY),
  },
  ...(pay && { payroll: payrollOf(pay) }),
  // A territory asks what is paid for its jobs.
  ...(isTerritory(sketch) && !pay && { payroll: { groups: [] } }),
  ...(exports && {
    exports: exports.map(({ cost, day, goods }) => ({
      day,
      transportCost: roublesText(cost),
      goodsValue: roublesText(goods),
      selected: true,
    })),
  }),
});

/** 1 January of a year. */
const on = (year: number): string => `${year}-01-01`;

const statusesOf = ({ held }: Sketch) => ({
  ...(held.register && {
    investmentRegister: { included: on(held.register), ...until(held.registerEnds) },
  }),
  ...(held.rip && { rip: { included: on(held.rip), ...until(held.ripEnds) } }),
  ...(held.contract && { specialInvestmentContract: contractOf(held.contract) }),
  ...(held.resident && {
    sezResident: { registered: on(held.resident), ...until(held.residentEnds) },
  }),
  ...(held.ppe && { ppeProgramme: { included: on(held.ppe), ...until(held.ppeEnds) } }),
  ...(held.toser && {
    toserResident: {
      registered: on(held.toser),
      ...(held.toserEnds && { excluded: within(held.toserEnds) }),
    },
  }),
});

/** The document that tells the same. */
export function documentOf(sketch: Sketch): ProfileDocument {
  const { asset, capex, company, federalAsset, loan, plot, profits, programme, start } = sketch;
  return {
    project: {
      name: 'Pump works',
      start: on(start),
      site: sketch.site as ProjectSection['site'],
      activity: activityOf(sketch),
      ...(sketch.wages && wagesOf(start, sketch.wages)),
      ...(isTerritory(sketch) && { jobs: jobsOf(start) }),
    },
    ...paymentsOf(sketch),
    statuses: statusesOf(sketch),
    capitalInvestment: series(start, capex),
    ...(profits.length > 0 && { taxableProfit: series(start, profits) }),
    ...(sketch.carryLosses === true && { carryLosses: true }),
    ...(company && {
      company: {
        taxableProfit: series(start, company.profits.slice(0, profits.length)),
        projectIncomeShare: percents(start, company.percent.slice(0, profits.length)),
      },
    }),
    property: {
      objects: sketch.objects.map(({ first, id, inZone, values }) => ({
        id,
        kind: 'immovable',
        yearlyBases: series(first, values),
        zone: { ...ZONE, locatedInZone: inZone },
      })),
    },
    ppeProgramme: programme
      ? {
          capitalInvestment: roublesText(programme.capex),
          newMovables: programme.objects
            .filter(({ upgrade }) => upgrade === null)
            .map(({ first, id, values }) => ({ id, yearlyBases: series(first, values) })),
          upgradedObjects: programme.objects
            .filter(({ upgrade }) => upgrade !== null)
            .map(({ completed, created, first, id, upgrade, values }) => ({
              id,
              kind: 'immovable',
              completed: `${completed}-06-15`,
              upgradeCost: String((upgrade ?? 0n) * 100_000n),
              depreciatedValue: '10000000',
              yearlyBases: series(first, values),
              ...(created && { commissioned: `${first}-02-03` }),
            })),
        }
      : { capitalInvestment: 0, newMovables: [], upgradedObjects: [] },
    fixedAssets: [
      ...assetOf('asset', asset),
      ...assetOf('federal asset', federalAsset).map((one) => ({
        ...one,
        deduction: 'federal' as const,
      })),
    ],
    landPlots: plot
      ? [
          {
            id: 'plot',
            cadastralValue: roublesText(plot.value),
            rate: '0.015',
            title: `${plot.year}-${two(plot.month)}-20`,
          },
        ]
      : [],
    ...(sketch.transport.length > 0 && { transportTax: series(start, sketch.transport) }),
    imports: [],
    ...(loan && {
      borrowing: {
        programmes: ['joint'],
        amount: roublesText(loan.amount),
        totalBudget: 400_000_000,
        coFinancing: 250_000_000,
        ownFunds: 100_000_000,
        drawn: `${start}-04-10`,
        outputFrom: start,
        sales: series(start, [0n, ...Array<bigint>(4).fill(millionRoubles(200))]),
        assets: 1_000_000_000,
        otherFundLoans: 0,
        marketRate: String(Number(loan.marketPercent) / 100),
        ...(loan.guaranteePercent > 0n && {
          guarantee: { kind: 'none', yearlyCost: String(Number(loan.guaranteePercent) / 100) },
        }),
      },
      valuation: { interestInProfit: loan.inProfit },
    }),
  };
}
