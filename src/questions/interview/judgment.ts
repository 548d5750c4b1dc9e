import { isUnderSpecialRegime } from '../../engine/facts/regime';
import { loanFindings } from '../../engine/loans/judge';
import type { Appraisal } from '../../engine/measure/measure';
import { statusConditions } from '../../engine/region';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { asksForLoans, caseOf } from '../assess/assess';
import type { PlanOptions } from '../plan/plan';

/** An answer to a question: the profile that it makes, and what it decides. Those of one judgment have the same packages. */
export interface JudgedAnswer {
  readonly profile: Profile;
  readonly judgment: string;
}

/** The answers to one question as they are judged. */
export const judgedAnswers = (
  path: string,
  profiles: readonly Profile[],
  options: PlanOptions,
): readonly JudgedAnswer[] =>
  profiles.map((profile, index) => ({
    profile,
    judgment: path.startsWith('investor.') ? judgmentOf(profile, options) : `${path} ${index}`,
  }));

/**
 * All that a fact of the investor decides of packages: the tax regime, the verdict on each element with its tax
 * periods, and the statuses that can be obtained. Amounts and objects do not depend on such facts.
 */
function judgmentOf(profile: Profile, options: PlanOptions): string {
  const region = regionOf(profile);
  const c = caseOf(profile, options);
  const measures = region.measures.flatMap((measure) => {
    const whole = measure.appraise(c);
    const statuses = region.statuses.filter((one) => one.measure === measure.id);
    return [
      textOf(whole),
      ...(measure.parts ?? []).map((part) => textOf(part.appraise(c))),
      ...statuses.map((status) => statusConditions(status, whole.findings).verdict),
    ];
  });
  const programmes = asksForLoans(profile, options) ? region.programmes : [];
  const loans = programmes.map((programme) => loanFindings(c, programme).verdict);
  return [isUnderSpecialRegime(profile), ...measures, ...loans].join();
}

const textOf = ({ findings: { verdict }, treatments }: Appraisal): string =>
  [verdict, ...treatments.map(({ periods }) => `${periods?.first}-${periods?.last}`)].join(' ');
