import type { Command } from 'commander';
import { operandsOf } from './arguments';
import { InputError } from './input-error';
import type { Io } from './io';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { reasonOf } from './source';

/**
 * The page, with the profile that a command line names in it as it was read.
 * @throws InputError with all problems of the command line and of the profile, and where the package has no page.
 */
export async function pageAnswer(command: Command, regions: Regions, io: Io): Promise<string> {
  const { operands, problems } = operandsOf(command, 1);
  const [file] = operands;
  if (file === undefined && problems.length === 0) return wholePage(io);
  const document = await documentOf(command, regions, io);
  profileOf({ ...(file === undefined ? {} : { file }), problems }, document);
  const { source = '', text = '' } = document;
  const { withProfile } = await import('../report/html');
  return withProfile(await wholePage(io), { name: source, text });
}

/** The page as the package has it. */
async function wholePage(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of io.readPage()) text += decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new InputError([
      {
        path: '',
        code: 'no-page',
        expected: 'the page in the package',
        found: reasonOf(error),
      },
    ]);
  }
  return text + decoder.decode();
}
