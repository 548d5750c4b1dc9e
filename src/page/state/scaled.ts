/** A decimal text of a number of a document; undefined for what is none. */
export function decimalIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}

/** A decimal text times a fraction, cut to so many places. Exact: the digits are counted as one whole number. */
export function scaledBy(text: string, times: number, of: number, places: number): string {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + part.padEnd(places, '0').slice(0, places));
  const size = String((digits * BigInt(times)) / BigInt(of)).padStart(places + 1, '0');
  const bare =
    places === 0 ? size : `${size.slice(0, -places)}.${size.slice(-places)}`.replace(/\.?0+$/, '');
  return text.startsWith('-') && /[1-9]/.test(bare) ? `-${bare}` : bare;
}
