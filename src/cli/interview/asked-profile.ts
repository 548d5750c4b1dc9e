import type { Command } from 'commander';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { declaredIn } from '../../profile/fields/declared';
import { wrap } from '../../report/layout';
import { wordsIn } from '../../report/words/load';
import { fields as inRussian } from '../../report/words/ru-facts';
import { sentencesIn } from '../../sentences';
import type { Language } from '../../words/words';
import { operandsOf } from '../arguments';
import { chooseEdition } from '../choices';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { languageOf } from '../language';
import { NEW_FILE, notWritten } from '../output-file';
import { parsedProfile } from '../parse';
import { type PlanRequest, planOptionsOf } from '../plan-request';
import { documentOf, writtenOf } from '../profile-file';
import type { Regions } from '../regions';
import { reasonOf, STDIN } from '../source';
import { regionOption } from '../starter';
import { interview } from './interview';
import { interviewWords } from './words';

/**
 * Asks on the terminal for what can change the best package, and writes the answers to a file.
 * @returns Whether there was a profile to write.
 * @throws InputError with everything that is wrong with the command line, and where there is no terminal.
 */
export async function askedProfile(command: Command, regions: Regions, io: Io): Promise<boolean> {
  const files = filesOf(command);
  const { file, out } = files;
  const { dialogue } = io;
  if (out === undefined || dialogue === undefined || files.problems.length > 0) {
    const { problems } = requestOf(command, regions.chosen);
    const noTerminal = dialogue === undefined ? [NO_TERMINAL] : [];
    throw new InputError([...files.problems, ...problems, ...noTerminal]);
  }
  const document = await documentOf(command, regions, io);
  const { region, text } = document;
  const { options, problems } = requestOf(command, region);
  if (problems.length > 0) throw new InputError(problems);
  const isNew = out !== file && command.opts<Options>().force !== true;
  if (isNew && (await io.isFile(out))) throw notWritten(out, NEW_FILE, 'a file');
  if (file !== undefined) writtenOf({ file, problems, ...editionIn(options) }, document);
  const language = languageOf(command, io);
  const { promptsOn } = await import('../prompts');
  const prompts = promptsOn(dialogue, (message) =>
    wrap(message, (io.columns ?? NARROW) - BESIDE).join('\n'),
  );
  const say = interviewWords(language);
  const named = regionOption({ region, name: regions.names[0] });
  const commandOf = (name: string, edition?: string): string =>
    `investor-incentives ${name} ${out}${named}${edition === undefined ? '' : ` --edition ${edition}`}`;
  prompts.open(say.title);
  prompts.tell(say.howToStop);
  const ended = await interview(text, {
    prompts,
    say,
    region,
    options,
    words: await wordsIn(language, region),
    sentences: await sentencesIn(language, region),
    parse: (value, edition) => parsedProfile(value, document.regions, edition),
    hintOf: hintsIn(language, region),
    heading: text === undefined ? (edition) => say.heading(commandOf('plan', edition)) : null,
  });
  if (ended.text === undefined) {
    prompts.close(say.stoppedWithout);
    return false;
  }
  await written(out, ended.text, io);
  if (ended.isStopped) prompts.close(say.stoppedWith(out, commandOf('ask', ended.edition)));
  else {
    prompts.tell(say.nothingLeft);
    prompts.close(say.written(out, commandOf('plan', ended.edition)));
  }
  return true;
}

/** Columns of a terminal that does not tell them, and those that stand before a message. */
const NARROW = 80;
const BESIDE = 3;

interface Options {
  readonly out?: string;
  readonly force?: true;
  readonly edition?: string;
}

/** The files that a command line names, and what is wrong with them. */
interface AskedFiles {
  readonly file: string | undefined;
  readonly out: string | undefined;
  readonly problems: readonly Problem[];
}

function filesOf(command: Command): AskedFiles {
  const { operands, problems } = operandsOf(command, 1);
  const [file] = operands;
  const { out = file } = command.opts<Options>();
  return {
    file,
    out,
    problems: [
      ...problems,
      ...(file === STDIN ? [NO_INPUT] : []),
      ...(out === undefined ? [NO_FILE] : []),
      ...(out !== undefined && /\.json$/i.test(out) ? [{ ...NOT_YAML, found: out }] : []),
    ],
  };
}

/** What a command line asks of a region, and everything that is wrong with it. */
function requestOf(
  command: Command,
  region: LoadedRegion,
): Pick<PlanRequest, 'options' | 'problems'> {
  const edition = chooseEdition(command.opts<Options>().edition, region);
  const plan = planOptionsOf(command, region, editionIn({ edition: edition.name }));
  return {
    options: plan.options,
    problems: [...(edition.problem === undefined ? [] : [edition.problem]), ...plan.problems],
  };
}

const editionIn = ({ edition }: { readonly edition?: string | undefined }) =>
  edition === undefined ? {} : { edition };

const NO_TERMINAL: Problem = {
  path: '',
  code: 'no-terminal',
  expected: 'a terminal, on which questions are asked and answered',
  found: 'standard input or output that is none',
};

const NO_FILE: Problem = {
  path: '--out',
  code: 'missing-option',
  expected: 'the name of a file for the profile',
  found: 'nothing',
  hint: 'add -o FILE.yaml',
};

const NO_INPUT: Problem = {
  path: '',
  code: 'not-a-file',
  expected: 'a file, since standard input answers questions',
  found: '-',
};

const NOT_YAML: Omit<Problem, 'found'> = {
  path: '--out',
  code: 'not-yaml',
  expected: 'the name of a YAML file, since a profile with comments is no JSON',
};

/** What the starter says of a field. */
function hintsIn(language: Language, { profiles }: LoadedRegion) {
  const { fields, labels, texts } = profiles;
  const declared = declaredIn(fields, labels, texts);
  return (path: string): string | undefined => {
    const hint = declared.find((one) => one.path === path)?.text.hint;
    return (language === 'ru' ? (inRussian[path]?.hint ?? hint) : hint)?.replaceAll('\n', ' ');
  };
}

async function written(out: string, text: string, io: Io): Promise<void> {
  try {
    await io.writeFile(out, text);
  } catch (error) {
    throw notWritten(out, 'a file that can be written', reasonOf(error));
  }
}
