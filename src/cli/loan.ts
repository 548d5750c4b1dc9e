import type { Command } from 'commander';
import { collected } from './arguments';
import { editionHelp, idsOf, namesHelp } from './choices';
import { type ExampleIds, exampleIds } from './examples';
import { WORKBOOK_FORMATS } from './formats';
import type { Io } from './io';
import { readingsHelp } from './plan-options';
import type { Regions } from './regions';
import { deliverReport, withReport } from './report';
import { withLoanReadings } from './request';

const examples = ({ programme }: ExampleIds) => `
Examples:
  investor-incentives loan project.yaml${programme === undefined ? '' : `\n  investor-incentives loan project.yaml --programme ${programme} --format csv`}

What is to be borrowed stands in the section "borrowing" of the profile. In csv
there is a row for each quarter of each schedule.

Exit code 0: answered; 2: something that was given cannot be used.`;

/** Adds the command that lists which loans of the fund a project can take. */
export function addLoan(program: Command, io: Io, regions: Regions): void {
  const region = regions.chosen;
  const readings = readingsHelp(withLoanReadings(region));
  const command = withReport(
    program
      .command('loan')
      .summary('tell which loans of the fund a project can take, and their schedules')
      .description(
        'Tells which loans of the Industrial Development Fund a project can take, how much and at what rate, how they are repaid, and what each is worth against the market.',
      )
      .argument('[file]', 'the profile of the project, or - for standard input'),
    WORKBOOK_FORMATS,
  )
    .option('--edition <id>', editionHelp(region))
    .option('--programme <id>', 'only this programme; may be repeated', collected)
    .option('--reading <id=value>', 'choose a reading; may be repeated', collected)
    .addHelpText(
      'after',
      `${examples(exampleIds(region))}\n\nProgrammes:\n${namesHelp(idsOf(region.programmes))}${readings === '' ? '' : `\n\nReadings, the default value first:\n${readings}`}`,
    )
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { loanAnswer } = await (await import('./answers')).loanAnswer();
    await deliverReport(await loanAnswer(command, regions, io), command, io);
  });
}
