import { expect, it } from 'vitest';
import { plan } from '../../src/index';
import { millionsFrom, profileOf, project } from '../profiles';

it('what a package saves stands in the order of the years, whichever tax has them', () => {
  const works = project({
    capitalInvestment: millionsFrom(2019, 120),
    property: { immovable: millionsFrom(2019, 10) },
    taxableProfit: millionsFrom(2020, 10, 20),
  });
  const { byYear } = plan(profileOf(works), { among: ['property-exemption'] }).best.sums;
  // 2.2 % of 10 million in the first year; no profit is given that it could raise
  expect(byYear.map(({ year, saved }) => [year, saved])).toEqual([
    [2019, '220000'],
    [2020, '0'],
    [2021, '0'],
  ]);
});
