import type { Command } from 'commander';
import { collected } from './arguments';
import { type ExampleIds, exampleIds } from './examples';
import { AS_OF_HELP, BROWSER_HELP } from './formats';
import type { ExitWith, Io } from './io';
import { TOTALS_FORMATS } from './lines/portfolio-request';
import { withLineOptions } from './lines/request';
import type { Regions } from './regions';

const examples = ({ edition }: ExampleIds) => `
Examples:
  investor-incentives portfolio projects.jsonl --after reform.yaml --totals
  investor-incentives portfolio projects.jsonl --before ${edition}
      --after reform.yaml --after annex.yaml --out effects.jsonl --jobs 4

A policy is the id of an edition or a file with an amendment of it, in YAML or
JSON; several amendments of one side apply one after the other. Without an
edition of its own a side amends that of --edition, else that of --before.

A record tells of one project, as a line of JSON, what each measure gives before
and after by year and budget, and which conditions flipped. The totals follow
at the end: on standard output where records go to a file or are left out with
--totals, else on standard error.

Exit code 0: done; 1: done, but for bad lines, which are named on standard
error; 2: something that was given cannot be used.`;

/** Adds the command that sets two policies against each other over many projects. */
export function addPortfolio(program: Command, io: Io, regions: Regions, exitWith: ExitWith): void {
  const command = withLineOptions(
    program
      .command('portfolio')
      .summary('tell what a change of policy does to many projects')
      .description(
        'Tells what a change of policy does to many projects, read as JSON Lines, one profile a line.',
      ),
    regions.loaded,
    collected,
  )
    .option('--before <policy>', 'edition or amendment; may be repeated', collected)
    .option('--after <policy>', 'edition or amendment; may be repeated', collected)
    .option('--as-of <day>', AS_OF_HELP)
    .option('--browser <path>', BROWSER_HELP)
    .option('--report <file>', 'write the totals there, not to standard output')
    .option('--format <name>', `of the totals: ${TOTALS_FORMATS.join(', ')}`, TOTALS_FORMATS[0])
    .addHelpText('after', examples(exampleIds(regions.chosen)));
  command.action(async () => {
    const { portfolio } = await (await import('./answers')).portfolio();
    exitWith(await portfolio(command, regions, io));
  });
}
