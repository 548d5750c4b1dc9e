import type { Case } from '../../../engine/facts/case';
import { yearOf } from '../../../kit/day';
import { infrastructureIn, szpkIn } from '../fields/szpk';

/** The most that is reimbursed in a year: all of the cost of what is commissioned before. */
export const reimbursedAtMost = ({ profile }: Case, year: number): bigint =>
  szpkIn(profile.statuses) === undefined
    ? 0n
    : (infrastructureIn(profile) ?? [])
        .filter(({ commissioned }) => yearOf(commissioned) <= year)
        .reduce((sum, { cost }) => sum + cost, 0n);
