import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import type { Status, Tenure } from '../../src/engine/facts/status';
import type { Policy } from '../../src/figures/policy';
import type { ActivitySection } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import {
  exemptObjects,
  grantedPeriods,
  inPeriods,
  possiblePeriods,
  possibleStarts,
  shareFinding,
} from '../../src/regions/kaluga/measures/property-exemption/exempt-periods';
import { exempted } from '../../src/regions/kaluga/measures/property-exemption/exempted';
import { revised } from '../figures/named';
import { type Chosen, everyYear } from '../profiles';
import { hall, valued } from './exempting';
import { month, ownedIn, owning } from './owning';

const heldTo = (ends: string | null, entry = '2019-01-01'): Status => ({
  held: entry,
  entry,
  ends,
});
const MONTHS: Chosen = { 'property-periods': 'months' };

/** An owner of objects under the law, by which 70 % of the revenue must be of class 21. */
const byRevenue = (
  class21RevenueShare: ActivitySection['class21RevenueShare'],
  own = [valued(2019)],
) => owning(own, { main: '21.20', ...(class21RevenueShare && { class21RevenueShare }) }, LAW);

describe('periods that an investment which is not stated may bring', () => {
  it.each<[ActivitySection, Policy, number, number]>([
    // One to three, above 500 million five of pharmaceutical manufacturers.
    [{}, BROCHURE_2019, 1, 5],
    [{ main: '21.20' }, BROCHURE_2019, 1, 5],
    [{ main: '28.13' }, BROCHURE_2019, 1, 3],
    [{ main: '28.13' }, LAW, 1, 5],
  ])('of %j', (activity, policy, least, most) => {
    const found = possiblePeriods(owning([], activity, policy), '2019-01-01');
    expect([found.least.sure, found.most.most]).toEqual([least, most]);
  });
});

it('the most periods may be those above a bound beyond all tiers', () => {
  const [dated] = BROCHURE_2019.exemption.pharmaceutical.values;
  if (dated === undefined) throw new Error('manufacturers have more');
  const value = { ...dated.value, above: 1_000_000_000_00n };
  const policy = revised(BROCHURE_2019, { exemption: { pharmaceutical: [{ ...dated, value }] } });
  const { least, most } = possiblePeriods(owning([], { main: '21.20' }, policy), '2019-01-01');
  expect([least.sure, most.most]).toEqual([1, 5]);
});

describe('the years in which a first period may lie', () => {
  const starts = (entry: string, readings: Chosen = {}) =>
    possibleStarts(owning([], {}, BROCHURE_2019, readings), entry);
  const NAMED: Chosen = { 'first-period.property': '2020' };

  it('are from the start or the entry on, or the one that the reading names', () => {
    expect(starts('2018-06-01')).toEqual({ first: 2019, last: 2061 });
    expect(starts('2021-06-01')).toEqual({ first: 2021, last: 2061 });
    expect(starts('2019-06-01', NAMED)).toEqual({ first: 2020, last: 2020 });
    expect(starts('2021-06-01', NAMED)).toEqual({ first: 2021, last: 2021 });
  });
});

describe('whether a period is one of a pharmaceutical manufacturer', () => {
  const found = (activity: ActivitySection, policy: Policy) =>
    shareFinding(owning([], activity, policy), 2022);
  const base = { id: 'property-exemption.pharmaceutical', of: '2022' };

  it('is by the brochure a matter of the main activity', () => {
    const code = { ...base, unit: 'code', required: '21' };
    expect(found({ main: '21.20' }, BROCHURE_2019)).toMatchObject({
      ...{ ...code, verdict: 'met', actual: '21.20' },
    });
    expect(found({ main: '28.13' }, BROCHURE_2019)).toMatchObject({ verdict: 'not-met' });
    expect(found({}, BROCHURE_2019)).toMatchObject({
      ...{ ...code, verdict: 'unknown', actual: null },
      missing: [{ path: 'project.activity.main', asks: 'value' }],
    });
  });

  it('is by the law one of the revenue', () => {
    const of = (share: string | undefined) =>
      found({ main: '21.20', class21RevenueShare: share ? { 2022: share } : { 2021: 1 } }, LAW);
    const share = { ...base, unit: 'share', required: 70_0000n };
    expect(of('0.7')).toMatchObject({ ...share, verdict: 'met', actual: 70_0000n });
    expect(of('0.699999')).toMatchObject({ ...share, verdict: 'not-met', actual: 69_9999n });
    const path = 'project.activity.class21RevenueShare';
    expect(of(undefined)).toMatchObject({
      ...{ ...share, verdict: 'unknown', actual: null },
      missing: [{ path: `${path}.2022`, asks: 'value' }],
    });
    expect(found({}, LAW)).toMatchObject({ missing: [{ path, asks: 'value' }] });
  });
});

describe('tax periods that revenue decides', () => {
  const COUNT = { sure: 3, most: 5 };
  const of = (shares: ActivitySection['class21RevenueShare'], ends: string | null = null) => {
    const [one, ...others] = inPeriods(byRevenue(shares), 2019, COUNT, heldTo(ends));
    expect(others).toEqual([]);
    if (one === undefined) return undefined;
    const { asked, lastCertain, lastPossible, refused } = one.more;
    return { span: one.span, isCut: one.isCut, asked, lastCertain, lastPossible, refused };
  };
  const WHOLE = { isCut: false, lastCertain: 2021, asked: [2022, 2023] };

  it('go on as far as they pass, and may as far as it is not known', () => {
    expect(of({ 2022: '0.7', 2023: '0.6' })).toEqual({
      ...{ ...WHOLE, span: { first: 2019, last: 2022 }, lastPossible: 2022, refused: [2023] },
    });
    expect(of({ 2022: '0.6', 2023: '0.7' })).toEqual({
      ...{ ...WHOLE, span: { first: 2019, last: 2023 }, lastPossible: 2023, refused: [2022] },
    });
    expect(of({ 2022: '0.6', 2023: '0.6' })).toEqual({
      ...{ ...WHOLE, span: { first: 2019, last: 2021 }, lastPossible: 2021, refused: [2022, 2023] },
    });
    expect(of(undefined)).toEqual({
      ...{ ...WHOLE, span: { first: 2019, last: 2021 }, lastPossible: 2023, refused: [] },
    });
  });

  it('end with the status', () => {
    const span = { first: 2019, last: 2021 };
    expect(of(undefined, '2022-06-30')).toMatchObject({
      ...{ span, isCut: true, asked: [2022], lastPossible: 2022 },
    });
    expect(of(undefined, '2023-01-01')).toMatchObject({ span, isCut: false, asked: [2022, 2023] });
    expect(of(undefined, '2019-01-01')).toMatchObject({ span: { first: 2019, last: 2019 } });
    expect(of(undefined, '2018-12-31')).toBeUndefined();
  });

  it('in months are those of the years that pass', () => {
    const c = byRevenue({ 2022: '0.6', 2023: '0.7', 2024: '0.7' }, [hall('2019-03-10')]);
    const spans = (ends: string | null) =>
      exemptObjects(
        { ...c, readings: { ...c.readings, ...MONTHS } },
        ownedIn(c),
        heldTo(ends) as Tenure,
        COUNT,
      ).map(({ isCut, more, span }) => [span, isCut, more.lastCertain, more.asked]);
    // 36 months from April 2019, then of 60 to March 2024 those of 2023 and 2024.
    const [first, passing] = [
      { months: { from: month(2019, 4), to: month(2022, 4) } },
      { months: { from: month(2023, 1), to: month(2024, 4) } },
    ];
    expect(spans(null)).toEqual([
      [first, false, 2022, [2022, 2023, 2024]],
      [passing, false, 2022, []],
    ]);
    expect(spans('2024-03-31').map(([, isCut]) => isCut)).toEqual([false, false]);
    expect(spans('2024-02-29').map(([, isCut]) => isCut)).toEqual([true, true]);
  });
});

describe('the years of an exemption', () => {
  const of = (c: Case, status: Status = heldTo(null), amount = 600_000_000_00n) => {
    const granted = grantedPeriods(c, amount, status.entry);
    return exempted(c, c.profile.property ?? [], status, granted);
  };
  const unowned = (readings: Chosen = {}, activity: ActivitySection = {}, policy?: Policy) => {
    const c = owning([], activity, policy, readings);
    const { property: _, ...profile } = c.profile;
    return { ...c, profile };
  };
  const named = (year: '2020' | '2058' | '2059'): Chosen => ({ 'first-period.property': year });
  const pumps = { main: '28.13' };

  it('of several objects stand in order, each once', () => {
    const c = owning([valued(2021), valued(2019, 'store')], pumps);
    expect(of(c).relieved).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(of(c).asked).toEqual([]);
  });

  it('of objects that are not stated are all that there may be', () => {
    const { asked, relieved } = of(unowned({}, pumps));
    expect([relieved.at(0), relieved.at(-1), asked]).toEqual([2019, 2061, []]);
    expect(of(unowned({}, pumps), heldTo('2022-05-31')).relieved).toEqual([2019, 2020, 2021, 2022]);
    const from2020 = of(unowned(named('2020'), pumps));
    expect([from2020.relieved, from2020.asked]).toEqual([[2020, 2021, 2022], []]);
    const law = of(unowned(named('2020'), pumps, LAW));
    expect([law.relieved, law.asked]).toEqual([
      [2020, 2021, 2022],
      [2023, 2024],
    ]);
    const over = of(unowned(named('2020'), pumps, LAW), heldTo('2019-12-31'));
    expect([over.relieved, over.asked]).toEqual([[], []]);
  });

  it('may depend on the activity where a period of five lies within the editions', () => {
    expect(of(unowned()).byActivity).toBe(true);
    expect(of(unowned({}, pumps)).byActivity).toBe(false);
    // The fourth period of 2058 is 2061, of 2059 it is 2062.
    expect(of(unowned(named('2058'))).byActivity).toBe(true);
    expect(of(unowned(named('2059'))).byActivity).toBe(false);
    expect(of(unowned(named('2020')), heldTo('2022-12-31')).byActivity).toBe(false);
    expect(of(unowned(named('2020')), heldTo('2023-01-01')).byActivity).toBe(true);
  });

  it('depend on the activity where an object has an amount in one of them', () => {
    const valuedTo = (last: number) => ({
      ...valued(2019),
      yearlyBases: everyYear(2019, last, 1_000_000),
    });
    // Three periods in any case: 2019 to 2021.
    expect(of(owning([valuedTo(2021)])).byActivity).toBe(false);
    expect(of(owning([valuedTo(2022)])).byActivity).toBe(true);
    expect(of(owning([valuedTo(2030)])).byActivity).toBe(true);
    expect(of(owning([valuedTo(2022)], pumps)).byActivity).toBe(false);
  });

  it('depend on the activity where one of them lies in the years of the measure', () => {
    const [dated] = BROCHURE_2019.exemption.firstYear.values;
    if (dated === undefined) throw new Error('the exemption has a first year');
    const from = (value: number) =>
      revised(BROCHURE_2019, { exemption: { firstYear: [{ ...dated, value }] } });
    // Of five periods from 2020 on the activity decides 2023 and 2024.
    expect(of(unowned(named('2020'), {}, from(2024))).byActivity).toBe(true);
    expect(of(unowned(named('2020'), {}, from(2025))).byActivity).toBe(false);
  });

  it('in months span to the last that revenue gives', () => {
    const shares = { 2022: '0.6', 2023: '0.7' };
    const c = byRevenue(shares, [hall('2018-12-10')]);
    const { asked, relieved, spans } = of({ ...c, readings: { ...c.readings, ...MONTHS } });
    // 36 months of 2019 to 2021, those of 2022 fail, those of 2023 pass.
    expect(spans[0].lastOf(2019)).toEqual([2023, 2023]);
    expect([relieved, asked]).toEqual([
      [2019, 2020, 2021],
      [2022, 2023],
    ]);
  });

  it('of an investment and a share that are not stated ask for the investment', () => {
    const c = byRevenue(undefined);
    const { spans } = exempted(c, ownedIn(c), heldTo(null), undefined);
    expect(spans.map(({ path }) => path)).toEqual(['capitalInvestment']);
  });

  it('span those that are certain, and those that there may be', () => {
    const spans = (c: Case) =>
      of(c).spans.map(({ first, from, lastOf, path }) => [first, from, lastOf(2019), path]);
    const shares = 'project.activity.class21RevenueShare';
    const objects = [valued(2019), valued(2021, 'store')];
    expect(spans(owning(objects, pumps))).toEqual([
      [2019, 2019, [2021, 2021], 'capitalInvestment'],
      [2021, 2019, [2023, 2023], 'capitalInvestment'],
    ]);
    expect(spans(byRevenue({ 2022: '0.7' }, objects))).toEqual([
      [2019, 2019, [2022, 2023], `${shares}.2023`],
      [2021, 2019, [2023, 2025], `${shares}.2024`],
    ]);
    expect(spans(unowned(named('2020'), pumps, LAW))).toEqual([
      [2020, 2020, [2021, 2023], 'property'],
    ]);
    expect(spans(unowned({}, pumps))).toEqual([[undefined, 2019, [2021, 2021], 'property']]);
  });

  it('of an investment that is not stated span what any may bring', () => {
    const c = owning([valued(2019)], pumps);
    const { exempt, hasPeriods, spans } = exempted(c, ownedIn(c), heldTo(null), undefined);
    expect([exempt, hasPeriods]).toEqual([[], true]);
    expect(spans.map(({ lastOf, path }) => [lastOf(2019), path])).toEqual([
      [[2019, 2021], 'capitalInvestment'],
    ]);
  });
});
