import { describe, expect, it } from 'vitest';
import type { ElementId, Relief } from '../../src/engine/plan/candidates';
import {
  chosenFor,
  chosenFreely,
  lastWithProperty,
  yearsToBegin,
} from '../../src/engine/plan/first-periods';
import { reliefOf } from '../../src/engine/region';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import { KALUGA } from '../../src/regions/kaluga/region';
import type { Fields } from '../profiles';
import { caseWith } from '../taxes/case';
import { choicesOf, relief } from './relief';

const RIP = { reading: 'first-period.rip', year: 2020 } as const;
const UPGRADE = { reading: 'first-period.ppe-upgrade', year: 2021 } as const;

it('of the first periods chosen those stay that are of some element', () => {
  const chosen = [RIP, UPGRADE];
  expect(chosenFor(KALUGA, ['rip', 'sez.land'], chosen)).toEqual([RIP]);
  expect(chosenFor(KALUGA, ['investment-tax-deduction', 'ppe-upgrade'], chosen)).toEqual([UPGRADE]);
  expect(chosenFor(KALUGA, ['rip', 'ppe-upgrade'], chosen)).toEqual(chosen);
  expect(chosenFor(KALUGA, ['spic-federal', 'sez.land'], chosen)).toEqual([]);
});

const reliefIn = (id: ElementId) => {
  const found = reliefOf(KALUGA, id);
  if (found === undefined) throw new Error(`there is no relief ${id}`);
  return found;
};

/** Rates of one period, by which a relief can be told from another. */
const from = (first: number): IncomeTreatment => ({
  tax: 'income',
  periods: { first, last: first, because: 'last-year' },
  rates: () => null,
  awaitedFrom: null,
  bases: () => undefined,
});

/** Two measures, each as it is read in 2018; the second may also begin in 2019 and in 2020. */
const READ = relief('spic-federal', from(2018));
const RIP_READ: Relief = {
  ...relief('rip', from(2018)),
  begins: [2019, 2020].map((year) => ({ year, treatment: from(year) })),
};

const waysOf = (elements: ElementId[], one: Relief = RIP_READ) =>
  chosenFreely(caseWith({}), choicesOf(READ, one), elements);

const firstsIn = (...asked: Parameters<typeof waysOf>) =>
  waysOf(...asked).map(({ choices, chosen }) => [
    chosen.map(({ reading, year }) => `${reading} ${year}`).join(),
    ...choices.reliefs.map(
      ({ treatment }) => treatment.tax === 'income' && treatment.periods?.first,
    ),
  ]);

describe('a relief that may begin in other years', () => {
  it('begins as read, and in each of them, and no other relief is changed', () => {
    expect(firstsIn(['rip'])).toEqual([
      ['', 2018, 2018],
      ['first-period.rip 2019', 2018, 2019],
      ['first-period.rip 2020', 2018, 2020],
    ]);
  });

  it('begins in them alone where it stands only so', () => {
    expect(firstsIn(['rip'], { ...RIP_READ, onlyBegun: true })).toEqual([
      ['first-period.rip 2019', 2018, 2019],
      ['first-period.rip 2020', 2018, 2020],
    ]);
  });

  it('begins as read where it is in no package, has no other year, or no first period to name', () => {
    expect(firstsIn(['spic-federal'])).toEqual([['', 2018, 2018]]);
    expect(firstsIn(['rip'], relief('rip', from(2018)))).toEqual([['', 2018, 2018]]);
    const land: Relief = { ...RIP_READ, id: 'sez.land' };
    expect(firstsIn(['sez.land'], land)).toEqual([['', 2018, 2018]]);
  });
});

describe('the years in which a relief could begin', () => {
  const yearsOf = (id: ElementId, fields: Fields) => yearsToBegin(caseWith(fields), reliefIn(id));

  it('are those from the start of the project, 2019, to the last with a profit', () => {
    expect(yearsOf('rip', { taxableProfit: { 2018: 1, 2019: 1, 2020: 1 } })).toEqual([2019, 2020]);
    expect(yearsOf('rip', { taxableProfit: { 2018: 1 } })).toEqual([]);
    expect(yearsOf('rip', {})).toEqual([]);
  });

  it('are those to the last base of an object for property tax', () => {
    const property = { immovable: { 2019: 100, 2020: 100, 2021: 100 } };
    expect(yearsOf('property-exemption', { property })).toEqual([2019, 2020, 2021]);
  });
});

describe('the last year with a base of property tax', () => {
  const OBJECTS: Fields = {
    property: { immovable: { 2019: 100, 2020: 100, 2021: 100 } },
    ppeProgramme: {
      newMovables: [{ id: 'press', yearlyBases: { 2019: 100 } }],
      upgradedObjects: [
        {
          id: 'hall',
          kind: 'immovable',
          completed: '2019-06-01',
          upgradeCost: 1,
          depreciatedValue: 1,
          yearlyBases: { 2019: 100, 2020: 100 },
        },
      ],
    },
  };
  const of = (id: ElementId, fields: Fields) => lastWithProperty(caseWith(fields), reliefIn(id));

  it('is that of each object of the programme under the upgrade', () => {
    expect(of('ppe-upgrade', OBJECTS)).toEqual([2019, 2020]);
  });

  it('is that of each object of the project under the exemption, with those that it may take over', () => {
    // nothing says that the hall was put into use in the exemption's years
    expect(of('property-exemption', OBJECTS)).toEqual([2021, 2019]);
  });

  it('is none where there is no object, and of a relief of another tax', () => {
    expect(of('ppe-upgrade', {})).toEqual([]);
    expect(of('property-exemption', {})).toEqual([]);
    expect(of('rip', OBJECTS)).toEqual([]);
  });
});
