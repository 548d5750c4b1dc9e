import { expect, test } from 'vitest';
import { measureOf, over, reliefIn } from './project';

const fields = (mainRevenueShare: Record<string, string>) => ({
  project: { activity: { main: '28.11', mainSince: '2020-02-01', mainRevenueShare } },
  investor: { smeCategory: 'small' },
  payroll: {
    groups: [{ id: 'All', workers: over(2025, 2026, 100), monthlyWage: over(2025, 2026, 90_000) }],
  },
});

test('lower contributions of manufacturing enterprises are offered here unchanged', () => {
  const measure = measureOf('sme-contributions', fields(over(2024, 2026, '0.9')));
  expect([2025, 2026].map((year) => reliefIn(measure, year))).toEqual([
    { social: '5002992' },
    { social: '4383216' },
  ]);
});

test('but not below the share of income', () => {
  expect(measureOf('sme-contributions', fields(over(2024, 2026, '0.6999'))).verdict).toBe(
    'ineligible',
  );
});
