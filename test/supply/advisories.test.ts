import { expect, test } from 'vitest';
import { question, said } from './advisories';
import type { Locked } from './locked';

const locked = (name: string, version: string): Locked => ({
  name,
  version,
  licence: 'MIT',
  production: true,
  optional: false,
  runsScript: false,
  integrity: undefined,
  resolved: undefined,
  aside: false,
  needs: [],
});

test('every locked version of a package is asked for, each once', () => {
  const packages = [locked('a', '2.0.0'), locked('b', '1.0.0'), locked('a', '1.0.0')];
  expect(question([...packages, locked('b', '1.0.0')])).toEqual({
    a: ['1.0.0', '2.0.0'],
    b: ['1.0.0'],
  });
});

test('an answer without advisories is reported as such', () => {
  expect(said({ ok: true, advisories: {} }, 3)).toEqual({
    lines: ['0 advisories for the 3 packages that are locked'],
    code: 0,
  });
});

test('an advisory is reported with its versions and address', () => {
  const advisory = {
    title: 'Loops for ever',
    severity: 'high',
    url: 'https://example.org/1',
    vulnerable_versions: '<1.0.1',
  };
  expect(said({ ok: true, advisories: { a: [advisory] } }, 3)).toEqual({
    lines: [
      'a <1.0.1: high: Loops for ever https://example.org/1',
      '1 advisories for the 3 packages that are locked',
    ],
    code: 1,
  });
});

test('no answer is not the same as no advisories', () => {
  const { code, lines } = said({ ok: false, because: '405 Method Not Allowed' }, 3);
  expect(code).toBe(2);
  expect(lines[0]).toBe('The registry did not answer: 405 Method Not Allowed.');
  expect(lines[1]).toContain('docs/supply-chain.md');
});
