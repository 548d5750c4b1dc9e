import { describe, expect, test } from 'vitest';
import { documentWith, profileOf } from './document';

describe('property', () => {
  const writtenOff = { commissioned: '2019-03-15', cost: '12000000', lifeMonths: 120 };
  const zone = { onResidentBooks: true, usedInZone: false };

  test('by year is an immovable and a movable object', () => {
    const property = { immovable: { 2019: 1 }, movable: { 2020: 2 }, zone };
    const ofAll = { zone, zonePath: 'property.zone', ofProject: true };
    expect(profileOf(documentWith({ property })).property).toStrictEqual([
      {
        id: 'immovable',
        path: 'property.immovable',
        kind: 'immovable',
        value: { yearlyBases: { first: 2019, values: [1_00n] } },
        ...ofAll,
      },
      {
        id: 'movable',
        path: 'property.movable',
        kind: 'movable',
        value: { yearlyBases: { first: 2020, values: [2_00n] } },
        ...ofAll,
      },
    ]);
  });

  test('of objects, each of which may stand otherwise to the zone, fact by fact', () => {
    const property = {
      zone,
      objects: [
        {
          id: 'hall',
          kind: 'immovable',
          ...writtenOff,
          disposed: '2019-03-15',
          zone: { usedInZone: true, onResidentBooks: undefined, locatedInZone: true },
        },
        { id: 'lathe', kind: 'movable', yearlyBases: { 2019: 1 } },
      ],
    };
    expect(profileOf(documentWith({ property })).property).toStrictEqual([
      {
        id: 'hall',
        path: 'property.objects[0]',
        kind: 'immovable',
        value: {
          commissioned: '2019-03-15',
          cost: 12_000_000_00n,
          lifeMonths: 120,
          disposed: '2019-03-15',
        },
        zone: { onResidentBooks: true, usedInZone: true, locatedInZone: true },
        zonePath: 'property.objects[0].zone',
        ofProject: false,
      },
      {
        id: 'lathe',
        path: 'property.objects[1]',
        kind: 'movable',
        value: { yearlyBases: { first: 2019, values: [1_00n] } },
        zone,
        zonePath: 'property.objects[1].zone',
        ofProject: false,
      },
    ]);
  });

  test('is none at all where the register is empty', () => {
    expect(profileOf(documentWith({ property: { objects: [], zone } })).property).toStrictEqual([]);
  });

  test.each([[{}], [{ zone }]])('is not stated by %j', (property) => {
    expect('property' in profileOf(documentWith({ property }))).toBe(false);
  });

  test('of a programme stands apart, with ids that yearly values do not take', () => {
    const upgrade = {
      id: 'immovable',
      kind: 'immovable',
      completed: '2019-05-01',
      upgradeCost: '7550000',
      depreciatedValue: '10000000',
      yearlyBases: { 2019: 1 },
    };
    const ppeProgramme = {
      capitalInvestment: '150000000',
      newMovables: [{ id: 'movable', ...writtenOff }],
      upgradedObjects: [upgrade],
    };
    expect(
      profileOf(documentWith({ property: { zone }, ppeProgramme })).ppeProgramme,
    ).toStrictEqual({
      capitalInvestment: 150_000_000_00n,
      newMovables: [
        {
          id: 'movable',
          path: 'ppeProgramme.newMovables[0]',
          kind: 'movable',
          value: { commissioned: '2019-03-15', cost: 12_000_000_00n, lifeMonths: 120 },
        },
      ],
      upgradedObjects: [
        {
          id: 'immovable',
          path: 'ppeProgramme.upgradedObjects[0]',
          kind: 'immovable',
          completed: '2019-05-01',
          upgradeCost: 7_550_000_00n,
          depreciatedValue: 10_000_000_00n,
          value: { yearlyBases: { first: 2019, values: [1_00n] } },
        },
      ],
    });
  });
});
