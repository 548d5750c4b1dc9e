import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');

/** Every file of src: its path within src, with forward slashes, and its text. */
export const SOURCES: readonly (readonly [path: string, text: string])[] = readdirSync(SRC, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => [path.split(sep).join('/'), readFileSync(join(SRC, path), 'utf8')] as const);
