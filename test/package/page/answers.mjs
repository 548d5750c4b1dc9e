import { assess, parseProfile, plan } from 'investor-incentives';

/** What the library answers on a project, in a page and in Node alike. */
export function answersOf(project) {
  const parsed = parseProfile(project);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { assessment: assess(parsed.profile), plan: plan(parsed.profile) };
}
