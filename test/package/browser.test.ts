import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';

const consumer = inject('consumer');

/** The installed library with its dependencies as one script, as a page would load it. */
async function bundle(contents: string): Promise<string> {
  const built = await build({
    stdin: { contents, resolveDir: consumer, sourcefile: join(consumer, 'page.js') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

describe('the library in a browser', () => {
  test('needs no module of Node, and none of its globals', async () => {
    const script = await bundle(`
      import { assess, parseProfile } from 'investor-incentives';
      const parsed = parseProfile({ project: { name: 'Sawmill', start: '2019-01-01' } });
      globalThis.count = assess(parsed.profile).measures.length;
    `);
    const page = createContext({ TextEncoder, TextDecoder, URL });
    runInContext(script, page);
    expect(page['count']).toBe(9);
  });

  test('would be refused with a module of Node', async () => {
    await expect(bundle(`import 'node:fs';`)).rejects.toThrow('node:fs');
  });
});
