import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/engine/measure/measure';
import type { Finding } from '../../src/kit/finding';
import type { UpgradedObject } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { investmentTaxDeduction } from '../../src/regions/kaluga/measures/investment-tax-deduction/rules';
import { ppeUpgrade } from '../../src/regions/kaluga/measures/ppe-upgrade/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { revised } from '../figures/named';
import { type Chosen, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const press = (upgradeCost: string, fields: Partial<UpgradedObject> = {}): UpgradedObject => ({
  ...{ id: 'press', kind: 'immovable', completed: '2019-05-20', yearlyBases: { 2019: 1 } },
  ...{ upgradeCost, depreciatedValue: '100', ...fields },
});

const programme = (
  ppeProgramme: NonNullable<Fields['ppeProgramme']>,
  readings: Chosen = {},
  fields: Fields = {},
) => ({
  ...caseWith({ ppeProgramme: { capitalInvestment: millions(150), ...ppeProgramme }, ...fields }),
  readings: { ...DEFAULT_READINGS, ...readings },
});

const opening = ({ appraise, opens }: Measure, c: ReturnType<typeof programme>, found: Finding) =>
  opens?.(c, found, appraise(c).findings);

const refused = (id: string, fields: object = {}): Finding =>
  ({ id, verdict: 'not-met', ...fields }) as Finding;

describe('an upgrade that is too cheap', () => {
  const share = refused('ppe-upgrade.upgrade-share', { of: 'press' });
  const raised = (
    upgradeCost: string,
    readings: Chosen = {},
    fields: Partial<UpgradedObject> = {},
  ) => {
    const c = programme({ upgradedObjects: [press(upgradeCost, fields)] }, readings);
    return opening(ppeUpgrade, c, share);
  };
  const path = 'ppeProgramme.upgradedObjects[0].upgradeCost';

  it('costs a quarter of the depreciated value in place of less', () => {
    // A quarter of 100 roubles; of 100.01 it is 25.0025, so 25.01.
    expect(raised('24.99')).toEqual({ kind: 'raise', path, from: 24_99n, to: 25_00n });
    expect(raised('1', {}, { depreciatedValue: '100.01' })).toEqual({
      ...{ kind: 'raise', path, from: 1_00n, to: 25_01n },
    });
  });

  it('in a gap without a rate reaches the next band', () => {
    const ordinary: Chosen = { 'upgrade-gap': 'ordinary' };
    expect(raised('50.50', ordinary)).toMatchObject({ from: 50_50n, to: 51_00n });
    // From more than 76 % on.
    expect(raised('75.50', ordinary)).toMatchObject({ from: 75_50n, to: 76_01n });
  });

  it('reaches no share in a gap that has no rate', () => {
    const [bands] = BROCHURE_2019.ppe.bands.values;
    if (bands === undefined) throw new Error('there are bands');
    const band = (from: bigint, to: bigint | null) => ({ from, fromIncluded: true, to, rate: 0n });
    const value = [band(25_0000n, 30_0000n), band(50_0000n, null)];
    const policy = revised(BROCHURE_2019, { ppe: { bands: [{ ...bands, value }] } });
    const to = (gap: NonNullable<Chosen['upgrade-gap']>) => {
      const object = press('0', { depreciatedValue: '0.03' });
      const c = programme({ upgradedObjects: [object] }, { 'upgrade-gap': gap });
      return opening(ppeUpgrade, { ...c, policy }, share);
    };
    // Of 3 kopecks one is a third, in the gap from 30% to 50%; two are more than a half.
    expect(to('ordinary')).toMatchObject({ kind: 'raise', to: 2n });
    expect(to('band-below')).toMatchObject({ kind: 'raise', to: 1n });
  });

  it('has no way above every band, of an object that is not listed, or under no bands', () => {
    const none = { kind: 'blocked', because: 'no-way-found' };
    expect(raised('76.01')).toEqual(none);
    const c = programme({ upgradedObjects: [press('10')] });
    expect(opening(ppeUpgrade, c, { ...share, of: 'mill' })).toEqual(none);
    expect(opening(ppeUpgrade, programme({}), share)).toEqual(none);
    const [bands] = BROCHURE_2019.ppe.bands.values;
    if (bands === undefined) throw new Error('there are bands');
    const policy = revised(BROCHURE_2019, { ppe: { bands: [{ ...bands, value: [] }] } });
    expect(opening(ppeUpgrade, { ...c, policy }, share)).toEqual(none);
  });

  it('is not what refuses an object without a base, or anything else', () => {
    const c = programme({ upgradedObjects: [press('10')] });
    expect(opening(ppeUpgrade, c, refused('ppe-upgrade.new-movable'))).toEqual({
      ...{ kind: 'blocked', because: 'no-base' },
    });
    expect(opening(ppeUpgrade, c, refused('ppe-upgrade.status', { of: 'press' }))).toBeUndefined();
  });
});

describe('the amounts between which an upgrade parts projects', () => {
  const partings = (...asked: Parameters<typeof programme>) =>
    ppeUpgrade.partings?.(programme(...asked)) ?? [];
  const bounds = (object: UpgradedObject, readings: Chosen = {}) =>
    partings({ capitalInvestment: undefined, upgradedObjects: [object] }, readings).map(
      ({ at, below }) => [below, at],
    );

  it('are where its rate changes, by the reading of the gaps', () => {
    // Bands from 25 % to 50 %, from 51 % to 75 %, above 76 %, of 100 roubles.
    const ends = {
      below: [
        [24_99n, 25_00n],
        [50_99n, 51_00n],
      ],
      last: [76_00n, 76_00n],
    };
    expect(bounds(press('10'))).toEqual([...ends.below, ends.last]);
    expect(bounds(press('10'), { 'upgrade-gap': 'band-above' })).toEqual([
      ...[
        [24_99n, 25_00n],
        [50_00n, 50_00n],
        [75_00n, 75_00n],
      ],
    ]);
    expect(bounds(press('10'), { 'upgrade-gap': 'ordinary' })).toEqual([
      ...[[24_99n, 25_00n], [50_00n, 50_00n], [50_99n, 51_00n], [75_00n, 75_00n], ends.last],
    ]);
    expect(bounds(press('10', { depreciatedValue: 0 }))).toEqual([]);
  });

  it('name the object and its cost', () => {
    const [first] = partings({
      ...{ capitalInvestment: undefined, upgradedObjects: [press('10')] },
    });
    expect(first).toEqual({
      ...{ figure: 'ppe.bands', at: 25_00n, below: 24_99n, actual: 10_00n },
      by: { input: 'upgrade-cost', of: 'press' },
    });
  });

  it('are also the least investment of the programme and the steps of its periods', () => {
    const by = { input: 'programme-investment' };
    const actual = 150_000_000_00n;
    expect(partings({})).toEqual([
      ...[
        { figure: 'ppe.minCapitalInvestment', at: 5_000_000_00n, below: 4_999_999_99n, by, actual },
      ],
      { figure: 'ppe.tiers', at: 100_000_000_00n, below: 100_000_000_00n, by, actual },
      { figure: 'ppe.tiers', at: 300_000_000_00n, below: 300_000_000_00n, by, actual },
    ]);
    expect(partings({ capitalInvestment: undefined })).toEqual([]);
    expect(investmentTaxDeduction.partings?.(programme({}))).toEqual([
      { figure: 'ppe.minCapitalInvestment', at: 5_000_000_00n, below: 4_999_999_99n, by, actual },
    ]);
  });
});

it('the objects of the programme are new movables and then upgraded ones', () => {
  const objects = (ppe: NonNullable<Fields['ppeProgramme']>) =>
    'objects' in ppeUpgrade && ppeUpgrade.objects?.(programme(ppe)).map(({ id }) => id);
  const newMovables = [{ id: 'loader', yearlyBases: { 2019: 1 } }];
  expect(objects({ newMovables, upgradedObjects: [press('10')] })).toEqual(['loader', 'press']);
  expect(objects({})).toEqual([]);
});

describe('what opens the deduction', () => {
  const ID = 'investment-tax-deduction';
  /** A programme registered in June 2020. */
  const c = () => programme({}, {}, { statuses: { ppeProgramme: { included: '2020-06-01' } } });
  const opened = (name: string, fields: object = {}) =>
    opening(investmentTaxDeduction, c(), refused(`${ID}.${name}`, fields));

  it('is nothing for what is put into use in another year', () => {
    const put = (actual: string) => opened('put-into-use', { unit: 'day', actual });
    expect(put('2019-12-31')).toEqual({ kind: 'blocked', because: 'day-past' });
    expect(put('2020-01-01')).toEqual({ kind: 'blocked', because: 'not-in-force' });
    expect(put('2035-01-01')).toEqual({ kind: 'blocked', because: 'not-in-force' });
    expect(opened('put-into-use')).toEqual({ kind: 'blocked', because: 'not-in-force' });
  });

  it('is the choice of the regional deduction, and a later sale', () => {
    const path = 'fixedAssets[0].deduction';
    expect(opened('chosen', { path })).toEqual({ kind: 'state', path, value: 'regional' });
    expect(opened('chosen')).toBeUndefined();
    const kept = { path: 'fixedAssets[0].sold', required: '2025-06-30' };
    expect(opened('kept', kept)).toEqual({
      ...{ kind: 'move', path: kept.path, to: '2025-06-30', bound: 'earliest' },
    });
    expect(opened('kept', { required: '2025-06-30' })).toBeUndefined();
    expect(opened('kept', { path: kept.path, required: 2025 })).toBeUndefined();
    expect(opened('group', kept)).toBeUndefined();
  });

  it('names the assets that are not deducted beside others', () => {
    const asset = (id: string, putIntoUse: string) => ({
      ...{ id, putIntoUse, cost: millions(1), lifeMonths: 120 },
    });
    const notes = (...fixedAssets: ReturnType<typeof asset>[]) =>
      investmentTaxDeduction
        .appraise(programme({}, {}, { fixedAssets, taxableProfit: { 2019: 1 } }))
        .assumed.filter(({ id }) => id === 'assets-not-deducted');
    const [line, late] = [asset('line', '2019-05-01'), asset('old', '2018-12-31')];
    expect(notes(late, line)).toEqual([{ id: 'assets-not-deducted', values: { assets: ['old'] } }]);
    expect(notes(line)).toEqual([]);
    expect(notes(late)).toEqual([]);
  });
});
