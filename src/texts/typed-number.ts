/** A number as it was typed or pasted: its decimal text, and what stood behind it. */
export interface TypedNumber {
  readonly text: string;
  readonly unit: 'plain' | 'percent' | 'roubles';
}

/** What a text is: a number, one that may be two different numbers, or none. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly number: TypedNumber }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'text' };

/** Spaces of every width, apostrophes and underscores, which part thousands and nothing else. */
const PARTING = "[ \\u00a0\\u2007\\u2009\\u202f'’_]";

/** Thousands in groups, then the sign of the decimals. */
const GROUPED: readonly (readonly [form: RegExp, groups: RegExp])[] = [
  [new RegExp(`^\\d{1,3}(?:${PARTING}\\d{3})+(?:[.,]\\d+)?$`, 'u'), new RegExp(PARTING, 'gu')],
  [/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/, /,/g],
  [/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/, /\./g],
];

const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** One sign and three digits behind it: thousands in one country, decimals in another. A group never begins with 0. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const SIGN = /^[-\u2212\u2013]\s*/;
const IN_BRACKETS = /^\((.*)\)$/;
const CURRENCY = /\s*(?:₽|руб\.?|р\.|RUB)$/iu;
const PERCENT = /\s*%$/;

/** Characters of a text that is looked into. */
const LONGEST = 64;

/**
 * A number as people and spreadsheets write it: thousands parted by spaces, apostrophes, underscores, commas or points,
 * decimals behind a comma or a point, "(5)" for -5, "%" and a currency behind. "1.234" and "1,234" may be two numbers.
 */
export function numberIn(written: string): ReadNumber {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return { kind: 'text' };
  const unit = unitOf(trimmed);
  const signed = trimmed.replace(CURRENCY, '').replace(PERCENT, '');
  const inner = IN_BRACKETS.exec(signed)?.[1];
  const isNegative = inner !== undefined || SIGN.test(signed);
  const size = (inner ?? signed.replace(SIGN, '')).trim();
  if (AMBIGUOUS.test(size)) return { kind: 'ambiguous' };
  const digits = digitsOf(size);
  if (digits === undefined) return { kind: 'text' };
  const text = `${isNegative && /[1-9]/.test(digits) ? '-' : ''}${digits}`;
  return { kind: 'number', number: { text, unit } };
}

function unitOf(text: string): TypedNumber['unit'] {
  if (CURRENCY.test(text)) return 'roubles';
  return PERCENT.test(text) ? 'percent' : 'plain';
}

/** Digits with a decimal point, without zeros before them. */
function digitsOf(size: string): string | undefined {
  const [, groups] = GROUPED.find(([form]) => form.test(size)) ?? [];
  if (groups === undefined && !PLAIN.test(size)) return undefined;
  const joined = (groups === undefined ? size : size.replace(groups, '')).replace(',', '.');
  return joined.replace(/^0+(?=\d)/, '');
}

/** A number of per cent as a share of 1: "13.5" is "0.135". */
export function shareOfPercent(text: string): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const padded = whole.padStart(3, '0');
  const [units, parts] = [padded.slice(0, -2), padded.slice(-2) + part];
  const decimals = parts.replace(/0+$/, '');
  return `${sign}${units.replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`;
}
