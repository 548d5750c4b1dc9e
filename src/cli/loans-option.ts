import type { AssessOptions } from '../questions/assess/assess';
import { type Choice, choose } from './choices';
import type { WorkbookFormat } from './formats';

/** Which loans are examined, as the command line names it. */
export const LOANS_CHOICES = ['asked', 'all'] as const;

export const LOANS_HELP =
  'programmes of loans examined in json: asked, those that the profile asks for, or all';

/** Reads `--loans`. */
export const loansOf = (named: string | undefined): Choice<(typeof LOANS_CHOICES)[number]> =>
  named === undefined ? {} : choose('--loans', named, LOANS_CHOICES);

/** A report shows all programmes; JSON has those that are asked for. */
export const loansIn = (
  format: WorkbookFormat,
  loans: AssessOptions['loans'],
): NonNullable<AssessOptions['loans']> => loans ?? (format === 'json' ? 'asked' : 'all');
