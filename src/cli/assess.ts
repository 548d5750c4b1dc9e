import type { Command } from 'commander';
import { collected } from './arguments';
import { editionHelp, idsOf, namesHelp } from './choices';
import { inCsvForm } from './csv-form';
import { deliver, FORCE_HELP, OUT_HELP } from './deliver';
import { type ExampleIds, exampleIds } from './examples';
import { AS_OF_HELP, BROWSER_HELP, CSV_HELP, REPORT_FORMATS } from './formats';
import type { Io } from './io';
import { LOANS_HELP } from './loans-option';
import { readingsHelp } from './plan-options';
import type { Regions } from './regions';

const examples = ({ measure, reading }: ExampleIds) => `
Examples:
  investor-incentives assess project.yaml
  investor-incentives assess project.json --measure ${measure} --format csv
  investor-incentives assess - --reading ${reading} < project.yaml
  investor-incentives assess project.yaml --measure ${measure} --other-readings

The profile is JSON or YAML in UTF-8, at most 5 MiB; "investor-incentives init"
prints one to start from, "investor-incentives schema" its JSON Schema.

Exit code 0: assessed; 2: something that was given cannot be used.`;

/** Adds the command that assesses a project. */
export function addAssess(program: Command, io: Io, regions: Regions): void {
  const region = regions.chosen;
  const command = program
    .command('assess')
    .summary('tell which incentives a project gets and what each is worth')
    .description('Tells which incentives a project gets, why or why not, and what each is worth.')
    .argument('[file]', 'the profile of the project, or - for standard input')
    .option('--format <name>', REPORT_FORMATS.join(', '), REPORT_FORMATS[0])
    .option('--csv <form>', CSV_HELP)
    .option('--as-of <day>', AS_OF_HELP)
    .option('--browser <path>', BROWSER_HELP)
    .option('-o, --out <file>', OUT_HELP)
    .option('--force', FORCE_HELP)
    .option('--edition <id>', editionHelp(region))
    .option('--reading <id=value>', 'choose a reading; may be repeated', collected)
    .option('--measure <id>', 'only this measure; may be repeated', collected)
    .option('--loans <which>', LOANS_HELP)
    .option('--other-readings', 'also tell what other readings would give; not in csv')
    .addHelpText(
      'after',
      `${examples(exampleIds(region))}\n\nMeasures:\n${namesHelp(idsOf(region.measures))}\n\nReadings, the default value first:\n${readingsHelp(region)}`,
    )
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { assessment } = await (await import('./answers')).assessment();
    await deliver(
      await inCsvForm(command, await assessment(command, regions, io), io),
      command,
      io,
    );
  });
}
