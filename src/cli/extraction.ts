import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import type { Extracted } from '../report/html/embedded';
import { InputError } from './input-error';
import type { Io } from './io';
import { sourceName, sourceText } from './source';

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
 * The profile that a report carries, as it was read when the report was made.
 * @throws InputError where the file is no report, is cut, was made by a later version, or carries no such profile.
 */
export async function extractedProfile({ file, other, problems }: Asked, io: Io): Promise<string> {
  if (file === undefined || problems.length > 0) {
    throw new InputError(problems.length > 0 ? problems : [NO_FILE]);
  }
  const html = await sourceText(file, io);
  const { extracted } = await import('../report/html');
  const found = extracted(html);
  const refused = (what: string): InputError => {
    const expected = 'a report in html that carries a profile';
    return new InputError([
      { source: sourceName(file), path: '', code: 'no-profile-in-report', expected, found: what },
    ]);
  };
  if (!found.ok) throw refused(whyNot(found));
  const profile = found.profiles[other ? 1 : 0];
  if (profile === undefined) throw refused(other ? 'no second profile' : 'a report without one');
  return profile.text;
}

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
