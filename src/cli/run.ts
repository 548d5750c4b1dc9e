import { Command, CommanderError } from 'commander';
import { listed } from '../kit/problem';
import type { PlacedProblem } from '../texts/placed';
import { VERSION } from '../version';
import type { Language } from '../words/words';
import { valuesIn } from './argv';
import { addAsk } from './ask';
import { addAssess } from './assess';
import { addAssessLines } from './assess-lines';
import { addCompare } from './compare';
import { addExtract } from './extract';
import { addFigures } from './figures';
import { addInit } from './init';
import { isInputError } from './input-error';
import type { ExitWith, Io } from './io';
import { LANGUAGE_HELP, languageIn } from './language';
import { addLoan } from './loan';
import { addMeasures } from './measures';
import { addPage } from './page';
import { PLACES, regionsOfPlaces } from './places-option';
import { addPlan } from './plan';
import { addPortfolio } from './portfolio';
import { problemText } from './problem-text';
import type { Regions, Takes } from './regions';
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
  let unread = '';
  const language = languageIn(argv, io);
  try {
    const exitWith: ExitWith = (other) => {
      code = other;
    };
    const outputError = (text: string): void => {
      unread += text.length > LONGEST ? `${text.slice(0, LONGEST)}…\n` : text;
    };
    const program = await programOf(argv, io, { exitWith, outputError });
    if (language === 'ru' && asksForHelp(argv)) {
      const { helpInRussian } = await (await import('./answers')).helpInRussian();
      helpInRussian(program, WIDTH);
    }
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return UNUSABLE;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      io.stderr.write(await unreadIn(language, unread));
      return error.exitCode === 0 ? DONE : UNUSABLE;
    }
    if (!isInputError(error)) throw error;
    io.stderr.write(await complaint(error.problems, language));
    return UNUSABLE;
  }
}

/** Whether a command line asks for help, or gets it since it asks for nothing. */
const asksForHelp = ([first, ...others]: readonly string[]): boolean =>
  first === undefined || first === 'help' || [first, ...others].some((one) => HELP.includes(one));

const HELP = ['-h', '--help'];

/** What the parser of the command line could not read, in a language. */
async function unreadIn(language: Language, text: string): Promise<string> {
  if (language === 'en' || text === '') return text;
  return (await (await import('./answers')).helpInRussian()).helpError(text);
}

const WIDTH = 80;

/** Characters of an error of the parser of the command line. */
const LONGEST = 1_000;

/** Adds a command whose ids and help are those of the region chosen. */
type Add = (program: Command, io: Io, regions: Regions, exitWith: ExitWith) => void;

interface CommandOf {
  readonly add: Add;
  readonly takes: Takes;
}

const one = (add: Add): CommandOf => ({ add, takes: 'one' });
const many = (add: Add): CommandOf => ({ add, takes: 'many' });

/** In the order in which the help lists them. */
const COMMANDS: ReadonlyMap<string, CommandOf> = new Map([
  ['assess', one(addAssess)],
  ['plan', one(addPlan)],
  ['sweep', one(addSweep)],
  ['compare', one(addCompare)],
  ['assess-lines', many(addAssessLines)],
  ['portfolio', many(addPortfolio)],
  ['loan', one(addLoan)],
  ['extract', one(addExtract)],
  ['page', one(addPage)],
  ['measures', one(addMeasures)],
  ['figures', one(addFigures)],
  ['schema', one(addSchema)],
  ['init', one(addInit)],
  ['ask', one(addAsk)],
  ['test', many(addTest)],
]);

/** The commands that have to be described: the one that is called, or else all, but none for the version. */
function described(name: string | undefined): readonly CommandOf[] {
  const called = COMMANDS.get(name ?? '');
  if (called !== undefined) return [called];
  return name === '--version' ? [] : [...COMMANDS.values()];
}

const regionHelp = (ids: readonly string[], takes: Takes): string =>
  `region: ${ids.join(', ')}, or a module with one${takes === 'many' ? '; may be repeated' : ''}`;

/**
 * The regions that the command called is given; they are loaded before its options are described.
 * @throws InputError with everything that is wrong with them.
 */
async function regionsIn(argv: readonly string[], io: Io): Promise<KnownRegions> {
  const { regionsNamed, SHIPPED_IDS } = await (await import('./answers')).regions();
  const called = COMMANDS.get(argv[0] ?? '');
  const names = called === undefined ? [] : valuesIn(argv, '--region');
  const ofPlaces = called?.add === addCompare ? regionsOfPlaces(argv) : [];
  const regions =
    ofPlaces.length === 0
      ? await regionsNamed(names, called?.takes ?? 'one', io)
      : await regionsNamed(ofPlaces, 'many', io, PLACES);
  return { regions, shipped: SHIPPED_IDS };
}

interface KnownRegions {
  readonly regions: Regions;
  /** Ids of the regions of the package. */
  readonly shipped: readonly string[];
}

/** What becomes of a command line beside its answer. */
interface Ending {
  readonly exitWith: ExitWith;
  readonly outputError: (text: string) => void;
}

async function programOf(
  argv: readonly string[],
  io: Io,
  { exitWith, outputError }: Ending,
): Promise<Command> {
  const program = new Command('investor-incentives')
    .description(
      'Which investment incentives a project gets in a Russian region, why, and what each is worth.',
    )
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError,
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
    });
  const commands = described(argv[0]);
  if (commands.length === 0) return program;
  const { regions, shipped } = await regionsIn(argv, io);
  for (const { add, takes } of commands) {
    add(program, io, regions, exitWith);
    program.commands
      .at(-1)
      ?.option('--region <id|module>', regionHelp(shipped, takes))
      .option('--lang <code>', LANGUAGE_HELP);
  }
  return program;
}

/** All problems as one text, one a line. */
async function complaint(problems: readonly PlacedProblem[], language: Language): Promise<string> {
  const say = await sayingsIn(language);
  const lines = listed(problems).map((problem) => `- ${problemText(problem, say)}\n`);
  return `${say.problems(problems.length)}\n${lines.join('')}`;
}
