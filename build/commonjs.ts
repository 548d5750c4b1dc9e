import { readdirSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

const eachApart: Plugin = {
  name: 'each-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: path.replace(/\.js$/, '.cjs'), external: true },
    );
  },
};

/**
 * Writes each ES module of a folder once more as CommonJS, beside it. Entries share their modules in both
 * forms, so that what is a value of its own, such as a class of errors, is one whichever entry gave it.
 */
export async function writeCommonJs(folder: string): Promise<void> {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.js'));
  await build({
    absWorkingDir: `${process.cwd()}/${folder}`,
    entryPoints: modules.map((name) => `./${name}`),
    outdir: '.',
    bundle: true,
    packages: 'external',
    plugins: [eachApart],
    platform: 'node',
    target: 'es2022',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    charset: 'utf8',
    // An import that waits is a call of require: a host may have no loader of ES modules.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
}
