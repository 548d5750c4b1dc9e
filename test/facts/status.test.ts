import { expect, it } from 'vitest';
import { contractStatus } from '../../src/regions/russia/statuses';
import { caseWith } from '../taxes/case';

const status = (ends?: string) =>
  contractStatus(
    caseWith({
      statuses: { specialInvestmentContract: { level: 'federal', signed: '2019-03-15', ends } },
    }),
    'federal',
    () => 10,
  );

it('a contract ends on its day, or where it states none the day before the last anniversary', () => {
  const held = { held: '2019-03-15', entry: '2019-03-15', ends: null, termYears: 10 };
  expect(status('2025-06-30')).toEqual({ ...held, end: '2025-06-30', endStated: true });
  expect(status()).toEqual({ ...held, end: '2029-03-14', endStated: false });
});

it('a contract of the other level is none', () => {
  const c = caseWith({
    statuses: { specialInvestmentContract: { level: 'regional', signed: '2019-03-15' } },
  });
  expect(contractStatus(c, 'federal', () => 10)).toMatchObject({ held: null, entry: '2019-01-01' });
});
