import type { ProfileProblem } from '../../src/profile/problems';
import type { Profile } from '../../src/profile/profile';
import { parseProfile } from '../../src/regions/parse-profile';

export const PROJECT = { name: 'Pump works', start: '2019-01-01' };

/** A document with the two required fields and the given ones. */
export const documentWith = (fields: object): object => ({ project: PROJECT, ...fields });

export function problemsOf(input: unknown): readonly ProfileProblem[] {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.problems;
}

export function profileOf(input: unknown): Profile {
  const parsed = parseProfile(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
