import { describe, expect, it } from 'vitest';
import type { YearMap } from '../../../src/profile/document';
import {
  BROCHURE_SEZ,
  SEZ_CUSTOMS,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { everyYear, INVESTOR, millions } from '../../profiles';
import { appraised, treated, zoneAmended, zoneCase } from './appraised';

const FIRST_PROFIT = { 'first-period.sez': 'first-profit' } as const;

/** The conditions on income tax of a resident of 2019 to a day, whose relief begins with the first profit. */
const conditions = (ends: string, taxableProfit?: YearMap<number>) =>
  appraised(
    'sez.income',
    zoneCase(
      { statuses: { sezResident: { registered: '2019-01-01', ends } }, taxableProfit },
      FIRST_PROFIT,
    ),
  ).findings;

const ACTIVITY = {
  ...{ id: 'sez.income.activity', verdict: 'met', unit: 'code', actual: '28.11' },
  required: ['28', '16', '29.3', '29.10.1'],
  ...{ citation: BROCHURE_SEZ, standing: 'unconfirmed' },
};
const held = (verdict: string, actual: string, missing?: object) => ({
  ...{ id: 'sez.income.while-held', verdict, unit: 'day', actual },
  ...(missing && { missing: [missing] }),
  ...{ citation: SEZ_CUSTOMS, standing: 'unconfirmed' },
});

describe('a first profit that comes while the residence lasts', () => {
  it('is asked for among later years where the given ones have none', () => {
    expect(conditions('2022-12-31', everyYear(2019, 2020, -100) as YearMap<number>)).toEqual({
      ...{ id: 'sez.income.conditions', verdict: 'unknown', joins: 'all-of' },
      findings: [
        ACTIVITY,
        held('unknown', '2022-12-31', { path: 'taxableProfit.2021', asks: 'later-years' }),
      ],
    });
  });

  it('is asked for as a profit where none is given', () => {
    expect(conditions('2022-12-31').findings).toEqual([
      ACTIVITY,
      held('unknown', '2022-12-31', { path: 'taxableProfit', asks: 'value' }),
    ]);
  });

  it.each([
    // The next year that may have a profit is 2022.
    ['2021-12-31', 'not-met'],
    ['2022-01-01', 'unknown'],
  ])('of a residence to %s after losses to 2021 is %s', (ends, verdict) => {
    const { findings, ...whole } = conditions(ends, { 2019: -1, 2020: -1, 2021: -1 });
    expect(whole.verdict).toBe(verdict);
    expect(findings?.[1]).toMatchObject({ id: 'sez.income.while-held', verdict });
  });

  it('leaves the activity alone where there is one', () => {
    expect(conditions('2020-12-31', { 2019: -1, 2020: 1 })).toEqual(ACTIVITY);
  });
});

describe('a company under a special regime', () => {
  it('has no relief from income tax, whatever its activity', () => {
    const investor = { ...INVESTOR, specialTaxRegime: true };
    const { findings } = appraised('sez.income', zoneCase({ investor }));
    expect(findings).toMatchObject({ id: 'sez.income.conditions-of-payers', verdict: 'not-met' });
    expect(findings.findings?.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['sez.income.pays-the-tax', 'not-met'],
      ['sez.income.activity', 'met'],
    ]);
  });
});

describe('while the first profit is awaited', () => {
  const awaiting = (activity: { main?: string }) =>
    appraised(
      'sez.income',
      zoneCase({ project: { activity }, taxableProfit: { 2019: -100, 2020: 0 } }, FIRST_PROFIT),
    );

  it('there are no periods, and no year has rates', () => {
    const { awaitedFrom, periods, rates } = treated(awaiting({ main: '28.11' }), 'income');
    expect({ awaitedFrom, periods }).toEqual({ awaitedFrom: 2019, periods: null });
    expect([2019, 2020, 2021].map(rates)).toEqual([null, null, null]);
  });

  it('the activity decides no amount, and is asked for', () => {
    expect(awaiting({}).findings).toMatchObject({
      ...{ id: 'sez.income.activity', verdict: 'unknown' },
      missing: [{ path: 'project.activity.main', asks: 'value' }],
    });
  });
});

it('lists that were over before the first period are not looked at where no profit is stated', () => {
  // To 2019 a list with a part of class 29, from 2020 the whole of it.
  const policy = zoneAmended({ priorityActivities: { 2020: ['29'] } });
  const verdict = (registered: string) =>
    appraised(
      'sez.income',
      zoneCase(
        { project: { activity: { main: '29' } }, statuses: { sezResident: { registered } } },
        {},
        policy,
      ),
    ).findings.verdict;
  expect(verdict('2019-12-31')).toBe('unknown');
  expect(verdict('2020-01-01')).toBe('met');
});

it('the rates depend on the reading of the first period alone', () => {
  const readings = (profit: YearMap<string>) =>
    appraised('sez.income', zoneCase({ taxableProfit: profit })).readings;
  expect(readings({ 2019: millions(1) })).toEqual([]);
  expect(readings({ 2019: '0', 2020: millions(1) })).toEqual(['first-period.sez']);
});
