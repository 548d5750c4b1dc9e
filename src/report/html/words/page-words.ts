import { shortened } from '../../../kit/shortened';
import type { Unit } from '../pictures/scale';

/** The beginning of a heading of a table, up to where it is explained. */
export const plain = (heading: string): string =>
  shortened(heading.replace(/:$/, ''), LONGEST_HEADING);

const LONGEST_HEADING = 60;

/** What only pages say. */
export interface PageWords {
  /** The measures that a project gets, by name; none where no measure is certain. */
  readonly gets: (names: readonly string[]) => string;
  /** How many measures it gets, how many depend on facts that are missing, how many are refused. */
  readonly counts: (eligible: number, unknown: number, ineligible: number) => string;
  readonly refused: (count: number) => string;
  readonly madeBy: (version: string) => string;
  readonly asOf: (day: string) => string;
  readonly edition: (edition: string, hash: string) => string;
  readonly carried: string;
  /** Headings of tables that are not printed. */
  readonly onScreen: (headings: readonly string[]) => string;
  readonly cards: {
    readonly saved: string;
    readonly present: string;
    readonly less: string;
    /** What is saved as a share of taxes, where budgets also pay subsidies. */
    readonly ofTaxes: string;
    readonly years: string;
  };
  readonly pictures: PictureWords;
  /** An amount with its unit. */
  readonly roubles: (amount: string) => string;
}

/** What pictures say: the question that each answers, its legend and its sentences. */
export interface PictureWords {
  /** What the numbers on marks are written in. */
  readonly numbersIn: { readonly [unit in Unit]: string };
  readonly taxes: {
    readonly question: string;
    readonly sentence: (first: string, last: string, saved: string) => string;
    readonly paid: string;
    readonly saved: string;
    readonly savedOf: (tax: string) => string;
    readonly unknown: string;
    /** Years of which no tax is known. */
    readonly notKnown: (years: string) => string;
    /** A tax that is not known of some years, and so is not in their columns. */
    readonly partlyKnown: (tax: string, years: string) => string;
    /** Years in which something costs more than it saves. */
    readonly raised: (years: string) => string;
  };
  readonly packages: { readonly question: string; readonly best: string; readonly other: string };
  readonly budgets: {
    readonly question: string;
    readonly kept: string;
    readonly forgone: string;
    readonly of: (budget: string) => string;
    readonly sentence: (budget: string, forgone: string) => string;
  };
  readonly times: {
    readonly question: string;
    readonly by: (day: string) => string;
    readonly held: (day: string) => string;
    readonly loan: (from: string, to: string) => string;
    readonly toDo: string;
    readonly inForce: string;
    readonly repaid: string;
  };
  readonly loans: {
    readonly interest: (loan: string) => string;
    readonly balance: (loan: string) => string;
    readonly paid: string;
    readonly saved: string;
    /** The loans that may be had, and the one whose interest saves most with that amount. */
    readonly found: (
      names: readonly string[],
      best: { readonly name: string; readonly worth: string } | null,
    ) => string;
    /** Which of both the numbers on marks are. */
    readonly numbers: string;
  };
  readonly changes: {
    readonly years: string;
    readonly budgets: (measure: string) => string;
    readonly before: string;
    readonly after: string;
    readonly onSide: (name: string, side: string) => string;
    /** Measures that a change of policy touches. */
    readonly found: (names: readonly string[]) => string;
  };
  readonly cap: {
    readonly question: string;
    readonly before: string;
    readonly granted: string;
    readonly cut: string;
    readonly line: string;
    readonly sentence: (used: string, cap: string) => string;
  };
  readonly thresholds: {
    readonly question: string;
    readonly found: string;
    readonly number: (found: string, required: string) => string;
    readonly line: string;
  };
  readonly sweep: {
    readonly question: string;
    readonly sentence: (least: string, most: string) => string;
    /** The best packages in the order of the values; one that stands for all of them, or several. */
    readonly found: (packages: readonly string[]) => string;
    readonly band: (letter: string, names: string) => string;
    readonly unsound: string;
    /** Values at which facts are missing to compute a package. */
    readonly open: string;
  };
}
