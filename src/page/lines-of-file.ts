/** Lines of a question at once: few enough to show how far a run is. */
const LINES = 25;

/** Characters of a line that is read; the rest of a longer one is left out, so that it is refused and not held. */
const LONGEST = 5 * 1024 * 1024;

/** The lines of a file, some at a time, without reading all of it first. */
export async function* chunksOf(file: Blob): AsyncGenerator<readonly string[]> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let lines: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = (parts.pop() ?? '').slice(0, LONGEST);
    for (const line of parts) {
      lines.push(line);
      if (lines.length === LINES) {
        yield lines;
        lines = [];
      }
    }
  }
  if (rest !== '') lines.push(rest);
  if (lines.length > 0) yield lines;
}
