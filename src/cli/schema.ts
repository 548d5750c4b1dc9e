import type { Command } from 'commander';
import { DOCUMENTS, type DocumentName } from '../answer/schemas';
import type { LoadedRegion } from '../engine/region';
import { operandsOf } from './arguments';
import { choose, chooseEdition, editionHelp } from './choices';
import { jsonText } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';
import type { Regions } from './regions';

const ANSWERS = Object.keys(DOCUMENTS) as DocumentName[];

const NAMES = ['profile', 'scenario', ...ANSWERS] as const;

const EXAMPLES = `
Examples:
  investor-incentives schema > profile.schema.json
  investor-incentives schema --of scenario > scenario.schema.json
  investor-incentives schema --of assessment > assessment.schema.json`;

/** Adds the command that prints the JSON Schema of a document or of an answer. */
export function addSchema(program: Command, io: Io, { chosen: region }: Regions): void {
  const command = program
    .command('schema')
    .summary('print the JSON Schema of a profile, of a scenario or of an answer')
    .description(
      'Prints the JSON Schema of the document that describes a project or a scenario, or of an answer.',
    )
    .option('--of <document>', NAMES.join(', '), NAMES[0])
    .option('--edition <id>', editionHelp(region))
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const options = command.opts<{ edition?: string; of: string }>();
    const edition = chooseEdition(options.edition, region);
    const document = choose('--of', options.of, NAMES);
    const problems = [
      ...operandsOf(command, 0).problems,
      ...[document, edition].flatMap(({ problem }) => problem ?? []),
    ];
    if (problems.length > 0) throw new InputError(problems);
    io.stdout.write(jsonText(await schemaOf(document.name, edition.name, region)));
  });
}

async function schemaOf(
  document: (typeof NAMES)[number] = NAMES[0],
  edition: string | undefined,
  region: LoadedRegion,
) {
  if (document === 'scenario') {
    const { scenarioJsonSchema } = await (await import('./answers')).scenarioJsonSchema();
    return scenarioJsonSchema(edition, region);
  }
  if (isAnswer(document)) {
    const { answerSchema } = await (await import('./answers')).answerSchema();
    return answerSchema(document);
  }
  const { profileJsonSchema } = await (await import('./answers')).profileJsonSchema();
  return profileJsonSchema(edition, region);
}

const isAnswer = (document: (typeof NAMES)[number]): document is DocumentName =>
  ANSWERS.some((name) => name === document);
