import type { Command } from 'commander';
import { collected } from './arguments';
import type { ExitWith, Io } from './io';
import { withLineOptions } from './lines/request';
import { LOANS_HELP } from './loans-option';
import type { Regions } from './regions';

const EXAMPLES = `
Examples:
  investor-incentives assess-lines projects.jsonl > assessments.jsonl
  investor-incentives assess-lines projects.jsonl --jobs 4 --out out.jsonl
  investor-incentives assess-lines - --totals < projects.jsonl

A record is one line of JSON: {"line", "settings", "ok": true, "assessment"},
with --totals {"line", "settings", "ok": true, "project", "measures"}, or for
a line that cannot be used {"line", "settings", "ok": false, "problems"}.
Records come in the order of the lines; empty lines give none.

Exit code 0: done; 1: done, but for bad lines, which are named on standard
error; 2: something that was given cannot be used.`;

/** Adds the command that assesses many projects, one a line. */
export function addAssessLines(
  program: Command,
  io: Io,
  regions: Regions,
  exitWith: ExitWith,
): void {
  const command = withLineOptions(
    program
      .command('assess-lines')
      .summary('assess many projects, one a line of JSON')
      .description(
        'Assesses many projects: reads JSON Lines, one profile a line, and writes JSON Lines.',
      ),
    regions.loaded,
    collected,
  )
    .option('--loans <which>', LOANS_HELP)
    .addHelpText('after', EXAMPLES);
  command.action(async () => {
    const { assessLines } = await (await import('./answers')).assessLines();
    exitWith(await assessLines(command, regions, io));
  });
}
