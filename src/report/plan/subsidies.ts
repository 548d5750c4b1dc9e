import type { PackageResult } from '../../answer/results/plan';

/** Whether a budget pays to the investor: nothing is due without the measure, and less than nothing with it. */
export const isPaidOut = ({ after, before }: PackageResult['taxes'][number]): boolean =>
  before === '0' && after.startsWith('-');

/** Whether what a package saves is not of taxes alone. */
export const isSubsidised = ({ taxes }: PackageResult): boolean => taxes.some(isPaidOut);
