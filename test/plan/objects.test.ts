import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/engine/measure/measure';
import { createdOfProgramme } from '../../src/regions/kaluga/measures/property-exemption/exemption-ground';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import { inZone } from '../../src/regions/kaluga/objects';
import type { Fields } from '../profiles';
import { caseWith, roubles } from '../taxes/case';

describe('objects of the programme that the exemption could take', () => {
  const upgraded = (id: string, commissioned?: string) => ({
    id,
    kind: 'immovable' as const,
    commissioned,
    completed: '2022-06-01',
    upgradeCost: 1,
    depreciatedValue: 1,
    yearlyBases: { 2022: 100 },
  });

  it('are the new ones, and those that were put into use in its first three years', () => {
    const c = caseWith({
      ppeProgramme: {
        newMovables: [{ id: 'press', yearlyBases: { 2019: 100 } }],
        upgradedObjects: [
          upgraded('old'),
          upgraded('first', '2019-01-01'),
          upgraded('last', '2022-01-01'),
          upgraded('late', '2022-01-02'),
        ],
      },
    });
    expect(createdOfProgramme(c).map(({ id }) => id)).toEqual(['press', 'first', 'last']);
  });

  it('are none where none is listed', () => {
    expect(createdOfProgramme(caseWith())).toEqual([]);
  });
});

it('an object is in the zone unless it is said to be elsewhere', () => {
  const object = (id: string, locatedInZone?: boolean) => ({
    id,
    kind: 'immovable' as const,
    yearlyBases: { 2019: 100 },
    zone: { locatedInZone },
  });
  const c = caseWith({
    property: { objects: [object('in', true), object('out', false), object('untold')] },
  });
  expect(inZone(c).map(({ id }) => id)).toEqual(['in', 'untold']);
  expect(inZone(caseWith())).toEqual([]);
});

describe('the exemption on a ground', () => {
  const GROUND: Ground = { columns: ['rip'], toObtain: false, leftOut: [], listed: [] };

  const HALLS: Fields = {
    statuses: { rip: { included: '2019-03-01' } },
    capitalInvestment: { 2019: 250_000_000 },
    property: {
      objects: ['hall', 'office'].map((id) => ({
        id,
        kind: 'immovable' as const,
        yearlyBases: { 2019: 100, 2020: 100 },
      })),
    },
  };

  /** The objects that the exemption treats, each with its first year. */
  const treated = (part: Partial<Ground>, fields: Fields = {}, begins?: number) =>
    propertyExemption
      .appraise(caseWith({ ...HALLS, ...fields }), {
        ground: { ...GROUND, ...part },
        ...(begins === undefined ? {} : { begins }),
      })
      .treatments.flatMap((one) => (one.tax === 'property' ? one.objects : []))
      .map(({ object, span }) => [object, 'first' in span && span.first]);

  it('stands on the status of the column that the package uses', () => {
    const both = {
      rip: { included: '2020-03-01' },
      investmentRegister: { included: '2019-03-01' },
    };
    const later = treated({}, { statuses: both });
    expect(later).toEqual([
      ['hall', 2020],
      ['office', 2020],
    ]);
    const earlier = treated({ columns: ['investmentRegister'] }, { statuses: both });
    expect(earlier).toEqual([
      ['hall', 2019],
      ['office', 2019],
    ]);
  });

  it('counts from the start of the project where the status is still to be obtained', () => {
    const late = { rip: { included: '2020-03-01' } };
    expect(treated({}, { statuses: late }).map(([, first]) => first)).toEqual([2020, 2020]);
    const obtained = treated({ toObtain: true }, { statuses: late });
    expect(obtained.map(([, first]) => first)).toEqual([2019, 2019]);
  });

  it('leaves out what the package must', () => {
    expect(treated({ leftOut: ['hall'] })).toEqual([['office', 2019]]);
    expect(treated({ leftOut: ['hall', 'office'] })).toEqual([]);
  });

  it('takes objects of the programme for the project’s own', () => {
    const value = { yearlyBases: { first: 2020, values: [roubles(100)] } };
    const press = {
      id: 'press',
      path: 'ppeProgramme.newMovables.0',
      kind: 'movable',
      value,
    } as const;
    expect(treated({ listed: [press] })).toEqual([
      ['hall', 2019],
      ['office', 2019],
      ['press', 2020],
    ]);
  });

  it('begins in the year that is asked for', () => {
    expect(treated({}, {}, 2020)).toEqual([
      ['hall', 2020],
      ['office', 2020],
    ]);
  });
});
