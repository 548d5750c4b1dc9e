import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import type { Extracted } from '../report/html/embedded';
import type { ExtractedWorkbook } from '../report/xlsx/extracted';
import type { Language } from '../words/words';
import { isZip } from './encoding';
import { InputError } from './input-error';
import type { Io } from './io';
import { decodedText, sourceBytes, sourceName } from './source';
import { type WithChanges, withChanges } from './with-changes';

/** The report that a command line names, and everything that is wrong with it. */
interface Asked {
  readonly file: string | undefined;
  /** Whether the profile of the right side is asked for. */
  readonly other: boolean;
  readonly problems: readonly Problem[];
}

const NO_FILE: Problem = {
  path: '',
  code: 'missing-argument',
  expected: 'the file of a report, or - for standard input',
  found: 'nothing',
};

/**
 * The profile that a report carries, as it was read when the report was made, with what was changed in a workbook.
 * @throws InputError where the file is no report, is cut, was made by a later version, or carries no such profile; and
 *   where a number was changed to something that a profile cannot have.
 */
export async function extractedProfile(
  { file, other, problems }: Asked,
  io: Io,
  language: Language,
): Promise<WithChanges> {
  if (file === undefined || problems.length > 0) {
    throw new InputError(problems.length > 0 ? problems : [NO_FILE]);
  }
  const bytes = await sourceBytes(file, io);
  const found = isZip(bytes) ? await inWorkbook(bytes) : await inPage(decodedText(file, bytes));
  if (!found.ok) throw refused(file, whyNot(found));
  const profile = found.profiles[other ? 1 : 0];
  if (profile === undefined)
    throw refused(file, other ? 'no second profile' : 'a report without one');
  if (other || !isWorkbook(found)) return { text: profile.text, notes: [] };
  const { bookWords } = await import('../report/xlsx');
  return withChanges(profile.text, found, sourceName(file), bookWords(language));
}

const isWorkbook = <T extends object>(found: T): found is Extract<T, ExtractedWorkbook> =>
  'lost' in found;

const inPage = async (html: string): Promise<Extracted> =>
  (await import('../report/html')).extracted(html);

const inWorkbook = async (bytes: Uint8Array): Promise<ExtractedWorkbook> =>
  (await import('../report/xlsx')).extractedWorkbook(bytes);

const refused = (file: string, what: string): InputError =>
  new InputError([
    {
      source: sourceName(file),
      path: '',
      code: 'no-profile-in-report',
      expected: 'a report in html or xlsx that carries a profile',
      found: what,
    },
  ]);

function whyNot(found: Extract<Extracted, { readonly ok: false }>): string {
  switch (found.because) {
    case 'no-report':
      return 'a file that is no report of investor-incentives';
    case 'cut':
      return 'a report that was cut or changed';
    case 'other-version':
      return `a report of another version, ${shortened(found.format)}: extract it with the version that made it`;
  }
}
