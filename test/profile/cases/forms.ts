import type { Case } from './case';
import { asset, object, plot, writtenOff } from './case';

const movable = (id: string) => ({ id, yearlyBases: { 2019: 1 } });

export const FORM_CASES: readonly Case[] = [
  {
    name: 'an object without a value, an import without a time',
    fields: { ...object({}), imports: [{ customsValue: 1 }] },
    problems: [
      ['no-form', 'property.objects[0]', 'neither'],
      ['no-form', 'imports[0]', 'neither'],
    ],
  },
  {
    name: 'an object with half a form',
    fields: {
      ...object({ cost: 1 }),
      ppeProgramme: { newMovables: [{ id: 'lathe', disposed: '2020-01-01' }] },
    },
    problems: [
      ['missing-field', 'property.objects[0].commissioned', 'nothing'],
      ['missing-field', 'property.objects[0].lifeMonths', 'nothing'],
      ['missing-field', 'ppeProgramme.newMovables[0].commissioned', 'nothing'],
      ['missing-field', 'ppeProgramme.newMovables[0].cost', 'nothing'],
      ['missing-field', 'ppeProgramme.newMovables[0].lifeMonths', 'nothing'],
    ],
  },
  {
    name: 'two forms at once',
    fields: {
      ...object({ ...writtenOff, yearlyBases: { 2019: 1 } }),
      capitalInvestment: [{ year: 2019, day: '2019-05-01', amount: 1 }],
      imports: [{ year: 2019, day: '2019-05-01', customsValue: 1 }],
    },
    problems: [
      ['two-forms', 'property.objects[0]', 'commissioned, cost, lifeMonths, yearlyBases'],
      ['two-forms', 'capitalInvestment[0]', 'year, day'],
      ['two-forms', 'imports[0]', 'year, day'],
    ],
  },
  {
    name: 'yearly values of the property beside a register of objects',
    fields: { property: { movable: { 2019: 1 }, objects: [] } },
    problems: [['two-forms', 'property', 'movable, objects']],
  },
  {
    name: 'an object listed twice, in one list and in others',
    fields: {
      property: {
        objects: [
          { id: 'hall', kind: 'immovable', ...writtenOff },
          { id: 'hall', kind: 'immovable', ...writtenOff },
        ],
      },
      ppeProgramme: {
        newMovables: [movable('lathe'), movable('hall')],
        upgradedObjects: [
          {
            id: 'lathe',
            kind: 'movable',
            completed: '2019-05-01',
            upgradeCost: 1,
            depreciatedValue: 1,
            yearlyBases: { 2019: 1 },
          },
        ],
      },
    },
    problems: [
      [
        'repeated-id',
        'property.objects[1].id',
        '"hall"',
        'the first stands at property.objects[0]',
      ],
      [
        'repeated-id',
        'ppeProgramme.newMovables[1].id',
        '"hall"',
        'the first stands at property.objects[0]',
      ],
      [
        'repeated-id',
        'ppeProgramme.upgradedObjects[0].id',
        '"lathe"',
        'the first stands at ppeProgramme.newMovables[0]',
      ],
    ],
  },
  {
    name: 'an asset and a plot listed twice',
    fields: {
      fixedAssets: [...asset({}).fixedAssets, ...asset({}).fixedAssets],
      landPlots: [...plot({}).landPlots, ...plot({}).landPlots],
    },
    problems: [
      ['repeated-id', 'fixedAssets[1].id', '"line"', 'the first stands at fixedAssets[0]'],
      ['repeated-id', 'landPlots[1].id', '"plot"', 'the first stands at landPlots[0]'],
    ],
  },
  {
    name: 'an object with the id that yearly values have',
    fields: {
      property: { movable: { 2019: 1 } },
      ppeProgramme: { newMovables: [movable('movable'), movable('immovable')] },
    },
    problems: [
      [
        'repeated-id',
        'ppeProgramme.newMovables[0].id',
        '"movable"',
        'the first stands at property.movable',
      ],
    ],
  },
];
