import type { Definition, Definitions } from '../figures/define';
import type { MeasureId } from '../figures/ids';
import type { FixedAssetKind, Kind, StatusColumn } from '../figures/kinds';
import type { Policy } from '../figures/policy';
import type { Amount, CapitalInvestmentKind, DayText, Share } from '../profile/document';

/**
 * A change of the law that is supposed, as a person or a program writes it
 * (JSON, YAML or a value), with the changes that a region may have.
 */
export interface AmendmentOf<Changes> {
  /** What the change is called; the values that come from it are cited by it. */
  readonly title: string;
  /** Where it comes from: a draft, a proposal, a question. */
  readonly source: string;
  readonly changes: Changes;
}

/** An amendment of a policy: of the figures that its frame defines. */
export type AmendmentFor<P extends Policy> = AmendmentOf<ChangesFor<P['frame']['definitions']>>;

type ChangesFor<D extends Definitions> = Definitions extends D ? AnyChanges : ChangesOf<D>;

/** New values of the figures of some region, nested as its policy nests them. */
export interface AnyChanges {
  readonly [name: string]: AnyChanges | FromDay<WrittenValues[Kind]> | undefined;
}

/**
 * New values of the figures of definitions, nested as they are. A value holds from
 * its day on and replaces all that the figure has from there.
 */
export type ChangesOf<Node> = {
  readonly [Name in keyof Node as string extends Name ? never : Name]?:
    | (Node[Name] extends Definition<infer K> ? FromDay<WrittenValues[K]> : ChangesOf<Node[Name]>)
    | undefined;
};

/** Values by the day from which each holds, "YYYY-MM-DD", or by year, which is its 1 January. */
export interface FromDay<Value> {
  readonly [from: `${number}-${number}-${number}`]: Value;
  readonly [year: number]: Value;
}

/** How an amendment writes a value of each kind. */
export interface WrittenValues {
  readonly money: Amount;
  readonly 'money-or-none': Amount | null;
  readonly rate: Share;
  readonly 'rate-or-none': Share | null;
  readonly 'proportion-or-none': Share | null;
  readonly years: number;
  readonly months: number;
  readonly periods: number;
  readonly people: number;
  readonly year: number;
  readonly 'year-or-none': number | null;
  readonly 'day-or-none': DayText | null;
  readonly 'yes-no': boolean;
  readonly terms: readonly number[];
  readonly code: string;
  readonly codes: readonly string[];
  readonly investments: readonly CapitalInvestmentKind[];
  readonly 'asset-kinds': readonly FixedAssetKind[];
  readonly measures: readonly MeasureId[];
  readonly statuses: readonly StatusColumn[];
  readonly tiers: readonly AmountStep[];
  readonly schedule: readonly PeriodStep[];
  readonly 'loan-rates-or-none': readonly LoanRateStep[] | null;
  readonly bands: readonly WrittenBand[];
  readonly 'periods-above': { readonly above: Amount; readonly periods: number };
}

/** Tax periods up to and including an amount; the last step has no bound. */
export interface AmountStep {
  readonly upTo: Amount | null;
  readonly periods: number;
}

/** A rate up to and including a tax period; the last step has no bound. */
export interface PeriodStep {
  readonly upTo: number | null;
  readonly rate: Share;
}

/** A yearly rate up to and including a year of the loan; the last step has no bound. */
export interface LoanRateStep {
  readonly upToYear: number | null;
  readonly rate: Share;
}

/** A rate for shares of an upgrade; `to` is included and may be null in the last band. */
export interface WrittenBand {
  readonly from: Share;
  readonly fromIncluded: boolean;
  readonly to: Share | null;
  readonly rate: Share;
}
