/** One text for equal plain values, whole numbers of any size among them. */
export const plainKey = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one));
