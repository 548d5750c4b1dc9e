import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/whole-file';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a text takes the place of the file, whose permissions stay', async () => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, 'before');
  chmodSync(file, 0o600);
  await writeWhole(file, 'after');
  expect(readFileSync(file, 'utf8')).toBe('after');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a link stays one: the file that it names is replaced', async () => {
  const file = join(folder, 'named.yaml');
  const link = join(folder, 'link.yaml');
  writeFileSync(file, 'before');
  symlinkSync(file, link);
  await writeWhole(link, 'after');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('after');
});

test('what cannot be replaced stays as it was, and nothing is left beside it', async () => {
  const file = join(folder, 'taken');
  mkdirSync(file);
  writeFileSync(join(file, 'inside'), 'before');
  await expect(writeWhole(file, 'after')).rejects.toThrow();
  expect(readFileSync(join(file, 'inside'), 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});
