import type { Command } from 'commander';
import { type ExampleIds, exampleIds } from './examples';
import { WORKBOOK_FORMATS } from './formats';
import type { Io } from './io';
import { LOANS_HELP } from './loans-option';
import { asksForPlaces, PLACES } from './places-option';
import { readingsHelp, withPlanOptions } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';

const examples = ({ edition, reading, region, site }: ExampleIds) => `
Examples:
  investor-incentives compare before.yaml after.yaml --discount-rate 0.1
  investor-incentives compare project.yaml --reading ${reading}
  investor-incentives compare a.yaml b.yaml --edition ${edition} --format csv
  investor-incentives compare project.yaml --regions ${region}:${site},./my-region.mjs

Two profiles are compared under the same options. One profile is compared with
itself: on the left with every reading as it is by default, on the right with
the readings chosen. --other-edition is the edition of the right side.

With --regions one profile is planned in two places: REGION:SITE,REGION:SITE, a
region by its id or as a module. Without a site it is the one that the profile
states. What only the other region knows is left out and named. Each region
takes the edition, the readings and the elements that it has.

Exit code 0: answered; 2: something that was given cannot be used.`;

/** Adds the command that compares two profiles, or one under two sets of readings or editions. */
export function addCompare(program: Command, io: Io, regions: Regions): void {
  const command = withReport(
    program
      .command('compare')
      .summary(
        'compare two projects, or one under other readings, another edition or in two places',
      )
      .description(
        'Compares two profiles, or one under two sets of readings, in two editions or in two places: the best packages, and what differs of each measure and loan by year, tax and budget.',
      )
      .argument('[file]', 'the profile on the left, or - for standard input')
      .argument('[other]', 'the profile on the right'),
    WORKBOOK_FORMATS,
  )
    .option('--other-edition <id>', 'edition of the figures on the right')
    .option(`${PLACES} <places>`, 'plan one profile in two places: REGION:SITE,REGION:SITE');
  withPlanOptions(command, regions.chosen)
    .option('--loans <which>', LOANS_HELP)
    .addHelpText(
      'after',
      `${examples(exampleIds(regions.chosen))}\n\nReadings, the default value first:\n${readingsHelp(regions.chosen)}`,
    )
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const answers = await import('./answers');
    const answer = asksForPlaces(command)
      ? await (await answers.places()).placesAnswer(command, regions, io)
      : await (await answers.comparison()).comparisonAnswer(command, regions, io);
    await deliverReport(answer, command, io);
  });
}
