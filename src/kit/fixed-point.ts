const PLAIN = /^-?\d+(\.\d+)?$/;

/** Whether a text is a plain decimal ("-12.5"), without exponent, plus sign or spaces. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** The text of a whole number of units of 10^-places, without trailing zeros. */
export function unscaled(value: bigint, places: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const part = digits.slice(-places).replace(/0+$/, '');
  return part === '' ? sign + whole : `${sign}${whole}.${part}`;
}
