import { LIMITS } from '../profile/limits';

/** Lines of a question at once: few enough to show how far a run is. */
const LINES = 25;

/** The lines of a file, some at a time, without reading all of it first; null stands for a line that is too long. */
export async function* chunksOf(
  file: Blob,
  longest: number = LIMITS.documentBytes,
): AsyncGenerator<readonly (string | null)[]> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  const within = (line: string): string | null => (line.length > longest ? null : line);
  let rest: string | null = '';
  let lines: (string | null)[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [first = '', ...others] = value.split('\n');
    // Of a line that is too long nothing is held.
    rest = rest === null ? null : within(rest + first);
    for (const line of others) {
      lines.push(rest);
      rest = within(line);
      if (lines.length === LINES) {
        yield lines;
        lines = [];
      }
    }
  }
  if (rest !== '') lines.push(rest);
  if (lines.length > 0) yield lines;
}
