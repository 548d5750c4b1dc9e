import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import type { Amount, DayText, Share, YearSeries } from '../../src/profile/document';
import { EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';

const { first: FIRST, last: LAST } = EDITION_YEARS['brochure-2019'];

/** Roubles at which some tier or condition turns. */
const THRESHOLDS = [5, 50, 100, 300, 500, 750, 1_000, 2_000].map((million) => million * 1_000_000);

/** A value most of the time, left out now and then. */
export const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 8 });

/** A value now and then. */
export const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value as fc.Arbitrary<T | undefined> },
  );

/** Roubles of 0 or more: at a threshold or a kopeck beside it, with kopecks, whole, small, none. */
export const amount: fc.Arbitrary<Amount> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...THRESHOLDS), fc.constantFrom(-1n, 0n, 1n))
      .map(([threshold, kopecks]) => roublesText(BigInt(threshold) * 100n + kopecks)),
  },
  { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 3_000_000_000_00n }).map(roublesText) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 1_000_00n }).map(roublesText) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_000_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom<Amount>(0, '0.00') },
);

/** Roubles above 0. */
export const amountAboveZero: fc.Arbitrary<Amount> = amount.map((one) =>
  /[1-9]/.test(String(one)) ? one : '0.01',
);

/** Roubles of either sign. */
export const signedAmount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 1, arbitrary: fc.bigInt({ min: -500_000_000_00n, max: -1n }).map(roublesText) },
  { weight: 1, arbitrary: fc.constantFrom<Amount>('0.01', '-0.01', -1) },
);

/** A share or rate, often one at which a rule turns. */
export const share: fc.Arbitrary<Share> = fc.oneof(
  fc.constantFrom<Share>(0, 1, '0.05', '0.2', '0.015', '0.015001', '0.9', '0.899999', '0.7'),
  fc.integer({ min: 0, max: 999_999 }).map((millionths) => {
    return `0.${String(millionths).padStart(6, '0')}`;
  }),
);

/** The day so many years and days later, within the years of the edition. */
export function dayAfter(day: DayText, years: number, days: number): DayText {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year + years, month - 1, dayOfMonth + days));
  const text = later.toISOString().slice(0, 10);
  if (text < `${FIRST}-01-01`) return `${FIRST}-01-01`;
  return text > `${LAST}-12-31` ? `${LAST}-12-31` : text;
}

/** A day on which a project starts; years in which a figure changes come often. */
export const startDay: fc.Arbitrary<DayText> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(2009, 2012, 2013, 2016, 2017, 2018, 2019, 2020, 2024, 2025, 2026, 2028),
      fc.integer({ min: FIRST, max: 2055 }),
    ),
    fc.constantFrom('01-01', '12-31', '03-01', '02-28', '06-15', '06-16', '02-29'),
  )
  .map(([year, day]) => dayAfter(`${year}-${day}`, 0, 0));

/** A day on or beside the day and its anniversaries, or anywhere within some years. */
export const dayNear = (day: DayText): fc.Arbitrary<DayText> =>
  fc.oneof(
    fc.constant(day),
    fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 10), fc.constantFrom(-1, 0, 1))
      .map(([years, days]) => dayAfter(day, years, days)),
    fc.integer({ min: -800, max: 4_500 }).map((days) => dayAfter(day, 0, days)),
  );

/** Years without gaps. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Some years that begin about a year. */
export const spanNear = (year: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 14 })).map(([from, more]) => {
    const first = Math.min(Math.max(FIRST, year + from), LAST);
    return { first, last: Math.min(first + more, LAST) };
  });

/** A value for each year of the span, as a map or as a list in any order. */
export function seriesOver<V>(
  { first, last }: Span,
  value: fc.Arbitrary<V>,
): fc.Arbitrary<YearSeries<V>> {
  const length = last - first + 1;
  const values = fc.array(value, { minLength: length, maxLength: length });
  return fc.tuple(values, fc.boolean()).map(([amounts, asMap]): YearSeries<V> => {
    const entries = amounts.map((one, index) => ({ year: first + index, amount: one }));
    return asMap
      ? Object.fromEntries(entries.map(({ year, amount: one }) => [String(year), one]))
      : entries.reverse();
  });
}

/** A value for each of some years about a year. */
export const seriesNear = <V>(year: number, value: fc.Arbitrary<V>): fc.Arbitrary<YearSeries<V>> =>
  spanNear(year).chain((span) => seriesOver(span, value));
