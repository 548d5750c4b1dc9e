import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess, parseProfile } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { total } from './project';

const FOLDER = join(import.meta.dirname, '../../fixtures/tula');

/** A line that states a value rather than opens a section or an item of a list. */
const VALUE = /^\s*(- )?[\w"]+: *[^\s#]/;
const MARK = /# (assumed|announced: \S+)/;

/** Relief from income and from property tax, as the page of the region works them out. */
describe.each([
  ['arnest-metall-pak', 'sez', 105_000_000, 38_559_231],
  ['polytech-uzlovaya', 'sez', 66_000_000, 22_033_846],
  ['makosh-plan', 'sez', 35_200_000, 11_751_385],
  ['makosh-opened', 'sez', 220_000_000, 73_446_154],
  ['tulachermet-stal', 'spic-federal', 5_000_000_000, 1_730_358_974],
  ['berghel-efremov', 'toser', 4_560_000, 1_399_121],
  ['technoekoprodukt-aleksin', 'toser', 228_600_000, 70_306_154],
  ['haval-engines', 'spic-federal', 8_904_000_000, 1_834_180_513],
])('%s', (name, id, income, property) => {
  const text = readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');
  const parsed = parseProfile(parse(text), { region: tula });
  const parts = parsed.ok
    ? assess(parsed.profile).measures.find((one) => one.id === id)?.parts
    : undefined;
  const sumOf = (tax: string) => total(parts?.find((one) => one.id === `${id}.${tax}`) ?? {});

  test('has the relief that the rules give', () => {
    expect(parsed).toMatchObject({ ok: true });
    expect([sumOf('income'), sumOf('property')]).toEqual([income, property]);
  });

  test('shows of every value whether it was announced or is assumed', () => {
    const unmarked = text.split('\n').filter((line) => VALUE.test(line) && !MARK.test(line));
    expect(unmarked).toEqual([]);
  });
});
