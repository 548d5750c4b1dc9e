import { expect, test } from 'vitest';
import { everyYear, INVESTOR, inZone, millions, missingPaths, part } from '../profiles';

const hundred = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [2025 + index, 100]));

// A resident of the zone makes a loss of one rouble each year; a hundred workers at 90,000 save 4.4 million
// of contributions a year as those of a small enterprise, and so make it a profit in a package.
const residentAs = (smeCategory: 'none' | 'small') =>
  inZone({
    project: {
      start: '2025-01-15',
      activity: {
        main: '29',
        mainSince: '2020-01-15',
        mainRevenueShare: everyYear(2024, 2040, '0.9'),
      },
    },
    investor: { ...INVESTOR, smeCategory },
    capitalInvestment: { 2025: millions(500) },
    taxableProfit: everyYear(2025, 2040, -1),
    payroll: {
      groups: [
        {
          id: 'Shop floor',
          workers: hundred,
          monthlyWage: everyYear(2025, 2040, 90_000),
        },
      ],
    },
  });

const asked = (smeCategory: 'none' | 'small') =>
  missingPaths(part('sez.income', residentAs(smeCategory), {}, 'law'));

test('the schedule of the zone is asked for where contributions saved make a profit of a loss', () => {
  expect(asked('small')).toContain('project.activity.sezKind');
  expect(asked('none')).not.toContain('project.activity.sezKind');
});
