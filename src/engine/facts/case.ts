import type { Policy } from '../../figures/policy';
import type { ReadingValues } from '../../figures/readings';
import type { Kopecks } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';
import type { Profile } from '../../profile/profile';

/** What every fact is worked out from: a project, the figures, and the readings chosen. */
export interface Case {
  readonly profile: Profile;
  readonly policy: Policy;
  /** A value for every reading of the region, by id. */
  readonly readings: ReadingValues;
  /** Depreciation of a year, kopecks, that is not taken for the sake of the deduction: part of the declared profit. */
  readonly notTaken?: (year: number) => Ratio;
  /** Whether some programme of loans that the profile asks for is not refused; left out, one may not be. */
  readonly mayBorrow?: (c: Case) => boolean;
  /** The most that budgets pay to the project in a year, kopecks; left out, nothing. */
  readonly paidAtMost?: (year: number) => Kopecks;
}

/**
 * The value of a reading of the region.
 * @throws RangeError where the region has no such reading: a fault of the region.
 */
export function readingIn({ readings }: Pick<Case, 'readings'>, id: string): string {
  const value = readings[id];
  if (value === undefined) throw new RangeError(`the region has no reading ${id}`);
  return value;
}
