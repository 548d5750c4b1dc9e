import { describe, expect, it } from 'vitest';
import { stepIn } from '../../src/figures/policy';
import type { UpgradedObject } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import {
  PPE,
  PPE_REGISTER,
  PPE_THRESHOLD,
} from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { type Chosen, everyYear, millions } from '../profiles';
import {
  type Asked,
  appraised,
  condition,
  FIRST,
  IDLE,
  loader,
  press,
  shed,
  withProgramme,
} from './upgrading';

describe('the conditions', () => {
  const upgradedObjects = [press(), shed('2024-03-01')];

  it('are five, of which one of the objects must meet its own', () => {
    const { findings } = appraised({ programme: { newMovables: [loader()], upgradedObjects } });
    const { standing } = stepIn(BROCHURE_2019, 'ppe');
    expect(findings).toMatchObject({
      id: 'ppe-upgrade',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        { id: 'ppe-upgrade.in-the-region', verdict: 'met', path: 'project.site', actual: true },
        { id: 'ppe-upgrade.status', required: '2019-01-01', citation: PPE_REGISTER, standing },
        {
          id: 'ppe-upgrade.capital-investment',
          verdict: 'met',
          path: 'ppeProgramme.capitalInvestment',
          actual: 150_000_000_00n,
          required: 5_000_000_00n,
          citation: PPE_THRESHOLD,
        },
        {
          id: 'ppe-upgrade.object',
          verdict: 'met',
          joins: 'any-of',
          findings: [
            { id: 'ppe-upgrade.new-movable', of: 'loader', verdict: 'met', actual: 2020 },
            { id: 'ppe-upgrade.upgrade-share', of: 'press', verdict: 'met', actual: 80_0000n },
            { id: 'ppe-upgrade.upgrade-share', of: 'shed', verdict: 'not-met', actual: 24_9000n },
          ],
        },
        {
          id: 'ppe-upgrade.in-force',
          verdict: 'met',
          actual: 2019,
          required: { from: 2018, to: 2061 },
        },
      ],
    });
  });

  it('stand beside the lists that are left out', () => {
    const asks = (path: string) => [{ path: `ppeProgramme.${path}`, asks: 'value' }];
    const none = { newMovables: undefined, upgradedObjects: undefined };
    expect(condition('object', { programme: none })).toEqual({
      id: 'ppe-upgrade.object',
      verdict: 'unknown',
      joins: 'any-of',
      findings: [
        { id: 'ppe-upgrade.new-movables', verdict: 'unknown', missing: asks('newMovables') },
        {
          id: 'ppe-upgrade.upgraded-objects',
          verdict: 'unknown',
          missing: asks('upgradedObjects'),
        },
      ],
    });
  });

  it('ask whether an upgraded object is one of the tax: by the law no movable one is from 2019', () => {
    const movable = press({ kind: 'movable', yearlyBases: everyYear(2019, 2022, millions(10)) });
    const asked = { policy: LAW, programme: { upgradedObjects: [movable] } };
    expect(condition('object', asked)?.findings).toMatchObject([
      { id: 'ppe-upgrade.object-of-the-tax', of: 'press', verdict: 'not-met', actual: false },
    ]);
    expect(appraised(asked).treatments).toEqual([]);
  });
});

describe('the measure is in force', () => {
  const inForce = (asked: Asked) => condition('in-force', asked);

  it('by the objects that have a rate, and of them by those that have a base', () => {
    // to 2027: the shed would lie within, the press does not
    const later = { upgradedObjects: [shed('2026-03-01'), press({ completed: '2028-03-01' })] };
    expect(inForce({ policy: LAW, programme: later })).toMatchObject({
      verdict: 'not-met',
      actual: 2028,
      required: { from: 2018, to: 2027 },
    });
    expect(inForce({ programme: { newMovables: [IDLE] } })).toMatchObject({
      verdict: 'met',
      actual: 2019,
    });
  });

  it('or that is open, while a list is left out in which another may stand', () => {
    const programme = {
      newMovables: undefined,
      upgradedObjects: [press({ completed: '2028-01-01' })],
    };
    expect(inForce({ policy: LAW, programme })).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'ppeProgramme.newMovables', asks: 'value' }],
    });
  });

  it('or that is open, while no object has a rate', () => {
    const programme = { newMovables: undefined, upgradedObjects: undefined };
    expect(inForce({ policy: LAW, programme })).toMatchObject({
      verdict: 'unknown',
      missing: [
        { path: 'ppeProgramme.newMovables', asks: 'value' },
        { path: 'ppeProgramme.upgradedObjects', asks: 'value' },
      ],
    });
  });
});

describe('the periods', () => {
  const periods = (asked: Asked) => appraised(asked).treatments.map((one) => one.periods);
  const two = { first: 2019, last: 2020, because: 'periods-used' };

  it('are those of objects that have a rate and a base', () => {
    expect(periods({})).toEqual([two]);
    expect(periods({ programme: { upgradedObjects: [press(), shed('2024-03-01')] } })).toEqual([
      two,
    ]);
    expect(periods({ programme: { newMovables: [IDLE] } })).toEqual([two]);
  });

  it('are none of an object without a base, also where a reading names their first', () => {
    const programme = { newMovables: [IDLE], upgradedObjects: [] };
    expect(periods({ programme, readings: { [FIRST]: '2020' } })).toEqual([]);
    expect(periods({ programme, readings: { [FIRST]: 'year-after' } })).toEqual([]);
  });

  it('are not known of 300 million that are a part of the programme', () => {
    const upgradedObjects = [press({ upgradeCost: millions(300) })];
    const part = appraised({ programme: { capitalInvestment: undefined, upgradedObjects } });
    expect(part.treatments).toEqual([]);
    expect(part.missing).toEqual([{ path: 'ppeProgramme.capitalInvestment', asks: 'value' }]);
    const whole = { capitalInvestment: millions(300), upgradedObjects };
    expect(periods({ programme: whole })).toEqual([two]);
    expect(appraised({ programme: whole }).missing).toEqual([]);
  });

  it('are known of any part where all programmes have as many', () => {
    const [tiers] = BROCHURE_2019.ppe.tiers.values;
    if (tiers === undefined) throw new Error('the programme has no tiers');
    const value = { ...tiers.value, steps: [{ upTo: null, periods: 2 }] };
    const policy = withProgramme({ tiers: [{ ...tiers, value }] });
    expect(periods({ policy, programme: { capitalInvestment: undefined } })).toEqual([two]);
  });
});

it('the rate of an object is that of its figure, in the years of the measure', () => {
  const { treatments } = appraised({ programme: { newMovables: [loader()] } });
  const [treatment] = treatments;
  if (treatment?.tax !== 'property') throw new Error('no rates of property tax');
  const used = { rate: 0n, decides: 'amount', citation: PPE, standing: 'printed' };
  expect(treatment.objects.map(({ object, rate }) => [object, rate(2020), rate(2017)])).toEqual([
    ['loader', { ...used, figure: 'ppe.newMovableRate' }, null],
    ['press', { ...used, figure: 'ppe.bands' }, null],
  ]);
});

describe('the measure rests on', () => {
  const basis = (asked: Asked) => appraised(asked).basis;

  it('its threshold, its tiers and its years', () => {
    const expected = [
      { figure: 'ppe.minCapitalInvestment', decides: 'amount', citation: PPE_THRESHOLD },
      { figure: 'ppe.tiers', decides: 'amount', citation: PPE },
      { figure: 'ppe.firstYear', decides: 'bound', citation: PPE_REGISTER, standing: 'law' },
      { figure: 'ppe.lastYear', decides: 'bound', citation: PPE },
    ].map((one) => ({ standing: 'printed', ...one }));
    expect(basis({})).toMatchObject(expected);
    expect(basis({ programme: { capitalInvestment: undefined } })).toMatchObject(expected);
  });

  it('the standing of a bound between tiers only where the investment lies on it', () => {
    const [tiers] = BROCHURE_2019.ppe.tiers.values;
    if (tiers === undefined) throw new Error('the programme has no tiers');
    const value = { ...tiers.value, bounds: 'unconfirmed' as const };
    const policy = withProgramme({ tiers: [{ ...tiers, value }] });
    const standing = (capitalInvestment: string) =>
      basis({ policy, programme: { capitalInvestment } })[1]?.standing;
    expect(standing('100000000')).toBe('unconfirmed');
    expect(standing('100000000.01')).toBe('printed');
  });

  it('the years as they are in the first period, else in that of the entry', () => {
    const [ever] = BROCHURE_2019.ppe.lastYear.values;
    if (ever === undefined) throw new Error('the programme has no last year');
    const citation = { text: 'a law of 2021' };
    const later = { ...ever, from: '2021-01-01', value: 2030, citation };
    const policy = withProgramme({ lastYear: [ever, later] });
    const cited = (upgradedObjects: UpgradedObject[]) =>
      basis({ policy, programme: { upgradedObjects } }).at(-1)?.citation;
    expect(cited([press({ completed: '2021-02-01' })])).toEqual(citation);
    expect(cited([press({ completed: '2020-02-01' })])).toEqual(PPE);
    expect(cited([])).toEqual(PPE);
  });
});

describe('what is taken on the way is reported', () => {
  const assumed = (asked: Asked) => appraised(asked).assumed;

  it('a first period that was asked for before the entry', () => {
    const values = { reading: FIRST, asked: 2018, year: 2019 };
    const told = [{ id: 'first-period-not-before-entry', values }];
    expect(assumed({ readings: { [FIRST]: '2018' } })).toEqual(told);
    expect(assumed({ readings: { [FIRST]: '2019' } })).toEqual([]);
    expect(assumed({ readings: { [FIRST]: '2020' } })).toEqual([]);
    expect(assumed({ readings: { [FIRST]: 'year-after' } })).toEqual([]);
    expect(assumed({})).toEqual([]);
  });

  it('an investment that the objects show in part', () => {
    const part = { capitalInvestment: undefined };
    expect(assumed({ programme: part })).toEqual([
      { id: 'programme-investment-in-part', values: { amount: '8000000' } },
    ]);
    expect(assumed({ programme: { ...part, upgradedObjects: [] } })).toEqual([]);
  });
});

describe('of the readings matter', () => {
  const readings = (upgradedObjects: UpgradedObject[], chosen: Chosen = {}) =>
    appraised({ programme: { upgradedObjects }, readings: chosen }).readings;
  const before = press({ id: 'before', completed: '2018-12-31' });

  it('the first period, where the year after the upgrade comes after the entry', () => {
    expect(readings([before])).toEqual([]);
    expect(readings([press()])).toEqual([FIRST]);
    expect(readings([before, press()])).toEqual([FIRST]);
    // of an object without a rate nothing begins
    expect(readings([before, shed('2021-03-01')])).toEqual([]);
    expect(readings([])).toEqual([]);
  });

  it('the first period, where another than the usual value was chosen', () => {
    expect(readings([before], { [FIRST]: '2015' })).toEqual([FIRST]);
    expect(readings([], { [FIRST]: 'year-after' })).toEqual([FIRST]);
  });

  it('the gap between two bands, where the share of one object lies in it', () => {
    const between = press({ id: 'between', completed: '2018-12-31', upgradeCost: '5000000.01' });
    expect(readings([between, before])).toEqual(['upgrade-gap']);
    expect(readings([between, press()])).toEqual(['upgrade-gap', FIRST]);
    const programme = { newMovables: [loader()], upgradedObjects: [] };
    expect(appraised({ programme }).readings).toEqual([FIRST]);
  });
});
