/** More objects than this stand under one relief or another all together. */
export const CHOSEN_ONE_BY_ONE = 6;

/** Every subset of a few objects; of many, none and all of them. */
export function subsetsOf<One>(objects: readonly One[]): readonly (readonly One[])[] {
  if (objects.length > CHOSEN_ONE_BY_ONE) return [[], objects];
  let subsets: One[][] = [[]];
  for (const object of objects) {
    subsets = subsets.flatMap((subset) => [subset, [...subset, object]]);
  }
  return subsets;
}
