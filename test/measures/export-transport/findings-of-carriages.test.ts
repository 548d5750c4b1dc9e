import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import { nearMisses } from '../../../src/questions/near-misses/near-misses';
import { profileOf } from '../../profile/document';
import { appraised, decreesWith, type Export, exporter, inYear, on } from './appraised';

const findings = (...given: Parameters<typeof appraised>) =>
  appraised(...given).findings.findings ?? [];

/** The finding of the first carriage. */
const ofFirst = (...given: Parameters<typeof appraised>) => findings(...given)[1]?.findings?.[0];

describe('the findings of exports', () => {
  it('are the region, one carriage at least, and the years of the decrees', () => {
    const { findings: all } = appraised([on('2018-05-01'), on('2020-05-01', { selected: false })]);
    expect(all).toMatchObject({
      id: 'export-transport',
      verdict: 'met',
      findings: [
        { id: 'export-transport.in-the-region', verdict: 'met' },
        {
          id: 'export-transport.carriage',
          verdict: 'met',
          joins: 'any-of',
          findings: [
            {
              id: 'export-transport.selected',
              of: 'exports[0]',
              verdict: 'met',
              path: 'exports[0].selected',
              actual: true,
              required: true,
            },
            {
              id: 'export-transport.selected',
              of: 'exports[1]',
              verdict: 'not-met',
              actual: false,
            },
          ],
        },
        {
          id: 'export-transport.in-force',
          verdict: 'met',
          actual: 2018,
          required: { from: 2017, to: 2026 },
        },
      ],
    });
  });

  it('ask for the list of exports where it is left out', () => {
    expect(findings(undefined)[1]).toEqual({
      id: 'export-transport.carriage',
      verdict: 'unknown',
      missing: [{ path: 'exports', asks: 'value' }],
    });
  });

  it.each<[string, Export[] | undefined, string, number, string]>([
    ['left out', undefined, '2019-01-01', 2019, 'met'],
    ['empty', [], '2019-01-01', 2019, 'met'],
    ['empty, after the decrees', [], '2027-01-01', 2027, 'not-met'],
    ['of a year before the start', [on('2018-05-01')], '2019-01-01', 2018, 'met'],
    ['before the decrees alone', [inYear(2016)], '2017-01-01', 2016, 'not-met'],
    ['before the decrees and in them', [on('2018-05-01'), inYear(2016)], '2017-01-01', 2016, 'met'],
  ])(
    'look at the years of exports, or at those from the start: %s',
    (_, exports, start, ...expected) => {
      const [, , inForce] = findings(exports, undefined, start);
      expect([inForce?.actual, inForce?.verdict]).toEqual(expected);
    },
  );
});

describe('a carriage out of time', () => {
  const SPAN = { from: '2017-04-26', to: '2026-06-30' };

  it.each<[Export, string | number]>([
    [on('2017-04-25'), '2017-04-25'],
    [on('2026-07-01'), '2026-07-01'],
    [inYear(2016), 2016],
    [inYear(2027), 2027],
  ])('is refused by its day or year: %j', (one, actual) => {
    expect(ofFirst([one])).toEqual({
      id: 'export-transport.carried-in-time',
      of: 'exports[0]',
      verdict: 'not-met',
      unit: 'day',
      actual,
      required: SPAN,
      citation: expect.anything(),
      standing: 'secondary',
    });
  });

  it.each([
    [2017, undefined, ['exports[0].selected', 'exports[0].day']],
    [2026, true, ['exports[0].day']],
  ])('may be one of %i, selected: %s', (year, selected, missing) => {
    const finding = ofFirst([inYear(year, { selected })]);
    expect(finding).toMatchObject({
      id: 'export-transport.carried-in-time',
      verdict: 'unknown',
      unit: 'day',
      actual: year,
      required: SPAN,
    });
    expect(finding?.missing?.map(({ path }) => path)).toEqual(missing);
  });

  it('cites the end that it passes', () => {
    const policy = decreesWith({ lastDay: { 2009: '2025-06-30' } });
    expect(ofFirst([on('2025-07-01')], policy)).toMatchObject({
      required: { from: '2017-04-26', to: '2025-06-30' },
      standing: 'scenario',
    });
    expect(ofFirst([on('2017-04-25')], policy)?.standing).toBe('secondary');
    expect(ofFirst([inYear(2025)], policy)).toMatchObject({
      verdict: 'unknown',
      standing: 'scenario',
    });
  });

  it('is none where the decrees have no first or no last day', () => {
    const open = decreesWith({ firstDay: { 2009: null }, firstYear: { 2009: null } });
    expect(ofFirst([on('2009-01-01')], open)?.id).toBe('export-transport.selected');
    expect(ofFirst([on('2026-07-01')], open)?.required).toEqual({
      from: '2009-01-01',
      to: '2026-06-30',
    });
  });

  it('has no way to be brought in time', () => {
    const ways = (one: Export) =>
      nearMisses(profileOf(exporter([one])), { edition: 'law', unconfirmed: true })
        .find(({ id }) => id === 'export-transport')
        ?.ways.map(({ changes }) => changes);
    expect(ways(on('2017-04-25'))).toEqual([
      [
        {
          kind: 'none',
          finding: 'export-transport.carried-in-time',
          of: 'exports[0]',
          because: 'no-way-found',
        },
      ],
    ]);
    expect(ways(on('2018-04-25', { selected: false }))).toMatchObject([
      [{ finding: 'export-transport.selected', path: 'exports[0].selected' }],
    ]);
  });
});

describe('goods worth less than their carriage', () => {
  const odd = exporter([on('2018-05-01'), on('2018-06-01', { goodsValue: 19_999_999 })]);
  const warned = (measures: ('export-transport' | 'toser' | 'rip')[], document = odd) =>
    assess(profileOf(document), { edition: 'law', measures }).warnings.filter(
      ({ id }) => id === 'goods-below-transport-cost',
    );

  it('are named by a warning of the subsidy, where that is judged', () => {
    const warning = {
      id: 'goods-below-transport-cost',
      measures: ['export-transport'],
      values: { paths: ['exports[1]'] },
    };
    expect(warned(['export-transport'])).toEqual([warning]);
    expect(warned(['rip', 'export-transport'])).toEqual([warning]);
    expect(warned(['rip'])).toEqual([]);
    expect(warned(['export-transport'], exporter(undefined))).toEqual([]);
  });
});
