import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { arrowFaults, foldersOfRegions, packagesOf } from './arrows';
import { SOURCES } from './sources';

describe('imports go down only', () => {
  test('in every file of src', () => {
    expect(SOURCES.map(([path]) => path)).toContain('kit/money.ts');
    expect(SOURCES.flatMap(([path, text]) => arrowFaults(path, text))).toEqual([]);
  });

  test.each([
    ['kit/money.ts', `import { at } from '../figures/figure';`],
    ['figures/figure.ts', `import type { Profile } from '../profile/profile';`],
    ['engine/facts/windows.ts', `import { LAW } from '../../regions/kaluga/editions/law';`],
    ['engine/facts/windows.ts', `import { ripFigures } from '../../regions/russia/rip/figures';`],
    ['figures/choose.ts', `import { READINGS } from '../regions/kaluga/readings';`],
    ['engine/facts/windows.ts', `import type { Line } from '../../answer/results/assessment';`],
    ['engine/taxes/income.ts', `import type { Measure } from '../measure/measure';`],
    ['engine/taxes/income.ts', `import { read } from '../../profile/profile';`],
    ['engine/valuation/soft-loan.ts', `import { at } from '../../figures/figure';`],
    ['engine/valuation/soft-loan.ts', `import type { Title } from '../terms';`],
    ['engine/loans/judge.ts', `import { incomeTax } from '../taxes/income';`],
    ['engine/loans/judge.ts', `import { parseProfile } from '../../profile/parse';`],
    ['engine/judge.ts', `import { lineResult } from '../answer/line';`],
    ['engine/judge.ts', `import { assess } from '../questions/assess/assess';`],
    ['engine/judge.ts', `import { KALUGA } from '../regions/kaluga/region';`],
    ['engine/plan/value.ts', `import { worthResult } from '../../answer/package';`],
    [
      'regions/russia/rip/rules.ts',
      `import { incomeTax } from '../../../engine/plan/income-taxes';`,
    ],
    ['regions/russia/rip/rules.ts', `import { assess } from '../../../questions/assess/assess';`],
    ['regions/russia/rip/rules.ts', `import { sez } from '../../kaluga/measures/sez/rules';`],
    ['regions/tula/federal.ts', `import { LAW } from '../kaluga/editions/law/index';`],
    ['regions/kaluga/rules.ts', `import { TULA } from '../tula/region';`],
    ['regions/russia/rows/loans.ts', `import { BROCHURE } from '../../kaluga/editions/sources';`],
    ['regions/russia/rip/rules.ts', `import { spic } from '../spic-federal/rules';`],
    ['regions/kaluga/measures/sez/land.ts', `import { ppe } from '../ppe-upgrade/rules';`],
    ['regions/kaluga/measures/sez/land.ts', `import { rip } from '../../../russia/rip/rules';`],
    ['answer/near-miss.ts', `import { resize } from '../questions/near-misses/changes';`],
    ['answer/line.ts', `import { renderTable } from '../report/table';`],
    ['answer/results/plan.ts', `import { lawfulness } from '../../engine/plan/lawful';`],
    ['answer/results/assessment.ts', `import { at } from '../../figures/figure';`],
    ['questions/assess/assess.ts', `import { table } from '../../report/table';`],
    ['questions/assess/assess.ts', `import { parseProfile } from '../../index';`],
    ['questions/assess/assess.ts', `import { runScenario } from '../../scenario/run';`],
    ['questions/assess/assess.ts', `const table = await import('../../report/table');`],
    ['questions/assess/assess.ts', `type Table = import('../../report/table').Table;`],
    ['amendments/amend.ts', `import { policyOf } from '../regions/kaluga/editions/index';`],
    ['questions/assess/notes.ts', `import { LAW } from '../../regions/kaluga/editions/law/index';`],
    ['scenario/document.ts', `import type { Budget } from '../regions/kaluga/ids';`],
    ['testing/matchers.ts', `import type { Budget } from '../regions/kaluga/ids';`],
    ['report/words/index.ts', `import type { Budget } from '../../regions/kaluga/ids';`],
    ['cli/assess.ts', `import { MEASURE_IDS } from '../regions/kaluga/ids';`],
    ['index.ts', `export { runScenario } from './scenario/run';`],
    ['scenario/run.ts', `import { renderTable } from '../report/table';`],
    ['testing/matchers.ts', `import { readScenario } from '../cli/scenario-files';`],
    ['index.ts', `export { renderTable } from './report/table';`],
    ['report/table.ts', `import { colours } from '../cli/colours';`],
    ['report/model.ts', `import { planPage } from './html/plan';`],
    ['report/html/page.ts', `import { assess } from '../../questions/assess/assess';`],
    ['sentences/index.ts', `import { planPage } from '../report/html';`],
    ['report/table.ts', `export * from '../index';`],
    ['index.ts', `export { main } from './cli/main';`],
    ['cli/main.ts', `import { App } from '../page/app';`],
    ['report/html/page.ts', `import { usePage } from '../../page/context';`],
    ['page/app.tsx', `import { run } from '../cli/run';`],
    ['attic/old.ts', `import { at } from '../figures/figure';`],
  ])('a fault is seen: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toHaveLength(1);
  });

  test.each([
    ['figures/figure.ts', `import type { Day } from '../kit/day';`],
    ['engine/taxes/income.ts', `import type { Periods } from '../terms';`],
    [
      'regions/russia/rip/rules.ts',
      `import type { Measure } from '../../../engine/measure/measure';`,
    ],
    ['regions/kaluga/measures/sez/rules.ts', `import { land } from './land';`],
    [
      'regions/kaluga/measures/index.ts',
      `import { rip } from '../../../regions/russia/rip/rules';`,
    ],
    ['engine/loans/worth.ts', `import { presentValue } from '../valuation/soft-loan';`],
    ['questions/assess/assess.ts', `import { judgeLoans } from '../../engine/loans/judge';`],
    ['questions/assess/assess.ts', `import { assessmentResult } from '../../answer/assessment';`],
    [
      'answer/near-miss.ts',
      `import type { ProfileChange } from '../questions/near-misses/changes';`,
    ],
    ['answer/results/plan.ts', `import type { ElementId } from '../../engine/plan/candidates';`],
    ['questions/compare/readings.ts', `import { assess } from '../assess/assess';`],
    ['report/table.ts', `import type { Assessment } from '../answer/results/assessment';`],
    ['report/effects.ts', `import type { ReadingEffect } from '../questions/compare/readings';`],
    ['scenario/run.ts', `import { plan } from '../questions/plan/plan';`],
    ['testing/matchers.ts', `import { textOf } from '../scenario/values';`],
    ['index.ts', `export { assess } from './questions/assess/assess';`],
    ['page/work/questions.ts', `import { plan } from '../../questions/plan/plan';`],
    ['cli/main.ts', `const { print } = await import('./assess');`],
  ])('a way down is open: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toEqual([]);
  });
});

describe('a region stands on federal law alone', () => {
  const regions = SOURCES.flatMap(
    ([path]) => /^regions\/([^/]+)\/region\.ts$/.exec(path)?.[1] ?? [],
  );

  test.each(regions)('%s imports no other region', (region) => {
    const own = SOURCES.filter(([path]) => path.startsWith(`regions/${region}/`));
    const taken = own.flatMap(([path, text]) => foldersOfRegions(path, text));
    expect(taken).toContain('russia');
    expect(taken.filter((folder) => regions.includes(folder) && folder !== region)).toEqual([]);
  });

  test('federal law imports no region', () => {
    expect(regions).toEqual(expect.arrayContaining(['kaluga', 'tula']));
    const federal = SOURCES.filter(([path]) => path.startsWith('regions/russia/'));
    const taken = federal.flatMap(([path, text]) => foldersOfRegions(path, text));
    expect(taken.filter((folder) => regions.includes(folder))).toEqual([]);
  });
});

describe('a package stands behind its own door', () => {
  const importedBy = (isThere: (path: string) => boolean): readonly string[] => {
    const files = SOURCES.filter(([path]) => isThere(path));
    return [...new Set(files.flatMap(([path, text]) => packagesOf(path, text)))].sort();
  };
  const isPage = (path: string): boolean => /^(report\/(html|xlsx)|page|cli\/prompts)\//.test(path);

  test('and every declared dependency is imported', () => {
    const imported = importedBy((path) => !isPage(path));
    expect(imported).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('and pages, workbooks and prompts import only what is bundled into the command, or what the command installs', () => {
    const installed = Object.keys(manifest.dependencies);
    const imported = importedBy(isPage).filter((name) => !installed.includes(name));
    expect(imported).toEqual(expect.arrayContaining(['preact', 'fflate', '@clack/prompts']));
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining([...imported]));
  });

  test.each([
    ['kit/money.ts', `import { Decimal } from 'decimal.js';`],
    ['kit/money.ts', `import { addDays } from 'date-fns';`],
    ['profile/parse.ts', `import { utc } from '@date-fns/utc';`],
    ['engine/valuation/discount.ts', `import { npv } from 'financial';`],
    ['figures/figure.ts', `import * as z from 'zod';`],
    ['profile/read.ts', `import { readFileSync } from 'node:fs';`],
    ['profile/read.ts', `import { readFileSync } from 'fs';`],
    ['report/table.ts', `import pc from 'picocolors';`],
    ['report/table.ts', `import { h } from 'preact';`],
    ['page/app.tsx', `import { readFileSync } from 'node:fs';`],
    ['page/app.tsx', `import { Command } from 'commander';`],
    ['questions/assess/assess.ts', `import { parse } from 'yaml';`],
    ['testing/matchers.ts', `import { expect } from 'vitest';`],
    ['scenario/run.ts', `import { create } from 'xmlbuilder2';`],
  ])('a fault is seen: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toHaveLength(1);
  });

  test.each([
    ['kit/decimal.ts', `import { Decimal } from 'decimal.js';`],
    ['kit/day.ts', `import { utc } from '@date-fns/utc';`],
    ['engine/valuation/irr.ts', `import { irr } from 'financial';`],
    ['profile/schema.ts', `import * as z from 'zod';`],
    ['figures/fingerprint.ts', `import { sha256 } from '@noble/hashes/sha2';`],
    ['report/csv.ts', `import Papa from 'papaparse';`],
    ['report/html/page.ts', `import { h } from 'preact';`],
    ['cli/main.ts', `import { readFileSync } from 'node:fs';`],
  ])('a door is open: %s: %s', (path, text) => {
    expect(arrowFaults(path, text)).toEqual([]);
  });
});
