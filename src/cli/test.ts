import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { choose } from './choices';
import { TEST_FORMATS } from './formats';
import { InputError } from './input-error';
import type { ExitWith, Io } from './io';
import { languageOf } from './language';
import type { Regions } from './regions';

const NOT_PASSED = 1;

const EXAMPLES = `
Examples:
  investor-incentives test scenarios
  investor-incentives test scenarios/rip a-reform.scenario.yaml
  investor-incentives test scenarios --format junit > scenarios.xml
  investor-incentives test scenarios --update

Of a folder every file is run whose name ends in .scenario.yaml, .scenario.yml
or .scenario.json, those in the folders within it too. Each file is a scenario;
"investor-incentives schema --of scenario" prints the JSON Schema of one.

--update writes what was found in place of expectations whose source is marked
"recorded", and of no others. Where the figures are not those from which they
were recorded it writes nothing: whoever changes the law looks at what follows.

Exit code 0: all passed; 1: a scenario failed, or its file cannot be used;
2: nothing to run, or something that was given cannot be used.`;

/** Adds the command that runs scenarios. */
export function addTest(program: Command, io: Io, regions: Regions, exitWith: ExitWith): void {
  const command = program
    .command('test')
    .summary('run scenarios and show where they differ')
    .description('Runs scenarios: projects, changes of the law and what must come out.')
    .argument('[paths...]', 'files of scenarios, or folders with some')
    .option('--format <name>', TEST_FORMATS.join(', '), TEST_FORMATS[0])
    .option('--update', 'write what was found where it was recorded')
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const options = command.opts<{ format: string; update?: true }>();
    const format = choose('--format', options.format, TEST_FORMATS);
    const { operands, problems: others } = operandsOf(command, Number.POSITIVE_INFINITY);
    const problems = [
      ...others,
      ...(operands.length === 0 && others.length === 0 ? [NO_PATH] : []),
      ...[format.problem ?? []].flat(),
    ];
    if (format.name === undefined || problems.length > 0) throw new InputError(problems);
    const { runFiles } = await (await import('./answers')).scenarios();
    const asked = {
      format: format.name,
      update: options.update === true,
      language: languageOf(command, io),
    };
    if (!(await runFiles(operands, asked, regions, io))) exitWith(NOT_PASSED);
  });
}

const NO_PATH = {
  path: '',
  code: 'missing-argument',
  expected: 'the file of a scenario, or a folder with some',
  found: 'nothing',
};
