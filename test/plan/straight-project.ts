import type { EditionId, ElementId, ProfileDocument, Readings, YearMap } from '../../src/index';
import { roublesText } from '../../src/kit/money';
import { INVESTOR } from '../profiles';

/** Property with a value in each year from the first on, kopecks. */
export interface Owned {
  readonly id: string;
  readonly first: number;
  readonly values: readonly bigint[];
  readonly inZone: boolean;
}

/** An object of the PP&E programme. */
export interface Programmed extends Omit<Owned, 'inZone'> {
  /** Share of the upgrade in the depreciated value, per cent; null for a new movable object. */
  readonly upgrade: bigint | null;
  readonly completed: number;
  /** Whether the project created an upgraded object itself, in the first year of its values. */
  readonly created: boolean;
}

/** A project small enough to be worked out by plain loops; amounts in kopecks, series from the start year on. */
export interface Sketch {
  readonly edition: EditionId;
  readonly start: number;
  readonly site: 'region' | 'sez';
  readonly machinery: boolean;
  /** A maker of textiles, of whatever else it may be. */
  readonly textile?: boolean;
  readonly held: {
    readonly register?: number;
    readonly rip?: number;
    readonly contract?: {
      readonly level: 'federal' | 'regional';
      readonly signed: number;
      readonly ends?: number;
      /** Capital investment that it states. */
      readonly stated?: bigint;
    };
    readonly resident?: number;
    readonly ppe?: number;
    /** Years in which a status ends, at the end of June. */
    readonly registerEnds?: number;
    readonly ripEnds?: number;
    readonly residentEnds?: number;
    readonly ppeEnds?: number;
  };
  /** Average wage by year, in tenths of the subsistence minimum. */
  readonly wages?: readonly bigint[];
  /** Share of revenue from medicines by year, per cent. */
  readonly medicines?: readonly bigint[];
  readonly capex: readonly bigint[];
  readonly profits: readonly bigint[];
  readonly carryLosses?: boolean;
  readonly company?: { readonly profits: readonly bigint[]; readonly percent: readonly bigint[] };
  readonly objects: readonly Owned[];
  readonly programme?: { readonly capex: bigint; readonly objects: readonly Programmed[] };
  readonly asset?: {
    readonly year: number;
    readonly month: number;
    readonly cost: bigint;
    readonly months: number;
  };
  /** An asset whose owner chooses the federal deduction for it. */
  readonly federalAsset?: Sketch['asset'];
  readonly plot?: { readonly value: bigint; readonly year: number; readonly month: number };
  readonly transport: readonly bigint[];
  readonly loan?: {
    readonly amount: bigint;
    readonly marketPercent: bigint;
    readonly guaranteePercent: bigint;
    readonly inProfit: boolean;
  };
  /** Exports of selected companies, each on its day. */
  readonly exports?: readonly {
    readonly day: string;
    readonly cost: bigint;
    readonly goods: bigint;
  }[];
  /** A small manufacturer's workers, each with a month's wage by year from 2025 on. */
  readonly pay?: { readonly workers: bigint; readonly wages: readonly bigint[] };
  readonly readings: Partial<Readings>;
  /** Discount rate, per cent a year. */
  readonly discount: bigint;
}

export const millionRoubles = (amount: number): bigint => BigInt(Math.round(amount * 1e8));

/** A project of 2019 that has nothing but its investment and profits. */
export const plain = (fields: Partial<Sketch> = {}): Sketch => ({
  edition: 'brochure-2019',
  start: 2019,
  site: 'region',
  machinery: true,
  held: {},
  capex: [],
  profits: [],
  objects: [],
  transport: [],
  readings: {},
  discount: 10n,
  ...fields,
});

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
    mainRevenueShare: percents(
      2024,
      Array.from({ length: sketch.pay.wages.length + 1 }, () => 90n),
    ),
  }),
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

const payrollOf = ({ wages, workers }: NonNullable<Sketch['pay']>) => ({
  groups: [
    {
      id: 'workers',
      workers: Object.fromEntries(wages.map((_, index) => [String(2025 + index), Number(workers)])),
      monthlyWage: series(2025, wages),
    },
  ],
});

/** The investor with what is paid to workers, and exports. */
const paymentsOf = ({ exports, pay }: Sketch) => ({
  investor: { ...INVESTOR, ...(pay && { smeCategory: 'small' as const }) },
  ...(pay && { payroll: payrollOf(pay) }),
  ...(exports && {
    exports: exports.map(({ cost, day, goods }) => ({
      day,
      transportCost: roublesText(cost),
      goodsValue: roublesText(goods),
      selected: true,
    })),
  }),
});

/** The document that tells the same. */
export function documentOf(sketch: Sketch): ProfileDocument {
  const { asset, capex, company, federalAsset, held, loan, plot, profits, programme, start } =
    sketch;
  const on = (year: number) => `${year}-01-01`;
  return {
    project: {
      name: 'Pump works',
      start: on(start),
      site: sketch.site,
      activity: activityOf(sketch),
      ...(sketch.wages && wagesOf(start, sketch.wages)),
    },
    ...paymentsOf(sketch),
    statuses: {
      ...(held.register && {
        investmentRegister: { included: on(held.register), ...until(held.registerEnds) },
      }),
      ...(held.rip && { rip: { included: on(held.rip), ...until(held.ripEnds) } }),
      ...(held.contract && { specialInvestmentContract: contractOf(held.contract) }),
      ...(held.resident && {
        sezResident: { registered: on(held.resident), ...until(held.residentEnds) },
      }),
      ...(held.ppe && { ppeProgramme: { included: on(held.ppe), ...until(held.ppeEnds) } }),
    },
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

/** An element as the second implementation knows it. */
export interface Offer {
  readonly id: ElementId;
  readonly certain: boolean;
  /** Whether no yes or no is missing of it. */
  readonly known: boolean;
}
