import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as library from '../../src/index';
import { pageText } from './files';

const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(pageText('docs/answer.md')) ?? [];

test('the page on the answer has an example that prints what it says', () => {
  const promised = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(
    ([, text]) => text,
  );
  const printed: string[] = [];
  const { code } = transformSync(example, { loader: 'ts', format: 'cjs' });
  const run = new Function('require', 'console', code);
  run(() => library, { log: (...values: unknown[]) => printed.push(values.join(' ')) });
  expect(promised.length).toBeGreaterThan(5);
  expect(printed).toEqual(promised);
});
