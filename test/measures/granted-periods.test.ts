import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/figures/policy';
import type { PropertyObject as Written } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import {
  EXEMPTION,
  EXEMPTION_PRINTED,
} from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { EXEMPTION_SHARE } from '../../src/regions/kaluga/editions/law/sources';
import {
  grantedPeriods,
  startOf,
} from '../../src/regions/kaluga/measures/property-exemption/exempt-periods';
import type { Chosen } from '../profiles';
import { built, month, ownedIn, owning, valued } from './owning';

describe('the tax periods of an investment', () => {
  const granted = (amount: bigint, main?: string, policy: Policy = BROCHURE_2019) =>
    grantedPeriods(
      owning([], main === undefined ? {} : { main }, policy),
      amount * 1_000_000_00n,
      '2019-01-01',
    );
  const printed = { decides: 'amount', citation: EXEMPTION_PRINTED, standing: 'printed' };
  const TIERS = { ...printed, figure: 'exemption.tiers' };
  const MORE = { ...printed, figure: 'exemption.pharmaceutical' };
  const CLASS = {
    figure: 'exemption.pharmaceuticalClass',
    decides: 'bound',
    citation: EXEMPTION,
    standing: 'secondary',
  };

  it.each([
    [300n, 1],
    [301n, 2],
    [500n, 2],
    [501n, 3],
  ])('of %i million rest on its tier: %i', (amount, count) => {
    expect(granted(amount, '28.11')).toMatchObject({
      periods: { sure: count, most: count },
      byActivity: false,
      basis: [TIERS],
    });
  });

  it('are five of a manufacturer of medicines above 500 million', () => {
    expect(granted(501n, '21.20')).toMatchObject({
      periods: { sure: 5, most: 5 },
      byActivity: false,
      basis: [MORE, CLASS],
    });
    expect(granted(500n, '21.20').periods).toMatchObject({ sure: 2, most: 2 });
  });

  it('are three or five where no activity is stated', () => {
    expect(granted(501n)).toMatchObject({
      periods: { sure: 3, most: 5 },
      byActivity: true,
      basis: [TIERS, MORE, CLASS],
    });
    expect(granted(500n).periods).toMatchObject({ sure: 2, most: 2 });
  });

  it('by the law are three for certain and five by the revenue, whatever the activity', () => {
    const share = { figure: 'exemption.pharmaceuticalShare', decides: 'amount' };
    const basis = [TIERS, MORE, { ...share, citation: EXEMPTION_SHARE, standing: 'secondary' }];
    const byShare = { periods: { sure: 3, most: 5 }, byActivity: false, basis };
    expect(granted(501n, '28.11', LAW)).toMatchObject(byShare);
    expect(granted(501n, undefined, LAW)).toMatchObject(byShare);
    expect(granted(500n, '21.20', LAW).periods).toMatchObject({ sure: 2, most: 2 });
  });

  it('of a tier are unconfirmed on a bound whose place is', () => {
    const [tiers] = BROCHURE_2019.exemption.tiers.values;
    if (tiers === undefined) throw new Error('no tiers');
    const value = { ...tiers.value, bounds: 'unconfirmed' as const };
    const figure = { ...BROCHURE_2019.exemption.tiers, values: [{ ...tiers, value }] };
    const exemption = { ...BROCHURE_2019.exemption, tiers: figure };
    const policy = { ...BROCHURE_2019, exemption };
    expect(granted(300n, '28.11', policy).basis).toMatchObject([
      { ...TIERS, standing: 'unconfirmed' },
    ]);
    expect(granted(299n, '28.11', policy).basis).toMatchObject([TIERS]);
  });
});

describe('the start of an exemption', () => {
  const start = (written: Written, entry: string, readings: Chosen = {}, policy?: Policy) => {
    const c = owning([written], {}, policy, readings);
    return ownedIn(c).map((object) => startOf(c, object, entry));
  };

  it('is the first year with a base, and the month after commissioning', () => {
    expect(start(built('2019-03-10'), '2019-01-01')).toEqual([
      { year: 2019, month: month(2019, 4) },
    ]);
    // the value of 31 December makes 2019 the first year, its first month is January
    expect(start(built('2019-12-10'), '2019-01-01')).toEqual([
      { year: 2019, month: month(2020, 1) },
    ]);
  });

  it('of yearly values is January of their first year', () => {
    expect(start(valued(2020, 2025), '2019-01-01')).toEqual([
      { year: 2020, month: month(2020, 1) },
    ]);
  });

  it('is the whole year of a status that came later', () => {
    expect(start(built('2019-03-10'), '2021-07-15')).toEqual([
      { year: 2021, month: month(2021, 1) },
    ]);
    expect(start(valued(2019, 2025), '2021-07-15')).toEqual([
      { year: 2021, month: month(2021, 1) },
    ]);
  });

  it('is the whole of a year that is named, also of the first with a base', () => {
    for (const named of ['2019', '2020', '2021'] as const) {
      expect(start(built('2020-03-10'), '2019-01-01', { 'first-period.property': named })).toEqual([
        { year: Number(named), month: month(Number(named), 1) },
      ]);
    }
  });

  it('of movables is the first year in which they are taxed, by the law', () => {
    const press = built('2013-05-10', { kind: 'movable' });
    expect(start(press, '2013-01-01', {}, LAW)).toEqual([{ year: 2018, month: month(2018, 1) }]);
    expect(start(press, '2013-01-01')).toEqual([{ year: 2013, month: month(2013, 6) }]);
  });
});
