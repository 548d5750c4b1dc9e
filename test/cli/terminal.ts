import { PassThrough, Writable } from 'node:stream';

export const KEYS = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  stop: '\u0003',
  clear: '\u0015',
};

/** What is typed at a question, or at what is said of an answer, that has a text in it. */
export type Reply = readonly [text: string, typed: string];

/** Signs of a question that is asked, and of an answer that cannot be used. */
const ASKED = /[◆▲]/;

/** A terminal on which each reply is typed in turn; a question for which there is none is stopped. */
export function terminalOf(replies: readonly Reply[]) {
  const input = new PassThrough();
  const left = [...replies];
  let shown = '';
  let unread = '';
  const type = (keys: string) => {
    unread = '';
    input.write(keys);
  };
  const answer = () => {
    const [next] = left;
    if (!ASKED.test(unread)) return;
    if (next !== undefined && unread.includes(next[0])) type(left.shift()?.[1] ?? '');
    else type(KEYS.stop);
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const output = new Writable({
    write(piece, _, taken) {
      shown += String(piece);
      unread = plain(unread + String(piece));
      // A question is written in pieces: it stands when none follows.
      clearTimeout(quiet);
      quiet = setTimeout(answer, 5);
      taken();
    },
  });
  return {
    dialogue: { input, output: Object.assign(output, { columns: 400, rows: 40 }) },
    /** What was shown, without colours and movements. */
    shown: () => plain(shown),
    /** Replies that were not asked for. */
    left,
  };
}

/** Colours and movements of the terminal. */
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');

const plain = (text: string): string => text.replace(ESCAPE, '');
