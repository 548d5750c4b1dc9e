import { expect, test } from 'vitest';
import { MILLION, measureOf, reliefIn } from './project';

const fields = (amount: number | string) => ({
  project: { start: '2024-01-15' },
  investor: { russianOrganisation: true, inLiquidation: false },
  statuses: {
    szpk: { level: 'regional', signed: '2023-02-01', stabilityYears: 6, sphereAllowed: true },
  },
  capitalInvestment: { 2024: amount },
  taxableProfit: { 2025: 80 * MILLION, 2026: 80 * MILLION, 2027: 80 * MILLION },
  infrastructure: [
    { id: 'line', kind: 'supporting', cost: 60 * MILLION, commissioned: '2024-06-01' },
  ],
});

test('the agreement on protection of investment is offered here unchanged', () => {
  const measure = measureOf('szpk', fields(200 * MILLION));
  const paid = [2025, 2026].map((year) => reliefIn(measure, year)['regional']);
  expect(paid).toEqual(['20000000', '10000000']);
});

test('but not for less than 200 million', () => {
  expect(measureOf('szpk', fields('199999999.99')).verdict).toBe('ineligible');
});
