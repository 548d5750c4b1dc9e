import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { dayAfter } from '../contracts/random-values';
import { TERRITORIES } from './territories';

type Of<T> = fc.Arbitrary<T>;
export type Section = Record<string, unknown>;

export const sectionOf = (document: Section, name: string): Section =>
  (document[name] ?? {}) as Section;

/** The document with some fields of a section changed. */
export const withSection = (document: Section, name: string, own: Section): Section => ({
  ...document,
  [name]: { ...sectionOf(document, name), ...own },
});

const yearly = (from: number, values: readonly unknown[], last: number): Section =>
  Object.fromEntries(
    values
      .map((value, index) => [String(from + index), value])
      .filter(([year]) => Number(year) <= last),
  );

/** Mostly as a resident must be. */
const fact = (good: boolean): Of<boolean | undefined> =>
  fc.oneof(
    { weight: 24, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(!good) },
  );

/** Days at which something of a territory turns. */
const turningDay = (first: string): Of<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 5, 10), fc.constantFrom(-1, 0, 0, 1, 14, 15))
      .map(([years, days]) => dayAfter(first, years, days)),
    fc.constantFrom('2021-02-26', '2021-12-31', '2022-01-01', '2026-03-31', '2026-04-01'),
    fc.nat(3600).map((days) => dayAfter(first, 0, days)),
  );

const wage: Of<string> = fc.oneof(
  fc.constantFrom(
    '12130',
    '13890.01',
    '33660',
    '40639.50',
    '40639.51',
    '50000',
    '120000',
    '300000',
  ),
  fc.bigInt({ min: 0n, max: 400_000_00n }).map(roublesText),
);

const list = <T>(value: Of<T>): Of<T[]> => fc.array(value, { minLength: 1, maxLength: 12 });

const workers = fc.constantFrom(0, 5, 9, 10, 11, 100);

/** What is paid: by one average worker, or by groups. */
const pay = (from: number, last: number): Of<(document: Section) => Section> =>
  fc
    .record({
      jobs: fc.option(list(workers), { nil: undefined, freq: 8 }),
      wages: fc.option(list(wage), { nil: undefined, freq: 8 }),
      groups: fc.option(fc.array(list(fc.tuple(workers, wage)), { maxLength: 3 }), { freq: 2 }),
      after: fc.constantFrom(-1, 0, 0, 0, 1),
    })
    .map(({ after, groups, jobs, wages }) => (document) => {
      const first = from + after;
      const project = {
        jobs: jobs && yearly(from, jobs, last),
        averageMonthlyWage: wages && yearly(first, wages, last),
      };
      const payroll = groups && {
        groups: groups.map((rows, index) => ({
          id: `group ${index}`,
          workers: yearly(
            first,
            rows.map(([count]) => count),
            last,
          ),
          monthlyWage: yearly(
            first,
            rows.map(([, one]) => one),
            last,
          ),
        })),
      };
      return { ...withSection(document, 'project', project), ...(payroll && { payroll }) };
    });

const millions = (...amounts: readonly number[]): Of<string> =>
  fc
    .tuple(fc.constantFrom(...amounts), fc.constantFrom(-1n, 0n, 1n))
    .map(([one, kopecks]) => roublesText(BigInt(Math.round(one * 100)) * 1_000_000n + kopecks));

const createdOf = (day: string, before: number | undefined): Section =>
  before === undefined ? {} : { territoryCreated: dayAfter(day, 0, -before) };

const residentOf = (registered: string, after: number | undefined): Section => ({
  registered,
  ...(after !== undefined && { excluded: dayAfter(registered, 0, after) }),
});

interface Activity {
  readonly mainRevenueShare: readonly string[] | undefined;
}

const activityOf = ({ mainRevenueShare, ...activity }: Activity, from: number, last: number) => ({
  ...activity,
  ...(mainRevenueShare && { mainRevenueShare: yearly(from, mainRevenueShare, last) }),
});

interface Invested {
  readonly early: string | undefined;
  readonly late: string | undefined;
  readonly lateDay: number;
}

/** An amount within the first year, and one after it. */
function investedOf(day: string, { early, late, lateDay }: Invested): Section[] {
  const items: Section[] = [];
  if (early !== undefined) items.push({ day: dayAfter(day, 0, 360), amount: early });
  if (late !== undefined) items.push({ day: dayAfter(day, 0, lateDay), amount: late });
  return items;
}

/** A resident of one of the region's territories, its statuses and pay at the bounds of the rules. */
export const settlesInToser = (
  sites: readonly string[],
  last: number,
): Of<(document: Section) => Section> =>
  fc
    .constantFrom(...TERRITORIES.filter(({ site }) => sites.includes(site)))
    .chain(({ earliest, site }) => turningDay(earliest).map((day) => ({ site, day })))
    .chain(({ day, site }) => {
      const from = Number(day.slice(0, 4));
      return fc
        .record({
          // In a later quarter than that of registration: else no day of residency is left.
          excluded: fc.option(fc.integer({ min: 92, max: 3000 }), { nil: undefined, freq: 2 }),
          held: fc.constantFrom(true, true, true, false),
          alone: fc.constantFrom(true, true, false),
          site: fc.constantFrom(site, site, site, site, site, undefined),
          created: fc.option(fc.nat(1500), { nil: undefined, freq: 2 }),
          facts: fc.record({
            registeredInToser: fact(true),
            subdivisionOutsideToser: fact(false),
            mainEmployerOfTown: fact(false),
            smeCategory: fc.constantFrom('none', 'none', 'micro', 'small', 'medium', undefined),
            smeFifteenPercent: fc.constantFrom(undefined, true, false),
          }),
          activity: fc.record({
            toserAllowed: fact(true),
            main: fc.constantFrom('10.51', '28.11', '16.10', '25.1', '12', '62', undefined),
            mainRevenueShare: fc.option(list(fc.constantFrom('0.7', '0.699999', '1')), {
              nil: undefined,
            }),
          }),
          early: fc.option(millions(2.5, 5, 100), { nil: undefined, freq: 5 }),
          late: fc.option(millions(3, 495, 500, 995, 1000, 99_995, 100_000), { nil: undefined }),
          lateDay: fc.integer({ min: 300, max: 800 }),
          pay: pay(from, last),
        })
        .map((own) => (document: Section): Section => {
          const placed = withSection(document, 'project', {
            start: own.held ? dayAfter(day, 0, -100) : day,
            site: own.site,
            ...createdOf(day, own.created),
            activity: activityOf(own.activity, Math.max(from, 2025), last),
          });
          const settled = withSection(placed, 'investor', own.facts);
          const held = own.held ? { toserResident: residentOf(day, own.excluded) } : {};
          const invested = investedOf(day, own);
          return own.pay({
            ...settled,
            statuses: own.alone ? held : { ...sectionOf(document, 'statuses'), ...held },
            ...(invested.length > 0 && { capitalInvestment: invested }),
          });
        });
    });
