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

/** The files of TypeScript projects, and how each project finds the package. */
export const TYPED: readonly (readonly [files: readonly string[], Resolution])[] = [
  [['typed.mts', 'typed.cts'], { module: 'node16', moduleResolution: 'node16' }],
  [['typed.ts'], { module: 'esnext', moduleResolution: 'bundler' }],
];

/** The settings of a project, and the name of their file. */
export const settingsOf = (
  files: readonly string[],
  resolution: Resolution,
): readonly [name: string, settings: string] => [
  `tsconfig.${resolution.moduleResolution}.json`,
  JSON.stringify({ compilerOptions: { ...STRICT, ...resolution }, files }),
];
