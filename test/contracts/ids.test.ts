import { describe, expect, test } from 'vitest';
import { defaultsIn, IDS, idsIn } from './ids';
import { SOURCES } from './sources';

const OUTSIDE = SOURCES.filter(([path]) => !path.startsWith('regions/'));

describe('ids of a region stand in its own room', () => {
  test('there are ids of every kind', () => {
    expect([...IDS]).toEqual(
      expect.arrayContaining([
        ...['kaluga', 'rip', 'sez', 'sez.land', 'sez-resident', 'leasing', 'brochure-2019'],
        ...['tula', 'tula-2026', 'commissioning.income', 'uzlovaya-park', 'monotown-loan'],
      ]),
    );
    expect(OUTSIDE.length).toBeGreaterThan(200);
  });

  test('and nowhere else in src', () => {
    expect(OUTSIDE.flatMap(([path, text]) => idsIn(path, text))).toEqual([]);
  });

  test('no switch over them has a default', () => {
    expect(SOURCES.flatMap(([path, text]) => defaultsIn(path, text))).toEqual([]);
  });

  test.each([
    `const id = 'rip';`,
    `const id = 'sez.land';`,
    `const id = \`sez.\${part}\`;`,
    `type Id = 'joint' | 'other';`,
    `const names = { rip: 'a' };`,
    `const { rip } = c.profile.statuses.rip;`,
    `const found = 'rip.not-a-sez-resident';`,
  ])('an id is seen: %s', (text) => {
    expect(idsIn('engine/judge.ts', text)).not.toEqual([]);
  });

  test.each([
    `import { rip } from './rip';`,
    `// const id = 'rip';`,
    `const standing = 'law';`,
    `const word = 'ripe';`,
    `const text = 'leasing of equipment';`,
  ])('none is seen: %s', (text) => {
    expect(idsIn('engine/judge.ts', text)).toEqual([]);
  });

  test('a default is seen', () => {
    const text = `switch (id) { case 'rip': return 1; default: return 2; }`;
    expect(defaultsIn('engine/judge.ts', text)).toHaveLength(1);
  });
});
