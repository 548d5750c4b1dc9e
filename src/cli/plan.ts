import type { Command } from 'commander';
import { namesHelp } from './choices';
import { type ExampleIds, exampleIds } from './examples';
import { WORKBOOK_FORMATS } from './formats';
import type { Io } from './io';
import { LOANS_HELP } from './loans-option';
import { elementIds, readingsHelp, withPlanOptions } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';

const examples = ({ elements }: ExampleIds) => `
Examples:
  investor-incentives plan project.yaml --discount-rate 0.1
  investor-incentives plan project.yaml --unknown --unconfirmed
  investor-incentives plan project.yaml${elements.map((id) => ` --among ${id}`).join('')}
  investor-incentives plan - --format csv < project.yaml
  investor-incentives plan project.yaml --analysis

Without a discount rate packages are ranked by nominal value. In csv there is a
row for each year, tax and budget of the best package.

Exit code 0: planned; 2: something that was given cannot be used.`;

/** Adds the command that finds the best lawful package. */
export function addPlan(program: Command, io: Io, regions: Regions): void {
  const region = regions.chosen;
  const command = withReport(
    program
      .command('plan')
      .summary('find the best lawful package of incentives and loans')
      .description(
        'Finds the lawful package of measures and loans that is worth most, tells what it saves year by year, why the others lost, and what to do by when.',
      )
      .argument('[file]', 'the profile of the project, or - for standard input'),
    WORKBOOK_FORMATS,
  );
  withPlanOptions(command, region)
    .option('--loans <which>', LOANS_HELP)
    .option('--analysis', 'also tell near misses, thresholds and readings; not in csv')
    .addHelpText(
      'after',
      `${examples(exampleIds(region))}\n\nWhat a package is made of:\n${namesHelp(elementIds(region))}\n\nReadings, the default value first:\n${readingsHelp(region)}`,
    )
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { planAnswer } = await (await import('./answers')).planAnswer();
    await deliverReport(await planAnswer(command, regions, io), command, io);
  });
}
