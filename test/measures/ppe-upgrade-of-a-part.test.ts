import { describe, expect, it } from 'vitest';
import { PPE_REGISTER } from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { ppeUpgrade } from '../../src/regions/kaluga/measures/ppe-upgrade/rules';
import { everyYear, type Fields, INVESTOR, millions } from '../profiles';
import { caseWith } from '../taxes/case';
import { type Asked, appraised, condition, IDLE, loader, press, shed } from './upgrading';

const periods = (asked: Asked) => appraised(asked).treatments.map((one) => one.periods);
const missing = (asked: Asked) => appraised(asked).missing.map(({ path }) => path);

const INVESTMENT = ['ppeProgramme.capitalInvestment'];

/** A programme of which the upgrades alone are stated. */
const part = (...upgradedObjects: ReturnType<typeof press>[]) => ({
  programme: { capitalInvestment: undefined, upgradedObjects },
});

const included = (day: string, ends?: string): Fields => ({
  statuses: { ppeProgramme: { included: day, ends } },
});

describe('a programme of which a part is stated', () => {
  // 8 million give one period, more than 300 million three.
  const SHORT = press({ yearlyBases: { 2018: 1, 2019: millions(10) } });

  it('has its least periods where only these have an amount', () => {
    expect(periods(part(SHORT))).toEqual([{ first: 2019, last: 2019, because: 'periods-used' }]);
    expect(missing(part(SHORT))).toEqual([]);
  });

  it('has none while a later period may have an amount', () => {
    const longer = press({ yearlyBases: { 2019: millions(10), 2020: millions(10) } });
    expect(periods(part(longer))).toEqual([]);
    expect(missing(part(longer))).toEqual(INVESTMENT);
    expect(periods(part(SHORT, { ...longer, id: 'mill' }))).toEqual([]);
    // With a last day of the status the answer is no other.
    const ending = { ...part(longer), fields: included('2019-01-01', '2030-12-31') };
    expect(periods(ending)).toEqual([]);
    expect(missing(ending)).toEqual(INVESTMENT);
  });

  it('has as many as the status leaves any programme', () => {
    const fields = (ends: string) => ({ ...part(press()), fields: included('2019-01-01', ends) });
    expect(periods(fields('2019-12-31'))).toEqual([
      { first: 2019, last: 2019, because: 'periods-used' },
    ]);
    expect(periods(fields('2020-01-01'))).toEqual([]);
    // Upgraded after the status: no programme has a period.
    const late = {
      ...part(press({ completed: '2020-05-20' })),
      fields: included('2019-01-01', '2019-12-31'),
    };
    expect([periods(late), missing(late)]).toEqual([[], []]);
  });

  it('asks for the whole where no object has a rate, but not above the highest bound', () => {
    const cheap = (upgradeCost: string) =>
      part({ ...shed('2019-05-20'), upgradeCost, depreciatedValue: millions(10_000) });
    expect(missing(cheap('300000000.00'))).toEqual(INVESTMENT);
    expect(missing(cheap('300000000.01'))).toEqual([]);
  });

  it('of more than 300 million has three periods', () => {
    const dear = part(press({ upgradeCost: '300000000.01' }));
    expect(periods(dear)).toEqual([{ first: 2019, last: 2021, because: 'periods-used' }]);
  });
});

describe('a programme that leaves the register', () => {
  const held = (ends: string, completed = '2019-05-20') => {
    const asked = {
      programme: { upgradedObjects: [press({ completed })] },
      fields: included('2019-01-01', ends),
    };
    return { asked, finding: condition('while-held', asked) };
  };
  const base = { id: 'ppe-upgrade.while-held', unit: 'day', citation: PPE_REGISTER };

  it('keeps the rates to the year of its last day', () => {
    const { asked, finding } = held('2019-03-31');
    expect(finding).toMatchObject({ ...base, verdict: 'met', actual: '2019-03-31' });
    expect(periods(asked)).toEqual([{ first: 2019, last: 2019, because: 'status-ends' }]);
    // 150 million give two periods.
    expect(periods(held('2020-01-01').asked)).toEqual([
      { first: 2019, last: 2020, because: 'periods-used' },
    ]);
  });

  it('has none of an object that is upgraded later', () => {
    const { asked, finding } = held('2020-12-31', '2021-01-01');
    expect(finding).toMatchObject({ ...base, verdict: 'not-met', actual: '2020-12-31' });
    expect(periods(asked)).toEqual([]);
    const two = {
      ...asked,
      programme: { upgradedObjects: [press({ completed: '2021-01-01' }), press({ id: 'mill' })] },
    };
    // Two periods of the mill; the status takes both of the press.
    expect(periods(two)).toEqual([{ first: 2019, last: 2020, because: 'status-ends' }]);
  });
});

describe('the measure is in force from 2018 on', () => {
  const inForce = (day: string, capitalInvestment: string | undefined) =>
    condition('in-force', {
      programme: { capitalInvestment, upgradedObjects: [press({ completed: day })] },
      fields: included(day),
    })?.verdict;

  it.each([
    // One period, of 2017; two and three reach 2018.
    ['2017-05-20', millions(100), 'not-met'],
    ['2017-05-20', '100000000.01', 'met'],
    ['2016-05-20', millions(300), 'not-met'],
    ['2016-05-20', '300000000.01', 'met'],
    // Of 8 million and more: one period at least, three at most.
    ['2015-05-20', undefined, 'not-met'],
    ['2016-05-20', undefined, 'unknown'],
    ['2017-05-20', undefined, 'unknown'],
    ['2018-05-20', undefined, 'met'],
  ])('of an object of %s and %s: %s', (day, capitalInvestment, verdict) => {
    expect(inForce(day, capitalInvestment)).toBe(verdict);
  });

  it('or that is open, to 2027 by the law, where no object has a rate', () => {
    const none = { policy: LAW, programme: { newMovables: [], upgradedObjects: [] } };
    expect(condition('in-force', none)).toMatchObject({
      ...{ verdict: 'unknown', actual: null },
      missing: [{ path: 'ppeProgramme', asks: 'value' }],
    });
    expect(
      condition('in-force', { ...none, fields: { project: { start: '2028-01-01' } } }),
    ).toMatchObject({
      verdict: 'not-met',
    });
  });
});

describe('an object', () => {
  const objects = (asked: Asked) => condition('object', asked)?.findings;

  it('without a value in any year has no first year', () => {
    const programme = { newMovables: [IDLE], upgradedObjects: [] };
    expect(objects({ programme })).toMatchObject([
      { id: 'ppe-upgrade.new-movable', of: 'idle', verdict: 'not-met', unit: 'year', actual: null },
    ]);
    expect(objects({ programme: { ...programme, newMovables: [loader()] } })).toMatchObject([
      { id: 'ppe-upgrade.new-movable', of: 'loader', verdict: 'met', unit: 'year', actual: 2020 },
    ]);
  });

  it('that is movable is none of the tax from 2019 by the law', () => {
    const programme = { newMovables: [loader()], upgradedObjects: [] };
    expect(objects({ policy: LAW, programme })).toMatchObject([
      { id: 'ppe-upgrade.object-of-the-tax', of: 'loader', verdict: 'not-met' },
    ]);
  });

  it('without a depreciated value is upgraded by more than any share', () => {
    const worthless = press({ depreciatedValue: 0, upgradeCost: '0.01' });
    expect(objects({ programme: { upgradedObjects: [worthless] } })).toMatchObject([
      { id: 'ppe-upgrade.upgrade-share', verdict: 'met', actual: 'no-depreciated-value' },
    ]);
    const c = caseWith({
      ppeProgramme: { capitalInvestment: millions(150), upgradedObjects: [worthless] },
    });
    expect(ppeUpgrade.partings?.(c).map(({ by }) => by.input)).not.toContain('upgrade-cost');
    const worth = { ...worthless, depreciatedValue: 100 };
    const other = caseWith({
      ppeProgramme: { capitalInvestment: millions(150), upgradedObjects: [worth] },
    });
    expect(ppeUpgrade.partings?.(other).map(({ by }) => by.input)).toContain('upgrade-cost');
  });
});

it('the relief begins in the year that is asked for', () => {
  const bases = { upgradedObjects: [press({ yearlyBases: everyYear(2019, 2030, 1) })] };
  expect(periods({ programme: bases, begins: 2024 })).toEqual([
    { first: 2024, last: 2025, because: 'periods-used' },
  ]);
});

it('a company under a special regime pays no property tax', () => {
  const fields = { investor: { ...INVESTOR, specialTaxRegime: true } };
  expect(condition('pays-the-tax', { fields })).toMatchObject({
    ...{ id: 'ppe-upgrade.pays-the-tax', verdict: 'not-met' },
    path: 'investor.specialTaxRegime',
  });
});
