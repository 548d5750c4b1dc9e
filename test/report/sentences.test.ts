import { describe, expect, test } from 'vitest';
import type { FindingResult } from '../../src/answer/results/finding';
import type { Sources } from '../../src/answer/results/tables';
import { formatOf } from '../../src/report/format';
import { references } from '../../src/report/references';
import { missingOf, reasons, type Voice } from '../../src/report/sentences';
import { NO_TABLES } from '../../src/report/tables';
import { en } from '../words';

const SOURCES: Sources = {
  'act-1.law': { text: 'Act 1', standing: 'law' },
  'act-1.unconfirmed': { text: 'Act 1', standing: 'unconfirmed' },
};

const voice = (): Voice => ({
  words: en,
  format: formatOf(false, en),
  references: references(SOURCES, 'unconfirmed'),
  tables: { ...NO_TABLES, sources: SOURCES },
});

const said = (finding: FindingResult, verdict = finding.verdict): readonly string[] =>
  reasons(finding, verdict, voice());

describe('one finding', () => {
  const claim = 'the project stands in the region';
  const base = { id: 'rip.in-the-region', unit: 'yes-no', required: true } as const;

  test('says its claim by its verdict', () => {
    expect(said({ ...base, verdict: 'met', actual: true })).toEqual([claim]);
    expect(said({ ...base, verdict: 'not-met', actual: false })).toEqual([
      'the project stands outside the region',
    ]);
    expect(said({ ...base, verdict: 'unknown' })).toEqual([`it is not known whether ${claim}`]);
  });

  test('says nothing where a fact is missing, which is named elsewhere', () => {
    const missing = [{ path: 'project.site', asks: 'yes-no' }] as const;
    expect(said({ ...base, verdict: 'unknown', missing })).toEqual([]);
  });

  test('names its source, and that it is unconfirmed', () => {
    const met = { ...base, verdict: 'met' } as const;
    expect(said({ ...met, source: 'act-1.law' })).toEqual([`${claim} [1]`]);
    expect(said({ ...met, source: 'act-1.unconfirmed' })).toEqual([`${claim} [1, unconfirmed]`]);
    expect(said(met)).toEqual([claim]);
    expect(() => said({ ...met, source: 'act-2.law' })).toThrow('no source act-2.law');
  });

  test('names what it is of', () => {
    expect(said({ ...base, verdict: 'met', of: 'Hall\n1' })).toEqual([`Hall 1: ${claim}`]);
  });

  test.each<[Partial<FindingResult>, string]>([
    [
      { unit: 'roubles', actual: '5', required: '7', shortfall: '2' },
      '5, at least 7 needed, short of 2',
    ],
    [{ unit: 'roubles', actual: null, required: '7' }, 'at least 7 needed'],
    [{ unit: 'share', actual: '0.755', required: '0.25' }, '75.5%, at least 25% needed'],
    [
      { unit: 'share', actual: 'no-depreciated-value', required: '0.25' },
      'no depreciated value, at least 25% needed',
    ],
    [{ unit: 'count', actual: '1', required: '1' }, '1, at least 1 needed'],
    [{ unit: 'year', actual: '2020', required: '2017-2028' }, '2020, years that count: 2017-2028'],
    [{ unit: 'year', actual: '2020' }, '2020'],
    [{ unit: 'day', actual: '2019-02-01', required: '2019-02-01' }, '2019-02-01'],
    [
      { unit: 'day', actual: null, required: '2019-02-01', assumed: true },
      'taken as obtained on 2019-02-01',
    ],
    [
      { unit: 'day', actual: '2023-02-01', required: '2019-01-01/2021-12-31' },
      '2023-02-01, day asked: 2019-01-01 to 2021-12-31',
    ],
    [{ unit: 'code', actual: '28.11', required: ['28', '16'] }, '28.11, values allowed: 28, 16'],
  ])('%o', (given, words) => {
    const finding: FindingResult = { id: 'rip.status', verdict: 'met', ...given };
    expect(said(finding)).toEqual([`the status is held: ${words}`]);
  });

  test.each<[string, Partial<FindingResult>, string]>([
    [
      'joint.assets',
      { unit: 'roubles', actual: '7', required: '5', shortfall: '2' },
      "all loans of the fund together pass their share of the borrower's assets: 7, at most 5 allowed, 2 too much",
    ],
    [
      'leasing.term',
      { unit: 'count', actual: '63', required: '60' },
      'the months of the term pass the longest of the programme: 63, at most 60 allowed',
    ],
    [
      'productivity.open',
      { unit: 'day', actual: '2019-02-28', required: '2019-03-01' },
      'the programme is not open yet on the day of drawing: 2019-02-28, open from 2019-03-01',
    ],
  ])('what bounds it from above, or from a day on: %s', (id, given, words) => {
    expect(said({ id, verdict: 'not-met', ...given })).toEqual([words]);
  });

  test('of a programme as a whole', () => {
    expect(said({ id: 'joint', verdict: 'met' })).toEqual(['all of its conditions are met']);
  });

  test.each([
    ['kind-not-counted', 'its kind does not count'],
    ['caller-says-no', 'the profile says that it does not count'],
    ['before-start', 'made before the start'],
    ['outside-window', 'made after the window'],
  ] as const)('names what was not counted: %s', (because, words) => {
    const leftOut = [{ path: 'capitalInvestment[0]', amount: '5', because }];
    expect(said({ ...base, verdict: 'met', leftOut })).toEqual([
      `${claim}: not counted: capitalInvestment[0] 5 (${words})`,
    ]);
  });
});

describe('a tree of findings', () => {
  const leaf = (id: string, verdict: FindingResult['verdict']): FindingResult => ({ id, verdict });
  const tree = (
    joins: 'all-of' | 'any-of',
    verdict: FindingResult['verdict'],
    ...ids: FindingResult[]
  ) => ({ id: 'x', joins, verdict, findings: ids }) satisfies FindingResult;
  const REGION = 'the project stands outside the region';
  const LAND = 'the land of the project is neither owned nor leased';
  const region = leaf('rip.in-the-region', 'not-met');
  const land = leaf('rip.land-owned-or-leased', 'not-met');
  const sound = leaf('rip.no-oil-or-gas', 'met');
  const open = leaf('rip.no-excisable-goods', 'unknown');

  test('every condition that is not met is reported, but not what is only unknown', () => {
    expect(said(tree('all-of', 'not-met', region, sound, land, open))).toEqual([REGION, LAND]);
  });

  test('of several of which one would do, none of which is met', () => {
    expect(said(tree('any-of', 'not-met', region, land))).toEqual([
      `neither of these holds: ${REGION}; or ${LAND}`,
    ]);
    expect(said(tree('any-of', 'not-met', region))).toEqual([REGION]);
  });

  test('what failed inside something that is met all the same is not stated', () => {
    const met = tree('any-of', 'met', region, sound);
    expect(said(tree('all-of', 'not-met', met, land), 'not-met')).toEqual([LAND]);
    expect(said(met)).toEqual(['the project does not extract or process oil or gas']);
  });
});

describe('a fact that is missing', () => {
  test.each([
    [
      'capitalInvestment',
      'value',
      'capitalInvestment: capital investment by year or by day, a value',
    ],
    [
      'imports[12].usedInZone',
      'yes-no',
      'imports[12].usedInZone: whether the goods are used in the zone, yes or no',
    ],
    ['some.other', 'yes-no', 'some.other: yes or no'],
  ] as const)('%s', (path, asks, words) => {
    expect(missingOf({ path, asks, for: 'verdict' }, en)).toBe(words);
  });
});
