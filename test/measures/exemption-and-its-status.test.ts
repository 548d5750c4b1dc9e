import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/figures/policy';
import type { PropertyObject } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import { revised } from '../figures/named';
import { type Chosen, millions } from '../profiles';
import { caseOf, hall, type Own, valued } from './exempting';

const MONTHS: Chosen = { 'property-periods': 'months' };

describe('the end of a status', () => {
  const periodsOf = (ends: string, objects: PropertyObject[], readings: Chosen = {}) => {
    const statuses = { rip: { included: '2019-01-01', ends } };
    return propertyExemption
      .appraise(caseOf({ objects, readings, statuses }))
      .treatments.map(({ periods }) => periods);
  };

  it('cuts three tax periods off', () => {
    const used = { first: 2019, last: 2021, because: 'periods-used' };
    expect(periodsOf('2021-01-01', [valued(2019)])).toEqual([used]);
    expect(periodsOf('2020-12-31', [valued(2019)])).toEqual([
      { first: 2019, last: 2020, because: 'status-ends' },
    ]);
    // Of two objects one.
    expect(periodsOf('2021-12-31', [valued(2019), valued(2021, 'store')])).toEqual([
      { ...used, because: 'status-ends' },
    ]);
  });

  it('cuts 36 months off', () => {
    // From April 2019 to March 2022.
    const used = { first: 2019, last: 2022, because: 'periods-used' };
    expect(periodsOf('2022-03-01', [hall('2019-03-10')], MONTHS)).toEqual([used]);
    expect(periodsOf('2022-02-28', [hall('2019-03-10')], MONTHS)).toEqual([
      { ...used, because: 'status-ends' },
    ]);
  });

  it('before any period refuses the exemption on that status', () => {
    const found = (objects: PropertyObject[], ends?: string) => {
      const statuses = { rip: { included: '2019-01-01', ends } };
      const ground = { columns: ['rip'], toObtain: false, leftOut: [], listed: [] } as const;
      const { findings, treatments } = propertyExemption.appraise(caseOf({ objects, statuses }), {
        ground,
      });
      const held = findings.findings?.find(({ id }) => id === 'property-exemption.while-held');
      return [held?.verdict, treatments.length];
    };
    expect(found([valued(2020)], '2019-12-31')).toEqual(['not-met', 0]);
    expect(found([valued(2020)], '2020-01-01')).toEqual(['met', 1]);
    expect(found([valued(2020)])).toEqual([undefined, 1]);
    // An object of the first years could still be there.
    expect(found([valued(2022)], '2019-12-31')).toEqual(['unknown', 0]);
  });
});

describe('a status that is not held', () => {
  it('is one that could be obtained, once the investment is there', () => {
    const raised = () => {
      const least = 1_000_000_000_00n;
      const [register] = BROCHURE_2019.register.minCapitalInvestment.values;
      if (register === undefined) throw new Error('there is an amount');
      const above = [{ ...register, value: least }];
      return revised(BROCHURE_2019, {
        register: { minCapitalInvestment: above },
        rip: { minCapitalInvestmentShort: above, minCapitalInvestmentLong: above },
        spicFederal: { minCapitalInvestment: above },
        spicRegional: { minCapitalInvestment: above },
      });
    };
    const status = (amount: number, policy: Policy, statuses: Own['statuses'] = {}) =>
      propertyExemption
        .appraise({
          ...caseOf({
            ...{ objects: [valued(2019)], statuses },
            capitalInvestment: { 2019: millions(amount) },
          }),
          policy,
        })
        .findings.findings?.find(({ id }) => id === 'property-exemption.status')?.verdict;
    expect(status(600, BROCHURE_2019)).toBe('met');
    expect(status(600, raised())).toBe('not-met');
    expect(status(1000, raised())).toBe('met');
    // Without the investment of the exemption itself that alone is shown.
    expect(status(99, raised())).toBe('met');
    expect(status(600, raised(), { rip: { included: '2019-01-01' } })).toBe('met');
  });

  it('and the amounts at which the exemption changes are its own', () => {
    const steps = propertyExemption.steps?.(caseOf({ objects: [valued(2019)] }));
    expect(steps?.map(({ at, figure }) => [figure, at])).toEqual([
      ['exemption.tiers', 300_000_000_00n],
      ['exemption.tiers', 500_000_000_00n],
      ['exemption.pharmaceutical', 500_000_000_00n],
    ]);
  });
});
