import type { PageView } from '../context';
import type { Opened } from '../state/opened';
import type { Notice } from '../state/state';
import { OPEN_FAULTS } from '../words/page';

/** Problems of a file that are listed. */
const LISTED = 10;

/** Why a file was not opened, as sentences. */
export const fileNotice = (
  name: string,
  { because, problems }: Extract<Opened, { readonly ok: false }>,
  { more, state, words }: Pick<PageView, 'more' | 'state' | 'words'>,
): Notice => ({
  kind: 'file',
  name,
  sentences: [
    OPEN_FAULTS[because][state.language],
    ...problems.slice(0, LISTED).map((problem) => words.say.problem(problem, null)),
    ...(problems.length > LISTED ? [more.andMore(problems.length - LISTED)] : []),
  ],
});
