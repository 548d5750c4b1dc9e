/** Everything outside that the command touches. */
export interface Io {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  readonly env: { readonly [name: string]: string | undefined };
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The bytes of a file, piece by piece; fails as Node's own functions do. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
}
