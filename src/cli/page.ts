import type { Command } from 'commander';
import { delivering, FORCE_HELP, OUT_HELP } from './deliver';
import type { Io } from './io';
import type { Regions } from './regions';

const EXAMPLES = `
Examples:
  investor-incentives page -o page.html
  investor-incentives page project.yaml -o page.html

The page is one file, which a browser opens from the disk: it answers while a
project is typed in, loads nothing and sends nothing.

Exit code 0: written; 2: the file is no profile, or something that was given
cannot be used.`;

/** Adds the command that writes the page. */
export function addPage(program: Command, io: Io, regions: Regions): void {
  const command = program
    .command('page')
    .summary('write the page that answers in a browser, with a project in it')
    .description('Writes the page that answers in a browser, with a project in it.')
    .argument('[file]', 'the profile of the project, or - for standard input')
    .option('-o, --out <file>', OUT_HELP)
    .option('--force', FORCE_HELP)
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { pageAnswer } = await (await import('./answers')).page();
    const deliver = await delivering(command, io);
    await deliver(await pageAnswer(command, regions, io));
  });
}
