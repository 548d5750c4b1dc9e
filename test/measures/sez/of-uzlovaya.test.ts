import { expect, test } from 'vitest';
import { partOf } from '../../tula/project';

test.each([
  [undefined, 'eligible'],
  ['2020-01-01', 'eligible'],
  ['2019-12-31', 'ineligible'],
])(
  'a resident of "Uzlovaya" to %s is %s for income tax where the first profit is of 2020',
  (ends, verdict) => {
    const resident = {
      project: { site: 'sez' },
      statuses: { sezResident: { registered: '2019-01-01', ends } },
      capitalInvestment: { 2019: 120_000_000 },
      taxableProfit: { 2019: 0, 2020: 1_000_000 },
    };
    expect(partOf('sez.income', resident).verdict).toBe(verdict);
  },
);
