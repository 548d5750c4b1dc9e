import type { Io } from '../io';

/** Shows on a terminal how far the work is; elsewhere it shows nothing. */
export interface Progress {
  readonly reach: (bytes: number, lines: number) => void;
  /** Says something above the bar. */
  readonly say: (text: string) => void;
  readonly stop: () => void;
}

/** Goes to the beginning of the line and clears it. */
const CLEAR = '\r\u001b[K';

/** The size of the input is not known where it is standard input: then there is no bar. */
export async function progressOn(io: Io, size: number | undefined): Promise<Progress> {
  const { stderr, terminal } = io;
  if (terminal === undefined || size === undefined) {
    return { reach: () => undefined, say: (text) => stderr.write(text), stop: () => undefined };
  }
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    stream: terminal,
    format: '{bar} {percentage}% | {lines} lines | {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: true,
  });
  bar.start(size, 0, { lines: 0 });
  return {
    reach: (bytes, lines) => bar.update(bytes, { lines }),
    say: (text) => stderr.write(`${CLEAR}${text}`),
    stop: () => bar.stop(),
  };
}
