import { defineConfig } from 'tsup';

export default defineConfig([
  {
    name: 'library',
    entry: { index: 'src/index.ts', testing: 'src/testing/index.ts' },
    outDir: 'dist/lib',
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    clean: true,
    // Has no CommonJS build; older versions of Node 20 cannot require it.
    noExternal: ['markdown-table'],
  },
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
