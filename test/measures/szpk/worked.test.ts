import { describe, expect, it } from 'vitest';
import type { Line, WholeMeasureResult } from '../../../src/answer/results/assessment';
import type { PackageResult } from '../../../src/answer/results/plan';
import { assess } from '../../../src/questions/assess/assess';
import { plan } from '../../../src/questions/plan/plan';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import {
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  profileOf,
  yearsOf,
} from '../../profiles';
import { ASSOCIATED, agreed, FEDERAL, REGIONAL, SUPPORTING } from './agreed';

const judged = (document: ProfileDocument, readings = {}): WholeMeasureResult =>
  measure('szpk', document, readings, 'law');

const federal = (fields: Fields = {}): ProfileDocument =>
  agreed({ ...fields, statuses: { szpk: FEDERAL } });

/** Millions by year of what is reimbursed of one cost. */
const millionsOf = (lines: readonly Line[], id: string) =>
  lines.filter(({ of }) => of === id).map(({ relief, year }) => [year, Number(relief) / 1e6]);

const withInvestment = (amount: string | number, statuses: ProfileDocument['statuses']) =>
  judged(agreed({ capitalInvestment: [{ year: 2024, amount, kind: 'equipment' }], statuses }));

describe('the agreement on protection of investment', () => {
  it('reimburses 30 million over 5 years and 40 million over 10, supporting first', () => {
    const answer = judged(agreed());
    expect(answer.verdict).toBe('eligible');
    expect(millionsOf(answer.lines, 'line')).toEqual([
      [2025, 20],
      [2026, 10],
    ]);
    expect(millionsOf(answer.lines, 'road')).toEqual([
      [2026, 10],
      [2027, 20],
      [2028, 10],
    ]);
    expect(answer.sums.total).toBe('70000000');
    expect(answer.sums.byBudget).toEqual([{ budget: 'regional', relief: '70000000' }]);
    expect(answer.periods).toEqual({ first: 2025, last: 2034, because: 'periods-used' });
  });

  it('leaves off what is not reimbursed within its years', () => {
    // 4 million a year: 20 of 30 in five years, then 20 of 40 in five more
    const answer = judged(agreed({ taxableProfit: everyYear(2024, 2040, millions(16)) }));
    expect(millionsOf(answer.lines, 'line').map(([year]) => year)).toEqual([
      2025, 2026, 2027, 2028, 2029,
    ]);
    expect(yearsOf(answer)).toEqual(Array.from({ length: 10 }, (_, index) => 2025 + index));
    expect(answer.sums.total).toBe('40000000');
  });

  it('rounds the share of a cost to the rouble, half up', () => {
    const cost = '60000001.00';
    const answer = judged(agreed({ infrastructure: [{ ...SUPPORTING, cost }] }));
    expect(answer.sums.total).toBe('30000001');
  });

  it('takes property and land tax into what is left', () => {
    const land = [
      { id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2020-01-01' },
    ];
    const answer = judged(
      agreed({ landPlots: land, taxableProfit: everyYear(2024, 2035, millions(4)) }),
    );
    // 1 million of income tax and 1.5 of land tax
    expect(millionsOf(answer.lines, 'line')[0]).toEqual([2025, 2.5]);
  });

  it.each([
    ['2034-12-15', millions(100), true],
    ['2034-12-16', millions(100), false],
    ['2020-01-01', '0.01', true],
    ['2020-01-01', 0, false],
  ])(
    'asks for the rate of a plot that is taxed in its years: %s, %s, %s',
    (title, value, isAsked) => {
      const answer = judged(agreed({ landPlots: [{ id: 'plot', cadastralValue: value, title }] }));
      const paths = answer.missing.map(({ path }) => path);
      expect(paths).toEqual(isAsked ? ['landPlots[0].rate'] : []);
      expect(answer.sums.total).toBe(isAsked ? null : '70000000');
    },
  );

  it('is a deduction from each tax in proportion under a federal agreement', () => {
    const land = [
      { id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2020-01-01' },
    ];
    const answer = judged(
      federal({ landPlots: land, infrastructure: [{ ...SUPPORTING, cost: millions(2) }] }),
    );
    // 1 million of 21.5: 6.4 federal, 13.6 regional, 1.5 municipal
    expect(answer.lines.map(({ budget, relief, tax }) => [tax, budget, relief])).toEqual([
      ['infrastructure-deduction-income', 'federal', '297674'],
      ['infrastructure-deduction-income', 'regional', '632559'],
      ['infrastructure-deduction-land', 'municipal', '69767'],
    ]);
    expect(answer.sums.total).toBe('1000000');
  });

  it('pays nothing in years for which no profit is given, and says so', () => {
    const document = agreed({ taxableProfit: millionsFrom(2024, 80, 80) });
    const { assumptions } = assess(profileOf(document), { edition: 'law' });
    expect(yearsOf(judged(document))).toEqual([2025]);
    expect(assumptions).toContainEqual({
      id: 'profit-given-to',
      measures: ['szpk'],
      values: { last: 2025, until: 2034 },
    });
  });

  it('needs the infrastructure and the profit', () => {
    expect(missingPaths(judged(agreed({ infrastructure: undefined })))).toEqual(['infrastructure']);
    const answer = judged(agreed({ taxableProfit: undefined }));
    expect(missingPaths(answer, 'lines')).toEqual(['taxableProfit']);
    expect(answer.sums.total).toBeNull();
    expect(missingPaths(judged(agreed({ infrastructure: [], taxableProfit: undefined })))).toEqual(
      [],
    );
  });

  it('gives the sum alone under the other reading', () => {
    const document = agreed();
    const answer = judged(document, { 'szpk.spread': 'ceiling-only' });
    expect(answer).toMatchObject({ verdict: 'eligible', lines: [], sums: { total: null } });
    const { assumptions } = assess(profileOf(document), {
      edition: 'law',
      readings: { 'szpk.spread': 'ceiling-only' },
    });
    expect(assumptions).toContainEqual({
      id: 'amount-not-by-year',
      measures: ['szpk'],
      values: { amount: '70000000' },
    });
  });

  it('shows the years of stability without an amount', () => {
    const { assumptions } = assess(profileOf(agreed()), { edition: 'law' });
    expect(assumptions).toContainEqual({
      id: 'szpk-stability',
      measures: ['szpk'],
      values: { years: 6, signed: '2023-02-01' },
    });
  });
});

describe('its conditions', () => {
  it.each([
    ['199999999.99', 'not-met', '0.01'],
    ['200000000', 'met', undefined],
  ])('of a regional agreement: %s is %s', (amount, verdict, shortfall) => {
    const found = finding(withInvestment(amount, { szpk: REGIONAL }), 'szpk.threshold');
    expect(found).toMatchObject({ verdict, required: '200000000' });
    expect(found.shortfall).toBe(shortfall);
  });

  it.each([
    ['social', 750],
    ['digital-food', 1500],
    ['industry', 4500],
    ['other', 10_000],
  ] as const)('of a federal agreement, %s: %d million', (sector, least) => {
    const szpk = { ...FEDERAL, sector };
    const found = (amount: string | number) =>
      finding(withInvestment(amount, { szpk }), 'szpk.threshold').verdict;
    expect(found(`${least - 1}999999.99`)).toBe('not-met');
    expect(found(millions(least))).toBe('met');
  });

  it('knows the amounts of federal agreements from 2022-09-13 on', () => {
    const on = (signed: string) =>
      finding(withInvestment(millions(20_000), { szpk: { ...FEDERAL, signed } }), 'szpk.threshold')
        .verdict;
    expect(on('2022-09-12')).toBe('unknown');
    expect(on('2022-09-13')).toBe('met');
  });

  it('asks the sector only where it decides', () => {
    const { sector: _, ...szpk } = FEDERAL;
    const asked = (amount: number) =>
      missingPaths(withInvestment(millions(amount), { szpk }), 'verdict');
    expect(asked(749)).toEqual([]);
    expect(asked(5000)).toEqual(['statuses.szpk.sector']);
    expect(asked(10_000)).toEqual([]);
  });

  it.each([
    ['2020-03-31', 'not-met'],
    ['2020-04-01', 'met'],
  ])('is concluded from 2020-04-01: %s is %s', (signed, verdict) => {
    const answer = judged(agreed({ statuses: { szpk: { ...REGIONAL, signed } } }));
    expect(finding(answer, 'szpk.in-force').verdict).toBe(verdict);
  });

  it.each([
    [5, 'not-met'],
    [6, 'met'],
    [10, 'met'],
    [15, 'met'],
    [20, 'met'],
    [21, 'not-met'],
  ])('has a term of 6, 10, 15 or 20 years: %d is %s', (stabilityYears, verdict) => {
    const answer = judged(agreed({ statuses: { szpk: { ...REGIONAL, stabilityYears } } }));
    expect(finding(answer, 'szpk.term').verdict).toBe(verdict);
  });

  it('refuses a sphere that is left out, a foreign party and one in liquidation', () => {
    const of = (fields: Fields) => judged(agreed(fields)).verdict;
    expect(of({ statuses: { szpk: { ...REGIONAL, sphereAllowed: false } } })).toBe('ineligible');
    expect(of({ investor: { ...INVESTOR, inLiquidation: true } })).toBe('ineligible');
    expect(
      of({ investor: { ...INVESTOR, inLiquidation: false, russianOrganisation: false } }),
    ).toBe('ineligible');
  });

  it('is judged only where an agreement is stated', () => {
    const profile = profileOf({ ...agreed(), statuses: {} });
    const ids = assess(profile, { edition: 'law' }).measures.map(({ id }) => id);
    expect(ids).not.toContain('szpk');
    const named = assess(profile, { edition: 'law', measures: ['szpk'] });
    expect(named.measures).toEqual([]);
    expect(named.warnings).toContainEqual({
      id: 'only-where-stated',
      measures: ['szpk'],
      values: { path: 'statuses.szpk' },
    });
  });
});

describe('a package with the agreement', () => {
  const best = (document: ProfileDocument, readings = {}): PackageResult =>
    plan(profileOf(document), {
      edition: 'law',
      among: ['szpk', 'federal-deduction'],
      unconfirmed: true,
      readings,
    }).best;

  const taxIn = ({ taxes }: PackageResult, year: number, tax: string, budget: string) =>
    taxes.find((one) => one.year === year && one.tax === tax && one.budget === budget);

  it('raises the profit of a year by what the region pays, once', () => {
    const found = best(agreed());
    expect(found.elements).toEqual(['szpk']);
    expect(taxIn(found, 2025, 'infrastructure-reimbursement', 'regional')).toMatchObject({
      before: '0',
      after: '-20000000',
    });
    // 8 % and 17 % of 100 million; the 5 million of tax on the payment are not reimbursed
    expect(taxIn(found, 2025, 'income', 'federal')).toMatchObject({
      before: '6400000',
      after: '8000000',
    });
    expect(taxIn(found, 2025, 'income', 'regional')).toMatchObject({
      before: '13600000',
      after: '17000000',
    });
    // 70 million paid, 25 % of it back as income tax
    expect(found.value.nominal).toBe('52500000');
  });

  it('raises no profit where the reading leaves savings out', () => {
    const found = best(agreed(), { 'saved-taxes-raise-profit': 'no' });
    expect(found.value.nominal).toBe('70000000');
  });

  it('raises the profit by the deduction from land tax alone under a federal agreement', () => {
    const land = [
      { id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2020-01-01' },
    ];
    const found = best(
      federal({ landPlots: land, infrastructure: [{ ...SUPPORTING, cost: millions(2) }] }),
    );
    // 69,767 off land tax: 80,069,767 at 8 % and 17 %
    expect(taxIn(found, 2025, 'income', 'federal')?.after).toBe('6405581');
    expect(taxIn(found, 2025, 'income', 'regional')?.after).toBe('13611860');
  });

  it('is bounded by the tax that the reliefs of the package leave', () => {
    const asset = {
      id: 'line',
      putIntoUse: '2025-06-10',
      cost: millions(100),
      lifeMonths: 120,
      deduction: 'federal',
    } as const;
    const document = agreed({
      infrastructure: [{ ...ASSOCIATED, cost: millions(1000) }],
      fixedAssets: [asset],
    });
    const found = best(document);
    expect(found.elements).toEqual(['federal-deduction', 'szpk']);
    // base 80.15 million: 6,412,000 less the deduction of 3,000,000, and 13,625,500
    const paid = (year: number) =>
      taxIn(found, year, 'infrastructure-reimbursement', 'regional')?.after;
    expect(paid(2025)).toBe('-17037500');
    // base 80.3 million: 6,424,000 and 13,651,000
    expect(paid(2026)).toBe('-20075000');
  });
});

describe('infrastructure commissioned before the agreement was signed', () => {
  const documentWith = (commissioned: string) => {
    const infrastructure = [{ ...SUPPORTING, cost: millions(400), commissioned }];
    const szpk = { ...REGIONAL, signed: '2026-12-31' };
    return agreed({ infrastructure, statuses: { szpk } });
  };
  const yearsWith = (commissioned: string) => {
    const { lines } = judged(documentWith(commissioned));
    return [...new Set(lines.map(({ year }) => year))];
  };

  // Half of it is 200 million, 20 million a year; of its five years those before 2026 are gone.
  it('is reimbursed in no year before', () => {
    expect(yearsWith('2023-06-01')).toEqual([2026, 2027, 2028]);
    expect(yearsWith('2025-06-01')).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  it('is not reimbursed where its years are over', () => {
    expect(yearsWith('2021-06-01')).toEqual([2026]);
    expect(yearsWith('2020-06-01')).toEqual([]);
  });

  it('is named where its years are over', () => {
    const over = (commissioned: string) =>
      assess(profileOf(documentWith(commissioned)), { edition: 'law' }).assumptions.find(
        ({ id }) => id === 'szpk-years-over',
      )?.values;
    expect(over('2021-06-01')).toBeUndefined();
    expect(over('2020-06-01')).toEqual({ objects: [SUPPORTING.id] });
  });
});
