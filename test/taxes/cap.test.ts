import { describe, expect, it } from 'vitest';
import { type FullRelief, isClosed, ledgerOf } from '../../src/engine/taxes/cap';
import type { Cap } from '../../src/engine/taxes/treatment';
import { CAP } from './case';

const roubles = (amount: number): bigint => BigInt(amount) * 100n;

/** Relief of each year from 2019 on, roubles, all of it regional. */
const regional = (...amounts: number[]): FullRelief[] =>
  amounts.map((amount, index) => ({ year: 2019 + index, federal: 0n, regional: roubles(amount) }));

const capOf = (...caps: number[]) => {
  const last = caps.at(-1) ?? 0;
  return (year: number) => roubles(caps[year - 2019] ?? last);
};

const LAST = 2030;

const under = (reliefs: FullRelief[], cap: (year: number) => bigint, mode: Cap['year']) =>
  reliefs.map(ledgerOf(cap, mode, LAST));

const granted = (...args: Parameters<typeof under>) =>
  under(...args).map((period) => Number(period.granted / 100n));

const exhausted = (...args: Parameters<typeof under>) =>
  under(...args).flatMap(({ exhausts, year }) => (exhausts ? year : []));

describe('a cap of 100 and a relief of 40 a year', () => {
  const reliefs = regional(40, 40, 40, 40);

  it('gives what is left of it, then nothing', () => {
    expect(granted(reliefs, capOf(100), 'clip')).toEqual([40, 40, 20, 0]);
    expect(granted(reliefs, capOf(100), 'ends')).toEqual([40, 40, 20, 0]);
    expect(exhausted(reliefs, capOf(100), 'clip')).toEqual([2021]);
  });

  it('gives the period that passes it whole under one reading and nothing under another', () => {
    expect(granted(reliefs, capOf(100), 'full')).toEqual([40, 40, 40, 0]);
    expect(granted(reliefs, capOf(100), 'none')).toEqual([40, 40, 0, 0]);
  });

  it('shows what it was, what was used before, and what it cut off', () => {
    expect(under(reliefs, capOf(100), 'clip')[2]).toMatchObject({
      cap: roubles(100),
      before: roubles(80),
      full: roubles(40),
      granted: roubles(20),
      cutOff: roubles(20),
    });
  });

  it('that grows lets more through only where the relief goes on', () => {
    const growing = capOf(100, 100, 100, 130);
    expect(granted(reliefs, growing, 'clip')).toEqual([40, 40, 20, 30]);
    expect(exhausted(reliefs, growing, 'clip')).toEqual([2021, 2022]);
    expect(granted(reliefs, growing, 'ends')).toEqual([40, 40, 20, 0]);
    expect(granted(reliefs, growing, 'full')).toEqual([40, 40, 40, 0]);
    expect(granted(reliefs, growing, 'none')).toEqual([40, 40, 0, 0]);
  });
});

describe('a cap that is reached exactly', () => {
  const reliefs = regional(40, 60, 40);

  it.each(['clip', 'ends', 'full', 'none'] as const)(
    'is exhausted in that period, with nothing cut off (%s)',
    (mode) => {
      expect(granted(reliefs, capOf(100), mode)).toEqual([40, 60, 0]);
      expect(exhausted(reliefs, capOf(100), mode)).toEqual([2020]);
      expect(under(reliefs, capOf(100), mode)[1]?.cutOff).toBe(0n);
    },
  );

  it('is not exhausted a rouble below', () => {
    expect(exhausted(reliefs, capOf(101), 'clip')).toEqual([2021]);
    expect(granted(reliefs, capOf(101), 'clip')).toEqual([40, 60, 1]);
  });
});

describe('a year whose relief takes nothing of the cap', () => {
  // losses of earlier years leave no base under the measure, but one without it
  const reliefs: FullRelief[] = [
    ...regional(100),
    { year: 2020, federal: roubles(3), regional: roubles(17), takes: 0n },
  ];

  it.each([
    ['a rouble below the cap', 101, 2030, [100, 20]],
    ['at the cap', 100, 2030, [100, 0]],
    ['at a cap that grows before the last year', 100, 2029, [100, 20]],
    ['at a cap that grows after it', 100, 2031, [100, 0]],
  ] as const)('has it all while the cap lets more through: %s', (_, cap, grows, amounts) => {
    const capIn = (year: number) => roubles(year >= grows && cap === 100 ? 101 : cap);
    const growing = (year: number) => (grows === LAST ? roubles(cap) : capIn(year));
    expect(granted(reliefs, growing, 'clip')).toEqual(amounts);
  });

  it('has none behind the end under any other reading', () => {
    expect(granted(reliefs, capOf(100), 'ends')).toEqual([100, 0]);
    expect(granted(reliefs, capOf(99), 'full')).toEqual([100, 0]);
    expect(granted(reliefs, capOf(99), 'none')).toEqual([0, 0]);
  });
});

describe('a cap below what was used', () => {
  it('gives nothing and takes nothing back', () => {
    expect(granted(regional(40, 40), capOf(100, 10), 'clip')).toEqual([40, 0]);
  });
});

describe('what is left of a cap', () => {
  const split = (federal: number, ofRegion: number, cap: number) => {
    const reliefs = [{ year: 2019, federal: roubles(federal), regional: roubles(ofRegion) }];
    const [period] = under(reliefs, () => roubles(cap), 'clip');
    return [Number((period?.federal ?? 0n) / 100n), Number((period?.regional ?? 0n) / 100n)];
  };

  it.each([
    // 1,500,000 x 9 / 19.5 = 692,307.69
    [9_000_000, 10_500_000, 1_500_000, [692_308, 807_692]],
    // half a rouble goes up for the federal budget
    [1, 1, 1, [1, 0]],
    [1, 3, 2, [1, 1]],
    // 1 x 2 / 5 = 0.4
    [2, 3, 1, [0, 1]],
    [0, 10, 4, [0, 4]],
    [10, 0, 4, [4, 0]],
    [2, 3, 5, [2, 3]],
    [2, 3, 0, [0, 0]],
  ])('is split between %i and %i in proportion: %i left', (federal, ofRegion, cap, parts) => {
    expect(split(federal, ofRegion, cap)).toEqual(parts);
  });
});

it('a year without relief leaves the cap as it was', () => {
  expect(granted(regional(40, 0, 80), capOf(100), 'clip')).toEqual([40, 0, 60]);
  expect(exhausted(regional(100, 0, 0), capOf(100), 'clip')).toEqual([2019]);
});

describe('a period that a cap of 100 closes', () => {
  /** The last of some years' reliefs, each with what it takes of the cap. */
  const closes = (
    amounts: readonly (readonly [relief: number, takes: number])[],
    mode: Cap['year'],
    fromYear: number | null = null,
  ) => {
    const reliefs = amounts.map(([relief, takes], index) => ({
      year: 2019 + index,
      federal: 0n,
      regional: roubles(relief),
      takes: roubles(takes),
    }));
    const last = under(reliefs, capOf(100), mode).at(-1);
    return last && isClosed({ ...CAP, year: mode, fromYear }, last);
  };

  it.each<[string, (readonly [number, number])[], Cap['year'], number | null, boolean]>([
    ['is not one with relief', [[40, 40]], 'clip', null, false],
    [
      'is not one of which a part is left',
      [
        [40, 40],
        [80, 80],
      ],
      'clip',
      null,
      false,
    ],
    [
      'has relief and gets nothing',
      [
        [100, 100],
        [40, 40],
      ],
      'clip',
      null,
      true,
    ],
    [
      'is not one before the first year of the cap',
      [
        [100, 100],
        [40, 40],
      ],
      'clip',
      2021,
      false,
    ],
    [
      'is one of that year',
      [
        [100, 100],
        [40, 40],
      ],
      'clip',
      2020,
      true,
    ],
    [
      'has no relief where the cap is used up',
      [
        [100, 100],
        [0, 0],
      ],
      'clip',
      null,
      true,
    ],
    [
      'is not one without relief below it',
      [
        [99, 99],
        [0, 0],
      ],
      'clip',
      null,
      false,
    ],
    [
      'is not one before the first year without relief',
      [
        [100, 100],
        [0, 0],
      ],
      'clip',
      2021,
      false,
    ],
    [
      'ends the relief and takes nothing',
      [
        [40, 40],
        [0, 80],
      ],
      'none',
      null,
      true,
    ],
    [
      'is not one that takes the rest',
      [
        [40, 40],
        [0, 60],
      ],
      'ends',
      null,
      false,
    ],
    [
      'comes after one that ended the relief',
      [
        [40, 40],
        [0, 80],
        [0, 10],
      ],
      'none',
      null,
      true,
    ],
    [
      'has no relief after one in full',
      [
        [140, 140],
        [0, 0],
      ],
      'full',
      null,
      true,
    ],
    // 4 of 10 are left of the cap: 0.4 of a rouble of relief
    [
      'gets less than half a rouble',
      [
        [40, 96],
        [1, 10],
      ],
      'clip',
      null,
      true,
    ],
    [
      'gets half a rouble',
      [
        [40, 95],
        [1, 10],
      ],
      'clip',
      null,
      false,
    ],
    ['is not the one in full', [[0, 140]], 'full', null, false],
  ])('%s', (_, amounts, mode, fromYear, closed) => {
    expect(closes(amounts, mode, fromYear)).toBe(closed);
  });

  it('is one in full only where the relief has ended', () => {
    const period = { year: 2020, full: 0n, granted: 0n, used: 0n, takes: 0n, cutOff: 0n };
    const budgets = { federal: 0n, regional: 0n, property: 0n, exhausts: false };
    const at = (mode: Cap['year'], before: bigint, ended: boolean) =>
      isClosed({ ...CAP, year: mode }, { ...period, ...budgets, cap: 100n, before, ended });
    expect([at('full', 100n, false), at('full', 100n, true)]).toEqual([false, true]);
    expect([at('clip', 100n, false), at('clip', 99n, false)]).toEqual([true, false]);
  });
});
