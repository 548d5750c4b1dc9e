import { loansResult } from '../../answer/loans';
import type { LoanAnswer } from '../../answer/results/loans';
import { judgeLoans } from '../../engine/loans/judge';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { type AssessOptions, caseOf } from './assess';
import { unitWarnings } from './unit-warning';

/**
 * The loans that a project can take: the programmes that its profile names, or all of them.
 * @throws RangeError for options that the types refuse.
 */
export function loans(profile: Profile, options: Pick<AssessOptions, 'edition'>): LoanAnswer {
  const region = regionOf(profile);
  const c = caseOf(profile, options);
  return loansResult(region, c, judgeLoans(region.programmes, c), unitWarnings(profile));
}
