import { describe, expect, it } from 'vitest';
import type { ElementId, Relief } from '../../src/engine/plan/candidates';
import { chosenFor, chosenFreely, lastWithProperty } from '../../src/engine/plan/first-periods';
import { reliefOf } from '../../src/engine/region';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import { KALUGA } from '../../src/regions/kaluga/region';
import type { Fields } from '../profiles';
import { caseWith } from '../taxes/case';
import { appraisal, choicesOf, relief } from './relief';

const RIP = { reading: 'first-period.rip', year: 2020 } as const;
const UPGRADE = { reading: 'first-period.ppe-upgrade', year: 2021 } as const;

it('of the first periods chosen those stay that are of some element', () => {
  const chosen = [RIP, UPGRADE];
  expect(chosenFor(KALUGA, ['rip', 'sez.land'], chosen)).toEqual([RIP]);
  expect(chosenFor(KALUGA, ['investment-tax-deduction', 'ppe-upgrade'], chosen)).toEqual([UPGRADE]);
  expect(chosenFor(KALUGA, ['rip', 'ppe-upgrade'], chosen)).toEqual(chosen);
  expect(chosenFor(KALUGA, ['spic-federal', 'sez.land'], chosen)).toEqual([]);
});

/** Rates of one period, by which a relief can be told from another. */
const from = (first: number): IncomeTreatment => ({
  tax: 'income',
  periods: { first, last: first, because: 'last-year' },
  rates: () => null,
  awaitedFrom: null,
  bases: () => undefined,
});

/** Two measures, each as it is read in 2018; the second begins in the year that is asked for. */
const RELIEFS: readonly Relief[] = [
  relief('spic-federal', from(2018)),
  relief('rip', from(2018), (_, { begins = 2018 } = {}) => appraisal([from(begins)])),
];

const waysOf = (fields: Fields, elements: ElementId[], reliefs = RELIEFS) =>
  chosenFreely(caseWith(fields), choicesOf(...reliefs), elements);

const PROFIT: Fields = { taxableProfit: { 2018: 1, 2019: 1, 2020: 1 } };

describe('a relief that may begin in any year', () => {
  it('begins as read, and in every year from the start of the project to the last with a profit', () => {
    const ways = waysOf(PROFIT, ['rip']);
    expect(ways.map(({ chosen }) => chosen)).toEqual([
      [],
      [{ reading: 'first-period.rip', year: 2019 }],
      [{ reading: 'first-period.rip', year: 2020 }],
    ]);
  });

  it('does what it then does, and no other relief is changed', () => {
    const firsts = waysOf(PROFIT, ['rip']).map(({ choices }) =>
      choices.reliefs.map(({ id, treatment }) => [
        id,
        treatment.tax === 'income' && treatment.periods?.first,
      ]),
    );
    expect(firsts).toEqual([
      [
        ['spic-federal', 2018],
        ['rip', 2018],
      ],
      [
        ['spic-federal', 2018],
        ['rip', 2019],
      ],
      [
        ['spic-federal', 2018],
        ['rip', 2020],
      ],
    ]);
  });

  it('is left as it is read where nothing can be computed for the year', () => {
    const reliefs = [relief('rip', from(2018), () => appraisal([]))];
    const ways = waysOf(PROFIT, ['rip'], reliefs);
    expect(ways.map(({ choices }) => choices.reliefs)).toEqual([reliefs, reliefs, reliefs]);
  });

  it('begins as read alone where no profit is given, or none from the start on', () => {
    expect(waysOf({}, ['rip'])).toHaveLength(1);
    expect(waysOf({ taxableProfit: { 2018: 1 } }, ['rip'])).toHaveLength(1);
    expect(waysOf({ taxableProfit: { 2019: 1 } }, ['rip'])).toHaveLength(2);
  });

  it('is no relief that has no first period to name', () => {
    expect(waysOf(PROFIT, ['investment-tax-deduction', 'sez.land'])).toHaveLength(1);
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
  const of = (id: ElementId, fields: Fields) => {
    const relief = reliefOf(KALUGA, id);
    if (relief === undefined) throw new Error(`there is no relief ${id}`);
    return lastWithProperty(caseWith(fields), relief);
  };

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
