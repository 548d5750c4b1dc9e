import { describe, expect, it } from 'vitest';
import type { FixedAsset } from '../../src/profile/document';
import { assess } from '../../src/questions/assess/assess';
import { knownAs } from '../known-as';
import { profileOf } from '../profile/document';
import {
  type Fields,
  finding,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  project,
  reliefs,
} from '../profiles';

const asset = (fields: Partial<FixedAsset> = {}): FixedAsset => ({
  id: 'line',
  putIntoUse: '2020-06-10',
  cost: millions(100),
  lifeMonths: 120,
  ...fields,
});

const deduction = (fixedAssets: FixedAsset[], fields: Fields = {}) =>
  measure(
    'investment-tax-deduction',
    project({
      ppeProgramme: { capitalInvestment: millions(150) },
      taxableProfit: millionsFrom(2018, 80, 80, 80, 80),
      project: { start: '2018-01-01' },
      fixedAssets,
      ...fields,
    }),
  );

describe('the useful life decides the depreciation group', () => {
  it.each([
    // 1-2, 3-7 and 8-10 from 2020, those of the last groups by their kind
    ['2020-01-01', 36, undefined, 'ineligible'],
    ['2020-01-01', 37, undefined, 'eligible'],
    ['2020-01-01', 240, undefined, 'eligible'],
    ['2020-01-01', 240, 'building', 'eligible'],
    ['2020-01-01', 241, undefined, 'unknown'],
    ['2020-01-01', 241, 'equipment', 'eligible'],
    ['2020-01-01', 241, 'vehicles', 'eligible'],
    ['2020-01-01', 241, 'other', 'eligible'],
    ['2020-01-01', 241, 'building', 'ineligible'],
    ['2020-01-01', 241, 'structure', 'ineligible'],
    ['2020-01-01', 241, 'transmission', 'ineligible'],
    // put into use in 2018-2019: groups 3-7 only, so that no kind is asked
    ['2019-12-31', 36, undefined, 'ineligible'],
    ['2019-12-31', 37, undefined, 'eligible'],
    ['2019-12-31', 240, undefined, 'eligible'],
    ['2019-12-31', 241, undefined, 'ineligible'],
    ['2019-12-31', 241, 'equipment', 'ineligible'],
    ['2018-01-01', 241, 'equipment', 'ineligible'],
  ] as const)(
    'put into use on %s for %i months, %s: %s',
    (putIntoUse, lifeMonths, kind, verdict) => {
      const one = asset({ putIntoUse, lifeMonths, ...(kind && { kind }) });
      expect(deduction([one]).verdict).toBe(verdict);
    },
  );

  it('and the finding names the group, those that have the deduction, and the article', () => {
    const result = deduction([asset({ putIntoUse: '2019-12-31', lifeMonths: 300 })]);
    expect(finding(result, 'investment-tax-deduction.depreciation-group', 'line')).toMatchObject({
      verdict: 'not-met',
      path: 'fixedAssets[0].lifeMonths',
      actual: '8-10',
      required: ['3-7'],
      source: knownAs('law'),
    });
  });

  it('an asset whose kind is asked and left out names it', () => {
    const result = deduction([asset({ lifeMonths: 241 })]);
    expect(result.missing).toEqual([
      { path: 'fixedAssets[0].kind', asks: 'value', for: 'verdict' },
    ]);
    expect(result.lines).toEqual([]);
  });
});

describe('the kind of one asset beside another that has the deduction', () => {
  const hall = (fields: Partial<FixedAsset> = {}) =>
    asset({ id: 'hall', lifeMonths: 300, ...fields });
  const beside = (fields: Partial<FixedAsset>, profit: Fields['taxableProfit']) =>
    missingPaths(deduction([asset(), hall(fields)], { taxableProfit: profit }));
  const KIND = ['fixedAssets[1].kind'];

  it('is asked where it changes an amount', () => {
    expect(beside({}, millionsFrom(2020, 80))).toEqual(KIND);
    expect(beside({}, undefined)).toEqual([...KIND, 'taxableProfit']);
  });

  it('not where no year from its own on is given', () => {
    expect(beside({ putIntoUse: '2021-01-10' }, millionsFrom(2020, 80))).toEqual([]);
    expect(beside({ putIntoUse: '2021-01-10' }, millionsFrom(2020, 80, 80))).toEqual(KIND);
  });

  it('not where every year is one of a loss that the depreciation does not make up for', () => {
    // half a year of 100 m over 120 months and over 300: 5 m and 2 m
    expect(beside({}, millionsFrom(2020, -7))).toEqual([]);
    expect(beside({}, millionsFrom(2020, -6))).toEqual(KIND);
  });

  it('not where it costs nothing and begins no sooner', () => {
    expect(beside({ cost: 0 }, millionsFrom(2020, 80))).toEqual([]);
    expect(beside({ cost: 0 }, undefined)).toEqual(['taxableProfit']);
    // from 2020 instead of 2021 on there are lines
    const later = [asset({ putIntoUse: '2021-01-10' }), hall({ cost: 0 })];
    expect(missingPaths(deduction(later))).toEqual(KIND);
  });

  it('is asked where the share of the other one is not known', () => {
    // as equipment the hall would have the deduction, as a building only the asset of 2026, whose share is not known
    const assets = [
      asset({ putIntoUse: '2026-01-10' }),
      hall({ cost: 0, putIntoUse: '2027-01-10' }),
    ];
    const result = deduction(assets, { taxableProfit: millionsFrom(2026, 80) });
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual([...KIND, 'policy.deduction.regionalShare.2026']);
  });

  it('and is met where it is not asked', () => {
    const result = deduction([asset(), hall({ cost: 0 })]);
    expect(result.verdict).toBe('eligible');
    expect(finding(result, 'investment-tax-deduction.asset-kind', 'hall')).toMatchObject({
      verdict: 'met',
      actual: null,
    });
  });
});

describe('an asset that is sold', () => {
  /** Put into use in June 2020 for 60 months: the life runs from July 2020 to June 2025. */
  const sold = (day: string) => deduction([asset({ lifeMonths: 60, sold: day })]);

  it('before the end of its useful life has no deduction', () => {
    const result = sold('2025-06-30');
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'investment-tax-deduction.kept', 'line')).toMatchObject({
      actual: '2025-06-30',
      required: '2025-07-01',
      path: 'fixedAssets[0].sold',
      source: knownAs('secondary'),
    });
  });

  it('after it has', () => {
    expect(sold('2025-07-01').verdict).toBe('eligible');
  });
});

describe('an asset that is refused or not known', () => {
  const result = deduction([
    asset({ cost: millions(2) }),
    asset({ id: 'tools', lifeMonths: 36 }),
    asset({ id: 'hall', lifeMonths: 300 }),
    asset({ id: 'shed', lifeMonths: 300, kind: 'building' }),
    asset({ id: 'press', sold: '2021-01-01' }),
  ]);

  it('leaves the measure to the others', () => {
    expect(result.verdict).toBe('eligible');
  });

  it('enters no pool, and its depreciation is not lost', () => {
    // 90 % and 10 % of 2 m
    expect(reliefs(result, 'regional')).toEqual({ 2020: 1_800_000, 2021: 0 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 200_000, 2021: 0 });
    // six months of 2 m over 120 are 100,000; 20 % of it
    const costs = result.costs.filter(({ year }) => year === 2020);
    expect(costs.map(({ relief }) => relief)).toEqual(['-3000', '-17000']);
  });

  it('is named', () => {
    expect(missingPaths(result, 'lines')).toEqual(['fixedAssets[2].kind']);
    const refused = ['tools', 'hall', 'shed', 'press'].map(
      (id) => finding(result, 'investment-tax-deduction.conditions', id).verdict,
    );
    expect(refused).toEqual(['not-met', 'unknown', 'not-met', 'not-met']);
  });
});

describe('the reading on a loss year', () => {
  const mattersTo = (...profit: number[]) => {
    const profile = project({
      ppeProgramme: { capitalInvestment: millions(150) },
      taxableProfit: millionsFrom(2026, ...profit),
      project: { start: '2026-01-01' },
      fixedAssets: [asset({ putIntoUse: '2026-06-10' })],
    });
    const { readings } = assess(profileOf(profile), { measures: ['investment-tax-deduction'] });
    return readings.find(({ id }) => id === 'deduction-of-a-loss-year')?.mattersTo;
  };

  it('matters where only one of its values asks for the share of the year', () => {
    expect(mattersTo(-50, 80)).toEqual(['investment-tax-deduction']);
  });

  it('does not matter where the share is asked under both', () => {
    expect(mattersTo(50, 80)).toEqual([]);
  });

  it('does not matter where no later year bears tax', () => {
    expect(mattersTo(-50, -80)).toEqual([]);
  });
});
