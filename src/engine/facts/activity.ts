import type { Activity } from '../../profile/profile';

/** Whether an activity is in a list of OKVED 2 codes; `too-coarse` where a code of the list is a part of it. */
export function withinClasses(
  code: string,
  classes: readonly string[],
): 'yes' | 'no' | 'too-coarse' {
  if (classes.some((one) => covers(one, code))) return 'yes';
  return classes.some((one) => covers(code, one)) ? 'too-coarse' : 'no';
}

/** In OKVED 2 a code that continues another one is a part of it: 29.31 of 29.3, 28.11 of 28. */
const covers = (wider: string, narrower: string): boolean => narrower.startsWith(wider);

/** Whether the activity in the zone is a priority one; undefined where neither kind nor code decides. */
export function isPriority(activity: Activity, classes: readonly string[]): boolean | undefined {
  if (activity.sezKind !== undefined) return activity.sezKind !== 'other';
  if (activity.main === undefined) return undefined;
  const within = withinClasses(activity.main, classes);
  return within === 'too-coarse' ? undefined : within === 'yes';
}
