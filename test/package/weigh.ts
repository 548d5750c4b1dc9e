import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A kilobyte of 1024 bytes. */
export const KB = 1024;

/** What a page that uses some names of the library has to load for them, dependencies and all. */
export interface Weight {
  readonly minified: number;
  /** After `gzip -9`. */
  readonly gzipped: number;
  /** Bytes of the minified code by where they come from: the library, or a package. */
  readonly from: ReadonlyMap<string, number>;
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*/;

/** Weighs names of the library, "*" for all of them, as esbuild bundles them in a folder where it is installed. */
export async function weigh(names: readonly string[], folder: string): Promise<Weight> {
  const wanted = names.includes('*') ? '*' : `{ ${names.join(', ')} }`;
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export ${wanted} from 'investor-incentives';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [code] = outputFiles.map(({ contents }) => contents);
  const [output] = Object.values(metafile.outputs);
  if (code === undefined || output === undefined) throw new Error('esbuild made no bundle');
  const from = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    const owner = PACKAGE.test(file) ? file.replace(PACKAGE, '$1') : 'investor-incentives';
    from.set(owner, (from.get(owner) ?? 0) + bytesInOutput);
  }
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length, from };
}
