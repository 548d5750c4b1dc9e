import { describe, expect, it } from 'vitest';
import type { Valued } from '../../src/engine/plan/evaluate';
import { lostTo } from '../../src/engine/plan/why';
import { KALUGA } from '../../src/regions/kaluga/region';
import { roubles } from '../taxes/case';
import { income, packageTaxes, tax, valued } from './valued';

const taxed = (found: Valued['taxes']['income']): Valued['taxes'] =>
  packageTaxes({ income: found });

/** Worth 100, with `rip` in 2019-2021 at 13.5 %. */
const BEST = valued({
  elements: ['rip', 'property-exemption'],
  nominal: roubles(100),
  taxes: taxed(income(2019, 2021, { 2019: [0n, 13_5000n], 2020: [0n, 13_5000n] })),
});

const because = (part: Partial<Valued>, best = BEST) => lostTo(KALUGA, best, valued(part)).because;

describe('what a package loses by', () => {
  it('is reported in all and by tax, where they differ', () => {
    const best = valued({
      nominal: roubles(15),
      taxes: {
        ...taxed(null),
        taxes: [
          tax(2019, 10, 0),
          tax(2019, 5, 0, { tax: 'land' }),
          tax(2019, 2, 0, { tax: 'property' }),
        ],
      },
    });
    const lost = valued({
      elements: ['joint'],
      nominal: roubles(9),
      taxes: { ...taxed(null), taxes: [tax(2019, 10, 6), tax(2019, 5, 0, { tax: 'land' })] },
      interest: new Map([[2019, roubles(3)]]),
    });
    expect(lostTo(KALUGA, best, lost)).toMatchObject({
      elements: ['joint'],
      value: { nominal: roubles(9), present: null },
      losesBy: { nominal: roubles(6), present: null },
      byTax: [
        { tax: 'income', difference: roubles(-6) },
        { tax: 'property', difference: roubles(-2) },
        { tax: 'interest', difference: roubles(3) },
      ],
    });
  });
});

describe('the reason why a package lost', () => {
  it('is what it lacks', () => {
    expect(because({})).toEqual([{ kind: 'lacks', elements: ['rip', 'property-exemption'] }]);
    expect(because({ elements: ['property-exemption'] })).toEqual([
      { kind: 'lacks', elements: ['rip'] },
    ]);
  });

  it('is not the other measure on income tax where it has one of its own', () => {
    expect(because({ elements: ['spic-regional'] })).toEqual([
      { kind: 'lacks', elements: ['property-exemption'] },
    ]);
  });

  it('is what it needs more, where it is worth the same', () => {
    const more = { ...BEST, elements: [...BEST.elements, 'ppe-upgrade' as const] };
    expect(because(more)).toEqual([{ kind: 'adds-nothing', elements: ['ppe-upgrade'] }]);
    expect(because({ ...more, nominal: roubles(99) })).toEqual([]);
    expect(because({ ...more, present: 1n })).toEqual([]);
  });

  it('is a cap that cut something off', () => {
    const elements = BEST.elements;
    const cut = (exhausts: boolean, kopecks: bigint) =>
      because({
        elements,
        taxes: taxed(
          income(2019, 2021, {}, [
            { year: 2019 },
            { year: 2020, exhausts, cutOff: kopecks },
            { year: 2021, exhausts: true, cutOff: kopecks },
          ]),
        ),
      });
    expect(cut(true, roubles(2))).toEqual([
      { kind: 'cap-exhausted', element: 'rip', year: 2020, cutOff: roubles(4) },
    ]);
    expect(cut(false, roubles(2))).toMatchObject([{ year: 2021 }]);
    expect(cut(true, 0n)).toEqual([]);
    const never = income(2019, 2021, {}, [{ year: 2019, cutOff: roubles(1) }]);
    expect(because({ elements, taxes: taxed(never) })).toEqual([]);
  });

  const other = (...args: Parameters<typeof income>) =>
    because({ elements: ['spic-regional', 'property-exemption'], taxes: taxed(income(...args)) });

  it('is a later beginning', () => {
    expect(other(2020, 2021, {})).toEqual([
      { kind: 'begins-later', element: 'spic-regional', first: 2020, bestFirst: 2019 },
    ]);
    expect(other(2018, 2021, {})).toEqual([]);
  });

  it('is an earlier end', () => {
    expect(other(2019, 2020, {})).toEqual([
      {
        kind: 'ends-earlier',
        element: 'spic-regional',
        last: 2020,
        because: 'last-year',
        bestLast: 2021,
      },
    ]);
    expect(other(2019, 2022, {})).toEqual([]);
  });

  it('is the first year in which both are in force and its rates together are higher', () => {
    expect(other(2019, 2021, { 2019: [0n, 13_5000n], 2020: [2_0000n, 13_5000n] })).toEqual([
      {
        kind: 'higher-rates',
        element: 'spic-regional',
        year: 2020,
        rate: 15_5000n,
        bestRate: 13_5000n,
      },
    ]);
    expect(other(2019, 2021, { 2018: [20_0000n], 2021: [20_0000n] })).toEqual([]);
  });

  it('is no comparison where it has the same measure, or one of them has no lines', () => {
    const elements = BEST.elements;
    expect(because({ elements, taxes: taxed(income(2020, 2020, {})) })).toEqual([]);
    expect(because({ elements: ['spic-regional', 'property-exemption'] })).toEqual([]);
    const lost = { elements: ['spic-regional' as const], taxes: taxed(income(2020, 2020, {})) };
    expect(because(lost, valued({ elements: ['rip'], nominal: 1n }))).toEqual([]);
  });
});
