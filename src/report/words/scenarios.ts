/** The texts on results of scenarios. Paths, ids and values come as the scenario writes them. */
export interface ScenarioWords {
  readonly failed: string;
  readonly recorded: string;
  readonly counts: (passed: number, failed: number) => string;
  /** What an expectation is about, with the field of it that was compared. */
  readonly about: (about: string, field: string) => string;
  /** A value of that field. */
  readonly value: (value: string, field: string) => string;
  readonly expected: (value: string) => string;
  readonly found: (value: string) => string;
  readonly recordedAt: (place: string) => string;
  readonly notRecorded: (why: string) => string;
}
