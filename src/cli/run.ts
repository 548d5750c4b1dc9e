import { Command, CommanderError } from 'commander';
import { listed } from '../kit/problem';
import { VERSION } from '../version';
import type { Language } from '../words/words';
import { addAssess } from './assess';
import { addAssessLines } from './assess-lines';
import { addCompare } from './compare';
import { addFigures } from './figures';
import { addInit } from './init';
import { isInputError, type PlacedProblem } from './input-error';
import type { Io } from './io';
import { LANGUAGE_HELP, languageIn } from './language';
import { addLoan } from './loan';
import { addMeasures } from './measures';
import { addPlan } from './plan';
import { addPortfolio } from './portfolio';
import { problemText } from './problem-text';
import { sayingsIn } from './sayings';
import { addSchema } from './schema';
import { addSweep } from './sweep';
import { addTest } from './test';

const DONE = 0;
const UNUSABLE = 2;

const EXAMPLES = `
Examples:
  investor-incentives init > project.yaml
  investor-incentives assess project.yaml
  investor-incentives plan project.yaml --discount-rate 0.1
  investor-incentives loan project.yaml`;

/**
 * Runs the command with its arguments, those after the name of the program.
 * @returns The exit code: 0 done, 1 done but for lines or scenarios that did not pass, 2 something that was given cannot be used.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = DONE;
  const program = programOf(argv, io, (other) => {
    code = other;
  });
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return UNUSABLE;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : UNUSABLE;
    if (!isInputError(error)) throw error;
    io.stderr.write(await complaint(error.problems, languageIn(argv, io)));
    return UNUSABLE;
  }
}

/** Tells the exit code of a command that has one of its own. */
export type ExitWith = (code: number) => void;

const WIDTH = 80;

/** Characters of an error of the parser of the command line. */
const LONGEST = 1_000;

type Add = (program: Command, io: Io, exitWith: ExitWith) => void;

/** In the order in which the help lists them. */
const COMMANDS: ReadonlyMap<string, Add> = new Map([
  ['assess', addAssess],
  ['plan', addPlan],
  ['sweep', addSweep],
  ['compare', addCompare],
  ['assess-lines', addAssessLines],
  ['portfolio', addPortfolio],
  ['loan', addLoan],
  ['measures', addMeasures],
  ['figures', addFigures],
  ['schema', addSchema],
  ['init', addInit],
  ['test', addTest],
]);

/** The commands that have to be described: the one that is called, or else all, but none for the version. */
function described(name: string | undefined): Iterable<Add> {
  const called = COMMANDS.get(name ?? '');
  if (called !== undefined) return [called];
  return name === '--version' ? [] : COMMANDS.values();
}

function programOf(argv: readonly string[], io: Io, exitWith: ExitWith): Command {
  const program = new Command('investor-incentives')
    .description(
      'Which investment incentives a project gets in Kaluga Region, why, and what each is worth.',
    )
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(text.length > LONGEST ? `${text.slice(0, LONGEST)}…\n` : text),
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
    });
  for (const add of described(argv[0])) add(program, io, exitWith);
  for (const command of program.commands) command.option('--lang <code>', LANGUAGE_HELP);
  return program;
}

/** All problems as one text, one a line. */
async function complaint(problems: readonly PlacedProblem[], language: Language): Promise<string> {
  const say = await sayingsIn(language);
  const lines = listed(problems).map((problem) => `- ${problemText(problem, say)}\n`);
  return `${say.problems(problems.length)}\n${lines.join('')}`;
}
