import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { choose, editionIds } from './choices';
import { inCsvForm } from './csv-form';
import { type ExampleIds, exampleIds } from './examples';
import { CSV_HELP, FORMATS } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';
import { csvProblems } from './options';
import type { Regions } from './regions';

/** The path of a figure as an amendment writes it. */
const nested = (path: readonly string[]): string =>
  path.reduceRight((inside, name) => `${name}: ${inside === '' ? '{ … }' : `{ ${inside} }`}`, '');

const examples = ({ figure }: ExampleIds) => `
Examples:
  investor-incentives figures
  investor-incentives figures --format csv > figures.csv

An amendment names figures as they stand here, nested by the parts of the name,
  ${nested(figure)}
and writes values as they stand here, texts in quotes. A figure that is read on
"entry" holds for the life of a project in the measure; one that is read by
"period" is looked up in each tax year. "Checked" tells when values were last
held against their sources; JSON and CSV tell it of each.`;

/** Adds the command that lists the figures of an edition. */
export function addFigures(program: Command, io: Io, { chosen: region }: Regions): void {
  const editions = editionIds(region);
  const command = program
    .command('figures')
    .summary('list the figures of the policy, by the names that amendments use')
    .description(
      'Lists every figure of an edition with its kind, when it is read, and each value with its first day, standing, source and the day on which it was last checked.',
    )
    .option('--format <name>', FORMATS.join(', '), FORMATS[0])
    .option('--csv <form>', CSV_HELP)
    .option('--edition <id>', 'edition of the figures', editions[0])
    .addHelpText('after', examples(exampleIds(region)))
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const options = command.opts<{ format: string; edition: string }>();
    const format = choose('--format', options.format, FORMATS);
    const edition = choose('--edition', options.edition, editions);
    const problems = [
      ...operandsOf(command, 0).problems,
      ...[format, edition].flatMap(({ problem }) => problem ?? []),
      ...csvProblems(command),
    ];
    if (format.name === undefined || edition.name === undefined || problems.length > 0) {
      throw new InputError(problems);
    }
    const { figureList } = await (await import('./answers')).figureList();
    io.stdout.write(
      await inCsvForm(
        command,
        await figureList(format.name, { edition: edition.name, region }, command, io),
        io,
      ),
    );
  });
}
