import type { AmountResult } from '../answer/results/assessment';
import { Decimal } from '../kit/decimal';
import { rateOf } from '../kit/decimal-text';
import { unscaled } from '../kit/fixed-point';
import type { Format, Language } from '../words/words';

const NO_BREAK_SPACE = '\u00a0';

/** How the two ends of an interval are written in a language. */
interface Between {
  readonly language: Language;
  readonly say: { readonly between: (from: string, to: string) => string };
}

/** With `groups`, three digits a group, parted by a no-break space; otherwise digits alone. */
export function formatOf(groups: boolean, words: Between): Format {
  const { amount, percent, ...written } = (words.language === 'en' ? inEnglish : inRussian)(groups);
  return { amount: spanning(amount, words), percent: spanning(percent, words), ...written };
}

/** How exact values are written. */
type Exact = { readonly [Part in keyof Format]: (text: string) => string };

const inEnglish = (groups: boolean): Exact => ({
  amount: groups
    ? (text) => text.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, `$&${NO_BREAK_SPACE}`)
    : (text) => text,
  percent,
  share: (text) => `${toPlaces(new Decimal(text).times(100))}%`,
  ratio: (text) => toPlaces(new Decimal(text)),
  day: (text) => text,
});

/** What writes exact values and intervals alike. */
const spanning =
  (write: (text: string) => string, { say }: Between) =>
  (value: AmountResult): string =>
    typeof value === 'string' ? write(value) : say.between(write(value.from), write(value.to));

/** Whether two values are one text, or have the same ends. */
export const isSameText = (one: AmountResult | null, other: AmountResult | null): boolean =>
  plain(one) === plain(other);

/** A value as one field of a table of data: an interval is no number there, so that none takes an end for it. */
export const plain = (value: AmountResult | null): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : `${value.from}..${value.to}`;
};

/** A comma before the decimals, and a no-break space before the sign of per cent. */
function inRussian(groups: boolean): Exact {
  const english = inEnglish(groups);
  const withComma = (text: string): string => text.replace(/(?<=\d)\.(?=\d)/, ',');
  const ofHundred = (text: string): string => withComma(text).replace('%', `${NO_BREAK_SPACE}%`);
  return {
    amount: (text) => withComma(english.amount(text)),
    percent: (text) => ofHundred(english.percent(text)),
    share: (text) => ofHundred(english.share(text)),
    ratio: (text) => withComma(english.ratio(text)),
    day: (text) => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
  };
}

const toPlaces = (number: InstanceType<typeof Decimal>): string =>
  number.toFixed(2, Decimal.ROUND_HALF_CEIL);

function percent(text: string): string {
  const rate = rateOf(text);
  return rate === undefined ? text : `${unscaled(rate, 4)}%`;
}

/** Stands for an amount that facts are missing to compute. */
export const NOT_COMPUTED = '-';

/** An amount that may not be known. */
export const possibleAmount = ({ amount }: Format, text: AmountResult | null): string =>
  text === null ? NOT_COMPUTED : amount(text);

/** The name of an id; an id that has none is shown as it is. */
export const nameIn = (names: { readonly [id: string]: string }, id: string): string =>
  names[id] ?? id;

/** "2020" or "2020-2024". */
export const span = (first: number, last: number): string =>
  first === last ? `${first}` : `${first}-${last}`;

/** Years as texts, those that follow each other as a span: "2019-2021, 2024". */
export function yearsText(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => span(from, to)).join(', ');
}

/** The text in one line and without control characters, which could steer a terminal; no-break spaces stay. */
export const oneLine = (text: string): string =>
  text.replace(/(?:(?!\u00a0)[\s\p{Cc}\p{Cf}])+/gu, ' ').trim();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence begins with a capital letter and ends with a full stop. */
export function sentence(text: string): string {
  const whole = capital(text);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** A text as it stands within a sentence; an abbreviation keeps its capitals. */
export const withinSentence = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
