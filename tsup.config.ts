import { defineConfig, type Options } from 'tsup';
import { writeCommonJs } from './build/commonjs';

const ENTRIES = {
  index: 'src/index.ts',
  region: 'src/region.ts',
  testing: 'src/testing/index.ts',
  tula: 'src/regions/tula/index.ts',
  words: 'src/sentences/index.ts',
};

/** Declarations that `npm run build:types` has written: bundling them is quicker than deriving them from the sources. */
const DECLARED = {
  index: '.declarations/index.d.ts',
  region: '.declarations/region.d.ts',
  testing: '.declarations/testing/index.d.ts',
  tula: '.declarations/regions/tula/index.d.ts',
  words: '.declarations/sentences/index.d.ts',
};

/**
 * Files of their own among the ES modules, so that a bundler drops those that a page does not use,
 * with the packages that they import; and so that the texts of all sources stand, and compress, together.
 */
const APART = {
  'parts/assess': 'src/questions/assess/assess.ts',
  'parts/decimal': 'src/kit/decimal.ts',
  'parts/nearest': 'src/kit/nearest.ts',
  'parts/editions': 'src/regions/kaluga/editions/index.ts',
  'parts/sources-of-law': 'src/regions/kaluga/editions/law/sources.ts',
  'parts/sources-of-wider': 'src/regions/kaluga/editions/wider/sources.ts',
  'parts/sources-of-directory': 'src/regions/kaluga/directory/sources.ts',
  'parts/sources-of-brochure-2019': 'src/regions/kaluga/editions/brochure-2019/sources.ts',
  'parts/rows-of-russia': 'src/regions/russia/rows/index.ts',
  'parts/sources-of-russia': 'src/regions/russia/sources/index.ts',
};

const library: Options = {
  name: 'library',
  outDir: 'dist/lib',
  platform: 'neutral',
  target: 'es2022',
  // Has no CommonJS build, and not all that requires the library can require an ES module.
  noExternal: ['markdown-table'],
};

export default defineConfig([
  {
    ...library,
    entry: { ...ENTRIES, ...APART },
    format: ['esm'],
    onSuccess: () => writeCommonJs('dist/lib'),
  },
  { ...library, entry: DECLARED, format: ['esm', 'cjs'], dts: { only: true } },
]);
