import type { Profile } from '../../src/profile/profile';
import { assess } from '../../src/questions/assess/assess';
import { planReadings } from '../../src/questions/compare/plan-readings';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { plan } from '../../src/questions/plan/plan';
import { thresholds } from '../../src/questions/thresholds/thresholds';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { parseProfile } from '../../src/regions/parse-profile';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { answerOf } from '../reference/index';
import { documentOf, profileOf, type Size } from './projects';
import { sideBySide, type Tasks } from './side-by-side';

type Reference = typeof answerOf;

const YEARS = 15;
/** Milliseconds after which the compiler has settled on code of this size: some thousands of runs. */
const SETTLED = 8000;
const USUAL: Size = { years: YEARS, objects: 1, loans: false };

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const row = (name: string, time: number, to: string): boolean =>
  print(`  ${name.padEnd(44)} ${time.toFixed(0).padStart(9)} µs  ${to}`);

const times = (a: number, b: number): string => (a / b).toFixed(2);

/** A copy with every whole number as a decimal of the class that the reference in decimals uses. */
function withDecimals(value: unknown, decimal: (text: string) => unknown): unknown {
  if (typeof value === 'bigint') return decimal(value.toString());
  if (Array.isArray(value)) return value.map((one) => withDecimals(one, decimal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withDecimals(one, decimal)]),
  );
}

const plain = (answer: unknown): string =>
  JSON.stringify(answer, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));

/** (a) and (b): assess against the same sums in a straight line, parsing and JSON against assess. */
function assessment(edition: EditionId, size: Size, inDecimals: InDecimals): void {
  const profile = profileOf(size);
  const document = documentOf(size);
  const question = { region: 'kaluga' as const, profile, edition, readings: DEFAULT_READINGS };
  const decimals = {
    ...question,
    profile: withDecimals(profile, inDecimals.decimal) as Profile,
  };
  if (plain(inDecimals.answerOf(decimals)) !== plain(answerOf(question))) {
    throw new Error('the sums in decimals are not those in whole numbers');
  }
  const assessed = assess(profile, { edition });
  const eligible = assessed.measures.filter(({ verdict }) => verdict === 'eligible').length;
  const loans = assessed.loans.filter(({ verdict }) => verdict === 'eligible').length;
  const tasks = {
    reference: () => answerOf(question),
    decimals: () => inDecimals.answerOf(decimals),
    assess: () => assess(profile, { edition }),
    parse: () => parseProfile(document),
    json: () => JSON.stringify(assessed),
  };
  const time = sideBySide(tasks, SETTLED);
  print(`\n${edition}, ${size.years} tax years, ${eligible} measures and ${loans} loans eligible`);
  row('(a) straight-line reference, whole kopecks', time.reference, '1.00 of the reference');
  row('    the same sums in decimal.js', time.decimals, times(time.decimals, time.reference));
  row('    assess', time.assess, times(time.assess, time.reference));
  row('(b) parse', time.parse, `${times(time.parse, time.assess)} of assess`);
  row('    JSON', time.json, `${times(time.json, time.assess)} of assess`);
}

/** The reference in decimals, and the way to make a decimal of its class. */
export interface InDecimals {
  readonly answerOf: Reference;
  readonly decimal: (text: string) => unknown;
}

function growth(title: string, unit: string, tasks: Tasks): void {
  print(`\n(c) ${title}`);
  const sorted = Object.entries(sideBySide(tasks)).map(
    ([size, time]) => [Number(size), time] as const,
  );
  const [first] = sorted;
  for (const [size, time] of sorted) {
    const more = first === undefined ? 0 : size / first[0];
    row(`${size} ${unit}`, time, `${times(time, first?.[1] ?? 0)} for ${more} times as many`);
  }
}

const sized = (sizes: readonly number[], task: (size: number) => () => unknown): Tasks =>
  Object.fromEntries(sizes.map((size) => [String(size), task(size)]));

/** Each measure alone against all of them in one assessment. */
function measuresAlone(): void {
  const profile = profileOf(USUAL);
  const alone = MEASURE_IDS.map((id) => [id, () => assess(profile, { measures: [id] })] as const);
  const all = () => assess(profile, { measures: MEASURE_IDS });
  const { all: whole = 0, ...each }: Readonly<Record<string, number>> = sideBySide({
    ...Object.fromEntries(alone),
    all,
  });
  const sum = Object.values(each).reduce((total, one) => total + one, 0);
  print('\n(c) measures');
  for (const [id, time] of Object.entries(each)) row(id, time, '');
  row('all in one', whole, `${times(whole, sum)} of the sum of each alone`);
}

function scaling(): void {
  growth(
    'years',
    'tax years',
    sized([5, 10, 20, 40], (years) => {
      const profile = profileOf({ ...USUAL, years });
      return () => assess(profile);
    }),
  );
  growth(
    'objects of property, upgraded objects, fixed assets and plots, so many of each',
    'of each',
    sized([25, 50, 100, 200, 400], (objects) => {
      const profile = profileOf({ ...USUAL, objects });
      return () => assess(profile);
    }),
  );
  measuresAlone();
  growth(
    'loans, beside all measures',
    'programmes',
    sized([1, 3, 9], (count) => {
      const profile = profileOf({ ...USUAL, loans: true });
      const programmes = PROGRAMME_IDS.slice(0, count);
      const asked = { ...profile, borrowing: { facts: {}, ...profile.borrowing, programmes } };
      return () => assess(asked);
    }),
  );
}

/** (d): plan against assess of the same profile. */
function planning(loans: boolean): void {
  const profile = profileOf({ ...USUAL, loans });
  const options = { edition: 'brochure-2019', discountRate: '0.14' } as const;
  const tasks = {
    assess: () => assess(profile, options),
    plan: () => plan(profile, options),
  };
  const time = sideBySide(tasks, SETTLED);
  print(`\n(d) ${YEARS} tax years${loans ? ', loans among the choices' : ''}`);
  row('assess', time.assess, '1.00 of assess');
  row('plan', time.plan, times(time.plan, time.assess));
}

/** What `--analysis` adds to a plan: many plans, so a shorter project. */
function analysis(): void {
  const profile = profileOf({ ...USUAL, years: 4 });
  const options = { edition: 'brochure-2019', discountRate: '0.14' } as const;
  const time = sideBySide({
    plan: () => plan(profile, options),
    'near misses': () => nearMisses(profile, options),
    thresholds: () => thresholds(profile, options),
    'other readings': () => planReadings(profile, options),
  });
  print('\n(d) --analysis, 4 tax years');
  for (const [name, one] of Object.entries(time))
    row(name, one, `${times(one, time.plan)} of plan`);
}

/** What can be asked for by name; all of it where nothing is. */
export const SECTIONS = ['assess', 'scaling', 'plan'] as const;

/** Prints the ratios that are measured within one process. */
export function printRatios(inDecimals: InDecimals, sections: readonly string[]): void {
  const isAsked = (one: (typeof SECTIONS)[number]) =>
    sections.length === 0 || sections.includes(one);
  print('Core time, medians; tasks of a block take turns.');
  if (isAsked('assess')) {
    for (const edition of EDITION_IDS) {
      for (const loans of [false, true]) assessment(edition, { ...USUAL, loans }, inDecimals);
    }
  }
  if (isAsked('scaling')) scaling();
  if (isAsked('plan')) {
    for (const loans of [false, true]) planning(loans);
    analysis();
  }
}
