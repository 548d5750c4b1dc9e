import { describe, expect, it } from 'vitest';
import type { FindingResult } from '../../../src/answer/results/finding';
import { INVESTOR, measure, millions } from '../../profiles';
import { agreed, FEDERAL, REGIONAL } from './agreed';

type Fields = Parameters<typeof agreed>[0];

const judged = (fields: Fields = {}) => measure('szpk', agreed(fields), {}, 'law');

/** The conditions of the agreement in their order, without sources. */
function conditions(fields: Fields = {}) {
  const plain = ({ findings, source: _, ...own }: FindingResult): object =>
    findings === undefined ? own : { ...own, findings: findings.map(plain) };
  return (judged(fields).findings.findings ?? []).map(plain);
}

/** One condition, which may stand among those of the participant. */
function condition(id: string, fields: Fields = {}) {
  const all = judged(fields).findings.findings ?? [];
  const found = all.flatMap((one) => [one, ...(one.findings ?? [])]).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const signed = (part: object) => ({ statuses: { szpk: { ...REGIONAL, ...part } } });
const investing = (amount: string | number) => ({
  capitalInvestment: [{ year: 2024, amount, kind: 'equipment' as const }],
});

it('a sound regional agreement meets every condition', () => {
  expect(conditions()).toEqual([
    {
      id: 'szpk.in-force',
      verdict: 'met',
      unit: 'day',
      actual: '2023-02-01',
      required: '2020-04-01',
    },
    {
      id: 'szpk.participant',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        {
          id: 'szpk.russian',
          verdict: 'met',
          path: 'investor.russianOrganisation',
          unit: 'yes-no',
          actual: true,
          required: true,
        },
        {
          id: 'szpk.not-in-liquidation',
          verdict: 'met',
          path: 'investor.inLiquidation',
          unit: 'yes-no',
          actual: false,
          required: false,
        },
      ],
    },
    {
      id: 'szpk.sphere',
      verdict: 'met',
      path: 'statuses.szpk.sphereAllowed',
      unit: 'yes-no',
      actual: true,
      required: true,
    },
    {
      id: 'szpk.threshold',
      verdict: 'met',
      path: 'capitalInvestment',
      unit: 'roubles',
      actual: '5000000000',
      required: '200000000',
      within: { from: '2009-01-01', to: null, lastYear: null },
    },
    {
      id: 'szpk.term',
      verdict: 'met',
      path: 'statuses.szpk.stabilityYears',
      unit: 'code',
      actual: '6',
      required: ['6', '10', '15', '20'],
    },
  ]);
});

describe('one condition decides', () => {
  it.each<[string, string, Fields]>([
    ['szpk.in-force', 'the day before the first', signed({ signed: '2020-03-31' })],
    [
      'szpk.russian',
      'a foreign organisation',
      { investor: { ...INVESTOR, inLiquidation: false, russianOrganisation: false } },
    ],
    [
      'szpk.not-in-liquidation',
      'a liquidation',
      { investor: { ...INVESTOR, inLiquidation: true } },
    ],
    ['szpk.sphere', 'a sphere that is not allowed', signed({ sphereAllowed: false })],
    ['szpk.threshold', 'a kopeck below 200 million', investing('199999999.99')],
    ['szpk.term', 'a term of seven years', signed({ stabilityYears: 7 })],
  ])('%s refuses %s', (id, _, fields) => {
    expect(judged(fields).verdict).toBe('ineligible');
    expect(condition(id, fields).verdict).toBe('not-met');
    const refused = judged(fields).findings.findings?.filter(
      ({ verdict }) => verdict === 'not-met',
    );
    expect(refused).toHaveLength(1);
  });

  it.each<[string, Fields]>([
    ['szpk.in-force', signed({ signed: '2020-04-01' })],
    ['szpk.threshold', investing('200000000')],
    ['szpk.threshold', investing('200000000.01')],
    ['szpk.term', signed({ stabilityYears: 10 })],
    ['szpk.term', signed({ stabilityYears: 15 })],
    ['szpk.term', signed({ stabilityYears: 20 })],
  ])('%s is met at its bound and within', (id, fields) => {
    expect(condition(id, fields).verdict).toBe('met');
    expect(judged(fields).verdict).toBe('eligible');
  });

  it.each<[string, string, string, Fields]>([
    [
      'szpk.russian',
      'investor.russianOrganisation',
      'yes-no',
      { investor: { ...INVESTOR, inLiquidation: false, russianOrganisation: undefined } },
    ],
    ['szpk.not-in-liquidation', 'investor.inLiquidation', 'yes-no', { investor: INVESTOR }],
    ['szpk.sphere', 'statuses.szpk.sphereAllowed', 'yes-no', signed({ sphereAllowed: undefined })],
    ['szpk.term', 'statuses.szpk.stabilityYears', 'value', signed({ stabilityYears: undefined })],
  ])('%s is unknown without %s', (id, path, asks, fields) => {
    expect(judged(fields).verdict).toBe('unknown');
    expect(condition(id, fields)).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [{ path, asks }],
    });
  });
});

describe('the amount of a federal agreement is that of its sector', () => {
  const federal = (amount: string | number, part: object = {}) => ({
    ...investing(amount),
    statuses: { szpk: { ...FEDERAL, ...part } },
  });

  it.each([
    ['social', millions(750)],
    ['digital-food', millions(1500)],
    ['industry', millions(4500)],
    ['other', millions(10_000)],
  ])('%s: %s', (sector, least) => {
    const at = condition('szpk.threshold', federal(least, { sector }));
    expect([at.verdict, at.required]).toEqual(['met', String(least)]);
    const below = `${BigInt(least) - 1n}.99`;
    expect(condition('szpk.threshold', federal(below, { sector })).verdict).toBe('not-met');
  });

  it('without a sector is unknown where the sectors differ, and decided where all agree', () => {
    const sector = undefined;
    const unknown = condition('szpk.threshold', federal(millions(5000), { sector }));
    expect(unknown).toMatchObject({
      verdict: 'unknown',
      path: 'statuses.szpk.sector',
      unit: 'code',
      actual: null,
      required: ['social', 'digital-food', 'industry', 'other'],
      missing: [{ path: 'statuses.szpk.sector', asks: 'value' }],
    });
    expect(unknown.source).toBeDefined();
    expect(condition('szpk.threshold', federal(millions(10_000), { sector })).verdict).toBe('met');
    expect(condition('szpk.threshold', federal('749999999.99', { sector })).verdict).toBe(
      'not-met',
    );
  });

  it('is not known before 13 September 2022', () => {
    const before = condition('szpk.threshold', federal(millions(5000), { signed: '2022-09-12' }));
    expect(before).toMatchObject({
      verdict: 'unknown',
      unit: 'roubles',
      actual: null,
      missing: [{ path: 'policy.szpk.minFederal.industry', asks: 'value' }],
    });
    const unstated = { signed: '2022-09-12', sector: undefined };
    expect(condition('szpk.threshold', federal(millions(5000), unstated)).missing).toEqual(
      ['social', 'digital-food', 'industry', 'other'].map((sector) => ({
        path: `policy.szpk.minFederal.${sector}`,
        asks: 'value',
      })),
    );
    const day = condition('szpk.threshold', federal(millions(5000), { signed: '2022-09-13' }));
    expect(day.verdict).toBe('met');
  });
});
