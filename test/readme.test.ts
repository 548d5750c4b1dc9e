import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index';
import { command } from './cli/fake';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];

describe('the README', () => {
  it('opens with an example that prints what it says', () => {
    const [, promised] = /\/\/ (.*)$/m.exec(example) ?? [];
    const printed: string[] = [];
    const { code } = transformSync(example, { loader: 'ts', format: 'cjs' });
    const run = new Function('require', 'console', code);
    run(() => library, { log: (...values: unknown[]) => printed.push(values.join(' ')) });
    expect(printed).toEqual([promised]);
  });

  it('keeps that example to ten lines', () => {
    expect(example.trim().split('\n')).toHaveLength(10);
  });

  it('shows what plan prints first', async () => {
    const [, argv = ''] = /^investor-incentives (plan .*)$/m.exec(readme) ?? [];
    const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const words = argv.split(' ');
    const path = words.find((word) => word.endsWith('.yaml')) ?? '';
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const { code, out } = await command(words, { files: { [path]: text } });
    expect(code).toBe(0);
    expect(shown).toContain('Best package: ');
    expect(out.slice(0, shown.length)).toBe(shown);
  });

  it('names every measure', () => {
    for (const id of library.MEASURE_IDS) expect(readme).toContain(`\`${id}\``);
  });
});
