import { describe, expect, expectTypeOf, test } from 'vitest';
import { at, type Dated } from '../../src/figures/figure';
import { programmeFigures } from '../../src/figures/policy';
import { revise } from '../../src/figures/revise';
import type { Citation } from '../../src/kit/finding';
import type { Kopecks } from '../../src/kit/money';
import type { PolicyRevisions } from '../../src/regions/kaluga/definitions';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { frozen } from '../contracts/frozen';

const POLICY = frozen(EDITIONS['brochure-2019'].fingerprint.of);
const DRAFT: Citation = { text: 'a draft law' };

const dated = <V>(from: string, value: V): Dated<V> => ({
  from,
  value,
  citation: DRAFT,
  standing: 'secondary',
});

describe('a figure that is revised', () => {
  const federal = POLICY.baseline.incomeFederal;

  test('has its new value from the day on, and its old ones before', () => {
    const { baseline } = revise(POLICY, {
      baseline: { incomeFederal: [dated('2026-01-01', 8_0000n)] },
    });
    expect(at(baseline.incomeFederal, '2025-12-31')).toBe(at(federal, '2025-12-31'));
    expect(at(baseline.incomeFederal, '2026-01-01')).toEqual({
      ...dated('2026-01-01', 8_0000n),
      figure: 'baseline.incomeFederal',
      decides: 'amount',
    });
  });

  test('loses every value that it had from the first of the days on', () => {
    const { baseline } = revise(POLICY, {
      baseline: { incomeFederal: [dated('2016-01-01', 5_0000n)] },
    });
    expect(baseline.incomeFederal.values.map(({ from }) => from)).toEqual([
      '2009-01-01',
      '2016-01-01',
    ]);
    expect(at(baseline.incomeFederal, '2020-01-01').value).toBe(5_0000n);
  });

  test('has only the new values where they begin on its own first day', () => {
    const values = [dated('2009-01-01', 1_0000n), dated('2012-01-01', 2_0000n)];
    const { baseline } = revise(POLICY, { baseline: { incomeFederal: values } });
    expect(baseline.incomeFederal.values).toMatchObject(values);
  });

  test('is read and decides as before', () => {
    const { rip } = revise(POLICY, { rip: { capShare: [dated('2020-01-01', 60_0000n)] } });
    expect(rip.capShare).toMatchObject({ read: 'entry', decides: 'amount' });
  });

  test('may stand deep in the policy', () => {
    const { loans } = revise(POLICY, {
      loans: { programmes: { joint: { termYears: [dated('2022-01-01', 7)] } } },
    });
    expect(at(programmeFigures(loans, 'joint').termYears, '2022-01-01').value).toBe(7);
    expect(programmeFigures(loans, 'leasing')).toBe(programmeFigures(POLICY.loans, 'leasing'));
  });
});

test('all else of the policy is the same, and the policy itself is left as it was', () => {
  const before = structuredClone(POLICY);
  const after = revise(POLICY, { rip: { capShare: [dated('2020-01-01', 60_0000n)] } });
  expect(after.register).toBe(POLICY.register);
  expect(after.rip.conditions).toBe(POLICY.rip.conditions);
  expect(after.edition).toBe(POLICY.edition);
  expect(POLICY).toEqual(before);
  expect(after).not.toEqual(before);
});

test('a figure revised to what it is leaves the figures as they are', () => {
  const { capShare } = POLICY.rip;
  expect(revise(POLICY, { rip: { capShare: capShare.values } })).toEqual(POLICY);
});

describe('a revision that cannot be one', () => {
  const refused = (revisions: unknown) => () => revise(POLICY, revisions as PolicyRevisions);

  test.each([
    ['a name that is none of the policy', { rip: { capShaer: [] } }, 'rip.capShaer'],
    ['a name that every object has', { rip: { toString: [] } }, 'rip.toString'],
    ['a list in place of a part', { rip: [] }, 'rip'],
    ['figures under a text', { edition: {} }, 'edition'],
    ['no values', { rip: { capShare: [] } }, 'rip.capShare'],
    [
      'values out of order',
      { rip: { capShare: [dated('2020-01-01', 1n), dated('2019-01-01', 1n)] } },
      'rip.capShare',
    ],
    [
      'two values of one day',
      { rip: { capShare: [dated('2020-01-01', 1n), dated('2020-01-01', 2n)] } },
      'rip.capShare',
    ],
  ])('%s', (_, revisions, path) => {
    expect(refused(revisions)).toThrow(RangeError);
    expect(refused(revisions)).toThrow(path);
  });
});

test('the type of the revisions is the shape of the policy', () => {
  type Rip = NonNullable<PolicyRevisions['rip']>;
  expectTypeOf<NonNullable<Rip['minCapitalInvestmentShort']>>().toEqualTypeOf<
    readonly Dated<Kopecks>[]
  >();
  expectTypeOf<Rip>().not.toHaveProperty('step');
  expectTypeOf<PolicyRevisions>().not.toHaveProperty('edition');
});
