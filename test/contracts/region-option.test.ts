import { expect, test } from 'vitest';
import { SHIPPED_REGIONS } from '../../src/regions/shipped';
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

test.each(SHIPPED_REGIONS)('every command takes the region $id by its id', async ({ id, load }) => {
  const [{ edition = '' } = {}] = (await load()).editions;
  for (const name of await commandNames()) {
    const { code, out } = await command([name, '--help', '--region', id]);
    expect(code, name).toBe(0);
    expect(out.replace(/\s+/g, ' '), name).toContain('region: kaluga, tula, or a module with one');
    if (out.includes('edition of the figures')) expect(out, name).toContain(edition);
  }
});

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
