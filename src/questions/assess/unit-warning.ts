import type { Note } from '../../engine/terms';
import { type Kopecks, roublesText } from '../../kit/money';
import { type Series, valueIn, yearsOf } from '../../kit/series';
import type { ObjectValue, Profile } from '../../profile/profile';

/** Amounts of a project that are all smaller than this, 100,000 roubles, are hardly given in roubles. */
const SMALL = 100_000_00n;

/** Amounts so many times smaller than others are hardly given in the same unit. */
const TIMES = 1_000n;

/** The largest amount of a section of the profile. */
interface LargestAmount {
  readonly path: string;
  readonly amount: Kopecks;
}

/**
 * A warning that amounts may be given in thousands or millions of roubles: the largest
 * amounts of the sections, zeros apart, are all below 100,000 roubles, or one is less than
 * a thousandth of another. Wages, the subsistence minimum and transport tax are not compared.
 */
export function unitWarnings(profile: Profile): readonly Note[] {
  const sections = largestAmounts(profile);
  const greatest = sections.reduce<LargestAmount | undefined>(
    (most, one) => (most === undefined || one.amount > most.amount ? one : most),
    undefined,
  );
  if (greatest === undefined) return [];
  const small =
    greatest.amount < SMALL
      ? sections
      : sections.filter(({ amount }) => amount * TIMES < greatest.amount);
  if (small.length === 0) return [];
  const written = ({ amount, path }: LargestAmount) => ({ path, amount: roublesText(amount) });
  return [
    {
      id: 'amounts-in-roubles',
      measures: [],
      values: {
        unit: 'roubles',
        small: small.map(written),
        ...(greatest.amount < SMALL ? {} : { beside: [written(greatest)] }),
      },
    },
  ];
}

function largestAmounts(profile: Profile): readonly LargestAmount[] {
  const sections: readonly (readonly [string, readonly (Kopecks | undefined)[]])[] = [
    ['capitalInvestment', investmentOf(profile)],
    [
      'taxableProfit',
      [...inSeries(profile.taxableProfit), ...inSeries(profile.company?.taxableProfit)],
    ],
    ['property', propertyOf(profile)],
    ['landPlots', (profile.landPlots ?? []).map(({ cadastralValue }) => cadastralValue)],
    ['fixedAssets', (profile.fixedAssets ?? []).map(({ cost }) => cost)],
    ['imports', (profile.imports ?? []).map(({ customsValue }) => customsValue)],
    ['borrowing', borrowedOf(profile)],
  ];
  return sections.flatMap(([path, amounts]) => {
    const amount = amounts.reduce<Kopecks>((most, one = 0n) => {
      const size = one < 0n ? -one : one;
      return size > most ? size : most;
    }, 0n);
    return amount === 0n ? [] : [{ path, amount }];
  });
}

const investmentOf = ({ capitalInvestment = [], ppeProgramme, statuses }: Profile) => [
  ...capitalInvestment.map(({ amount }) => amount),
  ppeProgramme.capitalInvestment,
  ...Object.values(statuses ?? {}).flatMap(amountsIn),
];

/** The amounts that are stated of a status. */
const amountsIn = (status: object | undefined): readonly Kopecks[] =>
  Object.values(status ?? {}).filter((value) => typeof value === 'bigint');

const propertyOf = ({ ppeProgramme, property = [] }: Profile) => {
  const { newMovables = [], upgradedObjects = [] } = ppeProgramme;
  return [
    ...[...property, ...newMovables, ...upgradedObjects].flatMap(({ value }) => valuesOf(value)),
    ...upgradedObjects.flatMap(({ depreciatedValue, upgradeCost }) => [
      depreciatedValue,
      upgradeCost,
    ]),
  ];
};

const valuesOf = (value: ObjectValue): readonly Kopecks[] =>
  'cost' in value ? [value.cost] : inSeries(value.yearlyBases);

const borrowedOf = ({ borrowing }: Profile) =>
  borrowing === undefined
    ? []
    : [
        borrowing.amount,
        borrowing.totalBudget,
        borrowing.coFinancing,
        borrowing.ownFunds,
        ...inSeries(borrowing.sales),
        borrowing.price,
        borrowing.advance,
        borrowing.assets,
        borrowing.otherFundLoans,
      ];

const inSeries = (series: Series<Kopecks> | undefined): readonly Kopecks[] =>
  series === undefined ? [] : yearsOf(series).map((year) => valueIn(series, year) ?? 0n);
