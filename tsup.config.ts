import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { notices } from './build/notices';

const ENTRIES = { index: 'src/index.ts', testing: 'src/testing/index.ts' };

/**
 * Files of their own among the ES modules, so that a bundler drops those that a page does not use,
 * with the packages that they import; and so that the texts of all sources stand, and compress, together.
 */
const APART = {
  'parts/assess': 'src/assess.ts',
  'parts/decimal': 'src/kit/decimal.ts',
  'parts/nearest': 'src/kit/nearest.ts',
  'parts/editions': 'src/editions/index.ts',
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

/** All packages but those that few calls need, or that look for files of their own. */
const TAKEN_IN = /^(?!(cli-progress|piscina|xmlbuilder2)$)/;

const licences = notices('dist/cli/THIRD-PARTY.txt');

const command: Options = {
  outDir: 'dist/cli',
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  splitting: false,
  shims: true,
  noExternal: [TAKEN_IN],
  esbuildPlugins: [licences],
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.legalComments = 'none';
    // An import that waits is a call of require, which is quicker.
    options.supported = { 'dynamic-import': false };
  },
};

const answersApart: Plugin = {
  name: 'answers-apart',
  setup(build) {
    build.onResolve({ filter: /\/answers$/ }, () => ({ path: './answers.cjs', external: true }));
  },
};

/** With which commander would start subcommands that are programs of their own; there are none, and it takes long to load. */
const noOtherPrograms: Plugin = {
  name: 'no-other-programs',
  setup(build) {
    const namespace = 'nothing';
    build.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /./, namespace }, () => ({ contents: 'module.exports = {};' }));
  },
};

export default defineConfig([
  {
    ...library,
    name: 'library',
    entry: { ...ENTRIES, ...APART },
    format: ['esm'],
    dts: { entry: ENTRIES },
  },
  { ...library, name: 'library', entry: ENTRIES, format: ['cjs'], dts: { entry: ENTRIES } },
  // Each of these files holds all that it needs; the second is read when a command is called.
  {
    ...command,
    name: 'command',
    entry: { main: 'src/cli/main.ts' },
    esbuildPlugins: [answersApart, noOtherPrograms, licences],
  },
  { ...command, name: 'answers', entry: { answers: 'src/cli/answers.ts' } },
  // The threads of `--jobs` begin with a file of their own.
  { ...command, name: 'threads', entry: { 'lines-worker': 'src/cli/lines/worker.ts' } },
]);
