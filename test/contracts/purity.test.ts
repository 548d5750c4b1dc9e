import { describe, expect, test } from 'vitest';
import { impurities } from './purity';
import { SOURCES } from './sources';

describe('nothing but its arguments enters an answer', () => {
  test('in every file of src outside cli and the page, and in the state of the page', () => {
    const core = SOURCES.filter(
      ([path]) => !/^(cli|page)\//.test(path) || path.startsWith('page/state/'),
    );
    expect(core.map(([path]) => path)).toContain('kit/money.ts');
    expect(core.flatMap(([path, text]) => impurities(path, text))).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const luck = Math.random();',
    `const zone = process.env['TZ'];`,
    `console.log('here');`,
    `const page = { process };`,
    `const zone = globalThis.process;`,
    `names.sort((a, b) => a.localeCompare(b));`,
    `const text = amount.toLocaleString();`,
  ])('a fault is seen: %s', (text) => {
    expect(impurities('x.ts', text)).not.toEqual([]);
  });

  test.each([
    'const day = new Date(0);',
    'const worth = Math.round(1.5);',
    'const process_ = measure.process;',
    `const steps = { process: 'wood' };`,
    '// console.log(process.env)',
    `const text = 'process';`,
    'interface Step { console: string }',
  ])('what is pure is let through: %s', (text) => {
    expect(impurities('x.ts', text)).toEqual([]);
  });
});
