import { MOST_PROBLEMS } from '../kit/problem';
import { QUOTED_LENGTH } from '../kit/shortened';

/**
 * How much an input may hold; more is refused before it is read.
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
  /** Levels of lists and maps within each other; of a profile none below the fifth is looked into. */
  depth: 64,
  /** Bytes of a file, of standard input or of one line of JSON Lines: 5 MiB. */
  documentBytes: 5 * 1024 * 1024,
  /** Names, values, signs, spaces and line breaks that make up a text of YAML or JSON. */
  documentParts: 500_000,
  /** References to an anchor: a few are a convenience, many an attack. */
  aliases: 100,
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
  /** Characters of a text about a scenario: arithmetic may take some lines. */
  textLength: 5_000,
  /** Settings of a scenario. */
  settings: 1_000,
  /** Amendments of a scenario. */
  amendments: 100,
  /** Values of a sweep. */
  sweepValues: 1_000,
  /** Years for which something is agreed. */
  wholeYears: 50,
  /** Months of useful life. */
  lifeMonths: 1_200,
  /** Months of the term of a loan. */
  termMonths: 240,
  /** Jobs of a project in a year. */
  jobs: 10_000_000,
  /** Characters of a problem's `found`, and of one name in its `path`. */
  foundLength: QUOTED_LENGTH,
  /** Problems that are listed; the rest are counted. */
  problems: MOST_PROBLEMS,
} as const;
