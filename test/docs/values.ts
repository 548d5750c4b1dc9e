import { rateText } from '../../src/kit/money';
import type { LoanRates } from '../../src/policy/loans';
import type { Schedule, Tiers, UpgradeBand } from '../../src/policy/policy';

const KOPECKS_OF_A_MILLION = 100_000_000n;

/** Digits in groups of three. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** An amount of the policy, which are all whole millions of roubles. */
export const roubles = (kopecks: bigint): string =>
  `${grouped((kopecks / KOPECKS_OF_A_MILLION).toString())} million roubles`;

/** An amount of the policy in millions, parts of one included. */
export const millions = (kopecks: bigint): string =>
  `${Number(kopecks) / Number(KOPECKS_OF_A_MILLION)} million roubles`;

export const percent = (rate: bigint): string => `${rateText(rate * 100n)}%`;

/** How many times another amount. */
export const times = (rate: bigint): string => `${rateText(rate)} times`;

/** A share that no source may give. */
export const percentIfKnown = (rate: bigint | null): string =>
  rate === null ? 'the region names it; not found' : percent(rate);

/** A value, or what stands where there is none. */
export const ifAny =
  <V>(written: (value: V) => string, none = 'none') =>
  (value: V | null): string =>
    value === null ? none : written(value);

/** Rates by year of a loan. */
export const loanRates = (steps: LoanRates): string =>
  steps
    .map(({ upToYear, rate }, index) => {
      const from = steps[index - 1]?.upToYear;
      if (upToYear !== null) return `years ${(from ?? 0) + 1}-${upToYear}: ${percent(rate)}`;
      return from ? `from year ${from + 1}: ${percent(rate)}` : percent(rate);
    })
    .join('; ');

export const counted =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

export const years = counted('year');
export const months = counted('month');
export const periods = counted('tax period');

export const firstYear = (year: number | null): string => (year === null ? 'none' : String(year));
export const lastYear = (year: number | null): string =>
  year === null ? 'none is printed' : String(year);

export const asked = (is: boolean): string => (is ? 'asked' : 'not asked');

export const isSo = (is: boolean): string => (is ? 'yes' : 'no');

export const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : words.join(', ');

export const text = (word: string): string => word;

/** Tax periods by amount. */
export const tiers = ({ steps, bounds }: Tiers): string => {
  const said = steps.map(({ upTo, periods: count }) =>
    upTo === null ? `above: ${periods(count)}` : `up to ${roubles(upTo)}: ${periods(count)}`,
  );
  return `${said.join('; ')} (that a bound belongs to the lower step: ${bounds})`;
};

export const pharmaceutical = (value: { above: bigint; periods: number }): string =>
  `above ${roubles(value.above)}: ${periods(value.periods)}`;

/** Rates by tax period of residence. */
export const schedule = (steps: Schedule): string =>
  steps
    .map(({ upTo, rate }, index) => {
      const from = (steps[index - 1]?.upTo ?? 0) + 1;
      return `${upTo === null ? `from ${from}` : `${from}-${upTo}`}: ${percent(rate)}`;
    })
    .join('; ');

/** Rates by share of upgrade. */
export const bands = (all: readonly UpgradeBand[]): string =>
  all
    .map(({ from, fromIncluded, to, rate }) => {
      const start = `${fromIncluded ? 'from' : 'above'} ${percent(from)}`;
      return `${start}${to === null ? '' : ` to ${percent(to)}`}: ${percent(rate)}`;
    })
    .join('; ');
