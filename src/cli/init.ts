import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { InputError } from './input-error';
import type { Io } from './io';
import { languageOf } from './language';
import type { Regions } from './regions';

const EXAMPLE = `
Example:
  investor-incentives init > project.yaml
  investor-incentives assess project.yaml`;

/** Adds the command that prints a profile to start from. */
export function addInit(
  program: Command,
  io: Io,
  { chosen: region, names: [name] }: Regions,
): void {
  const command = program
    .command('init')
    .summary('print a commented profile to start from')
    .description('Prints a commented profile in YAML on standard output, to start from.')
    .addHelpText('after', EXAMPLE)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { problems } = operandsOf(command, 0);
    if (problems.length > 0) throw new InputError(problems);
    const answers = await import('./answers');
    if (languageOf(command, io) === 'ru') {
      io.stdout.write((await answers.starterInRussian()).starterInRussian({ region, name }));
    } else {
      io.stdout.write((await answers.starter()).starter({ region, name }));
    }
  });
}
