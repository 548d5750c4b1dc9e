/**
 * How much a profile may hold; more is refused before it is read.
 *
 * @example
 * const [problem] = parseProfile({
 *   project: { name: 'x'.repeat(LIMITS.nameLength + 1), start: '2019-01-01' },
 * }).problems;
 * problem.path; // 'project.name'
 */
export const LIMITS = {
  /** Entries of one list or map. */
  entries: 10_000,
  /** Entries of all lists and maps of a document together. */
  allEntries: 1_000_000,
  /** Characters of the project's name. */
  nameLength: 300,
  /** Characters of the id of an object, asset or plot. */
  idLength: 100,
  /** Digits of an amount of roubles before the point. */
  amountDigits: 15,
  /** Characters of a decimal text; a longer one is not looked into. */
  numeralLength: 64,
  /** Places of an amount: kopecks. */
  amountPlaces: 2,
  /** Places of a share: millionths. */
  sharePlaces: 6,
  /** Months of useful life. */
  lifeMonths: 1_200,
  /** Months of the term of a loan. */
  termMonths: 240,
  /** Jobs of a project in a year. */
  jobs: 10_000_000,
  /** Characters of a problem's `found`, and of one name in its `path`. */
  foundLength: 80,
} as const;
