import { expect, test } from 'vitest';
import { TOY } from '../toy/region';
import { command } from './fake';

const examplesOf = async (...argv: readonly string[]): Promise<string> => {
  const modules = { './toy.mjs': { default: TOY } };
  const { out } = await command([...argv, '--help', '--region', './toy.mjs'], { modules });
  return out.slice(out.indexOf('Example'));
};

test.each([
  ['assess', '--measure beacon'],
  ['assess', '--reading window-end=anniversary'],
  ['plan', '--among harbour --among beacon.fund'],
  ['compare', '--edition toy-2020'],
  ['portfolio', '--before toy-2020'],
  ['figures', '\n  beacon: { asked: { … } }\n'],
])('the examples of %s have the names of the region: %s', async (name, text) => {
  expect(await examplesOf(name)).toContain(text);
});

test('loan has no example of a programme where the region has none', async () => {
  const text = await examplesOf('loan');
  expect(text).toContain('loan project.yaml');
  expect(text).not.toContain('--programme');
});
