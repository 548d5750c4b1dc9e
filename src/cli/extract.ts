import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { deliver, FORCE_HELP, OUT_HELP } from './deliver';
import type { Io } from './io';
import { languageOf } from './language';
import type { Regions } from './regions';

const EXAMPLES = `
Examples:
  investor-incentives extract report.html -o project.yaml
  investor-incentives extract plan.xlsx -o project.yaml
  investor-incentives extract comparison.html --other

The profile is given back as it was read when the report was made.

Blue numbers that were changed in a workbook take their places in it, and are
listed; so is every changed cell that is no field of the profile.

Exit code 0: extracted; 2: the file carries no profile, or something that was
given cannot be used.`;

/** Adds the command that gives the profile of a report back. */
export function addExtract(program: Command, io: Io, _regions: Regions): void {
  const command = program
    .command('extract')
    .summary('give back the profile that a report in html or xlsx was made from')
    .description('Gives back the profile that a report in html or xlsx was made from.')
    .argument('[file]', 'the report, or - for standard input')
    .option('--other', 'the profile on the right side of a comparison')
    .option('-o, --out <file>', OUT_HELP)
    .option('--force', FORCE_HELP)
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const { extractedProfile } = await (await import('./answers')).extraction();
    const { operands, problems } = operandsOf(command, 1);
    const asked = { file: operands[0], problems, other: command.opts()['other'] === true };
    const { notes, text } = await extractedProfile(asked, io, languageOf(command, io));
    await deliver(text, command, io);
    for (const note of notes) io.stderr.write(`${note}\n`);
  });
}
