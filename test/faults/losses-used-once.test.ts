import { describe, expect, test } from 'vitest';
import { assess, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { profileOf } from '../profile/document';
import { INVESTOR } from '../profiles';

const M = 1_000_000;

/** A participant whose loss of 2019 leaves no base under the measure in 2020. */
const BEFORE_FIRST_PROFIT: ProfileDocument = {
  project: { name: 'losses', start: '2019-01-01', site: 'region', activity: { main: '28.11' } },
  investor: INVESTOR,
  statuses: {},
  capitalInvestment: { 2019: 60 * M },
  taxableProfit: { 2019: -10 * M, 2020: 10 * M, 2021: 10 * M },
  carryLosses: true,
};

/** A federal contract of 2019 and 2020 that has used up the loss of 2019 before its end. */
const AFTER_THE_END: ProfileDocument = {
  ...BEFORE_FIRST_PROFIT,
  statuses: {
    specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends: '2020-12-31' },
  },
  capitalInvestment: { 2019: 750 * M },
  taxableProfit: { 2019: -40 * M, 2020: 40 * M, 2021: 40 * M },
};

function both(document: ProfileDocument, id: 'rip' | 'spic-federal' | 'investment-register') {
  const profile = profileOf(document);
  const assessment = assess(profile, { edition: 'brochure-2019', measures: [id] });
  const planned = plan(profile, { edition: 'brochure-2019', among: [id] });
  const asked = [planned.best, ...planned.lost].find(({ elements }) => elements.includes(id));
  return { result: assessment.measures[0], assessment, saved: asked?.value.nominal, planned };
}

const lines = (result: ReturnType<typeof both>['result']) =>
  result?.lines?.map(({ budget, extraTax = '', rate, relief, taxAfter, taxBefore, year }) =>
    [year, budget, rate, taxBefore, taxAfter, relief, extraTax].join(' '),
  );

describe('a year before the first profit', () => {
  const { assessment, planned, result, saved } = both(BEFORE_FIRST_PROFIT, 'rip');

  test('is taxed on what the accounts of the measure leave, at ordinary rates', () => {
    // 2020: 5 m without the measure, 0 with it; 2021: 5 m and 10 m
    expect(lines(result)).toEqual([
      '2020 federal 0.03 150000 0 150000 ',
      '2020 regional 0.17 850000 0 850000 ',
      '2021 federal 0 150000 0 150000 ',
      '2021 regional 0.135 850000 1350000 0 500000',
    ]);
    expect(result?.periods?.first).toBe(2021);
  });

  test('counts in the sums of relief, extra tax and both together, and in the package', () => {
    expect(result?.sums).toMatchObject({ total: '1150000', extraTax: '500000', net: '650000' });
    expect(saved).toBe('650000');
    expect(planned.best.extraTax).toEqual([
      {
        year: 2021,
        budget: 'regional',
        amount: '500000',
        arithmetic: {
          kind: 'rate',
          before: [{ base: '5000000', rate: '0.17' }],
          after: [{ base: '10000000', rate: '0.135' }],
        },
      },
    ]);
  });

  test('leaves a warning that names the year of the extra tax', () => {
    expect(assessment.warnings.find(({ id }) => id === 'extra-tax')?.values).toEqual({
      years: [2021],
      amount: '500000',
      net: '650000',
    });
    expect(planned.warnings.find(({ id }) => id === 'extra-tax-of-package')?.values).toEqual({
      years: [2021],
      amount: '500000',
    });
  });

  test('has its saving though no year has a first profit', () => {
    // from 2025 the Register is free of the limit too: 0 in 2026, and 5 m at 20 % without it
    const short = both(
      {
        ...BEFORE_FIRST_PROFIT,
        project: { ...BEFORE_FIRST_PROFIT.project, start: '2025-01-01' },
        capitalInvestment: { 2025: 100 * M },
        taxableProfit: { 2025: -10 * M, 2026: 10 * M },
      },
      'investment-register',
    );
    expect(short.result?.verdict).toBe('eligible');
    expect(short.result?.periods).toBeNull();
    expect(short.result?.sums.net).toBe('1000000');
    expect(short.saved).toBe('1000000');
  });
});

describe('a year after the end', () => {
  test('has nothing of the losses that the measure has used', () => {
    const { result, saved } = both(AFTER_THE_END, 'spic-federal');
    expect(lines(result)).toEqual([
      '2019 federal 0 0 0 0 ',
      '2019 regional 0.1 0 0 0 ',
      '2020 federal 0 600000 0 600000 ',
      '2020 regional 0.1 3400000 0 3400000 ',
      '2021 federal 0.03 600000 1200000 0 600000',
      '2021 regional 0.17 3400000 6800000 0 3400000',
    ]);
    expect(result?.sums).toMatchObject({ total: '4000000', extraTax: '4000000', net: '0' });
    expect(saved).toBe('0');
  });

  test.each([
    // losses left after 2020: 1 kopeck, and 20 m, of which half of 40 m may take all
    [-40 * M - 0.01, '4000000', '4000000'],
    [-60 * M, '4000000', '0'],
  ])('has what is left of them: a loss of %s', (loss, total, extraTax) => {
    const { result, saved } = both(
      { ...AFTER_THE_END, taxableProfit: { 2019: String(loss), 2020: 40 * M, 2021: 40 * M } },
      'spic-federal',
    );
    expect(result?.sums).toMatchObject({ total, extraTax });
    expect(saved).toBe(result?.sums.net);
  });
});

describe('losses of years before the entry', () => {
  const entered = (reading: 'stay-outside' | 'reduce') => {
    const profile = profileOf({
      ...BEFORE_FIRST_PROFIT,
      project: { ...BEFORE_FIRST_PROFIT.project, start: '2020-01-01' },
      capitalInvestment: { 2020: 60 * M },
    });
    const options = { edition: 'brochure-2019', readings: { 'losses-before-status': reading } };
    const [result] = assess(profile, {
      ...options,
      edition: 'brochure-2019',
      measures: ['rip'],
    }).measures;
    return result;
  };

  test('stay out of the years of the measure', () => {
    // 2020: 10 m at 13.5 % against 5 m at 20 %; the same in 2021, when 5 m of them are left without it
    expect(entered('stay-outside')?.sums).toMatchObject({
      total: '300000',
      extraTax: '1000000',
      net: '-700000',
    });
  });

  test('reduce them under the other reading', () => {
    expect(entered('reduce')?.sums.net).toBe('650000');
  });
});
