/** The texts of the totals of a portfolio. */
export interface PortfolioWords {
  readonly title: (projects: number) => string;
  readonly before: (policy: string) => string;
  readonly after: (policy: string) => string;
  readonly policy: (edition: string, hash: string, amendments: readonly string[]) => string;
  readonly amendment: (title: string, source: string) => string;
  readonly lines: (read: number, bad: number) => string;
  /** Lines of another region than that of the policies. */
  readonly leftOut: (count: number, region: string) => string;
  readonly basis: string;
  readonly verdicts: string;
  readonly relief: string;
  readonly net: string;
  readonly supposed: string;
  readonly moved: string;
  readonly distribution: string;
  readonly flipped: string;
  readonly periods: (measure: string) => string;
  readonly twin: (measure: string, changed: string, binds: string, projects: number) => string;
  readonly notComputed: string;
  readonly inPart: string;
  readonly between: string;
  readonly nothing: string;
  readonly nothingComputed: string;
  readonly all: string;
  readonly changed: string;
  readonly answers: { readonly [answer in 'met' | 'not-met' | 'unknown' | 'none']: string };
  /** A finding in a cell. */
  readonly finding: (id: string, claim: string | undefined) => string;
  readonly columns: {
    readonly [column in
      | 'measure'
      | 'eligibleBefore'
      | 'eligibleAfter'
      | 'newly'
      | 'noLonger'
      | 'notComputed'
      | 'inPart'
      | 'between'
      | 'before'
      | 'after'
      | 'difference'
      | 'winners'
      | 'gain'
      | 'losers'
      | 'loss'
      | 'of'
      | 'count'
      | 'min'
      | 'lowerQuartile'
      | 'median'
      | 'upperQuartile'
      | 'max'
      | 'mean'
      | 'finding'
      | 'year'
      | 'budget']: string;
  };
}
