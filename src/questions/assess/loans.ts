import { loansResult } from '../../answer/loans';
import type { LoanAnswer } from '../../answer/results/loans';
import { judgeLoans, namedInVain } from '../../engine/loans/judge';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { type AssessOptions, caseOf, readingsUsed } from './assess';
import { notInEdition } from './notes';
import { unitWarnings } from './unit-warning';

/**
 * The loans that a project can take: the programmes of the fund that its profile names, or all of them, and those of
 * other lenders that it names.
 * @throws RangeError for options that the types refuse.
 */
export function loans(
  profile: Profile,
  options: Pick<AssessOptions, 'edition' | 'readings'>,
): LoanAnswer {
  const region = regionOf(profile);
  const c = caseOf(profile, options);
  const { programmes } = region;
  const judged = judgeLoans(programmes, c);
  const warnings = [...unitWarnings(profile), ...notInEdition(c, namedInVain(programmes, c))];
  const used = readingsUsed({ c, loans: judged, measures: [], region });
  const readings = used.filter(({ mattersTo }) => mattersTo.length > 0);
  return loansResult(region, c, judged, warnings, readings);
}
