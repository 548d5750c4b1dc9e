import { expect, expectTypeOf, test } from 'vitest';
import type { AmendmentFor, FromDay } from '../../src/amendments/document';
import type { defineEdition } from '../../src/figures/edition';
import type { Policy } from '../../src/figures/policy';
import type { Amount, Share } from '../../src/profile/document';
import type { Amendment, PolicyChanges } from '../../src/regions/amendment';
import type { Rows } from '../../src/regions/kaluga/definitions';
import { rip } from '../../src/regions/kaluga/editions/brochure-2019/rip';

type ChangesOf<Name extends keyof PolicyChanges> = NonNullable<PolicyChanges[Name]>;

test('each figure takes values of its kind by day', () => {
  expectTypeOf<NonNullable<ChangesOf<'rip'>['capShare']>>().toEqualTypeOf<FromDay<Share>>();
  expectTypeOf<NonNullable<ChangesOf<'ppe'>['minCapitalInvestment']>>().toEqualTypeOf<
    FromDay<Amount>
  >();
  expectTypeOf<NonNullable<ChangesOf<'rip'>['lastYear']>>().toEqualTypeOf<FromDay<number | null>>();
  expectTypeOf<ChangesOf<'rip'>>().not.toHaveProperty('step');
  expectTypeOf<PolicyChanges>().not.toHaveProperty('edition');
  expectTypeOf<PolicyChanges>().not.toHaveProperty('amendments');
});

test('days and years may be written as names or numbers', () => {
  const changes: PolicyChanges = {
    rip: { capShare: { '2026-07-01': '0.5', 2027: '0.6', '2028': '0.7' } },
  };
  expect(Object.keys(changes.rip?.capShare ?? {})).toEqual(['2027', '2028', '2026-07-01']);
});

test('a misspelt name, a wrong kind or no day does not compile', () => {
  const wrong: readonly PolicyChanges[] = [
    // @ts-expect-error no such measure
    { ripp: {} },
    // @ts-expect-error no such figure
    { rip: { capShaer: { 2026: '0.5' } } },
    // @ts-expect-error a yes or no is asked
    { rip: { conditions: { noOilOrGas: { 2026: 'no' } } } },
    // @ts-expect-error no rate is none here
    { rip: { capShare: { 2026: null } } },
    // @ts-expect-error a number is asked
    { rip: { shortWindowYears: { 2026: '3' } } },
    // @ts-expect-error a list of steps is asked
    { ppe: { tiers: { 2026: 3 } } },
    // @ts-expect-error a step has periods
    { ppe: { tiers: { 2026: [{ upTo: null }] } } },
    // @ts-expect-error no such kind of investment
    { baseline: { countedKinds: { 2026: ['building'] } } },
    // @ts-expect-error no day
    { rip: { capShare: { soon: '0.5' } } },
    // @ts-expect-error texts of a step are no figures
    { rip: { step: { 2026: 'x' } } },
  ];
  expect(wrong).toHaveLength(10);
  // @ts-expect-error the source is missing
  const amendment: Amendment = { title: 'A', changes: {} };
  expect(amendment.title).toBe('A');
});

const PIERS = { harbour: { length: ['months', 'amount on entry'] } } as const;

test('a policy of another region takes changes of its own figures, and of those of every region', () => {
  type Own = AmendmentFor<ReturnType<typeof defineEdition<typeof PIERS>>>['changes'];
  const right: Own = { harbour: { length: { 2026: 3 } }, baseline: { importVat: { 2026: '0.2' } } };
  // @ts-expect-error a number is asked
  const kind: Own = { harbour: { length: { 2026: 'x' } } };
  // @ts-expect-error no such group
  const group: Own = { rip: {} };
  // Of a policy of some region nothing is known but how values are written.
  const some: AmendmentFor<Policy>['changes'] = { pier: { length: { 2026: 3 } } };
  expect([right, kind, group, some]).toHaveLength(4);
});

test('rows of another kind, or a figure without rows, do not compile', () => {
  // @ts-expect-error the share is a rate
  const wrong: Rows['rip']['capShare'] = [['2026-01-01', 3, 'law', { text: 'A law' }]];
  const { capShare, ...less } = rip.rows;
  // @ts-expect-error the share is left out
  const without: Rows['rip'] = less;
  expect([wrong.length, capShare[0]?.[1], Object.hasOwn(without, 'capShare')]).toEqual([
    1,
    100_0000n,
    false,
  ]);
});
