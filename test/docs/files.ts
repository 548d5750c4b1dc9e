import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the documentation, by its path in the folder `docs` of the working directory. */
export const pageNames = (): string[] =>
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
    .sort();

export const pageText = (name: string): string => readFileSync(name, 'utf8');
