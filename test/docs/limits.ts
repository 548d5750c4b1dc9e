import { LIMITS } from '../../src/profile/limits';
import { tableOf } from './blocks';
import { grouped } from './values';

/** The limits of what is read; the length of `found` is one of what is said. */
const WHAT: { readonly [limit in Exclude<keyof typeof LIMITS, 'foundLength'>]: string } = {
  entries: 'entries of one list or map',
  allEntries: 'entries of all lists and maps together',
  nameLength: "characters of the project's name",
  idLength: 'characters of the id of an object, asset or plot',
  amountDigits: 'digits of an amount before the point',
  numeralLength: 'characters of a decimal text',
  amountPlaces: 'decimal places of an amount',
  sharePlaces: 'decimal places of a share',
  lifeMonths: 'months of useful life',
  termMonths: 'months of the term of a loan',
  jobs: 'jobs in a year',
};

const NAMES = Object.keys(WHAT) as (keyof typeof WHAT)[];

/** How much a profile may hold. */
export const limitsTable = (): string =>
  tableOf(
    ['At most', 'What'],
    NAMES.map((limit) => [grouped(String(LIMITS[limit])), WHAT[limit]]),
  );
