import type { Command } from 'commander';
import type { LoadedRegion } from '../engine/region';
import { operandsOf } from './arguments';
import { choose, chooseEdition, editionHelp } from './choices';
import { jsonText } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';
import type { Regions } from './regions';

const DOCUMENTS = ['profile', 'scenario'] as const;

const EXAMPLES = `
Examples:
  investor-incentives schema > profile.schema.json
  investor-incentives schema --of scenario > scenario.schema.json`;

/** Adds the command that prints the JSON Schema of a document. */
export function addSchema(program: Command, io: Io, { chosen: region }: Regions): void {
  const command = program
    .command('schema')
    .summary('print the JSON Schema of a profile or of a scenario')
    .description('Prints the JSON Schema of the document that describes a project or a scenario.')
    .option('--of <document>', DOCUMENTS.join(', '), DOCUMENTS[0])
    .option('--edition <id>', editionHelp(region))
    .addHelpText('after', EXAMPLES)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const options = command.opts<{ edition?: string; of: string }>();
    const edition = chooseEdition(options.edition, region);
    const document = choose('--of', options.of, DOCUMENTS);
    const problems = [
      ...operandsOf(command, 0).problems,
      ...[document, edition].flatMap(({ problem }) => problem ?? []),
    ];
    if (problems.length > 0) throw new InputError(problems);
    io.stdout.write(jsonText(await schemaOf(document.name, edition.name, region)));
  });
}

async function schemaOf(
  document: (typeof DOCUMENTS)[number] | undefined,
  edition: string | undefined,
  region: LoadedRegion,
) {
  if (document === 'scenario') {
    const { scenarioJsonSchema } = await (await import('./answers')).scenarioJsonSchema();
    return scenarioJsonSchema(edition, region);
  }
  const { profileJsonSchema } = await (await import('./answers')).profileJsonSchema();
  return profileJsonSchema(edition, region);
}
