import { expect, test } from 'vitest';
import { type PlanOptions, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { profileOf } from '../profile/document';

/**
 * A contract signed in 2024 under the edition `law`: Kaluga's 10 % for it is unconfirmed and facts
 * are missing. Stated investment 5 million, of which the cap is half.
 */
const CONTRACT: ProfileDocument = {
  project: { name: 'contract of 2024', start: '2024-05-21', site: 'region' },
  investor: { taxArrears: false },
  statuses: {},
  capitalInvestment: { 2025: '5000000' },
  taxableProfit: { 2026: '40000000' },
};

const of = (options: PlanOptions) => {
  const { best, withheld } = plan(profileOf(CONTRACT), { edition: 'law', ...options });
  const contract = withheld.find(({ element }) => element === 'spic-federal');
  return [best.elements, best.value.nominal, contract?.because, contract?.adds?.nominal];
};

test('what is unconfirmed and unknown is recommended only where both are admitted', () => {
  expect(of({})).toEqual([[], '0', ['unconfirmed', 'unknown'], '2500000']);
  expect(of({ unknown: true })).toEqual([[], '0', ['unconfirmed'], '2500000']);
  expect(of({ unconfirmed: true })).toEqual([[], '0', ['unknown'], '2500000']);
  expect(of({ unconfirmed: true, unknown: true })).toEqual([
    ['spic-federal'],
    '2500000',
    undefined,
    undefined,
  ]);
});
