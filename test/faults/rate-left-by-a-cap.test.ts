import { expect, test } from 'vitest';
import { USUAL_INVESTMENT } from '../../src/engine/plan/effective';
import { effectiveTaxRates, nearMisses, plan, thresholds } from '../../src/index';
import { profileOf } from '../profile/document';
import { project } from '../profiles';

/**
 * A RIP of 50 million that carries 1,000 million of losses: of the profit of 2020 they leave the
 * measure a kopeck, and half of it to the ordinary rates, so the relief of 100 million is twice the cap.
 */
const LOSSES = profileOf(
  project({
    capitalInvestment: { 2019: '50000000' },
    taxableProfit: { 2019: '-1000000000', 2020: '1000000000.01', 2021: '0' },
    carryLosses: true,
  }),
);
const OPTIONS = { discountRate: '0.1', among: ['rip'] } as const;

test('a cap and losses leave a rate between the ordinary and the reduced one', () => {
  const { best, investor } = plan(LOSSES, OPTIONS);
  expect(best.elements).toEqual(['rip']);
  expect(best.income?.cap).toMatchObject({ used: '50000000', exhausted: [2020] });
  // 3 % and 17 % half way to 0 and 13.5 %
  const expected = effectiveTaxRates(USUAL_INVESTMENT, ['0.2', '0.1675', '0.2']);
  expect(investor.forwardLooking[1]).toMatchObject({
    element: 'rip',
    costOfCapital: expected.costOfCapital,
    aetr: expected.average.value,
    metr: expected.marginal,
  });
});

test('near misses and thresholds are found beside such a year', () => {
  expect(nearMisses(LOSSES, OPTIONS).map(({ id }) => id)).toContain('investment-register');
  expect(thresholds(LOSSES, OPTIONS).some(({ measure }) => measure === 'rip')).toBe(true);
});
