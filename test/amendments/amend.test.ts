import { describe, expect, test } from 'vitest';
import { amend, amendAll } from '../../src/amendments/amend';
import { at } from '../../src/figures/figure';
import { programmeFigures } from '../../src/figures/policy';
import type { Amendment, PolicyChanges } from '../../src/regions/amendment';
import { EDITIONS, policyOf } from '../../src/regions/kaluga/editions/index';
import { frozen } from '../contracts/frozen';

const POLICY = frozen(policyOf());

const amendment = (changes: PolicyChanges, title = 'A change'): Amendment => ({
  title,
  source: 'a draft of 2026',
  changes,
});

const amended = (changes: PolicyChanges) => amend(POLICY, amendment(changes));

describe('a changed figure', () => {
  const { rip } = amended({ rip: { regionalRate: { 2026: '0.1' } } });

  test('has its new value from 1 January of the year on, and not before', () => {
    expect(at(rip.regionalRate, '2025-12-31')).toBe(at(POLICY.rip.regionalRate, '2025-12-31'));
    expect(at(rip.regionalRate, '2026-01-01').value).toBe(10_0000n);
    expect(at(rip.regionalRate, '2061-12-31').value).toBe(10_0000n);
  });

  test('cites the title and the source, as a scenario', () => {
    expect(at(rip.regionalRate, '2026-01-01')).toMatchObject({
      citation: { text: 'A change (a draft of 2026)' },
      standing: 'scenario',
    });
    expect(at(rip.regionalRate, '2025-12-31')).toBe(at(POLICY.rip.regionalRate, '2025-12-31'));
  });

  test('may have several values, written in any order', () => {
    const { baseline } = amended({
      baseline: { property: { 2030: '0.02', 2026: '0.021', '2028-01-01': '0.0205' } },
    });
    expect(baseline.property.values.slice(1).map(({ from, value }) => [from, value])).toEqual([
      ['2026-01-01', 2_1000n],
      ['2028-01-01', 2_0500n],
      ['2030-01-01', 2_0000n],
    ]);
  });

  test('may change within a year where it is read on entry', () => {
    const { minCapitalInvestmentShort: before } = POLICY.rip;
    const changed = amended({
      rip: { minCapitalInvestmentShort: { '2026-07-01': '30000000.01' } },
    }).rip.minCapitalInvestmentShort;
    expect(at(changed, '2026-06-30').value).toBe(at(before, '2026-06-30').value);
    expect(at(changed, '2026-07-01').value).toBe(30_000_000_01n);
  });
});

describe('values of every form', () => {
  test('steps by amount, whose bounds are of the scenario too', () => {
    const { exemption } = amended({
      exemption: {
        tiers: {
          2026: [
            { upTo: 200_000_000, periods: 2 },
            { upTo: null, periods: 4 },
          ],
        },
      },
    });
    expect(at(exemption.tiers, '2026-01-01').value).toEqual({
      steps: [
        { upTo: 200_000_000_00n, periods: 2 },
        { upTo: null, periods: 4 },
      ],
      bounds: 'scenario',
    });
  });

  test('steps by tax period, bands, lists, no value', () => {
    const { sez, ppe, rip, exemption, loans, deduction } = amended({
      sez: {
        otherRegionalRates: {
          2027: [
            { upTo: 5, rate: '0' },
            { upTo: null, rate: '0.1' },
          ],
        },
        priorityActivities: { 2027: ['28', '29.10.1'] },
      },
      ppe: {
        bands: {
          2027: [
            { from: '0.25', fromIncluded: true, to: '0.5', rate: '0.011' },
            { from: '0.5', fromIncluded: false, to: null, rate: 0 },
          ],
        },
      },
      rip: { lastYear: { 2027: null }, conditions: { noOilOrGas: { 2027: false } } },
      exemption: {
        statuses: { 2027: ['rip'] },
        pharmaceutical: { 2027: { above: '100', periods: 7 } },
      },
      loans: {
        programmes: {
          leasing: { opens: { 2027: '2027-03-01' }, sales: { 2027: '1.5' } },
          joint: { lowerRates: { 2027: [{ upToYear: null, rate: '0.03' }] } },
        },
      },
      deduction: { regionalShare: { 2027: null, 2028: '0.8' } },
    });
    const day = '2027-01-01';
    expect(at(sez.otherRegionalRates, day).value).toEqual([
      { upTo: 5, rate: 0n },
      { upTo: null, rate: 10_0000n },
    ]);
    expect(at(sez.priorityActivities, day).value).toEqual(['28', '29.10.1']);
    expect(at(ppe.bands, day).value[1]).toEqual({
      from: 50_0000n,
      fromIncluded: false,
      to: null,
      rate: 0n,
    });
    expect(at(rip.lastYear, day).value).toBeNull();
    expect(at(rip.conditions.noOilOrGas, day).value).toBe(false);
    expect(at(exemption.statuses, day).value).toEqual(['rip']);
    expect(at(exemption.pharmaceutical, day).value).toEqual({ above: 100_00n, periods: 7 });
    expect(at(programmeFigures(loans, 'leasing').opens, day).value).toBe('2027-03-01');
    expect(at(programmeFigures(loans, 'leasing').sales, day).value).toBe(150_0000n);
    expect(at(programmeFigures(loans, 'joint').lowerRates, day).value).toEqual([
      { upToYear: null, rate: 3_0000n },
    ]);
    expect(at(deduction.regionalShare, day).value).toBeNull();
    expect(at(deduction.regionalShare, '2028-01-01').value).toBe(80_0000n);
  });
});

describe('values of later days', () => {
  const days = POLICY.baseline.incomeFederal.values.map(({ from }) => from);

  test('give way to the amendment, and are reported', () => {
    expect(days).toEqual(['2009-01-01', '2017-01-01', '2025-01-01']);
    const { amendments, baseline } = amended({ baseline: { incomeFederal: { 2016: '0.05' } } });
    expect(at(baseline.incomeFederal, '2030-01-01').value).toBe(5_0000n);
    expect(amendments[0]?.dropped).toEqual([
      { figure: 'baseline.incomeFederal', from: '2017-01-01' },
      { figure: 'baseline.incomeFederal', from: '2025-01-01' },
    ]);
  });

  test('are replaced, not dropped, where the amendment has one of the same day', () => {
    const { amendments } = amended({
      baseline: { incomeFederal: { 2017: '0.05', 2025: '0.06' } },
    });
    expect(amendments[0]).toMatchObject({
      changed: [
        { figure: 'baseline.incomeFederal', from: '2017-01-01' },
        { figure: 'baseline.incomeFederal', from: '2025-01-01' },
      ],
      dropped: [],
    });
  });
});

describe('the policy', () => {
  test('that is amended stays as it was, and shares all that is not changed', () => {
    const before = JSON.stringify(POLICY, (_, value) => String(value));
    const after = amended({ rip: { capShare: { 2026: '0.6' } } });
    expect(JSON.stringify(POLICY, (_, value) => String(value))).toBe(before);
    expect(after.sez).toBe(POLICY.sez);
    expect(Object.isFrozen(after.rip.capShare)).toBe(false);
    expect(EDITIONS['brochure-2019'].amendments).toEqual([]);
  });

  test('has a record of what was done to it', () => {
    const after = amended({ rip: { capShare: { 2026: '0.6' } } });
    expect(after.edition).toBe('brochure-2019');
    expect(after.amendments).toEqual([
      {
        title: 'A change',
        source: 'a draft of 2026',
        changed: [{ figure: 'rip.capShare', from: '2026-01-01' }],
        dropped: [],
      },
    ]);
    expect(after.fingerprint.hash).not.toBe(POLICY.fingerprint.hash);
  });

  test('amended twice is amended in that order', () => {
    const ten = amendment({ rip: { regionalRate: { 2026: '0.1' } } }, 'Ten');
    const eight = amendment({ rip: { regionalRate: { 2027: '0.08' } } }, 'Eight');
    const both = amendAll(POLICY, [ten, eight]);
    expect(both).toEqual(amend(amend(POLICY, ten), eight));
    expect(at(both.rip.regionalRate, '2026-12-31').value).toBe(10_0000n);
    expect(at(both.rip.regionalRate, '2027-01-01').value).toBe(8_0000n);
    const other = amendAll(POLICY, [eight, ten]);
    expect(at(other.rip.regionalRate, '2027-01-01').value).toBe(10_0000n);
    expect(other.amendments[1]?.dropped).toEqual([
      { figure: 'rip.regionalRate', from: '2027-01-01' },
    ]);
  });

  test('amended by nothing is itself', () => {
    expect(amendAll(POLICY, [])).toBe(POLICY);
  });
});

describe('an amendment that does nothing is refused', () => {
  const SAME = { rip: { regionalRate: { 2026: '0.135' } } } as const;

  test('where every value applies already, whatever it cites', () => {
    expect(() => amended(SAME)).toThrow(RangeError);
    expect(() => amended(SAME)).toThrow(/^changes: /);
    const tiers = at(POLICY.ppe.tiers, '2026-01-01').value.steps.map(({ upTo, periods }) => ({
      upTo: upTo === null ? null : Number(upTo / 100n),
      periods,
    }));
    expect(() => amended({ ppe: { tiers: { 2026: tiers } } })).toThrow(/^changes: /);
  });

  test('but not where it drops a value of a later day', () => {
    expect(
      at(
        amended({ baseline: { incomeFederal: { 2016: '0.02' } } }).baseline.incomeFederal,
        '2020-01-01',
      ).value,
    ).toBe(2_0000n);
  });

  test('nor where one figure of several changes', () => {
    expect(amended({ rip: { ...SAME.rip, capShare: { 2026: '0.6' } } }).amendments).toHaveLength(1);
  });

  test('nor where an earlier one made it something to do', () => {
    const ten = amendment({ rip: { regionalRate: { 2026: '0.1' } } });
    expect(amendAll(POLICY, [ten, amendment(SAME)]).amendments).toHaveLength(2);
    expect(() => amendAll(POLICY, [ten, ten])).toThrow(/^\[1\]\.changes: /);
  });
});

test('what the types refuse is refused at run time with every problem', () => {
  const wrong = { title: ' ', source: 'a draft', changes: { rip: { capShare: { 2026: 2 } } } };
  expect(() => amend(POLICY, wrong)).toThrow(/^title: .*; changes\.rip\.capShare\.2026: /);
  const fine = amendment({ rip: { capShare: { 2026: '0.6' } } });
  expect(() => amendAll(POLICY, [wrong, fine, wrong])).toThrow(
    /^\[0\]\.title: .*; \[2\]\.changes\.rip\.capShare\.2026: /,
  );
});
