import type { Command } from 'commander';
import { REPORT_FORMATS } from './formats';
import type { Io } from './io';
import { withPlanOptions } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';

const EXAMPLES = `
Examples:
  investor-incentives sweep project.yaml --path capitalInvestment.2019 \\
    --from 100000000 --to 500000000 --step 100000000
  investor-incentives sweep project.yaml --path project.start \\
    --values 2019-01-01,2020-01-01,2021-01-01 --discount-rate 0.1
  investor-incentives sweep project.yaml --path property.objects.0.cost \\
    --values 9000000,12000000.50 --format csv

A path names a number or a day that the profile states. A value with which the
profile is not sound has its problems in its place.

Exit code 0: answered; 2: something that was given cannot be used.`;

/** Adds the command that changes one number or day of a profile. */
export function addSweep(program: Command, io: Io, regions: Regions): void {
  const command = withReport(
    program
      .command('sweep')
      .summary('tell what becomes of a project as one number or day changes')
      .description(
        'Plans the project again for each value of one number or day of its profile: the best package, and every measure that changes.',
      )
      .argument('[file]', 'the profile of the project, or - for standard input')
      .option('--path <path>', 'what changes, such as capitalInvestment.2019')
      .option('--values <list>', 'its values, parted by commas')
      .option('--from <number>', 'or the first of evenly spaced numbers')
      .option('--to <number>', 'the number that none passes')
      .option('--step <number>', 'the space between two of them'),
    REPORT_FORMATS,
  );
  withPlanOptions(command, regions.chosen)
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { sweepAnswer } = await (await import('./answers')).sweepAnswer();
    await deliverReport(await sweepAnswer(command, regions, io), command, io);
  });
}
