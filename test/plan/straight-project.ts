import type { EditionId, ElementId, Readings } from '../../src/index';

/** Property with a value in each year from the first on, kopecks. */
export interface Owned {
  readonly id: string;
  readonly first: number;
  readonly values: readonly bigint[];
  readonly inZone: boolean;
}

/** Readings that Tula Region alone has. */
export interface ReadingsOfTula {
  readonly 'rip.limit-binds'?: 'regional' | 'both';
  readonly 'rip.thresholds'?: 'raised' | 'rates-only';
  readonly 'spic-federal.income-rate'?: 'by-signing' | 'schedule' | 'flat-zero';
  readonly 'sez.steps'?: '10-5' | '5-5';
  readonly 'uzlovaya-park.property-start'?: 'object' | 'year-after';
  readonly 'law-1390.last-year'?: string;
}

/** A site in a development territory. */
export type TerritorySite = 'toser-sosensky' | 'toser-kondrovo' | 'toser-efremov' | 'toser-aleksin';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
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
  readonly edition: EditionId | 'tula-2026';
  readonly start: number;
  readonly site: 'region' | 'sez' | 'uzlovaya-park' | TerritorySite;
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
      readonly prolonged?: true;
    };
    readonly resident?: number;
    readonly ppe?: number;
    /** Residency of a development territory, registered on 1 January. */
    readonly toser?: number;
    /** The year and the quarter, counted from 0, in whose middle month that residency ends. */
    readonly toserEnds?: Quarter;
    /** Residency of the industrial park of Tula Region. */
    readonly park?: number;
    /** Years in which a status ends, at the end of June. */
    readonly registerEnds?: number;
    readonly ripEnds?: number;
    readonly residentEnds?: number;
    readonly ppeEnds?: number;
    readonly parkEnds?: number;
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
  /** Workers, each with a month's wage by year from 2025 or another year on; of a small manufacturer, or of a large one. */
  readonly pay?: {
    readonly workers: bigint;
    readonly wages: readonly bigint[];
    readonly from?: number;
    readonly isLarge?: true;
  };
  readonly readings: Partial<Readings> & ReadingsOfTula;
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

/** An element as the second implementation knows it. */
export interface Offer {
  readonly id: ElementId;
  readonly certain: boolean;
  /** Whether no yes or no is missing of it. */
  readonly known: boolean;
}

export const isTula = ({ edition }: Pick<Sketch, 'edition'>): boolean => edition === 'tula-2026';

/** Investment of so many years from the entry of a measure. */
export function investedFrom({ capex, start }: Sketch, entry: number, years: number): bigint {
  const from = Math.max(0, entry - start);
  return capex
    .slice(from, Math.max(from, entry - start + years))
    .reduce((sum, one) => sum + one, 0n);
}
