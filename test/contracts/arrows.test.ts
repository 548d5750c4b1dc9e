import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { arrowFaults, packagesOf } from './arrows';
import { SOURCES } from './sources';

describe('imports go down only', () => {
  test('in every file of src', () => {
    expect(SOURCES.map(([path]) => path)).toContain('kit/money.ts');
    expect(SOURCES.flatMap(([path, text]) => arrowFaults(path, text))).toEqual([]);
  });

  test.each([
    ['kit/money.ts', `import { at } from '../policy/figure';`],
    ['policy/figure.ts', `import type { Profile } from '../profile/profile';`],
    ['editions/law.ts', `import { parseProfile } from '../profile/parse';`],
    ['facts/windows.ts', `import { BROCHURE } from '../editions/brochure-2019';`],
    ['facts/windows.ts', `import type { Line } from '../result';`],
    ['taxes/income.ts', `import type { Measure } from '../measures/measure';`],
    ['taxes/income.ts', `import { read } from '../profile/profile';`],
    ['measures/rip.ts', `import { incomeTax } from '../packages/income-taxes';`],
    ['measures/rip.ts', `import { assess } from '../assess';`],
    ['measures/rip.ts', `import { sez } from './sez';`],
    ['measures/rip.ts', `import { land } from './sez/land';`],
    ['measures/sez/land.ts', `import { rip } from '../rip';`],
    ['measures/sez/land.ts', `import { MEASURES } from '../../assess';`],
    ['valuation/soft-loan.ts', `import { at } from '../policy/figure';`],
    ['valuation/soft-loan.ts', `import type { LoanResult } from '../result';`],
    ['loans/judge.ts', `import { incomeTax } from '../taxes/income';`],
    ['loans/judge.ts', `import { parseProfile } from '../profile/parse';`],
    ['loans/judge.ts', `import { EDITIONS } from '../editions/index';`],
    ['measures/rip.ts', `import { judgeLoans } from '../loans/judge';`],
    ['measures/rip.ts', `import { lineResult } from '../answer/line';`],
    ['engine/judge.ts', `import { lineResult } from '../answer/line';`],
    ['packages/value.ts', `import { worthResult } from '../answer/package';`],
    ['answer/near-miss.ts', `import { resize } from '../analysis/changes';`],
    ['answer/line.ts', `import { renderTable } from '../report/table';`],
    ['engine/judge.ts', `import { assess } from '../assess';`],
    ['packages/result.ts', `import { lawfulness } from './lawful';`],
    ['result.ts', `import { at } from './policy/figure';`],
    ['assess.ts', `import { table } from './report/table';`],
    ['assess.ts', `import { parseProfile } from './index';`],
    ['assess.ts', `import { readingEffects } from './analysis/readings';`],
    ['analysis/readings.ts', `import { renderTable } from '../report/table';`],
    ['assess.ts', `import { runScenario } from './scenario/run';`],
    ['index.ts', `export { runScenario } from './scenario/run';`],
    ['scenario/run.ts', `import { renderTable } from '../report/table';`],
    ['testing/matchers.ts', `import { readScenario } from '../cli/scenario-files';`],
    ['index.ts', `export { renderTable } from './report/table';`],
    ['report/table.ts', `import { colours } from '../cli/colours';`],
    ['report/table.ts', `export * from '../index';`],
    ['index.ts', `export { main } from './cli/main';`],
    ['assess.ts', `const table = await import('./report/table');`],
    ['assess.ts', `type Table = import('./report/table').Table;`],
    ['attic/old.ts', `import { at } from '../policy/figure';`],
  ])('a fault is seen: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toHaveLength(1);
  });

  test.each([
    ['policy/figure.ts', `import type { Day } from '../kit/day';`],
    ['taxes/income.ts', `import type { Line } from '../result';`],
    ['measures/rip.ts', `import type { Measure } from './measure';`],
    ['measures/sez/index.ts', `import { land } from './land';`],
    ['measures/index.ts', `import { rip } from './rip';`],
    ['loans/worth.ts', `import { presentValue } from '../valuation/soft-loan';`],
    ['loans/judge.ts', `import type { LoanResult } from '../result';`],
    ['assess.ts', `import { judgeLoans } from './loans/judge';`],
    ['assess.ts', `import { assessmentResult } from './answer/assessment';`],
    ['answer/near-miss.ts', `import type { ProfileChange } from '../analysis/changes';`],
    ['packages/result.ts', `import type { StatusId } from './statuses';`],
    ['analysis/readings.ts', `import { assess } from '../assess';`],
    ['report/table.ts', `import type { Assessment } from '../result';`],
    ['report/effects.ts', `import type { ReadingEffect } from '../analysis/readings';`],
    ['scenario/run.ts', `import { plan } from '../plan';`],
    ['testing/matchers.ts', `import { textOf } from '../scenario/values';`],
    ['index.ts', `export { assess } from './assess';`],
    ['cli/main.ts', `const { print } = await import('./assess');`],
  ])('a way down is open: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toEqual([]);
  });
});

describe('a package stands behind its own door', () => {
  test('and every declared dependency is imported', () => {
    const imported = new Set(SOURCES.flatMap(([path, text]) => packagesOf(path, text)));
    expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test.each([
    ['kit/money.ts', `import { Decimal } from 'decimal.js';`],
    ['kit/money.ts', `import { addDays } from 'date-fns';`],
    ['profile/parse.ts', `import { utc } from '@date-fns/utc';`],
    ['valuation/discount.ts', `import { npv } from 'financial';`],
    ['policy/figure.ts', `import * as z from 'zod';`],
    ['profile/read.ts', `import { readFileSync } from 'node:fs';`],
    ['profile/read.ts', `import { readFileSync } from 'fs';`],
    ['report/table.ts', `import pc from 'picocolors';`],
    ['assess.ts', `import { parse } from 'yaml';`],
    ['testing/matchers.ts', `import { expect } from 'vitest';`],
    ['scenario/run.ts', `import { create } from 'xmlbuilder2';`],
  ])('a fault is seen: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toHaveLength(1);
  });

  test.each([
    ['kit/decimal.ts', `import { Decimal } from 'decimal.js';`],
    ['kit/day.ts', `import { utc } from '@date-fns/utc';`],
    ['valuation/irr.ts', `import { irr } from 'financial';`],
    ['profile/schema.ts', `import * as z from 'zod';`],
    ['policy/fingerprint.ts', `import { sha256 } from '@noble/hashes/sha2';`],
    ['report/csv.ts', `import Papa from 'papaparse';`],
    ['cli/main.ts', `import { readFileSync } from 'node:fs';`],
  ])('a door is open: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toEqual([]);
  });
});
