import { describe, expect, it } from 'vitest';
import { createdOfProgramme, inZone } from '../../src/packages/objects';
import { caseWith } from '../taxes/case';

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
          upgraded('last', '2021-12-31'),
          upgraded('late', '2022-01-01'),
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
