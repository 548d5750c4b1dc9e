import { describe, expect, it } from 'vitest';
import { missingFacts } from '../../src/kit/finding';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { type Chosen, everyYear, millions } from '../profiles';
import { appraised, asked, asset, type FixedAsset, ID, type Own } from './deducting';

/** A condition on the one asset. */
const condition = (name: string, one: FixedAsset, own: Own = {}) =>
  appraised({ ...own, fixedAssets: [one] })
    .findings.findings?.find(({ id }) => id === `${ID}.asset`)
    ?.findings?.[0]?.findings?.find(({ id }) => id === `${ID}.${name}`);

describe('an asset', () => {
  it.each([
    ['2020-06-10', 36, 'not-met', '1-2', ['3-7', '8-10']],
    ['2020-06-10', 37, 'met', '3-7', ['3-7', '8-10']],
    ['2020-06-10', 240, 'met', '3-7', ['3-7', '8-10']],
    ['2020-06-10', 241, 'met', '8-10', ['3-7', '8-10']],
    ['2019-06-10', 241, 'not-met', '8-10', ['3-7']],
    ['2019-06-10', 36, 'not-met', '1-2', ['3-7']],
  ])(
    'put into use on %s for %i months is %s, of group %s',
    (putIntoUse, lifeMonths, verdict, actual, required) => {
      const found = condition('depreciation-group', asset({ putIntoUse, lifeMonths }));
      expect(found).toMatchObject({
        ...{ of: 'line', verdict, unit: 'code', actual, required },
        path: 'fixedAssets[0].lifeMonths',
      });
    },
  );

  it.each([
    ['equipment', 'met'],
    ['vehicles', 'met'],
    ['other', 'met'],
    ['building', 'not-met'],
    [undefined, 'unknown'],
  ] as const)('of the later groups and of kind %s is %s', (kind, verdict) => {
    const found = condition('asset-kind', asset({ lifeMonths: 241, kind }));
    expect(found).toMatchObject({
      ...{ of: 'line', verdict, unit: 'code', actual: kind ?? null },
      ...{ path: 'fixedAssets[0].kind', required: ['equipment', 'vehicles', 'other'] },
    });
    expect(condition('asset-kind', asset({ lifeMonths: 240, kind }))).toBeUndefined();
  });

  it('is put into use while the programme is registered', () => {
    const statuses = { ppeProgramme: { included: '2020-06-01', ends: '2021-03-31' } };
    const verdict = (putIntoUse: string) =>
      condition('put-into-use', asset({ putIntoUse }), { statuses })?.verdict;
    expect(verdict('2019-12-31')).toBe('not-met');
    expect(verdict('2020-01-01')).toBe('met');
    expect(verdict('2021-12-31')).toBe('met');
    expect(verdict('2022-01-01')).toBe('not-met');
  });

  it('is for one deduction', () => {
    const putIntoUse = '2025-06-10';
    const chosen = (deduction: FixedAsset['deduction']) =>
      condition('chosen', asset({ putIntoUse, deduction }), { policy: LAW });
    expect(chosen('federal')).toMatchObject({
      ...{ of: 'line', verdict: 'not-met', unit: 'code', actual: 'federal', required: 'regional' },
      path: 'fixedAssets[0].deduction',
    });
    expect(chosen('regional')).toBeUndefined();
    expect(chosen(undefined)).toBeUndefined();
  });

  it('is not sold before the end of its life', () => {
    // 120 months from July 2020 to June 2030.
    const sold = (day: string) => condition('kept', asset({ sold: day }));
    const found = sold('2025-06-30');
    expect(found).toMatchObject({
      ...{ of: 'line', verdict: 'not-met', unit: 'day', actual: '2025-06-30' },
      path: 'fixedAssets[0].sold',
    });
    if (found === undefined || !('required' in found)) throw new Error('a day is asked for');
    const required = String(found.required);
    expect(required.slice(0, 7)).toMatch(/^2030-0[67]$/);
    expect(sold(required)?.verdict).toBe('met');
  });
});

describe('the kind of an asset beside another one', () => {
  const line = asset();
  const long = (fields: Partial<FixedAsset> = {}) =>
    asset({ id: 'crane', lifeMonths: 241, ...fields });
  const KIND = ['fixedAssets[1].kind'];

  it('is asked for where it changes an amount', () => {
    expect(asked([line, long()])).toEqual(KIND);
    expect(asked([line, long({ kind: 'equipment' })])).toEqual([]);
    expect(asked([line, long({ cost: 0 })])).toEqual([]);
    // The deduction would begin a year before.
    expect(asked([asset({ putIntoUse: '2021-06-10' }), long({ cost: 0 })])).toEqual(KIND);
    expect(asked([line, long()], { taxableProfit: undefined })).toEqual(KIND);
  });

  it('is not where no profit is given, or bears tax, from its year on', () => {
    expect(asked([line, long()], { taxableProfit: { 2019: millions(100) } })).toEqual([]);
    expect(asked([line, long()], { taxableProfit: everyYear(2019, 2028, millions(-100)) })).toEqual(
      [],
    );
    expect(asked([line, long()], { taxableProfit: everyYear(2019, 2020, millions(1)) })).toEqual(
      KIND,
    );
    const loss = { taxableProfit: everyYear(2019, 2028, millions(-100)), carryLosses: true };
    expect(asked([line, long()], loss)).toEqual(KIND);
  });

  it('is asked for where another is not known either, and of one alone', () => {
    const nothing = { taxableProfit: everyYear(2019, 2028, millions(-100)) };
    const two = [line, long(), long({ id: 'dock' })];
    expect(asked(two, nothing)).toEqual([...KIND, 'fixedAssets[2].kind']);
    expect(asked([long()], nothing)).toEqual(['fixedAssets[0].kind']);
  });
});

describe('the shares of 2026, which no source gives', () => {
  const later = (fields: Partial<FixedAsset> = {}) =>
    asset({ id: 'later', putIntoUse: '2026-06-10', ...fields });
  const SHARE = ['regionalShare.2026'];

  it('are asked for where an asset of that year has a cost', () => {
    expect(asked([later()])).toEqual(SHARE);
    expect(asked([later({ cost: '1' })])).toEqual(SHARE);
    expect(asked([later({ cost: '0.99' })])).toEqual([]);
    expect(asked([asset(), later({ cost: '0.99' })])).toEqual([]);
    expect(asked([asset()])).toEqual([]);
    // Of an asset that has no deduction.
    expect(asked([asset(), later({ lifeMonths: 36 })])).toEqual([]);
  });

  it('are asked for where a profit from then on is given, or none at all', () => {
    expect(asked([later()], { taxableProfit: undefined })).toEqual(SHARE);
    expect(asked([later()], { taxableProfit: everyYear(2019, 2025, 1) })).toEqual([]);
    expect(asked([later()], { taxableProfit: everyYear(2019, 2026, millions(1)) })).toEqual(SHARE);
    expect(asked([later()], { taxableProfit: everyYear(2019, 2028, millions(-100)) })).toEqual([]);
  });

  it('of a year of loss are asked for as the reading has it', () => {
    const losing: Own = {
      taxableProfit: {
        ...everyYear(2019, 2025, 0),
        2026: -5_000_000,
        ...everyYear(2027, 2027, millions(100)),
      },
    };
    const carries: Chosen = { 'deduction-of-a-loss-year': 'carries' };
    expect(asked([later()], losing)).toEqual([]);
    // What a year brings lapses whatever losses are carried, but not before a profit that is given later.
    expect(asked([later()], { ...losing, carryLosses: true })).toEqual([]);
    expect(asked([later()], { taxableProfit: { 2027: millions(100) } })).toEqual(SHARE);
    expect(asked([later()], { ...losing, readings: carries })).toEqual(SHARE);
    const readings = (own: Own) => appraised({ ...own, fixedAssets: [later()] }).readings;
    expect(readings(losing)).toEqual(['deduction-of-a-loss-year']);
    expect(readings({ ...losing, readings: carries })).toEqual(['deduction-of-a-loss-year']);
    expect(readings({})).toEqual([]);
    expect(appraised({ fixedAssets: [] }).readings).toEqual([]);
  });

  it('are not known of the condition, which asks for them', () => {
    const found = condition('put-into-use', later());
    expect(found?.verdict).toBe('unknown');
    expect(found && missingFacts(found)).toEqual([
      { path: 'policy.deduction.regionalShare.2026', asks: 'value' },
    ]);
  });
});
