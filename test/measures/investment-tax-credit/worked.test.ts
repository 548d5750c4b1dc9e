import { describe, expect, it } from 'vitest';
import type { TaxCreditResult, WholeMeasureResult } from '../../../src/answer/results/assessment';
import { assess } from '../../../src/questions/assess/assess';
import { type PlanOptions, plan } from '../../../src/questions/plan/plan';
import type { ProfileDocument, TaxCreditSection } from '../../../src/regions/kaluga/document';
import { parseProfile } from '../../../src/regions/parse-profile';
import {
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  measure,
  millions,
  missingPaths,
  profileOf,
  project,
} from '../../profiles';

const CREDIT: TaxCreditSection = {
  equipmentCost: millions(40),
  firstYear: 2020,
  reductionYears: 3,
  repaymentYears: 2,
  keyRate: '0.08',
};

/** 17 million of regional income tax a year: 100 million at 17 %. */
const asking = (credit: Partial<TaxCreditSection> = {}, fields: Fields = {}): ProfileDocument =>
  project({
    project: { start: '2019-01-15' },
    taxableProfit: everyYear(2020, 2024, millions(100)),
    borrowing: { marketRate: '0.16' },
    taxCredit: { ...CREDIT, ...credit },
    ...fields,
  });

const judged = (document: ProfileDocument): WholeMeasureResult =>
  measure('investment-tax-credit', document, {}, 'law');

const creditOf = (document: ProfileDocument): TaxCreditResult => {
  const { credit } = judged(document);
  if (credit === undefined) throw new Error('no tax is put off');
  return credit;
};

const inYears = (
  credit: TaxCreditResult,
  what: 'tax' | 'putOff' | 'repaid' | 'interest' | 'balance',
) => credit.years.map((one) => [one.year, one[what]]);

describe('what a credit puts off', () => {
  it('is half of the regional tax of a year, until the equipment is paid for', () => {
    expect(inYears(creditOf(asking({ reductionYears: 5 })), 'putOff').slice(0, 5)).toEqual([
      [2020, '8500000'],
      [2021, '8500000'],
      [2022, '8500000'],
      [2023, '8500000'],
      [2024, '6000000'],
    ]);
  });

  it('is repaid in the years after, with half of the key rate on what is owed at the start of a year', () => {
    const credit = creditOf(asking());
    expect(inYears(credit, 'tax')).toEqual([
      [2020, '17000000'],
      [2021, '17000000'],
      [2022, '17000000'],
      [2023, null],
      [2024, null],
    ]);
    expect(inYears(credit, 'repaid')).toEqual([
      [2020, '0'],
      [2021, '0'],
      [2022, '0'],
      [2023, '12750000'],
      [2024, '12750000'],
    ]);
    expect(inYears(credit, 'balance')).toEqual([
      [2020, '0'],
      [2021, '8500000'],
      [2022, '17000000'],
      [2023, '25500000'],
      [2024, '12750000'],
    ]);
    expect(inYears(credit, 'interest')).toEqual([
      [2020, '0'],
      [2021, '340000'],
      [2022, '680000'],
      [2023, '1020000'],
      [2024, '510000'],
    ]);
    expect(credit).toMatchObject({
      putOff: '25500000',
      interest: '2550000',
      share: '0.5',
      most: '40000000',
      keyRate: '0.08',
      keyRateShare: '0.5',
      marketRate: '0.16',
      presentValue: '4483431.49',
    });
  });

  it('at three quarters of the key rate costs half as much again', () => {
    expect(creditOf(asking({ keyRateShare: '0.75' }))).toMatchObject({
      interest: '3825000',
      presentValue: '3736192.91',
    });
  });

  it('has no present value without a market rate', () => {
    expect(creditOf(asking({}, { borrowing: undefined }))).toMatchObject({
      interest: '2550000',
      marketRate: null,
      presentValue: null,
    });
  });

  it('leaves off a part of a rouble of half a tax', () => {
    // 17 roubles of tax: 8.50, of which 8 are put off.
    const credit = creditOf(asking({}, { taxableProfit: everyYear(2020, 2024, 100) }));
    expect(inYears(credit, 'putOff').slice(0, 3)).toEqual([
      [2020, '8'],
      [2021, '8'],
      [2022, '8'],
    ]);
  });

  it('is repaid to the kopeck, the last part taking the rest', () => {
    const credit = creditOf(asking({ equipmentCost: 100, repaymentYears: 3 }));
    expect(inYears(credit, 'repaid').slice(3)).toEqual([
      [2023, '33.33'],
      [2024, '33.33'],
      [2025, '33.34'],
    ]);
    // 4 % of 100, of 66.67 and of 33.34.
    expect(inYears(credit, 'interest').slice(3)).toEqual([
      [2023, '4'],
      [2024, '2.67'],
      [2025, '1.33'],
    ]);
  });

  it('begins to be repaid after all years of the term, also where the equipment is paid for before', () => {
    const credit = creditOf(asking({ equipmentCost: millions(10), reductionYears: 4 }));
    expect(inYears(credit, 'putOff').slice(0, 4)).toEqual([
      [2020, '8500000'],
      [2021, '1500000'],
      [2022, '0'],
      [2023, '0'],
    ]);
    expect(credit.years.find(({ repaid }) => repaid !== '0')?.year).toBe(2024);
  });

  it('is no relief, in no sum', () => {
    const { lines, missing, sums } = judged(asking());
    expect(sums).toMatchObject({ total: null, byYear: [] });
    expect(lines).toEqual([]);
    expect(missing.map(({ path }) => path)).toEqual(['policy.investmentTaxCredit.unreadTerms']);
  });

  it('names how it is repaid', () => {
    const notes = assess(profileOf(asking()), { edition: 'law' }).assumptions;
    expect(notes.filter(({ id }) => id === 'tax-credit-in-equal-parts')).toHaveLength(1);
  });
});

describe('whether a credit may be had', () => {
  it('is never known, since the terms of the region were not read', () => {
    const result = judged(asking());
    expect(result.verdict).toBe('unknown');
    expect(finding(result, 'investment-tax-credit.kaluga-terms').verdict).toBe('unknown');
    for (const id of ['in-force', 'ground', 'term']) {
      expect(finding(result, `investment-tax-credit.${id}`).verdict).toBe('met');
    }
  });

  it.each([
    [1, 'met'],
    [5, 'met'],
    [6, 'not-met'],
  ])('with tax put off in %i years the term is %s', (reductionYears, verdict) => {
    const result = judged(asking({ reductionYears }));
    expect(finding(result, 'investment-tax-credit.term').verdict).toBe(verdict);
    expect(result.verdict).toBe(verdict === 'met' ? 'unknown' : 'ineligible');
  });

  it.each([0, -1, 2.5, 51])('refuses %d years as no number of years', (years) => {
    for (const name of ['reductionYears', 'repaymentYears']) {
      expect(() => judged(asking({ [name]: years }))).toThrow(name);
    }
  });

  it.each([
    [2057, 3, 2, undefined],
    [2058, 3, 2, 'taxCredit.repaymentYears'],
    [2060, 3, 2, 'taxCredit.reductionYears'],
  ])(
    'from %i in %i years and %i more ends with the editions',
    (firstYear, reductionYears, repaymentYears, path) => {
      const parsed = parseProfile(asking({ firstYear, reductionYears, repaymentYears }));
      const found = parsed.ok ? undefined : parsed.problems[0]?.path;
      expect(found).toBe(path);
    },
  );

  it.each(['0.5', '0.6', '0.75'])('takes %s of the key rate', (keyRateShare) => {
    expect(parseProfile(asking({ keyRateShare })).ok).toBe(true);
  });

  it.each(['0.499999', '0.750001', '0', '1', 1])('refuses %s of the key rate', (keyRateShare) => {
    expect(parseProfile(asking({ keyRateShare }))).toMatchObject({
      ok: false,
      problems: [{ path: 'taxCredit.keyRateShare', code: 'share-out-of-range' }],
    });
  });

  it('is not for a project outside the region, of which no tax is put off', () => {
    const outside = judged(asking({}, { project: { start: '2019-01-15', site: 'elsewhere' } }));
    expect(finding(outside, 'investment-tax-credit.in-the-region').verdict).toBe('not-met');
    expect(outside.verdict).toBe('ineligible');
    expect(outside.credit).toBeUndefined();
  });

  it('is shown as if the project stood in the region where its site is not stated', () => {
    const open = judged(asking({}, { project: { start: '2019-01-15', site: undefined } }));
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toContain('project.site');
    expect(open.credit?.putOff).toBe('25500000');
  });

  it('is unknown without a credit that is asked for, and asks for that alone', () => {
    const result = judged(asking({}, { taxCredit: undefined }));
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['policy.investmentTaxCredit.unreadTerms', 'taxCredit']);
    expect(result.credit).toBeUndefined();
  });

  it('asks for what the credit does not state', () => {
    const result = judged(asking({}, { taxCredit: {} }));
    expect(missingPaths(result)).toEqual([
      'policy.investmentTaxCredit.unreadTerms',
      'taxCredit.equipmentCost',
      'taxCredit.firstYear',
      'taxCredit.keyRate',
      'taxCredit.reductionYears',
      'taxCredit.repaymentYears',
    ]);
    expect(result.credit).toBeUndefined();
  });

  it.each([
    ['of equipment that costs nothing', { equipmentCost: 0 }],
    ['before the first given profit', { firstYear: 2018, reductionYears: 2 }],
    ['before such credits', { firstYear: 2012, reductionYears: 2 }],
  ])('asks for no amounts %s', (_, credit) => {
    const { keyRate, repaymentYears, ...stated } = CREDIT;
    const result = judged(asking({}, { taxCredit: { ...stated, ...credit } }));
    expect(missingPaths(result, 'lines')).toEqual([]);
  });

  it('asks for amounts where a rouble could be put off', () => {
    const { keyRate, repaymentYears, ...stated } = CREDIT;
    const earning = (amount: string) =>
      missingPaths(
        judged(
          asking({}, { taxCredit: stated, taxableProfit: { 2020: amount, 2021: 0, 2022: 0 } }),
        ),
        'lines',
      );
    // Tax of 2 roubles, and of 1: 17 % of 8.83 and of 8.82 are 1.5011 and 1.4994.
    expect(earning('8.83')).toEqual(['taxCredit.keyRate', 'taxCredit.repaymentYears']);
    expect(earning('8.82')).toEqual([]);
  });

  it.each([
    [2013, 1, 'not-met'],
    [2013, 2, 'met'],
    [2014, 1, 'met'],
  ])('from %i in %i years is %s in force', (firstYear, reductionYears, verdict) => {
    const result = judged(
      asking(
        { firstYear, reductionYears },
        {
          project: { start: '2012-01-15' },
          taxableProfit: everyYear(2012, 2018, millions(100)),
        },
      ),
    );
    expect(finding(result, 'investment-tax-credit.in-force').verdict).toBe(verdict);
  });

  it('puts nothing off before 2014, and the years count', () => {
    const credit = creditOf(
      asking(
        { firstYear: 2013, reductionYears: 2 },
        { project: { start: '2012-01-15' }, taxableProfit: everyYear(2012, 2018, millions(100)) },
      ),
    );
    // 2014: 18 % of 100 million.
    expect(inYears(credit, 'putOff')).toEqual([
      [2013, '0'],
      [2014, '9000000'],
      [2015, '0'],
      [2016, '0'],
    ]);
  });

  it('is not met under a special tax regime', () => {
    const { credit, verdict } = judged(asking({}, { investor: { specialTaxRegime: true } }));
    expect(verdict).toBe('ineligible');
    expect(credit).toBeUndefined();
  });

  it('is not in the brochure', () => {
    const { measures, warnings } = assess(profileOf(asking()), {
      measures: ['investment-tax-credit'],
    });
    expect(measures).toEqual([]);
    expect(warnings.map(({ id }) => id)).toContain('not-in-this-edition');
  });

  it('tells what loses it again', () => {
    expect(judged(asking()).step).toMatchObject({ id: 'investment-tax-credit', held: null });
  });
});

describe('years of which the tax is not known', () => {
  it('are asked for where tax could still be put off', () => {
    const result = judged(asking({}, { taxableProfit: everyYear(2020, 2021, millions(100)) }));
    expect(result.credit).toBeUndefined();
    expect(result.missing.at(-1)).toEqual({
      path: 'taxableProfit.2022',
      asks: 'later-years',
      for: 'lines',
    });
  });

  it('are not where the equipment is paid for', () => {
    const credit = creditOf(
      asking(
        { equipmentCost: millions(17) },
        { taxableProfit: everyYear(2020, 2021, millions(100)) },
      ),
    );
    expect(credit.putOff).toBe('17000000');
  });

  it('before the first that is given count without', () => {
    const document = asking({ firstYear: 2019 });
    expect(inYears(creditOf(document), 'putOff').slice(0, 3)).toEqual([
      [2019, '0'],
      [2020, '8500000'],
      [2021, '8500000'],
    ]);
    expect(assess(profileOf(document), { edition: 'law' }).assumptions).toContainEqual({
      id: 'tax-credit-before-profit',
      measures: ['investment-tax-credit'],
      values: { years: ['2019'] },
    });
  });

  it('with a loss put nothing off', () => {
    const credit = creditOf(
      asking({}, { taxableProfit: { 2020: -5, 2021: 0, 2022: millions(100) } }),
    );
    expect(inYears(credit, 'putOff').slice(0, 3)).toEqual([
      [2020, '0'],
      [2021, '0'],
      [2022, '8500000'],
    ]);
  });
});

describe('a credit beside a package', () => {
  const ADMITTED = { edition: 'law', unknown: true, unconfirmed: true } as const;
  const planOf = (document: ProfileDocument, options: PlanOptions = {}) =>
    plan(profileOf(document), { edition: 'law', ...options });
  const left = ({ left: all }: ReturnType<typeof planOf>) =>
    all.find(({ element }) => element === 'investment-tax-credit')?.because;

  it('is in none unasked', () => {
    const made = planOf(asking());
    expect(made.credits).toBeUndefined();
    expect(left(made)).toBe('deferral');
  });

  it('needs both admissions where the share of the key rate is not stated, else one', () => {
    const stated = asking({ keyRateShare: '0.5' });
    expect(left(planOf(asking(), { unknown: true }))).toBe('deferral');
    expect(left(planOf(asking(), { unconfirmed: true }))).toBe('deferral');
    expect(planOf(asking(), ADMITTED).credits).toHaveLength(1);
    expect(planOf(stated, { unknown: true }).credits).toHaveLength(1);
  });

  it('changes nothing of the package', () => {
    const among = ['investment-register', 'investment-tax-credit'];
    const made = planOf(asking(), { ...ADMITTED, among });
    const without = planOf(asking(), { ...ADMITTED, among: ['investment-register'] });
    expect(made.best).toEqual(without.best);
    expect(left(without)).toBe('not-asked-for');
    expect(left(made)).toBeUndefined();
  });

  it('alone is on the ordinary tax', () => {
    const made = planOf(asking(), { ...ADMITTED, among: ['investment-tax-credit'] });
    expect(made.best.elements).toEqual([]);
    expect(made.credits).toMatchObject([
      { element: 'investment-tax-credit', putOff: '25500000', presentValue: '4483431.49' },
    ]);
  });

  it('is on the tax that the reliefs of the package leave', () => {
    // The Register: one period, 13.5 % of 100 million in 2020; half of 13.5, 17 and 17 million.
    const made = planOf(
      asking(
        {},
        {
          project: {
            start: '2019-01-15',
            averageMonthlyWage: everyYear(2019, 2024, 100_000),
            subsistenceMinimum: everyYear(2019, 2024, 10_000),
          },
          investor: { ...INVESTOR, taxArrears: false },
          capitalInvestment: [{ year: 2019, amount: millions(120), kind: 'equipment' }],
          statuses: { investmentRegister: { included: '2019-03-01' } },
        },
      ),
      { ...ADMITTED, among: ['investment-register', 'investment-tax-credit'] },
    );
    expect(made.best.elements).toEqual(['investment-register']);
    const regional = made.best.taxes.filter(
      ({ budget, tax, year }) => budget === 'regional' && tax === 'income' && year <= 2022,
    );
    const [credit] = made.credits ?? [];
    expect(credit?.years.slice(0, 3).map(({ tax }) => tax)).toEqual(
      regional.map(({ after }) => after),
    );
    expect(regional.map(({ after }) => after)).toEqual(['13500000', '17000000', '17000000']);
    expect(credit?.putOff).toBe('23750000');
  });

  it('is on what deductions of an agreement leave of it', () => {
    // Of 100 million 25 million of tax, 8 federal and 17 regional: 10 million off, 3.2 and 6.8.
    const made = planOf(
      asking(
        { firstYear: 2025, reductionYears: 1 },
        {
          project: { start: '2024-01-15' },
          investor: { ...INVESTOR, inLiquidation: false },
          capitalInvestment: [{ year: 2024, amount: millions(5000), kind: 'equipment' }],
          taxableProfit: everyYear(2024, 2026, millions(100)),
          property: { objects: [] },
          landPlots: [],
          infrastructure: [
            { id: 'line', kind: 'supporting', cost: millions(20), commissioned: '2024-06-01' },
          ],
          statuses: {
            szpk: {
              level: 'federal',
              signed: '2023-02-01',
              stabilityYears: 6,
              sector: 'industry',
              sphereAllowed: true,
            },
          },
        },
      ),
      { ...ADMITTED, among: ['szpk', 'investment-tax-credit'] },
    );
    expect(made.best.elements).toEqual(['szpk']);
    expect(made.credits?.[0]?.years[0]).toMatchObject({ tax: '10200000', putOff: '5100000' });
  });

  it('needs the profit of years in which the reliefs leave room', () => {
    // On the ordinary tax 17 million are put off in two years; under the Register 6.75 and 8.5.
    const made = planOf(
      asking(
        { equipmentCost: millions(17) },
        {
          project: {
            start: '2019-01-15',
            averageMonthlyWage: everyYear(2019, 2024, 100_000),
            subsistenceMinimum: everyYear(2019, 2024, 10_000),
          },
          investor: { ...INVESTOR, taxArrears: false },
          taxableProfit: everyYear(2020, 2021, millions(100)),
          capitalInvestment: [{ year: 2019, amount: millions(120), kind: 'equipment' }],
          statuses: { investmentRegister: { included: '2019-03-01' } },
        },
      ),
      { ...ADMITTED, among: ['investment-register', 'investment-tax-credit'] },
    );
    expect(made.credits).toBeUndefined();
    expect(made.left.find(({ element }) => element === 'investment-tax-credit')).toEqual({
      element: 'investment-tax-credit',
      because: 'facts-missing',
      missing: [{ path: 'taxableProfit.2022', asks: 'later-years', for: 'lines' }],
    });
  });
});
