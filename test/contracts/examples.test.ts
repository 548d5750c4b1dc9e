import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/index';
import { wordProblems } from '../../src/region';
import * as ofTula from '../../src/regions/tula/index';
import * as sentences from '../../src/sentences/index';
import * as testing from '../../src/testing/index';

/** What the entries of the package offer. */
const library = { ...core, ...sentences, ...testing, ...ofTula, wordProblems };

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

/** A function whose text may wait. */
const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

const exampleOf = (name: string): string =>
  documented.find((one) => one.name === name)?.example ?? '';

describe('every public function and constant', () => {
  it.each(Object.keys(library))('%s has an example that holds', async (name) => {
    const example = exampleOf(name);
    expect(example).toContain(name);
    const checked = example.replace(/^(.*); \/\/ (.*)$/gm, 'check($1, $2);');
    expect(checked).toContain('check(');
    const run = new AsyncFunction(...Object.keys(library), 'check', checked);
    await run(...Object.values(library), (actual: unknown, promised: unknown) =>
      expect(actual).toEqual(promised),
    );
  });
});

it('every matcher stands in the example of the matchers', () => {
  for (const name of Object.keys(testing.matchers)) {
    expect(exampleOf('matchers')).toContain(`matchers.${name}(`);
  }
});

it('every step of the builder stands in an example of the testing entry', () => {
  const shown = Object.keys(testing).map(exampleOf).join('\n');
  for (const name of Object.keys(testing.aProfile())) expect(shown).toContain(`.${name}(`);
});
