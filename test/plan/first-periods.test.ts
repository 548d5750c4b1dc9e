import { describe, expect, it } from 'vitest';
import { type ElementId, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { millions, millionsFrom, profileOf, project } from '../profiles';

const of = (document: ProfileDocument, among: ElementId[], firstPeriods?: 'chosen') =>
  plan(profileOf(document), { among, ...(firstPeriods && { firstPeriods }) }).best;

describe('a relief of one period that may begin in any year', () => {
  const growing = project({
    project: { start: '2018-01-01' },
    capitalInvestment: millionsFrom(2018, 120),
    taxableProfit: millionsFrom(2018, 10, 30, 20),
  });

  it('begins in that of the greatest profit', () => {
    // 3.5 % of 10 million in the first, of 30 million in the best
    const read = of(growing, ['investment-register']);
    expect([read.value.nominal, read.firstPeriods]).toEqual(['350000', []]);
    const chosen = of(growing, ['investment-register'], 'chosen');
    expect([chosen.value.nominal, chosen.firstPeriods]).toEqual([
      '1050000',
      [{ reading: 'first-period.investment-register', year: 2019 }],
    ]);
  });

  it('may begin in the last year with a profit', () => {
    const later = { ...growing, taxableProfit: millionsFrom(2018, 10, 20, 30) };
    expect(of(later, ['investment-register'], 'chosen').firstPeriods).toEqual([
      { reading: 'first-period.investment-register', year: 2020 },
    ]);
  });

  it('begins as read where no other year is worth more', () => {
    const falling = { ...growing, taxableProfit: millionsFrom(2018, 30, 20, 10) };
    expect(of(falling, ['investment-register'], 'chosen').firstPeriods).toEqual([]);
  });

  it('of property tax begins in that of the greatest value, though nothing else is given so late', () => {
    const works = {
      ...growing,
      taxableProfit: undefined,
      property: { immovable: millionsFrom(2018, 10, 20, 50) },
    };
    const { firstPeriods, value } = of(works, ['property-exemption'], 'chosen');
    // 2.2 % of 50 million
    expect([value.nominal, firstPeriods]).toEqual([
      '1100000',
      [{ reading: 'first-period.property', year: 2020 }],
    ]);
  });

  it('of an upgrade begins in that of the greatest value, and in no year before the start', () => {
    const press = {
      ...growing,
      taxableProfit: undefined,
      ppeProgramme: {
        capitalInvestment: millions(100),
        newMovables: [{ id: 'press', yearlyBases: millionsFrom(2018, 10, 50, 20) }],
        upgradedObjects: [],
      },
    };
    const { firstPeriods, value } = of(press, ['ppe-upgrade'], 'chosen');
    expect([value.nominal, firstPeriods]).toEqual([
      '1100000',
      [{ reading: 'first-period.ppe-upgrade', year: 2019 }],
    ]);
  });

  it('of property tax is counted to its end, and the plan is reported to the last year with a base', () => {
    const works = {
      ...growing,
      capitalInvestment: millionsFrom(2018, 500),
      taxableProfit: undefined,
      property: { immovable: millionsFrom(2018, 10, 10, 10, 40, 60) },
    };
    const options = { among: ['property-exemption'], firstPeriods: 'chosen' } as const;
    const { best, valuation } = plan(profileOf(works), options);
    // two periods: 2.2 % of 40 and of 60 million, where as read it has 2.2 % of 10 and of 10
    expect(of(works, ['property-exemption']).value.nominal).toBe('440000');
    expect([best.value.nominal, best.firstPeriods]).toEqual([
      '2200000',
      [{ reading: 'first-period.property', year: 2021 }],
    ]);
    expect(valuation.years).toEqual({ first: 2018, last: 2022 });
  });

  it('is no matter of a relief that has none to name', () => {
    const asset = { id: 'line', putIntoUse: '2018-05-01', cost: millions(10), lifeMonths: 60 };
    const programme = { capitalInvestment: millions(10), newMovables: [], upgradedObjects: [] };
    const deducting = { ...growing, fixedAssets: [asset], ppeProgramme: programme };
    const parsed = profileOf(deducting);
    const options = { among: ['investment-tax-deduction'], unconfirmed: true } as const;
    const { best } = plan(parsed, { ...options, firstPeriods: 'chosen' });
    expect(best).toEqual(plan(parsed, options).best);
    expect(best.elements).toEqual(['investment-tax-deduction']);
  });
});

describe('a relief that is refused as its first period is read, or lacks a fact', () => {
  /** No profit: participation begins with the first one, of which nothing is known. */
  const profile = profileOf(
    project({
      capitalInvestment: millionsFrom(2019, 120),
      taxableProfit: millionsFrom(2019, 0, 0),
      statuses: { rip: { included: '2019-01-01' } },
      property: { immovable: millionsFrom(2019, 100) },
    }),
  );
  const among: readonly ElementId[] = ['rip', 'property-exemption'];

  it('stands in no package where it begins as read', () => {
    const { best, left } = plan(profile, { among });
    // 2.2 m of property tax, less 20 % of it on the raised profit
    expect([best.elements, best.value.nominal]).toEqual([['property-exemption'], '1760000']);
    expect(left.find(({ element }) => element === 'rip')?.because).toBe('facts-missing');
  });

  it('stands in packages from the years in which it may begin', () => {
    const { best, lost, left } = plan(profile, { among, firstPeriods: 'chosen' });
    // 2.2 m less 13.5 % of it, with nothing to the federal budget
    expect([best.elements, best.value.nominal]).toEqual([['rip', 'property-exemption'], '1903000']);
    expect(best.firstPeriods).toEqual([{ reading: 'first-period.rip', year: 2019 }]);
    expect(lost.map(({ elements, value }) => [elements.join(), value.nominal])).toEqual([
      ['property-exemption', '1760000'],
      ['', '0'],
      ['rip', '0'],
    ]);
    expect(left.map(({ element }) => element)).not.toContain('rip');
  });
});
