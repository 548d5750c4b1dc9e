import { expect, test } from 'vitest';
import { plan } from '../../src/questions/plan/plan';
import { residentWith, yearly } from '../measures/toser/resident';
import { profileOf } from '../profile/document';

/** A resident with so many objects in the territory, and so many that the programme upgrades. */
const resident = (inTerritory: number, upgraded: number) =>
  residentWith({
    project: { subsistenceMinimum: yearly(2019, 2029, 11_000) },
    investor: { taxArrears: false },
    statuses: {
      toserResident: { registered: '2019-03-15' },
      specialInvestmentContract: { level: 'federal', signed: '2019-03-15' },
    },
    property: {
      objects: Array.from({ length: inTerritory }, (_, index) => ({
        ...{ id: `hall ${index}`, kind: 'immovable' as const, commissioned: '2019-06-10' },
        ...{ cost: 10_000_000 + index, lifeMonths: 120 },
      })),
    },
    ppeProgramme: {
      capitalInvestment: 1_200_000_000,
      upgradedObjects: Array.from({ length: upgraded }, (_, index) => ({
        ...{ id: `press ${index}`, kind: 'immovable' as const, commissioned: '2019-07-10' },
        ...{ completed: '2019-12-15', upgradeCost: 30_000_000, depreciatedValue: 50_000_000 },
        yearlyBases: yearly(2019, 2027, 50_000_000 + index),
      })),
    },
  });

const together = (inTerritory: number, upgraded: number) =>
  plan(profileOf(resident(inTerritory, upgraded)), {
    edition: 'law',
    unknown: true,
    unconfirmed: true,
  })
    .assumptions.filter(({ id }) => id === 'objects-together')
    .map(({ values }) => values['objects']);

test('up to six objects of a territory and of the programme are each put under one relief or the other', () => {
  expect(together(3, 3)).toEqual([]);
  expect(together(6, 0)).toEqual([]);
});

test('of more those of the territory are put all together', () => {
  expect(together(4, 3)).toEqual([['hall 0', 'hall 1', 'hall 2', 'hall 3']]);
  expect(together(1, 6)).toEqual([['hall 0']]);
});
