import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiReport, ENTRIES, reportPath } from './api';

describe('the public types', () => {
  test.each(ENTRIES)('of the entry %s are as its report says; else run `npm run api`', (entry) => {
    expect(apiReport(entry)).toBe(readFileSync(reportPath(entry), 'utf8'));
  });

  test.each(ENTRIES)('of the entry %s are documented', (entry) => {
    const report = readFileSync(reportPath(entry), 'utf8');
    expect(report.match(/\(undocumented\)\nexport .*/g) ?? []).toEqual([]);
    expect(report).toContain('\nexport ');
  });

  test('show types in full', () => {
    const report = readFileSync(reportPath('index'), 'utf8');
    expect(report).toContain('export function parseProfile(');
    expect(report).toMatch(/export interface Assessment extends Tables \{\n/);
    expect(report).toContain('readonly year: number;');
  });
});
