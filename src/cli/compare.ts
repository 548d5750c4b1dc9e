import type { Command } from 'commander';
import { type ExampleIds, exampleIds } from './examples';
import { WORKBOOK_FORMATS } from './formats';
import type { Io } from './io';
import { LOANS_HELP } from './loans-option';
import { readingsHelp, withPlanOptions } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';

const examples = ({ edition, reading }: ExampleIds) => `
Examples:
  investor-incentives compare before.yaml after.yaml --discount-rate 0.1
  investor-incentives compare project.yaml --reading ${reading}
  investor-incentives compare a.yaml b.yaml --edition ${edition} --format csv

Two profiles are compared under the same options. One profile is compared with
itself: on the left with every reading as it is by default, on the right with
the readings chosen. --other-edition is the edition of the right side.

Exit code 0: answered; 2: something that was given cannot be used.`;

/** Adds the command that compares two profiles, or one under two sets of readings or editions. */
export function addCompare(program: Command, io: Io, regions: Regions): void {
  const command = withReport(
    program
      .command('compare')
      .summary('compare two projects, or one under other readings or another edition')
      .description(
        'Compares two profiles, or one under two sets of readings or two editions: the best packages, and what differs of each measure and loan by year, tax and budget.',
      )
      .argument('[file]', 'the profile on the left, or - for standard input')
      .argument('[other]', 'the profile on the right'),
    WORKBOOK_FORMATS,
  ).option('--other-edition <id>', 'edition of the figures on the right');
  withPlanOptions(command, regions.chosen)
    .option('--loans <which>', LOANS_HELP)
    .addHelpText(
      'after',
      `${examples(exampleIds(regions.chosen))}\n\nReadings, the default value first:\n${readingsHelp(regions.chosen)}`,
    )
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { comparisonAnswer } = await (await import('./answers')).comparison();
    await deliverReport(await comparisonAnswer(command, regions, io), command, io);
  });
}
