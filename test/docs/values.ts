import type { Definition } from '../../src/figures/define';
import type { Kind, KindValues } from '../../src/figures/kinds';
import { rateText } from '../../src/kit/money';

const KOPECKS_OF_A_MILLION = 100_000_000n;
const ONE = 100_0000n;

/** Digits in groups of three. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** An amount of the policy, in millions of roubles and parts of one. */
const roubles = (kopecks: bigint): string => {
  const [whole = '', part] = String(Number(kopecks) / Number(KOPECKS_OF_A_MILLION)).split('.');
  return `${grouped(whole)}${part === undefined ? '' : `.${part}`} million roubles`;
};

export const percent = (rate: bigint): string => `${rateText(rate * 100n)}%`;

const counted =
  (one: string) =>
  (count: number): string =>
    `${count} ${one}${count === 1 ? '' : 's'}`;

const periods = counted('tax period');

const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : words.join(', ');

/** Steps, each with its rate, counted from one: `1-3: 5%; from 4: 7%`. */
const steps = (
  all: readonly { readonly to: number | null; readonly rate: bigint }[],
  one: string,
) =>
  all
    .map(({ rate, to }, index) => {
      const from = (all[index - 1]?.to ?? 0) + 1;
      return `${to === null ? `from ${one}${from}` : `${one && `${one.trim()}s `}${from}-${to}`}: ${percent(rate)}`;
    })
    .join('; ');

type Writers = { readonly [K in Kind]: (value: NonNullable<KindValues[K]>) => string };

const WRITERS: Writers = {
  money: roubles,
  'money-or-none': roubles,
  rate: percent,
  'rate-or-none': percent,
  'proportion-or-none': (share) => (share > ONE ? `${rateText(share)} times` : percent(share)),
  years: counted('year'),
  months: counted('month'),
  periods,
  people: String,
  year: String,
  'year-or-none': String,
  'day-or-none': String,
  'yes-no': (is) => (is ? 'yes' : 'no'),
  terms: (years) => `${listed(years.map(String))} years`,
  code: String,
  codes: listed,
  investments: listed,
  'asset-kinds': listed,
  measures: listed,
  statuses: listed,
  tiers: ({ bounds, steps: all }) => {
    const said = all.map(({ upTo, periods: count }) =>
      upTo === null ? `above: ${periods(count)}` : `up to ${roubles(upTo)}: ${periods(count)}`,
    );
    return `${said.join('; ')} (that a bound belongs to the lower step: ${bounds})`;
  },
  schedule: (all) =>
    steps(
      all.map(({ rate, upTo }) => ({ rate, to: upTo })),
      '',
    ),
  'loan-rates-or-none': (all) =>
    all.length === 1 && all[0] !== undefined
      ? percent(all[0].rate)
      : steps(
          all.map(({ rate, upToYear }) => ({ rate, to: upToYear })),
          'year ',
        ),
  bands: (all) =>
    all
      .map(({ from, fromIncluded, to, rate }) => {
        const start = `${fromIncluded ? 'from' : 'above'} ${percent(from)}`;
        return `${start}${to === null ? '' : ` to ${percent(to)}`}: ${percent(rate)}`;
      })
      .join('; '),
  'periods-above': ({ above, periods: count }) => `above ${roubles(above)}: ${periods(count)}`,
};

/** A value of a figure as its page writes it. */
export function valueText<K extends Kind>(
  [kind, when]: Definition<K>,
  none: string,
  value: KindValues[K],
): string {
  if (value === null) return none;
  if (when.startsWith('asked')) return value === true ? 'asked' : 'not asked';
  return WRITERS[kind](value as NonNullable<KindValues[K]>);
}
