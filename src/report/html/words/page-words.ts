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
  readonly cards: {
    readonly saved: string;
    readonly present: string;
    readonly less: string;
    readonly years: string;
  };
  /** An amount with its unit. */
  readonly roubles: (amount: string) => string;
}
