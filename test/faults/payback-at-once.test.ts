import { expect, test } from 'vitest';
import { type PlanOptions, payback, plan } from '../../src/index';
import { profileOf } from '../profile/document';

/** 100 million invested and 200 million earned in 2019, 100 million in 2020, a loss of 1 million in 2021. */
const IN_THE_BLACK = profileOf({
  project: { name: 'in the black from its first year', start: '2019-01-01', site: 'region' },
  statuses: {},
  capitalInvestment: { 2019: '100000000' },
  cashFlow: { operating: { 2019: '200000000', 2020: '100000000', 2021: '-1000000' } },
});

const paybackOf = (options: PlanOptions) => {
  const { investor } = plan(IN_THE_BLACK, { discountRate: '0.1', ...options });
  const { uplift, with: after, without } = investor;
  return [without, after, uplift].map(({ discountedPayback }) => discountedPayback);
};

test('a project in the black from its first year pays back with its first flow', () => {
  expect(paybackOf({})).toEqual([{ value: '1' }, { value: '1' }, { value: '0' }]);
  expect(paybackOf({ timing: 'mid' })).toEqual([
    { value: '0.5' },
    { value: '0.5' },
    { value: '0' },
  ]);
  expect(paybackOf({ timing: 'start' })).toEqual([{ value: '0' }, { value: '0' }, { value: '0' }]);
  expect(payback(['10', '20', '30', '-1'])).toEqual({ value: '0' });
});
