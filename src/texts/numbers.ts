import { LIMITS } from '../profile/limits';

const NUMBER = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i;

/** Whether a number has more characters than are looked at. */
export const isTooLong = (source: string): boolean => source.length > LIMITS.numeralLength;

/**
 * Whether a number lost something when it was read: the value in memory is
 * another one than the decimal text in the file, which must not be too long.
 */
export function isLost(source: string, value: number): boolean {
  const written = normal(source);
  return written !== undefined && written !== normal(String(value));
}

/** Sign, digits without zeros around them, and power of ten; undefined for what is no decimal text. */
function normal(text: string): string | undefined {
  const [, sign, whole = '', part = '', power = '0'] = NUMBER.exec(text) ?? [];
  if (sign === undefined || whole + part === '') return undefined;
  const digits = (whole + part).replace(/^0+/, '');
  const bare = digits.replace(/0+$/, '');
  if (bare === '') return '0';
  const exponent = Number(power) - part.length + digits.length - bare.length;
  return `${sign === '-' ? '-' : ''}${bare}e${exponent}`;
}

/** Whether a number has a point and exactly three digits behind it, which may part thousands or decimals. */
export const isPointed = (source: string): boolean => /^[-+]?\d+\.\d{3}$/.test(source);
