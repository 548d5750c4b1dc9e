import { expect, test } from 'vitest';
import { command } from '../cli/fake';
import { TOY } from '../toy/region';

const MODULES = { './toy.mjs': { default: TOY } };

/** The commands as the help lists them, each on a line with its arguments. */
async function commandNames(): Promise<readonly string[]> {
  const { out } = await command(['--help']);
  const [list = ''] = out.split('\nCommands:\n')[1]?.split('\n\n') ?? [];
  const names = [...list.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'help');
}

test('every command takes a region, by its id or as a module', async () => {
  const names = await commandNames();
  expect(names).toContain('assess');
  for (const name of names) {
    const { out } = await command([name, '--help', '--region', './toy.mjs'], { modules: MODULES });
    expect(out, name).toContain('--region <id|module>');
    const wrong = await command([name, '--region', './missing.mjs']);
    expect(wrong, name).toMatchObject({ code: 2, out: '' });
    expect(wrong.err, name).toContain('--region ./missing.mjs: expected the id of a region');
  }
});
