import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../../../src/cli/io';
import { progressOn } from '../../../src/cli/lines/progress';

/** Standard error, and a terminal that keeps what is drawn on it. */
function outside() {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let said = '';
  const io = {
    stderr: {
      write: (text: string) => {
        said += text;
      },
    },
    terminal,
  } as unknown as Io;
  return { io, drawn: () => String(terminal.read() ?? ''), said: () => said };
}

test('a bar on a terminal shows lines and goes away; what is said stands above it', async () => {
  const { io, drawn, said } = outside();
  const progress = await progressOn(io, 200);
  progress.say('a bad line\n');
  progress.reach(200, 7);
  progress.stop();
  const text = drawn();
  expect(text).toContain('100% | 7 lines');
  // The whole line is cleared at the end.
  expect(text).toContain('\u001b[2K');
  expect(said()).toBe('\r\u001b[Ka bad line\n');
});

test('there is none for an input of unknown size, nor without a terminal', async () => {
  const { io, drawn, said } = outside();
  const { terminal: _, ...elsewhere } = io;
  for (const progress of [await progressOn(io, undefined), await progressOn(elsewhere, 200)]) {
    progress.reach(100, 1);
    progress.say('x\n');
    progress.stop();
  }
  expect(drawn()).toBe('');
  expect(said()).toBe('x\nx\n');
});
