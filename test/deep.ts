/** Whether many cases are tried where few do: `npm run test:deep` runs each file of tests that imports this one so. */
const isDeep = (): boolean => process.env['DEEP'] === '1';

/** How many cases are tried: the first number in `npm test`, the second in `npm run test:deep`. */
export const cases = (quick: number, deep: number): number => (isDeep() ? deep : quick);

/**
 * The cases of a long list that are tried: all in `npm run test:deep`, in `npm test` the first of
 * every so many. Where nested loops make a list, a step that shares no divisor with their lengths meets
 * every value of each.
 */
export const spread = <T>(list: readonly T[], step: number): readonly T[] =>
  isDeep() ? list : list.filter((_, index) => index % step === 0);
