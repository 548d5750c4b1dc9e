import type { Ratio } from '../kit/ratio';
import type { Policy } from '../policy/policy';
import type { Readings } from '../policy/readings';
import type { Profile } from '../profile/profile';

/** What every fact is worked out from: a project, the figures, and the readings chosen. */
export interface Case {
  readonly profile: Profile;
  readonly policy: Policy;
  /** A value for every reading of the region, by id. */
  readonly readings: Readings & { readonly [id: string]: string };
  /** Depreciation of a year, kopecks, that is not taken for the sake of the deduction: part of the declared profit. */
  readonly notTaken?: (year: number) => Ratio;
}
