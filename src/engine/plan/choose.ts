import { memo } from '../../kit/memo';
import type { Case } from '../facts/case';
import type { NamedRelief } from '../measure/measure';
import { isOnIncomeRates, type Region, reliefOf } from '../region';
import { type Candidate, type ElementId, isCertain } from './candidates';
import type { Choices } from './choices';
import { knownTaxes, type RankingQuestion, type Valued, valuedPackages } from './evaluate';
import { type Beginning, chosenFor, type FirstPeriodChosen } from './first-periods';
import { type Breach, type HeldAndObtainable, type Lawfulness, lawfulness } from './lawful';

/** The ways to begin the reliefs of a package. */
export type Beginnings = (
  c: Case,
  choices: Choices,
  elements: readonly ElementId[],
) => readonly Beginning[];

/** In this order a package lists its elements, and of equal packages the earlier comes first. */
export const orderOf = ({ programmes, reliefs }: Region): readonly ElementId[] =>
  [...reliefs, ...programmes].map(({ id }) => id);

export const candidatesOf = ({ loans, reliefs }: Choices): readonly Candidate[] => [
  ...reliefs,
  ...loans,
];

/**
 * Every lawful package that is asked for, each with at most one loan,
 * under the best of the ways to put objects under its measures; the best first.
 */
export function rankedPackages(
  c: Case,
  choices: Choices,
  standing: HeldAndObtainable,
  question: RankingQuestion,
  beginnings: Beginnings,
): readonly Valued[] {
  const known = knownTaxes(c, choices);
  const isBetter = byWorth(orderOf(choices.region));
  return combinations(choices)
    .flatMap((elements) => {
      const lawOf = laws(standing, elements);
      const ways = beginnings(c, choices, elements).flatMap((beginning) => {
        const law = lawOf(beginning.chosen);
        return law.lawful
          ? law.grounds.flatMap((grounds) =>
              valuedPackages(c, beginning, elements, grounds, question, known),
            )
          : [];
      });
      return bestOfEach(ways, isBetter);
    })
    .sort(isBetter);
}

/**
 * What the law says of a set of elements by the first periods chosen: those of a relief that rests
 * on the status of another tell which of the statuses held leaves it a period.
 */
function laws(
  standing: HeldAndObtainable,
  elements: readonly ElementId[],
): (chosen: readonly FirstPeriodChosen[]) => Lawfulness {
  const { region } = standing;
  const resting = elements.filter((id) => reliefOf(region, id)?.resting !== undefined);
  const known = memo<Lawfulness>();
  return (chosen) => {
    const own = chosenFor(region, resting, chosen);
    return known(JSON.stringify(own), () => lawfulness(standing, elements, own));
  };
}

/** The best way of each package, and also the best that rests on nothing unconfirmed and on no missing fact. */
function bestOfEach(ways: readonly Valued[], isBetter: ByWorth): readonly Valued[] {
  const best = new Map<string, Valued>();
  for (const way of ways) {
    const key = [way.elements, way.unconfirmed.length > 0, way.missing.length > 0].join();
    const before = best.get(key);
    if (before === undefined || isBetter(way, before) < 0) best.set(key, way);
  }
  return [...best.values()];
}

/** Of packages of the same elements the first alone, in the order given. */
export function firstOfEach(ranked: readonly Valued[]): readonly Valued[] {
  const firsts = new Map<string, Valued>();
  for (const one of ranked) {
    const key = one.elements.join();
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}

type ByWorth = (a: Valued, b: Valued) => number;

/** By present value where there is a discount rate, then by nominal value; of equals the one that needs less. */
const byWorth =
  (order: readonly ElementId[]): ByWorth =>
  (a, b) =>
    descending(a.present ?? 0n, b.present ?? 0n) ||
    descending(a.nominal, b.nominal) ||
    a.elements.length - b.elements.length ||
    a.listed.length - b.listed.length ||
    placeOf(order, a) - placeOf(order, b);

const descending = (a: bigint, b: bigint): number => Number(a < b) - Number(a > b);

/** The places of a package's elements as one number, the first element weighing most. */
const placeOf = (order: readonly ElementId[], { elements }: Valued): number =>
  elements.reduce((place, id) => place * order.length + order.indexOf(id), 0);

/**
 * Every set of reliefs that could be a package: one measure on the rates of
 * income tax at most; the certain reliefs that come with a status come
 * together with it, each uncertain one may come too.
 */
function combinations({ region, reliefs }: Choices): readonly (readonly ElementId[])[] {
  const order = orderOf(region);
  const offered = region.reliefs.filter(({ id }) => reliefs.some((one) => one.id === id));
  const chosen = offered.filter((one) => !isOnIncomeRates(one) && !one.comesWithStatus);
  const statuses = new Set(offered.map(({ status }) => status));
  return product<ElementId>([
    [[], ...offered.filter(isOnIncomeRates).map(({ id }) => [id])],
    ...chosen.map(({ id }) => [[], [id]]),
    ...Array.from(statuses, (status) => withStatus(comingWith(offered, status), reliefs)),
  ])
    .filter((elements) => isWhole(offered, elements, reliefs))
    .map((elements) => [...elements].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
}

/** The reliefs that come with a status. */
const comingWith = (
  offered: readonly NamedRelief[],
  status: NamedRelief['status'],
): readonly NamedRelief[] => offered.filter((one) => one.comesWithStatus && one.status === status);

/** None of the reliefs of a status, or all its certain ones with any of the others. */
function withStatus(
  coming: readonly NamedRelief[],
  candidates: readonly Candidate[],
): readonly (readonly ElementId[])[] {
  const parts = candidates.filter(({ id }) => coming.some((one) => one.id === id));
  const certain = parts.filter(isCertain).map(({ id }) => id);
  const others = parts.filter((one) => !isCertain(one)).map(({ id }) => [id]);
  const sets = product<ElementId>(others.map((one) => [[], one]));
  return [[], ...sets.map((some) => [...certain, ...some]).filter((set) => set.length > 0)];
}

/** Who has the rates of income tax of a status has the status, with the certain reliefs that come with it. */
const isWhole = (
  offered: readonly NamedRelief[],
  elements: readonly ElementId[],
  candidates: readonly Candidate[],
): boolean =>
  offered
    .filter((one) => isOnIncomeRates(one) && elements.includes(one.id))
    .flatMap(({ status }) => comingWith(offered, status))
    .every(
      ({ id }) =>
        elements.includes(id) || candidates.some((one) => one.id === id && !isCertain(one)),
    );

/** Every way to take one set of each list, the sets joined. */
function product<T>(lists: readonly (readonly (readonly T[])[])[]): readonly (readonly T[])[] {
  let joined: readonly (readonly T[])[] = [[]];
  for (const sets of lists) joined = joined.flatMap((one) => sets.map((set) => [...one, ...set]));
  return joined;
}

/**
 * Every two reliefs that no package can hold both of, however it begins, and those that what is held forbids; a loan
 * stands with any.
 */
export function forbiddenPairs(
  choices: Choices,
  standing: HeldAndObtainable,
  beginnings: Beginnings,
): readonly Breach[] {
  const ids = choices.reliefs.map(({ id }) => id);
  const lawOf = (elements: readonly ElementId[]): Lawfulness => {
    const law = lawfulness(standing, elements);
    if (law.lawful) return law;
    const others = beginnings(standing.c, choices, elements).map(({ chosen }) =>
      lawfulness(standing, elements, chosen),
    );
    return others.find(({ lawful }) => lawful) ?? law;
  };
  const alone = ids.flatMap((id) => {
    const law = lawOf([id]);
    return law.lawful ? [] : [{ id, because: law.because }];
  });
  const open = ids.filter((id) => !alone.some((one) => one.id === id));
  const pairs = open.flatMap((one, index) =>
    open.slice(index + 1).flatMap((other): Breach[] => {
      const law = lawOf([one, other]);
      return law.lawful ? [] : [{ ruling: law.because.ruling, between: [one, other] }];
    }),
  );
  return [...alone.map(({ because }) => because), ...pairs];
}
