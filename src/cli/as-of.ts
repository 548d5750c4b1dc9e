import type { Command } from 'commander';
import { type Day, isDay } from '../kit/day';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { foundText } from '../profile/found';

/** The day that a page is to show; none where none is named or the format shows none. */
export const asOfIn = (command: Command): Day | undefined =>
  command.opts<{ readonly asOf?: string }>().asOf;

/** What is wrong with the day that a command line names: no day, or a format without one. */
export function asOfProblems(command: Command): readonly Problem[] {
  const { asOf, format } = command.opts<{ readonly asOf?: string; readonly format: string }>();
  if (asOf === undefined) return [];
  const found = `--format ${shortened(format)}`;
  const expected = 'a day as YYYY-MM-DD';
  return [
    ...(isDay(asOf)
      ? []
      : [{ path: '--as-of', code: 'not-a-day', expected, found: foundText(asOf) }]),
    ...(format === 'html'
      ? []
      : [{ path: '--as-of', code: 'not-in-format', expected: '--format html', found }]),
  ];
}
