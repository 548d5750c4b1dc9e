/** Whether many cases are tried where few do: `npm run test:deep` runs each file of tests that imports this one so. */
const isDeep = (): boolean => process.env['DEEP'] === '1';

/** Whether tests run in UTC: of random cases a tenth is enough to see a day slip far from Greenwich. */
const isAtHome = (): boolean => process.env['TZ'] === 'UTC';

/**
 * How many cases are tried: the first number in `npm test`, a tenth of it in other time zones, and the
 * second number in `npm run test:deep`.
 */
export const cases = (quick: number, deep: number): number => {
  if (isDeep()) return deep;
  return isAtHome() ? quick : Math.ceil(quick / 10);
};

/**
 * The cases of a long list that are tried: all in `npm run test:deep`, in `npm test` the first of
 * every so many. Where nested loops make a list, a step that shares no divisor with their lengths meets
 * every value of each.
 */
export const spread = <T>(list: readonly T[], step: number): readonly T[] =>
  isDeep() ? list : list.filter((_, index) => index % step === 0);
