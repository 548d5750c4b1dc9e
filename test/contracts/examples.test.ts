import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/index';
import * as testing from '../../src/testing/index';

/** What both entries of the package offer. */
const library = { ...core, ...testing };

const SOURCE = new URL('../../src/', import.meta.url);

/** Docstrings with an example, and the name that each stands over. */
const documented = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), SOURCE), 'utf8');
    return [
      ...text.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g,
      ),
    ];
  })
  .map(([, docstring = '', name = '']) => ({ name, example: exampleIn(docstring) }));

function exampleIn(docstring: string): string | undefined {
  const text = docstring.replace(/^\s*\* ?/gm, '');
  return /@example\n([\s\S]*?)(?=\n\s*\n|\n@|$)/.exec(text)?.[1];
}

const functions = Object.entries(library)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name);

describe('every public function', () => {
  it.each(functions)('%s has an example that holds', (name) => {
    const example = documented.find((one) => one.name === name)?.example ?? '';
    const checked = example.replace(/^(.*); \/\/ (.*)$/gm, 'check($1, $2);');
    expect(checked).toContain('check(');
    const run = new Function(...Object.keys(library), 'check', checked);
    run(...Object.values(library), (actual: unknown, promised: unknown) =>
      expect(actual).toEqual(promised),
    );
  });
});
