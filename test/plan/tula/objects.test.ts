import { describe, expect, test } from 'vitest';
import { planOf } from '../straight-compare';
import { m } from '../straight-held';
import { type Owned, plain } from '../straight-project';

const OPEN = { unconfirmed: true, unknown: true };

const object = (id: string, first: number, ...values: bigint[]): Owned => ({
  id,
  first,
  values,
  inZone: true,
});

const planWith = (objects: readonly Owned[]) =>
  planOf(
    plain({
      edition: 'tula-2026',
      start: 2020,
      site: 'uzlovaya-park',
      held: { contract: { level: 'federal', signed: 2020, ends: 2029 }, park: 2023 },
      capex: m(600, 0, 0, 200),
      objects,
    }),
    OPEN,
  );

// The contract of 2020 exempts in 2020-2024, whatever the object's age; the park from its residency of 2023 on. At 2.2% of
// 100 million a year the press of 2020-2022 is relieved of 6.6 million by the contract alone, the hall of 2023-2027 of 4.4
// million at 0%, 2.2 at half of it in 2025-2026 and 0.7 in 2027 by the contract, of 11 million by the park.
const press = object('press', 2020, ...m(100, 100, 100));
const hall = object('hall', 2023, ...m(100, 100, 100, 100, 100));

describe('property of a contract in the park', () => {
  const worthIn = ({ best, lost }: ReturnType<typeof planOf>, ...ids: string[]) =>
    [best, ...lost].find(({ elements }) => elements.join() === ids.join())?.value.nominal;

  test('each object stands under the contract or the park, whichever is better', () => {
    const found = planWith([press, hall]);
    expect(worthIn(found, 'spic-federal.property')).toBe('13900000');
    expect(worthIn(found, 'uzlovaya-park.property')).toBe('11000000');
    expect(worthIn(found, 'spic-federal.property', 'uzlovaya-park.property')).toBe('17600000');
  });

  test('of more than six objects all stand under one, and the plan says so', () => {
    const small = Array.from({ length: 5 }, (_, index) => object(`shed ${index}`, 2023, 0n, 1n));
    const togetherIn = (objects: readonly Owned[]) =>
      planWith(objects).assumptions.filter(({ id }) => id === 'objects-together').length;
    expect([
      togetherIn([press, hall, ...small.slice(1)]),
      togetherIn([press, hall, ...small]),
    ]).toEqual([0, 1]);
  });
});
