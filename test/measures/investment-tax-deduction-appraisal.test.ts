import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/kit/finding';
import type { FixedAsset } from '../../src/profile/document';
import type { KalugaPolicy } from '../../src/regions/kaluga/definitions';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { investmentTaxDeduction } from '../../src/regions/kaluga/measures/investment-tax-deduction/rules';
import { revised } from '../figures/named';
import { everyYear, type Fields, millions } from '../profiles';
import { caseWith, roubles } from '../taxes/case';

const asset = (id: string, putIntoUse: string): FixedAsset => ({
  id,
  putIntoUse,
  cost: millions(10),
  lifeMonths: 60,
});

const LINE = asset('line', '2020-06-10');
const EARLY = asset('early', '2018-12-31');
const LATE = asset('late', '2028-01-01');

const appraised = (fields: Fields = {}, policy = BROCHURE_2019) =>
  investmentTaxDeduction.appraise({
    ...caseWith({
      ppeProgramme: { capitalInvestment: millions(150) },
      taxableProfit: everyYear(2017, 2028, millions(10)),
      fixedAssets: [LINE],
      ...fields,
    }),
    policy,
  });

const beginning = (start: string, fixedAssets: FixedAsset[] | undefined): Fields => ({
  project: { start },
  fixedAssets,
});

it('the conditions are the place, the status, the programme, an asset, two other statuses and the years', () => {
  const { findings } = appraised({ fixedAssets: [EARLY, LINE] });
  expect(findings).toMatchObject({
    id: 'investment-tax-deduction',
    verdict: 'met',
    joins: 'all-of',
    findings: [
      { id: 'investment-tax-deduction.in-the-region', verdict: 'met' },
      { id: 'investment-tax-deduction.status', required: '2019-01-01', assumed: true },
      { id: 'investment-tax-deduction.capital-investment', actual: 150_000_000_00n },
      {
        id: 'investment-tax-deduction.asset',
        verdict: 'met',
        joins: 'any-of',
        findings: [
          {
            id: 'investment-tax-deduction.conditions',
            of: 'early',
            verdict: 'not-met',
            joins: 'all-of',
            findings: [
              { id: 'investment-tax-deduction.put-into-use', of: 'early', verdict: 'not-met' },
              { id: 'investment-tax-deduction.depreciation-group', of: 'early', verdict: 'met' },
            ],
          },
          { id: 'investment-tax-deduction.conditions', of: 'line', verdict: 'met' },
        ],
      },
      { id: 'investment-tax-deduction.not-a-rip-participant', verdict: 'met' },
      { id: 'investment-tax-deduction.not-a-sez-resident', verdict: 'met' },
      { id: 'investment-tax-deduction.in-force', actual: 2020, required: { from: 2018, to: 2027 } },
    ],
  });
});

describe('the deduction', () => {
  const periods = (fixedAssets: FixedAsset[]) =>
    appraised({ fixedAssets }).treatments.map((one) => one.periods);
  const to2027 = (first: number) => [{ first, last: 2027, because: 'last-year' }];

  it('is of the assets that are put into use in its years and after the entry, to 2027', () => {
    expect(periods([LINE])).toEqual(to2027(2020));
    expect(periods([EARLY, LINE, LATE])).toEqual(to2027(2020));
    expect(periods([LINE, asset('press', '2019-01-01')])).toEqual(to2027(2019));
  });

  it('takes nothing of another asset', () => {
    const [treatment] = appraised({ fixedAssets: [EARLY, LINE] }).treatments;
    if (treatment?.tax !== 'income-deduction') throw new Error('no deduction');
    // 10 % and 90 % of 10 million
    const pools = { federal: roubles(1_000_000), regional: roubles(9_000_000) };
    const { federal, regional } = treatment.pools;
    expect([2018, 2020].map((year) => [federal?.added(year), regional?.added(year)])).toEqual([
      [0n, 0n],
      [pools.federal, pools.regional],
    ]);
  });

  it('is none where no asset is one of its', () => {
    expect(appraised({ fixedAssets: [EARLY, LATE] }).treatments).toEqual([]);
    expect(appraised({ fixedAssets: [] }).treatments).toEqual([]);
    expect(appraised({ fixedAssets: undefined }).treatments).toEqual([]);
  });

  it('rests on the shares of the year of its first asset, where there is one', () => {
    const figures = (fixedAssets: FixedAsset[]) =>
      appraised({ fixedAssets }).basis.map(({ figure }) => figure);
    const years = ['deduction.regionalFloor', 'deduction.firstYear', 'deduction.lastYear'];
    expect(figures([LATE])).toEqual(['ppe.minCapitalInvestment', ...years]);
    expect(figures([LINE])).toEqual([
      'ppe.minCapitalInvestment',
      'deduction.federalShare',
      'deduction.regionalShare',
      ...years,
    ]);
  });

  it('takes nothing on the way, and no reading matters to it', () => {
    const { assumed, readings } = appraised();
    expect([assumed, readings]).toEqual([[], []]);
  });
});

describe('missing', () => {
  it('is the share of assets of 2026 and 2027, and none of those that come too late', () => {
    const missing = (day: string) => appraised({ fixedAssets: [asset('press', day)] }).missing;
    const share = (year: number) => [
      { path: `policy.deduction.regionalShare.${year}`, asks: 'value' },
    ];
    expect(missing('2025-12-31')).toEqual([]);
    expect(missing('2026-01-01')).toEqual(share(2026));
    expect(missing('2027-12-31')).toEqual(share(2027));
    expect(missing('2028-01-01')).toEqual([]);
  });

  it('is no share of assets that cost nothing, or less than a rouble', () => {
    const fixedAssets = [{ ...asset('press', '2026-01-01'), cost: 0 }];
    expect(appraised({ fixedAssets }).missing).toEqual([]);
    expect(appraised({ fixedAssets, taxableProfit: undefined }).missing).toEqual([
      { path: 'taxableProfit', asks: 'value' },
    ]);
    const worth = (cost: string) => [{ ...asset('press', '2026-01-01'), cost }];
    // what a share of 1 at most leaves of a rouble is floored to full roubles
    expect(appraised({ fixedAssets: worth('0.99') }).missing).toEqual([]);
    expect(appraised({ fixedAssets: worth('1') }).missing).toEqual([
      { path: 'policy.deduction.regionalShare.2026', asks: 'value' },
    ]);
  });

  it('is a share of a year of a loss only where what a package saves may make up for it', () => {
    // 22,000 of property tax on a base of 1 m; depreciation begins with 2027
    const hall = {
      id: 'hall',
      kind: 'immovable',
      completed: '2026-01-10',
      upgradeCost: millions(1),
      depreciatedValue: millions(1),
      yearlyBases: { 2026: millions(1) },
    } as const;
    const losing = (loss: number) =>
      appraised({
        fixedAssets: [asset('press', '2026-12-10')],
        taxableProfit: { 2026: -loss },
        ppeProgramme: { capitalInvestment: millions(150), upgradedObjects: [hall] },
      }).missing.map(({ path }) => path);
    expect(losing(21_900)).toEqual(['policy.deduction.regionalShare.2026']);
    expect(losing(22_001)).toEqual([]);
  });

  it('is nothing of assets that are not stated', () => {
    expect(appraised({ fixedAssets: undefined }).missing).toEqual([]);
  });
});

describe('the deduction is in force', () => {
  const inForce = (fields: Fields, policy?: KalugaPolicy): Finding | undefined =>
    appraised(fields, policy).findings.findings?.find(
      ({ id }) => id === 'investment-tax-deduction.in-force',
    );
  const open = {
    verdict: 'unknown',
    actual: null,
    missing: [{ path: 'fixedAssets', asks: 'value' }],
  };

  it('by its years from the entry, where no asset is put into use', () => {
    expect(inForce(beginning('2017-01-01', []))).toMatchObject({ verdict: 'met', actual: 2017 });
    expect(inForce(beginning('2027-01-01', []))).toMatchObject({ verdict: 'met', actual: 2027 });
    expect(inForce(beginning('2028-01-01', []))).toMatchObject({
      verdict: 'not-met',
      actual: 2028,
    });
  });

  it('or that is open, where the assets are not stated', () => {
    expect(inForce(beginning('2019-01-01', undefined))).toMatchObject(open);
    expect(inForce(beginning('2028-01-01', undefined))?.verdict).toBe('not-met');
  });

  it('or that is open while an asset may come before its first year, also where nothing ends it', () => {
    const [last] = BROCHURE_2019.deduction.lastYear.values;
    if (last === undefined) throw new Error('the deduction has no last year');
    const lastYear = [{ ...last, value: null }];
    const endless = revised(BROCHURE_2019, { deduction: { lastYear } });
    expect(inForce(beginning('2017-01-01', undefined), endless)).toMatchObject(open);
    expect(inForce(beginning('2018-01-01', undefined), endless)?.verdict).toBe('met');
  });
});
