import { assess, parseProfile } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { GOOD_INVESTOR } from '../contracts/standing-profile';

/** An investor that every measure of the region admits. */
export const INVESTOR = {
  ...GOOD_INVESTOR,
  naturalMonopoly: false,
  registeredInToser: true,
  subdivisionOutsideToser: false,
  mainEmployerOfTown: false,
  smeCategory: 'none',
};

export const MILLION = 1_000_000;

/** One value for each year of a span. */
export const over = <V>(first: number, last: number, value: V): Record<string, V> =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), value]),
  );

/** An object of 120 m, written off over 120 months, of June 2019, as the examples of the rules have it. */
export const OBJECT = {
  id: 'plant',
  kind: 'immovable',
  commissioned: '2019-06-15',
  cost: 120 * MILLION,
  lifeMonths: 120,
};

export type Fields = { readonly project?: object } & Readonly<Record<string, unknown>>;

/** A project of the region, with an investor that every measure admits where the fields have none. */
export function documentOf({ project, ...fields }: Fields) {
  const named = { name: 'Plant', start: '2019-01-01', site: 'region', ...project, region: 'tula' };
  return { project: named, investor: INVESTOR, statuses: {}, ...fields };
}

/** The profile of a project of the region. */
export function profileOf(fields: Fields) {
  const document = documentOf(fields);
  const parsed = parseProfile(document, { region: tula });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

/** A measure of the region as it is assessed, under some readings. */
export function measureOf(
  id: string,
  fields: Parameters<typeof profileOf>[0],
  readings: Record<string, string> = {},
) {
  const found = assess(profileOf(fields), { readings }).measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** The part of a measure. */
export function partOf(
  id: string,
  fields: Parameters<typeof profileOf>[0],
  readings: Record<string, string> = {},
) {
  const [measure = ''] = id.split('.');
  const found = measureOf(measure, fields, readings).parts?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
}

interface WithLines {
  readonly lines?:
    | readonly { readonly year: number; readonly budget: string; readonly relief: unknown }[]
    | undefined;
}

/** The relief of each budget in a year. */
export const reliefIn = ({ lines = [] }: WithLines, year: number): Record<string, unknown> =>
  Object.fromEntries(
    lines.filter((line) => line.year === year).map(({ budget, relief }) => [budget, relief]),
  );

/** The sum of all lines, whole roubles; a line that is an interval is a fault of the test. */
export const total = ({ lines = [] }: WithLines): number =>
  lines.reduce((sum, { relief }) => {
    if (typeof relief !== 'string') throw new Error(`not exact: ${JSON.stringify(relief)}`);
    return sum + Number(relief);
  }, 0);
