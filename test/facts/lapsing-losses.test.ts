import { expect, test } from 'vitest';
import type { LossRules } from '../../src/engine/facts/losses';
import { NO_LOSSES, setOff } from '../../src/engine/facts/losses';
import { firstProfitYear } from '../../src/engine/facts/profit';
import { whole, ZERO } from '../../src/kit/ratio';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { profileOf } from '../profile/document';

const RULES: LossRules = {
  measure: 'rip',
  entered: 2019,
  apart: true,
  lapses: (year) => year >= 2025,
};
const c = {
  profile: profileOf({
    project: { name: 'Plant', start: '2019-01-01' },
    taxableProfit: { 2018: 5, 2019: -1, 2020: 7 },
    carryLosses: true,
  }),
  policy: policyOf(),
  readings: DEFAULT_READINGS,
};

test.each([
  [2024, 'own', 100n],
  [2025, 'own', 0n],
  [2025, 'ordinary', 100n],
] as const)('a loss of %d counted as %s leaves %d to carry', (year, counting, left) => {
  const { left: losses } = setOff(c, RULES, NO_LOSSES, whole(-100n), year, counting);
  expect(losses).toEqual({ earlier: ZERO, since: whole(left) });
});

test.each([
  [undefined, 2018],
  [2019, 2020],
])('the first profit from %s on is that of %d', (from, year) => {
  expect(firstProfitYear(c, RULES, from)).toBe(year);
});
