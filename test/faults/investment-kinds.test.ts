import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index';
import type { CapitalInvestmentKind } from '../../src/profile/document';
import { finding, measure, millions, profileOf, project } from '../profiles';

const KINDS = ['passenger-vehicles', 'housing', 'existing-buildings'] as const;

const document = (kind: CapitalInvestmentKind, counts?: boolean) =>
  project({
    taxableProfit: { 2019: millions(10) },
    capitalInvestment: [
      { year: 2019, amount: millions(49) },
      { year: 2019, amount: millions(200), kind, counts },
    ],
  });

describe.each(KINDS)('%s', (kind) => {
  it('do not count, and are listed as such', () => {
    const result = measure('rip', document(kind));
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'rip.within-3-years')).toMatchObject({
      actual: '49000000',
      leftOut: [{ path: 'capitalInvestment[1]', amount: '200000000', because: 'kind-not-counted' }],
    });
    expect(measure('investment-register', document(kind)).verdict).toBe('ineligible');
  });

  it('count where the caller says so', () => {
    expect(measure('rip', document(kind, true)).verdict).toBe('eligible');
    expect(measure('investment-register', document(kind, true)).verdict).toBe('eligible');
  });

  it('are left out by analogy for measures other than rip, an assumption of the result', () => {
    const noted = (counts?: boolean) =>
      assess(profileOf(document(kind, counts))).assumptions.filter(
        ({ id }) => id === 'investment-kind-by-analogy',
      );
    expect(noted()).toMatchObject([{ values: { paths: ['capitalInvestment[1]'] } }]);
    expect(noted()[0]?.measures).toContain('investment-register');
    expect(noted()[0]?.measures).not.toContain('rip');
    expect(noted(false)).toEqual([]);
  });
});
