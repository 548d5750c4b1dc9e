import { type ComparedInPlaces, placesResult } from '../../answer/places';
import type { ComparedPlaces, PlacePlan } from '../../answer/results/places';
import type { NamedRelief } from '../../engine/measure/measure';
import { budgetIds, reliefOf } from '../../engine/region';
import { plus } from '../../kit/interval';
import { type Planned, type PlanOptions, plannedFor, planOf } from '../plan/plan';
import { amountsOf, byPeriodAndBudget, type PossiblePair, type SavedSide } from './by-period';
import { differencesBetween } from './differences-between';
import { judgmentsOf } from './judgments';
import { type Place, type PlaceRead, readPlaces } from './read-places';
import { gainOf } from './worth';

/** How packages are weighed in both places. */
export interface PlacesOptions
  extends Omit<PlanOptions, 'edition' | 'policy' | 'readings' | 'among'> {}

/**
 * One project planned in two places, each a site of a region: the plan of each, and side by side what the best packages
 * save by year, tax and budget and what they are worth. Each region reads the document that `parseProfile` reads, with
 * its id and the site in the place of those stated there; what only the other region knows is left out and named.
 * A status that both know counts as held in both. Present values are as of 1 January of the start year.
 *
 * @example
 * const plant = {
 *   project: { name: 'Plant', start: '2019-01-01' },
 *   capitalInvestment: { 2019: 100000000 },
 *   taxableProfit: { 2020: 10000000 },
 * };
 * const { best, places } = comparePlaces(plant, [{ site: 'region' }, { site: 'elsewhere' }]);
 * places.left.plan.best.elements; // ['investment-register']
 * places.right.plan.best.elements; // []
 * best.byYear[0]; // { year: 2020, left: '350000', right: '0', difference: '-350000' }
 * comparePlaces(plant, [{ site: 'port' }, { site: 'region' }]).problems[0].path; // 'places[0].site'
 *
 * @throws RangeError for options that the types refuse.
 */
export function comparePlaces(
  document: unknown,
  places: readonly [left: Place, right: Place],
  options: PlacesOptions = {},
): ComparedPlaces {
  const reading = readPlaces(document, places);
  if (!reading.ok) return reading;
  const [left, right] = reading.read;
  const [before, after] = [madeIn(left, places[0], options), madeIn(right, places[1], options)];
  const { byPeriod } = byPeriodAndBudget(savedIn(before.made), savedIn(after.made));
  return placesResult({
    left: before.place,
    right: after.place,
    difference: gainOf(after.made.best.savings, before.made.best.savings, before.made.present),
    byYear: summed(byPeriod, 'year'),
    byBudget: summed(byPeriod, 'budget'),
    byPeriod,
    judged: differencesBetween(
      judgmentsOf(before.made.assessed),
      judgmentsOf(after.made.assessed),
      false,
    ),
  });
}

/** A plan, in numbers and as an answer. */
interface Made {
  readonly made: Planned;
  readonly place: PlacePlan;
}

function madeIn(
  { profile, site, unused }: PlaceRead,
  { among, edition, policy, readings }: Place,
  options: PlacesOptions,
): Made {
  const own: PlanOptions = {
    ...options,
    ...(among === undefined ? {} : { among }),
    ...(edition === undefined ? {} : { edition }),
    ...(policy === undefined ? {} : { policy }),
    ...(readings === undefined ? {} : { readings }),
  };
  const made = plannedFor(profile, own);
  const { id } = made.assessed.region;
  return { made, place: { region: id, site, unused, plan: planOf(made, own) } };
}

/**
 * What the best package saves. Without a row it saves nothing where the region has the budget, its edition the year,
 * and no facts are missing of a relief from a tax of which the plan has no row at all; elsewhere that is not known.
 */
function savedIn({ assessed: { c, region }, best, left }: Planned): SavedSide {
  const budgets = [...budgetIds(region), 'lender'];
  const { first, last } = c.policy.years;
  const rows = amountsOf(best);
  const open = left
    .filter(({ because }) => because === 'facts-missing' || because === 'market-rate-missing')
    .flatMap(({ id }) => taxesOf(reliefOf(region, id)))
    .filter((name) => rows.every(({ tax }) => tax !== name));
  return {
    rows,
    savesNothing: ({ budget, tax, year }) =>
      budgets.includes(budget) && year >= first && year <= last && !open.includes(tax),
  };
}

/** The taxes of a relief as the rows of a package name them; interest where it is a loan. */
function taxesOf(relief: NamedRelief | undefined): readonly string[] {
  if (relief === undefined) return ['interest'];
  if (relief.tax === 'import') return ['customs-duty', 'import-vat'];
  const paid = [relief.payment ?? []].flat().map(({ id }) => id);
  return paid.length === 0 ? [relief.tax] : paid;
}

type Row = ComparedInPlaces['byPeriod'][number];

/** Sums of what is known on each side; a difference only where both sides know all of it. */
function summed<Key extends 'year' | 'budget'>(
  rows: readonly Row[],
  key: Key,
): readonly (PossiblePair & Pick<Row, Key>)[] {
  const values = [...new Set(rows.map((row) => row[key]))];
  return values.map((value) => {
    const own = rows.filter((row) => row[key] === value);
    const sum = (side: keyof PossiblePair) =>
      own.reduce<Row[typeof side]>((known, row) => added(known, row[side]), null);
    const isKnown = own.every(({ difference }) => difference !== null);
    return {
      ...({ [key]: value } as Pick<Row, Key>),
      before: sum('before'),
      after: sum('after'),
      difference: isKnown ? sum('difference') : null,
    };
  });
}

const added = (one: Row['before'], other: Row['before']): Row['before'] => {
  if (one === null || other === null) return one ?? other;
  return plus(one, other);
};
