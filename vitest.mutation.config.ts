import { defineConfig } from 'vitest/config';
import { warmThread } from './test/mutation/warm-thread';

/** Tests that are asked about each mutant: of the rooms themselves, and of what is made of their answers. */
const ASKED = [
  'test/{engine,facts,faults,figures,kit,loans,measures,plan,taxes,toy,valuation}/**/*.test.ts',
  'test/amendments/assess.test.ts',
];

/**
 * The tests of a mutation run: examples with answers worked by hand. Loops over random
 * projects are left out, as they take long and kill a mutant by chance.
 */
export default defineConfig({
  plugins: [
    {
      name: 'warm-thread',
      configureVitest({ project }) {
        project.config.pool = 'warm-thread';
        project.config.poolRunner = { name: 'warm-thread', createPoolWorker: warmThread };
      },
    },
  ],
  test: {
    include: ASKED,
    exclude: [
      'test/**/{every-*,laws}.test.ts',
      'test/plan/{straight,objects-together,chosen-as-read}.test.ts',
      'test/plan/*-{by,beside}-package.test.ts',
    ],
    setupFiles: ['test/mutation/unmutated.ts'],
    isolate: false,
    testTimeout: 120_000,
  },
});
