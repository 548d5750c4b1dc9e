import { createRequire } from 'node:module';

/** The compiler of this repository. */
export const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What a careful project asks; declarations of packages are checked too, and Node's are not there. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
};

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
}

/** The files of TypeScript projects, and how each finds the package. */
export const TYPED: readonly (readonly [file: string, Resolution])[] = [
  ['typed.mts', { module: 'node16', moduleResolution: 'node16' }],
  ['typed.cts', { module: 'node16', moduleResolution: 'node16' }],
  ['typed.ts', { module: 'esnext', moduleResolution: 'bundler' }],
];

/** The settings of a project of one file. */
export const settingsOf = (file: string, resolution: Resolution): string =>
  JSON.stringify({ compilerOptions: { ...STRICT, ...resolution }, files: [file] });
