import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import { WHOLE } from '../../../src/kit/money';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import {
  appraised,
  decreesOn,
  decreesWith,
  inYear,
  missingPaths,
  on,
  paidAtMost,
  paidFor,
} from './appraised';

const figuresOf = (...given: Parameters<typeof appraised>) =>
  appraised(...given).basis.map(({ figure }) => figure.replace('exportTransport.', ''));

const paid = (...given: Parameters<typeof appraised>) => paidFor(appraised(...given).treatments[0]);

const TERMS = ['share', 'ceiling', 'limit', 'limitUnknown'];
const YEARS = ['firstYear', 'lastYear'];
const BIG = { transportCost: 1_000_000_000, goodsValue: 8_000_000_000 };

describe('the appraisal of exports', () => {
  it('runs from the first carriage to the last', () => {
    const { otherEnd, readings, treatments } = appraised([on('2020-05-15'), on('2018-05-01')]);
    expect(treatments).toHaveLength(1);
    expect(treatments[0]).toMatchObject({
      tax: 'subsidy',
      periods: { first: 2018, last: 2020, because: 'carriage-ends' },
    });
    expect(otherEnd).toBeUndefined();
    expect(readings).toEqual([]);
  });

  it('rests on the terms of each carriage and on the years of the decrees', () => {
    expect(figuresOf([on('2018-05-01'), on('2024-05-01', { timber: true })])).toEqual([
      ...TERMS,
      'timberShare',
      ...TERMS.slice(1),
      ...YEARS,
    ]);
    expect(figuresOf([on('2018-05-01', { selected: false })])).toEqual(YEARS);
  });

  it('has no treatment and no note where nothing is paid for', () => {
    expect(appraised([on('2018-05-01', { selected: false })])).toMatchObject({
      treatments: [],
      missing: [],
      assumed: [],
    });
  });

  it('has two ends where a ceiling is not known, beside carriages of which all is known', () => {
    const { otherEnd, treatments } = appraised([on('2018-05-01'), on('2024-05-01')]);
    // 80 % and, at most, 60 % of 20 million
    expect(paidFor(treatments[0])).toEqual([
      ['exports[0]', 16_000_000],
      ['exports[1]', 12_000_000],
    ]);
    expect(paidFor(otherEnd)).toEqual([
      ['exports[0]', 16_000_000],
      ['exports[1]', 0],
    ]);
  });

  it.each([
    ['is all known in 2018', [on('2018-05-01')], []],
    ['of 2024 is bounded, and is taken not to be timber', [on('2024-05-01')], ['bound', 'timber']],
    ['of 2024 is stated to be timber', [on('2024-05-01', { timber: true })], ['bound']],
    ['of 2024 is stated to be none', [on('2024-05-01', { timber: false })], ['bound']],
  ])('notes an estimate; what %s', (_, exports, more) => {
    const notes = {
      bound: { id: 'export-upper-bound', values: { paths: ['exports[1]'] } },
      timber: { id: 'export-not-timber', values: { paths: ['exports[1]'] } },
    };
    expect(appraised([on('2018-01-01'), ...exports]).assumed).toEqual([
      { id: 'export-estimate', values: {} },
      ...(more as (keyof typeof notes)[]).map((one) => notes[one]),
    ]);
  });

  it('is bounded by a limit that is not known alone', () => {
    // 11 % of 100 million, but of the limit nothing is known
    const policy = decreesWith({ ceiling: { '2026-01-01': '0.11' } });
    const { otherEnd, treatments } = appraised([on('2026-03-01')], policy);
    expect(paidFor(treatments[0])).toEqual([['exports[0]', 11_000_000]]);
    expect(paidFor(otherEnd)).toEqual([['exports[0]', 0]]);
  });
});

describe('the limit of a company', () => {
  it('goes on one day to the carriage that is listed first', () => {
    // 80 % of 400 million are 320, and 180 of 500 million are left
    const more = { ...BIG, transportCost: 400_000_000 };
    expect(paid([on('2020-05-01', more), on('2020-05-01', more)])).toEqual([
      ['exports[0]', 320_000_000],
      ['exports[1]', 180_000_000],
    ]);
  });

  it('that falls within a year leaves nothing to later days where more is paid already', () => {
    // 500 million to 27 July 2022, 300 million from the next day on
    expect(paid([on('2022-03-01', BIG), on('2022-08-01', BIG)])).toEqual([
      ['exports[0]', 500_000_000],
      ['exports[1]', 0],
    ]);
  });
});

describe('a carriage without a day', () => {
  const HALF = 50_0000n;
  const SINCE = '2009-01-01';

  it.each<[string, number, () => Policy, boolean]>([
    [
      'in a year whose figures are new on 1 January',
      2024,
      () => decreesOn('share', { [SINCE]: WHOLE, '2024-01-01': HALF }),
      false,
    ],
    [
      'in a year whose last day has others',
      2024,
      () => decreesOn('share', { [SINCE]: WHOLE, '2024-12-31': HALF }),
      true,
    ],
    [
      'in a year in which a source is new, but no figure',
      2024,
      () => decreesOn('share', { [SINCE]: HALF, '2024-06-01': HALF, '2025-01-01': WHOLE }),
      false,
    ],
    [
      'in a year with the end of the decrees',
      2024,
      () => decreesWith({ lastDay: { 2009: '2024-12-30' } }),
      true,
    ],
    [
      'in a year of which all is in time',
      2024,
      () => decreesWith({ lastDay: { 2009: '2024-12-31' } }),
      false,
    ],
    ['in the year of the first day', 2017, () => LAW, true],
    ['in the year of the last day', 2026, () => LAW, true],
    [
      'in time on days without a share',
      2017,
      () => decreesOn('share', { [SINCE]: HALF, '2017-04-26': 0n }),
      false,
    ],
    [
      'out of time on days with a share',
      2026,
      () => decreesOn('share', { [SINCE]: HALF, '2026-01-01': 0n, '2026-07-01': HALF }),
      false,
    ],
    [
      'on the one day in time that has a share',
      2017,
      () =>
        decreesOn(
          'share',
          { [SINCE]: 0n, '2017-12-31': HALF },
          decreesWith({ firstDay: { 2009: '2017-12-31' } }),
        ),
      true,
    ],
    [
      'in time to the first day of a year, which has a share',
      2024,
      () =>
        decreesOn(
          'share',
          { [SINCE]: HALF, '2024-01-02': 0n },
          decreesWith({ lastDay: { 2009: '2024-01-01' } }),
        ),
      true,
    ],
  ])('is asked for it %s: %i', (_, year, policy, isAsked) => {
    expect(missingPaths([inYear(year)], policy())).toEqual(isAsked ? ['exports[0].day'] : []);
  });

  it('is asked whether it was selected, where the decrees have no last day or no first', () => {
    const open = [on('2018-05-01'), inYear(2018, { selected: undefined })];
    expect(missingPaths(open, BROCHURE_2019)).toEqual(['exports[1].selected']);
    expect(missingPaths(open, decreesWith({ firstDay: { 2009: null } }))).toEqual([
      'exports[1].selected',
    ]);
    expect(missingPaths(open, decreesWith({ firstDay: { 2009: '2019-01-01' } }))).toEqual([]);
  });
});

describe('a carriage of a company that may be selected, beside one of a company that is', () => {
  it('is asked about', () => {
    expect(missingPaths([on('2018-05-01'), on('2018-06-01', { selected: undefined })])).toEqual([
      'exports[1].selected',
    ]);
  });

  it('is asked about where it takes of the limit what another would have', () => {
    // both at the limit of 500 million of 2020
    const exports = [on('2020-06-01', BIG), on('2020-05-01', { ...BIG, selected: undefined })];
    expect(missingPaths(exports)).toEqual(['exports[1].selected']);
  });

  it('is asked about where the day of the other is missing', () => {
    const exports = [inYear(2019), on('2018-06-01', { selected: undefined })];
    expect(missingPaths(exports)).toEqual(['exports[1].selected', 'exports[0].day']);
    const nothing = [inYear(2019), inYear(2018, { selected: undefined, transportCost: 0 })];
    expect(missingPaths(nothing)).toEqual(['exports[0].day']);
  });
});

describe('the most that is paid in a year', () => {
  const exports = [
    on('2018-05-01'),
    on('2018-06-01', { selected: undefined }),
    on('2018-07-01', { selected: false }),
    inYear(2018, { transportCost: 10_000_000 }),
    on('2019-02-01'),
    inYear(2019),
    on('2024-02-01'),
  ];

  it.each([
    // 80 % of 20, 20 and 10 million
    [2018, 40_000_000],
    // 80 % of 20 million, and all 20 million of the carriage whose day is missing
    [2019, 36_000_000],
    [2020, 0],
    // the upper of two ends
    [2024, 12_000_000],
  ])('of %i is %i', (year, amount) => {
    expect(paidAtMost(exports, year)).toBe(BigInt(amount) * 100n);
  });

  it('is nothing without exports', () => {
    expect(paidAtMost(undefined, 2018)).toBe(0n);
  });
});
