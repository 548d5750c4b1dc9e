import type { Readable, Writable } from 'node:stream';

/** Everything outside that the command touches. */
export interface Io {
  readonly stdout: { readonly write: (text: string) => unknown };
  /** Writes to standard output and waits until it is taken; false where nobody reads it any more. */
  readonly print: (text: string | Uint8Array) => Promise<boolean>;
  readonly stderr: { readonly write: (text: string) => unknown };
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
  /** The locale of the system, where its variables do not name one. */
  readonly locale?: () => string | undefined;
  /** Standard error where it is a terminal, on which a progress bar may be drawn. */
  readonly terminal?: NodeJS.WritableStream | undefined;
  /** Standard input and output where both are terminals, on which questions can be asked. */
  readonly dialogue?: { readonly input: Readable; readonly output: Writable } | undefined;
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The bytes of a file, piece by piece; fails as Node's own functions do. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** The bytes of the page that answers in a browser; fails as Node's own functions do. */
  readonly readPage: () => AsyncIterable<Uint8Array>;
  /** What lies in a folder; fails as Node's own functions do. */
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[]>;
  /** Loads a module by its path or the name of its package; fails with the code NO_SUCH_MODULE where there is none, else as Node's own import does. */
  readonly loadModule: (name: string) => Promise<unknown>;
  /** Whether there is a file of this name. */
  readonly isFile: (path: string) => Promise<boolean>;
  /** Writes to a file in place of what it has: whole, or not at all. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Tells the exit code of a command that has one of its own. */
export type ExitWith = (code: number) => void;
