import { defineConfig, type Options } from 'tsup';

const ENTRIES = { index: 'src/index.ts', testing: 'src/testing/index.ts' };

/**
 * Files of their own among the ES modules, so that a bundler drops those that a page does not use,
 * with the packages that they import; and so that the texts of all sources stand, and compress, together.
 */
const APART = {
  'parts/assess': 'src/assess.ts',
  'parts/decimal': 'src/kit/decimal.ts',
  'parts/nearest': 'src/kit/nearest.ts',
  'parts/sources-of-law': 'src/editions/law/sources.ts',
  'parts/sources-of-brochure-2019': 'src/editions/brochure-2019/sources.ts',
  'parts/sources-of-loans': 'src/editions/brochure-2019/loans/sources.ts',
};

const library: Options = {
  outDir: 'dist/lib',
  platform: 'neutral',
  target: 'es2022',
  // Has no CommonJS build; older versions of Node 20 cannot require it.
  noExternal: ['markdown-table'],
};

export default defineConfig([
  {
    ...library,
    name: 'library',
    entry: { ...ENTRIES, ...APART },
    format: ['esm'],
    dts: { entry: ENTRIES },
    clean: true,
  },
  { ...library, name: 'library', entry: ENTRIES, format: ['cjs'], dts: { entry: ENTRIES } },
  {
    name: 'command',
    // The threads of `--jobs` begin with a file of their own.
    entry: { main: 'src/cli/main.ts', 'lines-worker': 'src/cli/lines/worker.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    splitting: true,
    clean: true,
  },
]);
