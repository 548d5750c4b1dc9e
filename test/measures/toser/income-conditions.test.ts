import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { treated } from '../sez/appraised';
import { appraised, residentCase, residentOf, territoryAmended, withoutProfit } from './appraised';
import { RESIDENT, registered, residentWith, yearly } from './resident';

const conditionsOf = (c: Case) => appraised('toser.income', c).findings.findings;

test('there is none of a resident that is not excluded, whose first period is in time', () => {
  const { findings } = appraised('toser.income', residentCase());
  expect(findings).toEqual({
    id: 'toser.income.conditions',
    verdict: 'met',
    joins: 'all-of',
    findings: [],
  });
});

test('a special tax regime refuses the part', () => {
  const special = residentCase(residentWith({ investor: { specialTaxRegime: true } }));
  expect(appraised('toser.income', special).findings).toMatchObject({
    id: 'toser.income.conditions-of-payers',
    verdict: 'not-met',
    findings: [
      { id: 'toser.income.pays-the-tax', verdict: 'not-met' },
      { id: 'toser.income.conditions', verdict: 'met' },
    ],
  });
});

describe('the first period lies in the life of the territory, which ends in 2027', () => {
  const VALUE = { path: 'taxableProfit', asks: 'value' };
  const LATER = { path: 'taxableProfit.2027', asks: 'later-years' };
  const from2025 = (profit: ProfileDocument['taxableProfit'], amount = 120_000_000) =>
    residentOf('toser-sosensky', '2025-03-15', {
      capitalInvestment: [{ day: '2025-03-15', amount, kind: 'buildings' }],
      taxableProfit: profit,
    });

  test.each([
    ['three years without a profit are the last', from2025(yearly(2025, 2027, -1)), 2028],
    // 500 million let five years pass: of 2028, 2029 or 2030.
    ['no year to 2027 has a profit', from2025(yearly(2025, 2027, -1), 500_000_000), null],
  ])('not where %s', (_, document, actual) => {
    expect(conditionsOf(residentCase(document))).toMatchObject([
      {
        id: 'toser.income.in-force',
        verdict: 'not-met',
        unit: 'year',
        actual,
        required: { from: 2025, to: 2027 },
        citation: { id: 'toser-ten-years' },
        standing: 'unconfirmed',
      },
    ]);
  });

  test.each([
    ['the years to 2026 have none', from2025(yearly(2025, 2026, -1), 500_000_000), LATER],
    ['no profit is stated', withoutProfit(from2025({})), VALUE],
  ])('or is not known where %s', (_, document, missing) => {
    expect(conditionsOf(residentCase(document))).toMatchObject([
      {
        id: 'toser.income.in-force',
        verdict: 'unknown',
        actual: null,
        required: { from: 2025, to: 2027 },
        missing: [missing],
      },
    ]);
  });

  test.each([
    ['2027', undefined],
    ['2028', 'not-met'],
  ] as const)('also where a reading names it: %s, %s', (named, verdict) => {
    const c = residentCase(from2025({ 2025: -1 }), { 'first-period.toser': named });
    expect(conditionsOf(c)?.map((one) => one.verdict)).toEqual(
      verdict === undefined ? [] : [verdict],
    );
  });

  test('does where the first profit is of its last year', () => {
    const c = residentCase(from2025({ ...yearly(2025, 2026, -1), 2027: 30_000_000 }));
    expect(conditionsOf(c)).toEqual([]);
  });

  test('is no condition where the territory does not end the relief', () => {
    const c = residentCase(from2025(yearly(2025, 2027, -1)), { 'toser.end': 'term' });
    expect(conditionsOf(c)).toEqual([]);
  });
});

describe('residency lasts into the first period', () => {
  /** Registered in March 2019 and excluded on a day; 500 million let five years pass without a profit. */
  const excluded = (
    day: string,
    taxableProfit?: ProfileDocument['taxableProfit'],
    amount = 120_000_000,
  ) => {
    const document = registered('2019-03-15', day);
    const invested = {
      ...withoutProfit(document),
      capitalInvestment: [{ day: '2019-06-01', amount, kind: 'buildings' as const }],
    };
    return taxableProfit === undefined ? invested : { ...invested, taxableProfit };
  };

  test.each([
    ['2020-03-31', '2019-12-31', 'not-met'],
    ['2020-04-01', '2020-03-31', 'met'],
  ])('of 2020: excluded on %s', (day, actual, verdict) => {
    expect(conditionsOf(residentCase(registered('2019-03-15', day)))).toMatchObject([
      { id: 'toser.income.while-held', verdict, unit: 'day', actual },
    ]);
  });

  test.each([
    // The first period is of 2022 at the latest.
    ['2022-03-31', undefined, 'unknown', [{ path: 'taxableProfit', asks: 'value' }]],
    ['2022-04-01', undefined, 'met', undefined],
    // Of 2021 or 2022.
    [
      '2022-03-31',
      yearly(2019, 2020, -1),
      'unknown',
      [{ path: 'taxableProfit.2021', asks: 'later-years' }],
    ],
    ['2021-03-31', yearly(2019, 2020, -1), 'not-met', undefined],
    ['2022-03-31', yearly(2019, 2021, -1), 'not-met', undefined],
    // The quarter of the registration is that of the exclusion; no profit is given from then on.
    ['2019-03-20', yearly(2016, 2017, -1), 'not-met', undefined],
  ])('that is waited for: excluded on %s, profits %j: %s', (day, profit, verdict, missing) => {
    const [held] = conditionsOf(residentCase(excluded(day, profit))) ?? [];
    expect([held?.id, held?.verdict, held?.missing]).toEqual([
      'toser.income.while-held',
      verdict,
      missing,
    ]);
  });

  test.each([
    ['2022-03-31', 'not-met'],
    ['2023-03-31', 'unknown'],
    ['2024-04-01', 'met'],
  ])('that is of 2022 to 2024: excluded on %s, %s', (day, verdict) => {
    const document = excluded(day, yearly(2019, 2021, -1), 500_000_000);
    expect(conditionsOf(residentCase(document))?.map((one) => one.verdict)).toEqual([verdict]);
  });
});

describe('separate accounts', () => {
  /** A company of which so much of the income is from the project in the years 2020-2022, all that are given. */
  const company = (shares: readonly string[], separateAccounting?: boolean) =>
    residentWith({
      investor: separateAccounting === undefined ? {} : { separateAccounting },
      taxableProfit: yearly(2020, 2022, 30_000_000),
      company: {
        taxableProfit: yearly(2020, 2022, 50_000_000),
        projectIncomeShare: Object.fromEntries(shares.map((share, at) => [2020 + at, share])),
      },
    });
  const BELOW = ['0.899999', '0.5', '0'];
  const SOME = ['0.9', '0.899999', '0.5'];
  const NONE = ['0.9', '0.95', '1'];

  test.each([
    [BELOW, true, ['met']],
    [BELOW, false, ['not-met']],
    [BELOW, undefined, ['unknown']],
    [SOME, true, ['met']],
    // The other years have relief.
    [SOME, false, []],
    [SOME, undefined, ['unknown']],
    [NONE, true, []],
    [NONE, false, []],
    [NONE, undefined, []],
  ])('of a company with shares %j, kept apart %s, are %j', (shares, stated, verdicts) => {
    const found = conditionsOf(residentCase(company(shares, stated)));
    expect(found).toMatchObject(
      verdicts.map((verdict) => ({
        id: 'toser.income.separate-accounting',
        verdict,
        path: 'investor.separateAccounting',
        actual: stated ?? null,
        required: true,
      })),
    );
    expect(found).toHaveLength(verdicts.length);
  });

  const notes = (c: Case) =>
    appraised('toser.income', c)
      .assumed.filter(({ id }) => id !== 'first-profit-among-given-years')
      .filter(({ id }) => id !== 'years-before-given');

  test.each([
    [SOME, false, ['2021', '2022']],
    [BELOW, false, ['2020', '2021', '2022']],
  ])('%j not kept apart give nothing in these years: %j', (shares, stated, years) => {
    const c = residentCase(company(shares, stated));
    expect(notes(c)).toEqual([{ id: 'no-separate-accounting', values: { years } }]);
    const { rates } = treated(appraised('toser.income', c), 'income');
    const without = [2020, 2021, 2022].filter((year) => rates(year) === null);
    expect(without.map(String)).toEqual(years);
  });

  test.each([
    [SOME, true],
    [SOME, undefined],
    [NONE, false],
  ])('%j kept apart %s take no year away', (shares, stated) => {
    const c = residentCase(company(shares, stated));
    expect(notes(c)).toEqual([]);
    const { rates } = treated(appraised('toser.income', c), 'income');
    expect([2020, 2021, 2022].filter((year) => rates(year) === null)).toEqual([]);
  });

  test('are not asked of a year in which figures do not ask for them', () => {
    const policy = territoryAmended({ conditions: { separateAccounting: { 2009: false } } });
    for (const stated of [false, undefined]) {
      const c = residentCase(company(BELOW, stated), {}, policy);
      expect(conditionsOf(c)).toEqual([]);
      expect(notes(c)).toEqual([]);
    }
  });

  test('are not asked of years after the relief, nor before a first period is known', () => {
    const given = (first: number, last: number, profit: number) =>
      residentWith({
        taxableProfit: yearly(first, last, profit),
        company: {
          taxableProfit: yearly(first, last, 50_000_000),
          projectIncomeShare: { ...yearly(first, last, '0.95'), [last]: '0.5' },
        },
      });
    expect(conditionsOf(residentCase(given(2020, 2028, 30_000_000)))).toEqual([]);
    expect(conditionsOf(residentCase(given(2019, 2020, -1)))).toEqual([]);
    expect(conditionsOf(residentCase(given(2020, 2027, 30_000_000)))).toHaveLength(1);
  });

  test('are not asked where no profit is stated, though a reading names the first period', () => {
    const c = residentCase(withoutProfit(RESIDENT), { 'first-period.toser': '2020' });
    expect(conditionsOf(c)).toEqual([]);
    expect(notes(c)).toEqual([]);
  });
});
