import type { Command } from 'commander';
import { collected } from './arguments';
import { editionHelp, idsOf, namesHelp } from './choices';
import { type ExampleIds, exampleIds } from './examples';
import { REPORT_FORMATS } from './formats';
import type { Io } from './io';
import { LOANS_HELP } from './loans-option';
import { readingsHelp } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';

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
  const command = withReport(
    program
      .command('assess')
      .summary('tell which incentives a project gets and what each is worth')
      .description('Tells which incentives a project gets, why or why not, and what each is worth.')
      .argument('[file]', 'the profile of the project, or - for standard input'),
    REPORT_FORMATS,
  )
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
    await deliverReport(await assessment(command, regions, io), command, io);
  });
}
