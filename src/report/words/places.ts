/** The sentences on one project in two places; amounts and names come written out. */
export interface PlacesWords {
  readonly title: string;
  /** A place by its region and its site, as the site stands in a sentence. */
  readonly place: (region: string, site: string) => string;
  readonly sides: (left: string, right: string) => string;
  /** The place whose best package is worth more, and by how much. */
  readonly found: (better: string, other: string, amount: string, isPresent: boolean) => string;
  readonly equal: string;
  readonly columns: {
    readonly [column in 'place' | 'package' | 'nominal' | 'present' | 'difference']: string;
  };
  /** The verdict of each region in a table. */
  readonly verdicts: { readonly left: string; readonly right: string };
  readonly packages: string;
  readonly saved: string;
  readonly byYear: string;
  readonly byBudget: string;
  readonly byPeriod: string;
  readonly notKnown: string;
  readonly judged: string;
  readonly notInRegion: string;
  readonly others: string;
  readonly other: (names: string, worth: string) => string;
  readonly unranked: string;
  readonly withheld: string;
  readonly missing: string;
  readonly directory: string;
  readonly unused: string;
  /** The question of the picture of years. */
  readonly years: string;
}
