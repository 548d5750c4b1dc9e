import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { choose } from './choices';
import { FORMATS } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';

const EXAMPLE = `
Example:
  investor-incentives measures --format markdown`;

/** Adds the command that lists the measures and the programmes. */
export function addMeasures(program: Command, io: Io): void {
  const command = program
    .command('measures')
    .summary('list the measures and the programmes of loans')
    .description(
      'Lists every measure with its title in both languages, law, years and standing, and every programme of the Industrial Development Fund with the day from which it is open.',
    )
    .option('--format <name>', FORMATS.join(', '), FORMATS[0])
    .addHelpText('after', EXAMPLE)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { name, problem } = choose(
      '--format',
      command.opts<{ format: string }>().format,
      FORMATS,
    );
    const problems = [
      ...operandsOf(command, 0).problems,
      ...(problem === undefined ? [] : [problem]),
    ];
    if (name === undefined || problems.length > 0) throw new InputError(problems);
    const { catalogue } = await import('./catalogue');
    io.stdout.write(catalogue(name, io));
  });
}
