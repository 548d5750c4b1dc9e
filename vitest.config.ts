import { defineConfig } from 'vitest/config';

/** Whatever counts days is tested again far west and far east of Greenwich, and so are the laws of answers. */
const DATED = [
  ...['kit', 'profile', 'facts', 'loans'].map((room) => `test/${room}/**/*.test.ts`),
  'test/contracts/laws*.test.ts',
];
const ZONES = { 'zone-west': 'America/New_York', 'zone-east': 'Pacific/Kiritimati' };

/** `npm run test:deep` sets it, and a test may take as long as the whole run. */
const DEEP = process.env['DEEP'] === '1';

/** The sources hold no state that a test changes, so a worker loads them once for all its files. */
const SHARED = { isolate: false };

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A busy machine is no failure: the limit only ends what hangs.
    testTimeout: DEEP ? 900_000 : 300_000,
    reporters: [
      'default',
      ['json', { outputFile: `test-results/${DEEP ? 'deep' : 'vitest'}.json` }],
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95, branches: 90, functions: 95, statements: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...SHARED,
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          setupFiles: ['test/zone.ts'],
          env: { TZ: 'UTC' },
        },
      },
      ...Object.entries(ZONES).map(([name, zone]) => ({
        extends: true as const,
        test: { name, ...SHARED, include: DATED, setupFiles: ['test/zone.ts'], env: { TZ: zone } },
      })),
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
