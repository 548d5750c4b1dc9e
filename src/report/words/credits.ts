/** The sentences on taxes that are put off; rates and amounts come written out. */
export interface CreditWords {
  readonly heading: string;
  /** In place of relief in all. */
  readonly noSum: string;
  /** Over all of them: that they are in no sum. */
  readonly noRelief: string;
  /** Whether the tax is the ordinary one, or what the reliefs of the package leave. */
  readonly taxIs: { readonly ordinary: string; readonly left: string };
  readonly terms: (terms: WrittenCredit) => string;
  readonly present: (amount: string, marketRate: string) => string;
  readonly noPresent: string;
  /** The present value in a table. */
  readonly presentValue: string;
  readonly columns: {
    readonly [column in 'tax' | 'putOff' | 'owed' | 'repaid']: string;
  };
}

/** What a credit comes to, already written out. */
export interface WrittenCredit {
  readonly putOff: string;
  readonly interest: string;
  readonly share: string;
  readonly most: string;
  readonly keyRate: string;
  readonly keyRateShare: string;
}
