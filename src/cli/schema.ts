import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { chooseEdition, EDITION_HELP } from './choices';
import { jsonText } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';

const EXAMPLE = `
Example:
  investor-incentives schema > profile.schema.json`;

/** Adds the command that prints the JSON Schema of a profile. */
export function addSchema(program: Command, io: Io): void {
  const command = program
    .command('schema')
    .summary('print the JSON Schema of a profile')
    .description('Prints the JSON Schema of the document that describes a project.')
    .option('--edition <id>', EDITION_HELP)
    .addHelpText('after', EXAMPLE)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async () => {
    const edition = chooseEdition(command.opts<{ edition?: string }>().edition);
    const problems = [...operandsOf(command, 0).problems, ...[edition.problem ?? []].flat()];
    if (problems.length > 0) throw new InputError(problems);
    const { profileJsonSchema } = await import('../profile/json-schema');
    io.stdout.write(jsonText(profileJsonSchema(edition.name)));
  });
}
