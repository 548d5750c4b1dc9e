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
    entry: ['src/cli/main.ts'],
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    splitting: true,
    clean: true,
  },
]);
