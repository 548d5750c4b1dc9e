import type { Day } from '../kit/day';
import type { Standing } from '../kit/finding';
import type { Kopecks, Rate } from '../kit/money';
import type { MeasureId } from './ids';

/** Steps of an amount: up to and including each bound so many tax periods; the last has no bound. */
export interface Tiers {
  readonly steps: readonly { readonly upTo: Kopecks | null; readonly periods: number }[];
  /** How well it is known that each bound belongs to the lower step. */
  readonly bounds: Standing;
}

/** Rates by tax period of residence: up to and including each period; the last has no bound. */
export type Schedule = readonly { readonly upTo: number | null; readonly rate: Rate }[];

/** Yearly rates by year of the loan: up to and including each year; the last has no bound. */
export type LoanRates = readonly { readonly upToYear: number | null; readonly rate: Rate }[];

/** A band of upgrade shares and its rate. Bounds are shares of 1; `above` excludes its bound. */
export interface UpgradeBand {
  readonly from: Rate;
  readonly fromIncluded: boolean;
  /** Included; null is no upper bound. */
  readonly to: Rate | null;
  readonly rate: Rate;
}

/** Capital investment above which there are so many tax periods. */
export interface PeriodsAbove {
  readonly above: Kopecks;
  readonly periods: number;
}

export type StatusColumn = string;

/** What a fixed asset is. */
export type FixedAssetKind =
  | 'equipment'
  | 'vehicles'
  | 'building'
  | 'structure'
  | 'transmission'
  | 'other';

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
  /** A number of people. */
  readonly people: number;
  /** A tax year. */
  readonly year: number;
  readonly 'year-or-none': number | null;
  readonly 'day-or-none': Day | null;
  readonly 'yes-no': boolean;
  /** Terms that may be agreed, whole years. */
  readonly terms: readonly number[];
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
  /** Ascending bands. */
  readonly bands: readonly UpgradeBand[];
  /** More tax periods above an amount. */
  readonly 'periods-above': PeriodsAbove;
}

export type Kind = keyof KindValues;
