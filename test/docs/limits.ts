import { LIMITS } from '../../src/profile/limits';
import { tableOf } from './blocks';
import { grouped } from './values';

/** The limits of what is read; the length of `found` is one of what is said. */
const WHAT: { readonly [limit in Exclude<keyof typeof LIMITS, 'foundLength'>]: string } = {
  entries: 'entries of one list or map',
  allEntries: 'entries of all lists and maps together',
  depth:
    'levels of lists and maps within each other; of a profile none below the fifth is looked into',
  documentBytes: 'bytes of a file, of standard input or of one line of JSON Lines',
  documentParts: 'names, values, signs, spaces and line breaks of a text of YAML or JSON in a file',
  aliases: 'references to an anchor in a file',
  nameLength: "characters of the project's name",
  idLength: 'characters of the id of an object, asset or plot',
  amountDigits: 'digits of an amount before the point',
  numeralLength: 'characters of a decimal text',
  amountPlaces: 'decimal places of an amount',
  sharePlaces: 'decimal places of a share',
  textLength: 'characters of a text about a scenario, and of a value that it expects',
  settings: 'settings of a scenario',
  amendments: 'amendments of a scenario',
  sweepValues: 'values of a sweep',
  wholeYears: 'years for which something is agreed',
  lifeMonths: 'months of useful life',
  termMonths: 'months of the term of a loan',
  jobs: 'jobs in a year',
  problems: 'problems that are listed; the rest are counted in one of the code `too-many-problems`',
};

const NAMES = Object.keys(WHAT) as (keyof typeof WHAT)[];

/** How much a profile may hold. */
export const limitsTable = (): string =>
  tableOf(
    ['At most', 'What'],
    NAMES.map((limit) => [grouped(String(LIMITS[limit])), WHAT[limit]]),
  );
