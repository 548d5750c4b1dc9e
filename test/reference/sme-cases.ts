import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { dayAfter } from '../contracts/random-values';
import { type Section, sectionOf, withSection } from './toser-cases';

type Of<T> = fc.Arbitrary<T>;

/** Classes with the lower rate and without it, on the order of 2025 and beside it. */
const main: Of<string | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('10.51', '28.11', '31', '16.10', '22.21', '13') },
  { weight: 4, arbitrary: fc.constantFrom('17', '18.12', '20.16', '23.99', '25.1', '33', '32') },
  { weight: 3, arbitrary: fc.constantFrom('11.07', '12', '19.20', '24.10', '09.90', '35.11') },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Pay beside thresholds and limits of the years, and any. */
const wage: Of<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(33_660_00n, 40_639_50n, 27_093_00n, 229_916_66n, 248_250_00n, 275_900_00n),
      fc.constantFrom(-1n, 0n, 1n),
    )
    .map(([one, kopecks]) => roublesText(one + kopecks)),
  fc.constantFrom('0', '30000', '90000', '180000', '300000'),
  fc.bigInt({ min: 0n, max: 400_000_00n }).map(roublesText),
);

const ENTERPRISES = ['micro', 'small', 'medium'];

const workers = fc.constantFrom(0, 1, 40, 60, 100);

const yearly = (from: number, values: readonly unknown[]): Section =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]));

const list = <T>(value: Of<T>): Of<T[]> => fc.array(value, { minLength: 1, maxLength: 5 });

const share = fc.constantFrom(
  '0.7',
  '0.7',
  '0.7',
  '0.7',
  '0.7',
  '0.9',
  '0.9',
  '1',
  '1',
  '1',
  '0.6999',
  '0.699999',
);

/** Mostly the first year of the measure. */
const from: Of<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(2025) },
  { weight: 3, arbitrary: fc.constantFrom(2023, 2024, 2026, 2028) },
);

/** A manufacturing enterprise in the years about those in which the lower rate begins. */
export const manufactures: Of<(document: Section) => Section> = fc
  .record({
    main,
    since: fc.oneof(
      { weight: 8, arbitrary: fc.constant('2020-06-01') },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(2024, 2025, 2026, 2027), fc.constantFrom(-1, 0))
          .map(([year, days]) => dayAfter(`${year}-01-01`, 0, days)),
      },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    shares: fc.option(
      fc.tuple(
        fc.constantFrom(2023, 2024, 2024, 2024, 2024, 2024, 2025),
        fc.array(share, { minLength: 2, maxLength: 6 }),
      ),
      { nil: undefined, freq: 20 },
    ),
    facts: fc.record({
      smeCategory: fc.constantFrom(
        ...ENTERPRISES,
        ...ENTERPRISES,
        ...ENTERPRISES,
        'none',
        undefined,
      ),
      smeFifteenPercent: fc.constantFrom(undefined, undefined, true, false),
      specialTaxRegime: fc.constantFrom(undefined, false, true),
    }),
    jobs: fc.option(fc.tuple(from, list(workers)), { nil: undefined, freq: 12 }),
    wages: fc.option(fc.tuple(from, list(wage)), { nil: undefined, freq: 12 }),
    groups: fc.option(fc.array(fc.tuple(from, list(fc.tuple(workers, wage))), { maxLength: 3 }), {
      freq: 2,
      nil: undefined,
    }),
  })
  .map(({ facts, groups, jobs, main: class_, shares, since, wages }) => (document) => {
    const activity = {
      ...sectionOf(sectionOf(document, 'project'), 'activity'),
      main: class_,
      mainSince: since,
      mainRevenueShare: shares && yearly(...shares),
    };
    const project = {
      activity,
      jobs: jobs && yearly(...jobs),
      averageMonthlyWage: wages && yearly(...wages),
    };
    const payroll = {
      groups: groups?.map(([first, rows], index) => ({
        id: `group ${index}`,
        workers: yearly(
          first,
          rows.map(([count]) => count),
        ),
        monthlyWage: yearly(
          first,
          rows.map(([, one]) => one),
        ),
      })),
    };
    return withSection(
      withSection(
        { ...document, payroll: groups === undefined ? undefined : payroll },
        'project',
        project,
      ),
      'investor',
      facts,
    );
  });
