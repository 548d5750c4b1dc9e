import { posix } from 'node:path';
import type { FolderEntry, Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

const BYTES = new TextEncoder();

/** What the outside of a test is made of; whatever is left out is empty. */
export interface Outside {
  readonly files?: { readonly [path: string]: string | Uint8Array };
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  /** Why no file can be written: the code of an error of the file system. */
  readonly notWritten?: string;
  /** The page in the package; none where it was not built. */
  readonly page?: string;
  /** Whether nobody reads standard output any more. */
  readonly readerGone?: boolean;
  /** What modules export, by their names. */
  readonly modules?: { readonly [name: string]: unknown };
  readonly env?: { readonly [name: string]: string };
  /** The terminal on which questions are answered. */
  readonly dialogue?: Io['dialogue'];
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were written, by path. */
  readonly written: { readonly [path: string]: string };
  /** Those of them that were written as bytes. */
  readonly bytes: { readonly [path: string]: Uint8Array };
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? BYTES.encode(text) : text;

function* piecesOf(content: string | Uint8Array | undefined): Generator<Uint8Array> {
  if (content === undefined) throw Object.assign(new Error('no file'), { code: 'ENOENT' });
  const bytes = bytesOf(content);
  const half = Math.floor(bytes.length / 2);
  yield bytes.slice(0, half);
  yield bytes.slice(half);
}

async function* later(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

const fails = (code: string): Error => Object.assign(new Error(code), { code });

/** What lies in a folder of the files given. */
function entriesOf(files: Outside['files'], path: string): readonly FolderEntry[] {
  const folder = posix.normalize(`${path}/`);
  const paths = Object.keys(files ?? {});
  if (paths.includes(path)) throw fails('ENOTDIR');
  const inside = paths.filter((file) => file.startsWith(folder));
  if (inside.length === 0) throw fails('ENOENT');
  const names = inside.map((file) => file.slice(folder.length));
  const first = new Map(names.map((name) => [name.split('/')[0] ?? '', name.includes('/')]));
  return [...first].map(([name, isFolder]) => ({ name, isFolder }));
}

function moduleOf(modules: Outside['modules'], name: string): unknown {
  const found = modules?.[name];
  if (found === undefined) throw fails('NO_SUCH_MODULE');
  if (found instanceof Error) throw found;
  return found;
}

/** Runs the command in this process, with an outside of texts. */
export async function command(
  argv: readonly string[],
  outside: Outside = {},
  runIn: typeof run = run,
): Promise<Outcome> {
  let out = '';
  let err = '';
  const written: { [path: string]: string } = {};
  const bytes: { [path: string]: Uint8Array } = {};
  const code = await runIn(argv, {
    stdout: {
      write: (text) => {
        out += text;
      },
    },
    print: (text) => {
      if (outside.readerGone === true) return Promise.resolve(false);
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
      return Promise.resolve(true);
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    isTTY: outside.isTTY ?? false,
    columns: outside.columns,
    dialogue: outside.dialogue,
    env: outside.env ?? {},
    stdin: later(piecesOf(outside.stdin ?? '')),
    readFile: (path) => later(piecesOf(bytes[path] ?? written[path] ?? outside.files?.[path])),
    readPage: () => later(piecesOf(outside.page)),
    readFolder: (path) => Promise.resolve().then(() => entriesOf(outside.files, path)),
    loadModule: (name) => Promise.resolve().then(() => moduleOf(outside.modules, name)),
    isFile: (path) => Promise.resolve((written[path] ?? outside.files?.[path]) !== undefined),
    writeFile: (path, content) => {
      if (outside.notWritten !== undefined) return Promise.reject(fails(outside.notWritten));
      written[path] = typeof content === 'string' ? content : new TextDecoder().decode(content);
      if (typeof content !== 'string') bytes[path] = content;
      return Promise.resolve();
    },
  });
  return { code, out, err, written, bytes };
}

/** The lines of a complaint, without its heading and bullets. */
export const complaints = ({ err }: Outcome): readonly string[] =>
  err
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^- /, ''));
