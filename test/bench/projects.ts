import type { YearMap } from '../../src/profile/document';
import type { Profile } from '../../src/profile/profile';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { parseProfile } from '../../src/regions/parse-profile';
import { standingDocument } from '../contracts/standing-profile';

const START = 2019;

const series = <V>(count: number, of: (index: number) => V): YearMap<V> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [START + index, of(index)]));

export interface Size {
  readonly years: number;
  /** Objects of property, upgraded objects, fixed assets and plots: so many of each. */
  readonly objects: number;
  readonly loans: boolean;
}

/** A works to which every measure is open, of any size; amounts have kopecks and change each year. */
export function documentOf({ loans, objects, years }: Size): ProfileDocument {
  const standing = standingDocument(START);
  const { borrowing, cashFlow: _flow, ppeProgramme, ...rest } = standing;
  const each = <T>(make: (index: number) => T): T[] =>
    Array.from({ length: objects }, (_, index) => make(index));
  return {
    ...rest,
    capitalInvestment: series(Math.min(years, 5), (index) => 400_000_000 - index * 50_000_000),
    taxableProfit: series(years, (index) => `${-20_000_000 + index * 15_000_000}.55`),
    transportTax: series(years, (index) => `${100_000 + index}.50`),
    property: {
      zone: standing.property?.zone ?? {},
      objects: each((index) => ({
        id: `shop-${index}`,
        kind: 'immovable' as const,
        commissioned: `${START}-03-15`,
        cost: 90_000_000 + index,
        lifeMonths: 361,
      })),
    },
    ppeProgramme: {
      capitalInvestment: 150_000_000,
      upgradedObjects: each((index) => ({
        id: `furnace-${index}`,
        kind: 'immovable' as const,
        commissioned: `${START}-02-05`,
        completed: `${START}-05-20`,
        upgradeCost: '7550000',
        depreciatedValue: '10000000',
        yearlyBases: series(3, () => 10_000_000 + index),
      })),
      ...(ppeProgramme === undefined ? {} : { newMovables: ppeProgramme.newMovables ?? [] }),
    },
    fixedAssets: each((index) => ({
      id: `line-${index}`,
      putIntoUse: `${START}-06-10`,
      cost: 100_000_000 + index,
      lifeMonths: 120,
    })),
    landPlots: each((index) => ({
      id: `plot-${index}`,
      cadastralValue: 100_000_000 + index,
      rate: '0.015',
      title: `${START}-05-20`,
    })),
    ...(loans && borrowing !== undefined ? { borrowing } : {}),
  };
}

export function profileOf(size: Size): Profile {
  const parsed = parseProfile(documentOf(size));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
