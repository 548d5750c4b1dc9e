import type { Command } from 'commander';
import { FORCE_HELP } from './deliver';
import type { ExitWith, Io } from './io';
import { withPlanOptions } from './plan-options';
import type { Regions } from './regions';

const EXAMPLES = `
Examples:
  investor-incentives ask -o project.yaml
  investor-incentives ask project.yaml
  investor-incentives ask -o project.yaml --lang ru

Only facts that can still change the best package are asked for, each with the
reason why. A profile that is given is gone on from, and written to again where
--out names no other file; its comments stay.

What is not known is not asked for again until the next run. Ctrl-C stops the
interview, and what was answered is written.

Exit code 0: written; 1: stopped before there was a name and a start day;
2: there is no terminal, or something that was given cannot be used.`;

/** Adds the command that asks for the facts of a profile. */
export function addAsk(program: Command, io: Io, regions: Regions, exitWith: ExitWith): void {
  const command = withPlanOptions(
    program
      .command('ask')
      .summary('ask for the facts that decide, and write a profile')
      .description(
        'Asks on the terminal for the facts that can still change the best package, and writes a commented profile.',
      )
      .argument('[file]', 'a profile to go on from')
      .option('-o, --out <file>', 'write the profile there')
      .option('--force', FORCE_HELP),
    regions.chosen,
  )
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { askedProfile } = await (await import('./answers')).askedProfile();
    if (!(await askedProfile(command, regions, io))) exitWith(STOPPED);
  });
}

const STOPPED = 1;
