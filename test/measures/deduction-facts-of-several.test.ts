import { describe, expect, it } from 'vitest';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { revised } from '../figures/named';
import { type Chosen, everyYear, millions } from '../profiles';
import { appraised, asked, asset, type FixedAsset, ID, type Own } from './deducting';

const line = asset();
const long = (fields: Partial<FixedAsset> = {}) =>
  asset({ id: 'crane', lifeMonths: 241, ...fields });
const later = (fields: Partial<FixedAsset> = {}) =>
  asset({ id: 'later', putIntoUse: '2026-06-10', ...fields });

const KIND = ['fixedAssets[1].kind'];
const SHARE = ['regionalShare.2026'];
const CARRIES: Chosen = { 'deduction-of-a-loss-year': 'carries' };
const LOSSES = everyYear(2019, 2028, millions(-100));

/** Facts that are asked for, each once. */
const each = (...of: Parameters<typeof asked>) => [...new Set(asked(...of))];

/** Conditions on the assets: the asset and the verdict on each. */
const verdicts = (name: string, fixedAssets: FixedAsset[]) =>
  appraised({ fixedAssets })
    .findings.findings?.find(({ id }) => id === `${ID}.asset`)
    ?.findings?.map(({ findings, of }) => [
      of,
      findings?.find(({ id }) => id === `${ID}.${name}`)?.verdict,
    ]);

/** What replaces a figure of the deduction that has one value. */
const figure = <V>(of: 'notSezResident' | 'regionalFloor', value: V) => {
  const [dated] = BROCHURE_2019.deduction[of].values;
  if (dated === undefined) throw new Error(`no value of ${of}`);
  return revised(BROCHURE_2019, { deduction: { [of]: [{ ...dated, value }] } });
};

describe('the kind of an asset beside one that is known', () => {
  it('matters by the tax on lost depreciation, also after the last period', () => {
    // The deduction ends with 2027, the depreciation of 120 and 241 months later.
    expect(asked([line, long()], { taxableProfit: everyYear(2028, 2029, millions(100)) })).toEqual(
      KIND,
    );
    // From July 2020 on 241 months: to July 2040.
    expect(asked([line, long()], { taxableProfit: { 2040: millions(100) } })).toEqual(KIND);
    expect(asked([line, long()], { taxableProfit: { 2041: millions(100) } })).toEqual([]);
  });

  it('does not matter before its year, whatever losses are carried or however many are open', () => {
    const before = { taxableProfit: { 2019: millions(100) } };
    expect(asked([line, long()], { ...before, carryLosses: true })).toEqual([]);
    expect(asked([line, long(), long({ id: 'dock' })], before)).toEqual([]);
  });

  it('matters where it does on a profit that other measures raise', () => {
    // 22,000 of property tax on a base of 1 m, which the upgrade saves.
    const hall = {
      ...({ id: 'hall', kind: 'immovable', completed: '2020-01-10' } as const),
      ...{ upgradeCost: millions(1), depreciatedValue: millions(1) },
      yearlyBases: { 2021: millions(1) },
    } as const;
    // A loss of 22,000, of which depreciation that is not taken leaves 21,988 or some 17,000.
    const losing: Own = {
      taxableProfit: { 2021: -22_000 },
      ppeProgramme: { capitalInvestment: millions(150), upgradedObjects: [hall] },
    };
    const assets = [asset({ cost: 120 }), long({ cost: 100_000 })];
    expect(asked(assets, losing)).toEqual(KIND);
    expect(asked(assets, { ...losing, readings: { 'saved-taxes-raise-profit': 'no' } })).toEqual(
      [],
    );
  });
});

describe('a share that no source gives', () => {
  it('is asked for beside the kind where both matter', () => {
    const crane = long({ putIntoUse: '2026-06-10' });
    expect(each([line, crane])).toEqual([...SHARE, ...KIND]);
  });

  it('is asked for alone where the kind does not matter', () => {
    // An asset without a cost changes no amount.
    const crane = long({ putIntoUse: '2026-06-10', cost: 0 });
    expect(each([line, crane, later()])).toEqual(SHARE);
    expect(verdicts('asset-kind', [line, crane, later()])).toEqual([
      ['line', undefined],
      ['crane', 'met'],
      ['later', undefined],
    ]);
  });

  it('leaves an asset of the year that is refused as it is', () => {
    const assets = [line, later(), later({ id: 'tool', lifeMonths: 36 })];
    expect(verdicts('put-into-use', assets)).toEqual([
      ['line', 'met'],
      ['later', 'unknown'],
      ['tool', 'met'],
    ]);
    expect(verdicts('depreciation-group', assets)?.at(-1)).toEqual(['tool', 'not-met']);
  });

  it.each<[string, Own]>([
    ['no profit', { taxableProfit: undefined }],
    ['losses that are carried', { carryLosses: true }],
    ['a profit', {}],
  ])(
    'does not matter to less than a rouble of the year with %s, whatever is refused or of other years',
    (_, own) => {
      const less = later({ cost: '0.99' });
      expect(asked([less, line], own)).toEqual([]);
      expect(asked([less, later({ id: 'tool', lifeMonths: 36 })], own)).toEqual([]);
      expect(asked([later({ cost: '1.00' }), line], own)).toEqual(SHARE);
    },
  );

  it('does not matter where no profit is given from its year on, whatever losses are carried', () => {
    const before = { taxableProfit: everyYear(2019, 2025, 1) };
    expect(asked([later()], { ...before, carryLosses: true })).toEqual([]);
    expect(asked([later()], { ...before, carryLosses: true, readings: CARRIES })).toEqual([]);
  });

  describe('of years of loss that do not lapse', () => {
    const losing: Own = { taxableProfit: LOSSES, readings: CARRIES };

    it('matters where losses are carried', () => {
      expect(asked([later()], losing)).toEqual([]);
      expect(asked([later()], { ...losing, carryLosses: true })).toEqual(SHARE);
    });

    it('matters where other assets may have the deduction', () => {
      const two = (kind?: FixedAsset['kind']) => [
        ...[later(), long({ kind }), long({ id: 'dock', kind })],
      ];
      expect(each(two(), losing)).toEqual([...SHARE, ...KIND, 'fixedAssets[2].kind']);
      expect(each(two('equipment'), losing)).toEqual([]);
    });

    it('does not matter beside reliefs of other years', () => {
      const taxableProfit = { ...everyYear(2019, 2025, millions(100)), 2026: millions(-100) };
      expect(asked([line, later()], { ...losing, taxableProfit })).toEqual([]);
      expect(asked([line, later()], { ...losing, taxableProfit, carryLosses: true })).toEqual(
        SHARE,
      );
    });
  });

  it('is the federal one where the floor leaves the regional tax no relief', () => {
    // The ordinary regional rate of 2026 is 18%.
    expect(asked([later()], { policy: figure('regionalFloor', 18_0000n) })).toEqual([
      'federalShare.2026',
    ]);
    expect(asked([later()], { policy: figure('regionalFloor', 17_0000n) })).toEqual(SHARE);
  });
});

describe('packages with the deduction', () => {
  const apart = (own: Own) =>
    appraised({ ...own, fixedAssets: [line] }).treatments.map((one) =>
      one.tax === 'income-deduction' ? one.apartFrom : one.tax,
    );

  it('have no relief of the zone while its residents have no deduction', () => {
    expect(apart({})).toEqual([['zone']]);
    expect(apart({ policy: figure('notSezResident', false) })).toEqual([[]]);
  });
});

describe('the first of several assets', () => {
  it('tells the year in which the deduction is in force', () => {
    const { findings } = appraised({
      fixedAssets: [line, asset({ id: 'press', putIntoUse: '2019-06-10' })],
    });
    expect(findings.findings?.find(({ id }) => id === `${ID}.in-force`)?.actual).toBe(2019);
  });

  it('is missing where none is stated', () => {
    const { findings } = appraised({});
    expect(findings.findings?.filter(({ verdict }) => verdict === 'unknown')).toMatchObject([
      { id: `${ID}.asset`, missing: [{ path: 'fixedAssets', asks: 'value' }] },
      { id: `${ID}.in-force`, missing: [{ path: 'fixedAssets', asks: 'value' }] },
    ]);
  });
});
