import type { Case } from './case';

/** Whether what a package saves may raise the profit that is stated. */
export function mayBeRaised({ profile, readings }: Case): boolean {
  const { borrowing, landPlots = [], ppeProgramme, property = [], transportTax } = profile;
  const { newMovables = [], upgradedObjects = [] } = ppeProgramme;
  return (
    readings['saved-taxes-raise-profit'] === 'yes' &&
    (borrowing !== undefined ||
      transportTax !== undefined ||
      [...property, ...newMovables, ...upgradedObjects, ...landPlots].length > 0)
  );
}
