import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/figures/policy';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import type { KeyRateItem } from '../../src/regions/russia/other-loans/fields';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import type { Fields } from '../contracts/other-loan-cases';
import { revised } from '../figures/named';
import { termsOf } from './other-terms';

describe('the figures on which the conditions and the rates rest', () => {
  const figuresOf = (...asked: Parameters<typeof termsOf>) =>
    termsOf(...asked)
      .figures.map(({ figure }) => figure.replace('otherLoans.programmes.', ''))
      .sort();
  const of = (id: string, ...names: string[]) => names.map((name) => `${id}.${name}`).sort();

  test.each<[OtherProgrammeId, string[]]>([
    [
      'cluster-platform',
      [
        ...['opens', 'minAmount', 'maxAmount', 'points', 'keyShare', 'yearsAfterPhase'],
        ...['priorityProduct', 'platformApproved'],
      ],
    ],
    [
      'sme-1764',
      [
        ...['opens', 'closes', 'minAmount', 'maxAmount', 'termYears', 'points', 'keyShare'],
        ...['lowerYears', 'smallBusiness', 'listedSector'],
      ],
    ],
    [
      'sme-combined',
      ['opens', 'minAmount', 'pointsOff', 'keyShare', 'smallBusiness', 'activities'],
    ],
  ])('of %s are all of its own', (id, names) => {
    expect(figuresOf(id)).toEqual(of(id, ...names));
  });

  test.each([
    [true, 'technologyPoints'],
    [false, 'points'],
    [undefined, 'points'],
  ])('of the mortgage, a technology company %s, name the rate that is taken', (is, points) => {
    const facts = { productionPremises: true, technologyCompany: is };
    const names = ['opens', 'maxAmount', 'termYears', 'activities', 'productionPremises'];
    expect(figuresOf('industrial-mortgage', { facts })).toEqual(
      of('industrial-mortgage', ...names, points),
    );
  });

  test.each([
    ['micro', 'maxMicro', 'points'],
    ['small', 'maxSmall', 'points'],
    ['medium', 'maxAmount', 'mediumPoints'],
    ['none', 'maxAmount', 'points'],
  ] as const)(
    'of the investment loan of a firm %s are %s and %s, and the rate of Decree 1764',
    (smeCategory, most, points) => {
      const names = ['opens', 'closes', 'minAmount', 'firstYears', 'lowerYears', 'smallBusiness'];
      expect(figuresOf('sme-investment', { smeCategory })).toEqual([
        ...of('sme-1764', 'keyShare', 'points'),
        ...of('sme-investment', ...names, most, points),
      ]);
    },
  );
});

const PATH: KeyRateItem[] = [
  { from: '2019-01-01', rate: '0.06' },
  { from: '2022-10-15', rate: '0.07' },
];
/** Ends with a value later than the day of drawing. */
const LATER: KeyRateItem[] = [...PATH, { from: '2022-10-16', rate: '0.08' }];

describe('what a programme reads of the borrowing section', () => {
  const read = (id: OtherProgrammeId, fields: Fields) => termsOf(id, fields).read;
  const UNCOMPARED: Fields = { marketRate: undefined };

  test.each<[OtherProgrammeId, string[]]>([
    [
      'cluster-platform',
      ['investmentPhaseEnds', 'facts.priorityProduct', 'facts.platformApproved', 'keyRates'],
    ],
    ['sme-1764', ['facts.listedSector', 'keyRates']],
    ['sme-investment', ['keyRates']],
    ['sme-combined', ['keyRates']],
    ['industrial-mortgage', ['facts.technologyCompany', 'facts.productionPremises']],
  ])('%s', (id, fields) => {
    const paths = fields.map((field) => `borrowing.${field}`);
    expect(read(id, {})).toEqual(paths);
    const keyRates = paths.includes('borrowing.keyRates') ? [] : ['borrowing.keyRates'];
    expect(read(id, UNCOMPARED)).toEqual([...paths, ...keyRates, 'borrowing.marketMargin']);
  });

  test('is no key rate for a rate that is fixed, beside a market rate', () => {
    expect(read('sme-1764', { drawn: '2020-12-31' })).toEqual(['borrowing.facts.listedSector']);
    expect(read('sme-1764', { drawn: '2021-01-01' })).toContain('borrowing.keyRates');
  });
});

describe('the key rate', () => {
  const rateOn = (day: string, keyRates: Fields['keyRates'], held = false) =>
    termsOf('sme-1764', { keyRates }, { held }).rates.keyRateOn(day);

  test('is that of the edition on the day of drawing, throughout', () => {
    // 7.5 % from 19.09.2022 on.
    for (const day of ['2022-10-15', '2024-01-15']) expect(rateOn(day, undefined)).toBe(7_5000n);
    expect(termsOf('sme-1764').keyRate).toMatchObject({ figure: 'loans.keyRate', value: 7_5000n });
  });

  test('is by a path the last that has begun, in whatever order', () => {
    for (const path of [LATER, [...LATER].reverse()]) {
      expect(rateOn('2018-12-31', path)).toBeNull();
      expect(rateOn('2019-01-01', path)).toBe(6_0000n);
      expect(rateOn('2022-10-14', path)).toBe(6_0000n);
      expect(rateOn('2022-10-15', path)).toBe(7_0000n);
      expect(rateOn('2022-10-16', path)).toBe(8_0000n);
    }
    expect(termsOf('sme-1764', { keyRates: LATER }).keyRate).toBeNull();
  });

  test('is by the reading held that of the day of drawing, throughout', () => {
    expect(rateOn('2024-01-15', LATER, true)).toBe(7_0000n);
  });

  test('of a path that changes after the day of drawing depends on the reading', () => {
    const readings = (id: OtherProgrammeId, fields: Fields) => termsOf(id, fields).readings;
    expect(readings('sme-1764', { keyRates: PATH })).toEqual([]);
    expect(readings('sme-1764', { keyRates: LATER })).toEqual(['floating.reset']);
    expect(readings('sme-1764', {})).toEqual([]);
    // At a fixed rate beside a market rate it changes nothing.
    expect(readings('industrial-mortgage', { keyRates: LATER })).toEqual([]);
    expect(readings('industrial-mortgage', { keyRates: LATER, marketRate: undefined })).toEqual([
      'floating.reset',
    ]);
  });

  test('is of no use to a fixed rate beside a market rate', () => {
    expect(termsOf('industrial-mortgage').keyRate).toBeNull();
    expect(termsOf('industrial-mortgage', { marketRate: undefined }).keyRate).toMatchObject({
      value: 7_5000n,
    });
  });

  test.each<[OtherProgrammeId, Fields, string[]]>([
    // The edition knows none from 21.03.2026 on.
    ['sme-combined', { drawn: '2026-03-20' }, []],
    ['sme-combined', { drawn: '2026-03-21' }, ['borrowing.keyRates']],
    ['sme-combined', { drawn: '2026-03-21', keyRates: PATH }, []],
    ['sme-combined', { drawn: '2026-03-21', marketRate: undefined }, ['borrowing.keyRates']],
    ['industrial-mortgage', { drawn: '2026-03-21' }, []],
    [
      'industrial-mortgage',
      { drawn: '2026-03-21', marketRate: undefined },
      ['borrowing.marketRate'],
    ],
    ['industrial-mortgage', { drawn: '2026-03-20', marketRate: undefined }, []],
    ['cluster-platform', { investmentPhaseEnds: undefined }, ['borrowing.investmentPhaseEnds']],
    [
      'cluster-platform',
      { drawn: '2026-03-21', investmentPhaseEnds: undefined },
      ['borrowing.investmentPhaseEnds', 'borrowing.keyRates'],
    ],
  ])('of %s, %j: asks for %j', (id, fields, missing) => {
    expect(termsOf(id, fields).missing).toEqual(missing);
  });
});

describe('the market rate', () => {
  const market = (fields: Fields) => {
    const { isFloor, rates } = termsOf('sme-1764', fields);
    return [isFloor, rates.marketAt(7_0000n), rates.marketAt(null)];
  };

  test('is the one stated, else the key rate and a margin, else the key rate as a floor', () => {
    const marketMargin = '0.03';
    const marketRate = undefined;
    expect(market({ marketMargin })).toEqual([false, 15_0000n, 15_0000n]);
    expect(market({})).toEqual([false, 15_0000n, 15_0000n]);
    expect(market({ marketMargin, marketRate })).toEqual([false, 10_0000n, null]);
    expect(market({ marketRate })).toEqual([true, 7_0000n, null]);
  });
});

describe('the rates', () => {
  const steps = (id: OtherProgrammeId, fields: Fields = {}) => termsOf(id, fields).rates.steps;

  test.each<[OtherProgrammeId, Fields, object[]]>([
    // Two years after 2025-12-31: of a loan of 2024-01-15 the 16th quarter begins on 2027-10-15.
    ['cluster-platform', {}, [{ upToQuarter: 16, points: 3_0000n, keyShare: 30_0000n }]],
    [
      'cluster-platform',
      { investmentPhaseEnds: '2026-01-14' },
      [{ upToQuarter: 16, points: 3_0000n, keyShare: 30_0000n }],
    ],
    [
      'cluster-platform',
      { investmentPhaseEnds: '2026-01-15' },
      [{ upToQuarter: 17, points: 3_0000n, keyShare: 30_0000n }],
    ],
    ['sme-1764', { drawn: '2020-12-31' }, [{ upToQuarter: 20, points: 8_5000n, keyShare: 0n }]],
    ['sme-1764', {}, [{ upToQuarter: 20, points: 2_7500n, keyShare: 100_0000n }]],
    [
      'sme-investment',
      {},
      [
        { upToQuarter: 12, points: 4_0000n, keyShare: 0n },
        { upToQuarter: 20, points: 2_7500n, keyShare: 100_0000n },
      ],
    ],
    ['sme-combined', {}, [{ upToQuarter: null, points: -3_5000n, keyShare: 100_0000n }]],
    ['industrial-mortgage', {}, [{ upToQuarter: null, points: 5_0000n, keyShare: 0n }]],
  ])('of %s, %j', (id, fields, expected) => {
    expect(steps(id, fields)).toEqual(expected);
  });

  test('of the platform are not known without the end of the investment phase', () => {
    expect(steps('cluster-platform', { investmentPhaseEnds: undefined })).toBeNull();
  });

  test('of the mortgage could be lower where a fact is not stated that lowers them', () => {
    const open = (technologyCompany: boolean | undefined, policy?: Policy) =>
      termsOf(
        'industrial-mortgage',
        { facts: { productionPremises: true, technologyCompany } },
        policy && { policy },
      ).open;
    const paths = ['borrowing.facts.technologyCompany'];
    expect(open(undefined)).toEqual(paths);
    expect(open(false)).toEqual([]);
    expect(open(true)).toEqual([]);
    const [value] = LAW.otherLoans.programmes['industrial-mortgage'].technologyPoints.values;
    if (value === undefined) throw new Error('there is a rate of technology companies');
    const withRate = (rate: bigint) =>
      revised(LAW, {
        otherLoans: {
          programmes: {
            'industrial-mortgage': { technologyPoints: [{ ...value, value: rate }] },
          },
        },
      });
    expect(open(undefined, withRate(4_9999n))).toEqual(paths);
    expect(open(undefined, withRate(5_0000n))).toEqual([]);
  });
});
