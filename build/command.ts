import { type BuildOptions, build, type Plugin } from 'esbuild';
import { notices } from './notices';

/** Packages that few calls need, or that look for files of their own; all others are taken in. */
const LEFT_OUT = ['cli-progress', 'piscina', 'xmlbuilder2'];

const answersApart: Plugin = {
  name: 'answers-apart',
  setup(build) {
    build.onResolve({ filter: /\/answers$/ }, () => ({ path: './answers.cjs', external: true }));
  },
};

/** In that file an import of a module stays one: it takes ES modules that `require` does not. */
const modulesApart: Plugin = {
  name: 'modules-apart',
  setup(build) {
    build.onResolve({ filter: /\/load-module$/ }, () => ({
      path: './load-module.cjs',
      external: true,
    }));
  },
};

/** Pages stand in a file of their own, which is read only where one is asked for. */
const pagesApart: Plugin = {
  name: 'pages-apart',
  setup(build) {
    build.onResolve({ filter: /\/report\/html$/ }, () => ({ path: './pages.cjs', external: true }));
  },
};

/** So is what prints them, which starts another program. */
const printingApart: Plugin = {
  name: 'printing-apart',
  setup(build) {
    build.onResolve({ filter: /\/pdf$/ }, () => ({ path: './pdf.cjs', external: true }));
  },
};

/** Workbooks stand in a file of their own likewise. */
const booksApart: Plugin = {
  name: 'books-apart',
  setup(build) {
    build.onResolve({ filter: /\/report\/xlsx$/ }, () => ({ path: './books.cjs', external: true }));
  },
};

/** And so does what asks on a terminal. */
const promptsApart: Plugin = {
  name: 'prompts-apart',
  setup(build) {
    build.onResolve({ filter: /\/prompts$/ }, ({ path }) =>
      path.startsWith('.') ? { path: './prompts.cjs', external: true } : undefined,
    );
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

const SETTINGS: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  outExtension: { '.js': '.cjs' },
  // ES modules before others: of them only what is used is taken in.
  mainFields: ['module', 'main'],
  external: LEFT_OUT,
  define: { 'import.meta.url': 'ownUrl' },
  inject: ['build/own-url.ts'],
  minifyWhitespace: true,
  // Russian as it is written: escapes would take three times as many bytes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // An import that waits is a call of require, which is quicker.
  supported: { 'dynamic-import': false },
};

/**
 * Bundles the command, with its packages, into a folder. Each of the files holds all that it needs:
 * the command line, the answers, which are read when a command is called and by the threads of
 * `--jobs`, what those begin with, the pages of reports, what prints them, workbooks, what asks on a terminal,
 * and what loads modules of regions. The licences of what is taken in lie beside them.
 */
export async function buildCommand(outdir: string): Promise<void> {
  const licences = notices(`${outdir}/THIRD-PARTY.txt`);
  const bundle = (entryPoints: Record<string, string>, plugins: Plugin[]) =>
    build({ ...SETTINGS, outdir, entryPoints, plugins: [...plugins, licences] });
  await Promise.all([
    bundle({ main: 'src/cli/main.ts' }, [
      answersApart,
      modulesApart,
      printingApart,
      noOtherPrograms,
    ]),
    bundle({ answers: 'src/cli/answers.ts' }, [
      modulesApart,
      pagesApart,
      printingApart,
      booksApart,
      promptsApart,
    ]),
    bundle({ 'lines-worker': 'src/cli/lines/thread.ts' }, [answersApart]),
    bundle({ prompts: 'src/cli/prompts/index.ts' }, []),
    bundle({ books: 'src/report/xlsx/index.ts' }, []),
    bundle({ pages: 'src/report/html/index.ts', pdf: 'src/cli/pdf/index.ts' }, []),
    build({
      ...SETTINGS,
      outdir,
      entryPoints: { 'load-module': 'src/cli/load-module.ts' },
      supported: {},
    }),
  ]);
}
