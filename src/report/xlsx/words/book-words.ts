/** Kinds of cells that are told apart. */
export type Told = 'input' | 'formula' | 'figure' | 'kept';

/** What only workbooks say. */
export interface BookWords {
  /** Names of sheets: at most 31 characters. */
  readonly sheets: {
    readonly [sheet in
      | 'summary'
      | 'inputs'
      | 'years'
      | 'cap'
      | 'objects'
      | 'packages'
      | 'loan'
      | 'credit'
      | 'budget'
      | 'conditions'
      | 'sources'
      | 'profile'
      | 'other'
      | 'differences'
      | 'measures'
      | 'investor'
      | 'details']: string;
  };
  /** What the formulas keep, in the first line. */
  readonly keeps: string;
  readonly keepsLoan: string;
  readonly keepsCredit: string;
  readonly keepsDifference: string;
  readonly jointCap: string;
  readonly objectsNote: string;
  readonly conditionsNote: string;
  /** What the colours of a sheet mean, of those that it has. */
  readonly colours: { readonly [style in Told]: string };
  readonly legend: { readonly [style in Told]: string };
  readonly investorNote: string;
  readonly measuresNote: string;
  readonly yes: string;
  readonly no: string;
  readonly inRoubles: string;
  readonly madeBy: (version: string) => string;
  readonly asOf: (day: string) => string;
  readonly edition: (edition: string, hash: string) => string;
  readonly carried: string;
  readonly check: {
    readonly label: string;
    readonly agrees: string;
    readonly differs: string;
    readonly changed: string;
    readonly newPlan: string;
  };
  /** A cell of numbers that hold more digits than a spreadsheet keeps. */
  readonly inexact: (cells: readonly string[]) => string;
  readonly exact: string;
  readonly cut: (characters: number) => string;
  /** What is said of cells that were changed, where a profile is given back. */
  readonly changes: {
    readonly field: (cell: string, path: string, was: string, now: string) => string;
    readonly noField: (cell: string) => string;
    readonly lost: (cell: string) => string;
  };
  readonly labels: {
    readonly [label in
      | 'total'
      | 'base'
      | 'rate'
      | 'months'
      | 'times'
      | 'taxBefore'
      | 'taxAfter'
      | 'saved'
      | 'own'
      | 'granted'
      | 'pool'
      | 'drawn'
      | 'raisedProfit'
      | 'discountRate'
      | 'time'
      | 'factor'
      | 'present'
      | 'presentTotal'
      | 'nominalTotal'
      | 'stored'
      | 'interestSaved'
      | 'capShare'
      | 'capBase'
      | 'cap'
      | 'usedBefore'
      | 'full'
      | 'used'
      | 'left'
      | 'cutOff'
      | 'object'
      | 'relief'
      | 'package'
      | 'nominal'
      | 'lost'
      | 'best'
      | 'condition'
      | 'found'
      | 'required'
      | 'met'
      | 'isMet'
      | 'isNotMet'
      | 'notKnown'
      | 'number'
      | 'source'
      | 'address'
      | 'standing'
      | 'amount'
      | 'marketRate'
      | 'guaranteeRate'
      | 'before'
      | 'after'
      | 'difference'
      | 'year'
      | 'otherBase'
      | 'measure'
      | 'verdict'
      | 'npvWithout'
      | 'npvWith'
      | 'npvGain'
      | 'presentWithout'
      | 'equipmentCost'
      | 'taxShare'
      | 'keyRate'
      | 'keyRateShare'
      | 'creditPresent'
      | 'presentWith']: string;
  };
  /** A tax of a budget, over its rows. */
  readonly taxOf: (tax: string, budget: string) => string;
  /** One of a list whose entries have no names. */
  readonly numbered: (number: number) => string;
  /** A part of a tax: before or with the package, of a plot or an object. */
  readonly termOf: (
    label: string,
    side: 'before' | 'after' | 'raised' | 'refused' | 'reducible' | 'floor' | 'least',
    of: string | undefined,
    number: number | undefined,
  ) => string;
}
