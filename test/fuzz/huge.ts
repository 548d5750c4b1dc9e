import type { Attack } from './attack';
import type { Recipe } from './large';

type Makers = { readonly [kind: string]: (recipe: Recipe) => Attack };

const PLACES = 10_000;

const many = ({ size }: Recipe, one: (index: number) => object): readonly object[] =>
  Array.from({ length: Math.ceil(PLACES * size) }, (_, index) => one(index));

const dayOf = (index: number): string => `20${19 + (index % 5)}-0${1 + (index % 9)}-15`;

const objectOf = (index: number): object => ({
  id: `object ${index}`,
  kind: index % 2 === 0 ? 'movable' : 'immovable',
  commissioned: dayOf(index),
  cost: `1000${index}`,
  lifeMonths: 12 + (index % 100),
});

/** Sound profiles with as many entries of a list as may be, or fewer; all of them are assessed and planned. */
export const HUGE_OBJECTS = (base: unknown): Makers => {
  const sound =
    (fieldsOf: (recipe: Recipe) => object) =>
    (recipe: Recipe): Attack => ({
      door: 'profile',
      document: { ...(base as object), ...fieldsOf(recipe) },
      edition: recipe.edition,
    });
  return {
    'many objects': sound((recipe) => ({ property: { objects: many(recipe, objectOf) } })),
    'many plots': sound((recipe) => ({
      landPlots: many(recipe, (index) => ({
        id: `plot ${index}`,
        cadastralValue: index,
        rate: '0.015',
        title: dayOf(index),
      })),
    })),
    'many imports': sound((recipe) => ({
      imports: many(recipe, (index) => ({
        day: dayOf(index),
        customsValue: '1000000',
        dutyRate: '0.05',
        vatDeductible: false,
        usedInZone: true,
      })),
    })),
    'many assets': sound((recipe) => ({
      fixedAssets: many(recipe, (index) => ({
        id: `asset ${index}`,
        putIntoUse: dayOf(index),
        cost: '100000',
        lifeMonths: 120,
      })),
    })),
    'much investment': sound((recipe) => ({
      capitalInvestment: many(recipe, (index) => ({
        day: dayOf(index),
        amount: '100000',
        kind: 'equipment',
      })),
    })),
    'many upgraded objects': sound((recipe) => ({
      ppeProgramme: {
        capitalInvestment: '1000000000',
        upgradedObjects: many(recipe, (index) => ({
          id: `upgraded ${index}`,
          kind: 'movable',
          completed: dayOf(index),
          upgradeCost: '60000',
          depreciatedValue: '100000',
          yearlyBases: { 2024: 1, 2025: 5 },
        })),
      },
    })),
  };
};

/** Texts of sound profiles that are as long as may be. */
export const HUGE_TEXTS: Makers = {
  'a text of many objects': (recipe) => ({
    door: 'text',
    text: JSON.stringify({
      project: { name: 'Plant', start: '2019-01-01', site: 'region' },
      property: { objects: many(recipe, objectOf) },
    }),
    edition: recipe.edition,
  }),
  'a line of many objects': (recipe) => ({
    door: 'line',
    bytes: new TextEncoder().encode(
      JSON.stringify({
        project: { name: 'Plant', start: '2019-01-01', site: 'region' },
        property: { objects: many(recipe, objectOf) },
      }),
    ),
    edition: recipe.edition,
  }),
};
