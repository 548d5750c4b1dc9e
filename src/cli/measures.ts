import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { choose, chooseEdition, editionHelp } from './choices';
import { inCsvForm } from './csv-form';
import { CSV_HELP, FORMATS } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';
import { csvProblems } from './options';
import type { Regions } from './regions';

const EXAMPLE = `
Example:
  investor-incentives measures --format markdown`;

/** Adds the command that lists the measures and the programmes. */
export function addMeasures(program: Command, io: Io, { chosen: region }: Regions): void {
  const command = program
    .command('measures')
    .summary('list the measures and the programmes of loans')
    .description(
      'Lists every measure with its title in both languages, law, years and standing, and every programme of the Industrial Development Fund with the day from which it is open.',
    )
    .option('--format <name>', FORMATS.join(', '), FORMATS[0])
    .option('--csv <form>', CSV_HELP)
    .option('--edition <id>', editionHelp(region))
    .addHelpText('after', EXAMPLE)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const given = command.opts<{ format: string; edition?: string }>();
    const format = choose('--format', given.format, FORMATS);
    const edition = chooseEdition(given.edition, region);
    const problems = [
      ...operandsOf(command, 0).problems,
      ...[format, edition].flatMap(({ problem }) => problem ?? []),
      ...csvProblems(command),
    ];
    if (format.name === undefined || problems.length > 0) throw new InputError(problems);
    const { catalogue } = await (await import('./answers')).catalogue();
    io.stdout.write(
      await inCsvForm(
        command,
        await catalogue(format.name, { edition: edition.name, region }, command, io),
        io,
      ),
    );
  });
}
