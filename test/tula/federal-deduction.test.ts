import { expect, test } from 'vitest';
import { MILLION, measureOf, reliefIn } from './project';

const fields = (putIntoUse: string) => ({
  project: { start: '2025-06-01', activity: { main: '28.11' } },
  taxableProfit: { 2025: 50 * MILLION, 2026: 8 * MILLION, 2027: 8 * MILLION },
  fixedAssets: [
    {
      id: 'press',
      kind: 'equipment',
      cost: 100 * MILLION,
      lifeMonths: 120,
      putIntoUse,
      deduction: 'federal',
    },
  ],
});

test('the federal deduction is offered here unchanged', () => {
  const measure = measureOf('federal-deduction', fields('2025-06-15'));
  const used = [2025, 2026, 2027].map((year) => reliefIn(measure, year)['federal']);
  expect(used).toEqual(['2507500', '415000', '77500']);
});

test('but not for what was put into use before 2025', () => {
  expect(measureOf('federal-deduction', fields('2024-12-31')).verdict).toBe('ineligible');
});
