import type { Case } from '../facts/case';
import { PROGRAMME_IDS } from '../policy/loans';
import { type Candidate, type ElementId, INCOME_IDS, isCertain, RESIDENT_IDS } from './candidates';
import { type Choices, knownTaxes, type Question, type Valued, valuedPackages } from './evaluate';
import type { Beginning } from './first-periods';
import { type Breach, lawfulness, type Standing } from './lawful';

/** The ways to begin the reliefs of a package. */
export type Beginnings = (
  c: Case,
  choices: Choices,
  elements: readonly ElementId[],
) => readonly Beginning[];

/** In this order a package lists its elements, and of equal packages the earlier comes first. */
export const ORDER: readonly ElementId[] = [
  ...INCOME_IDS,
  'property-exemption',
  'ppe-upgrade',
  'investment-tax-deduction',
  ...RESIDENT_IDS,
  ...PROGRAMME_IDS,
];

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
  standing: Standing,
  question: Question,
  beginnings: Beginnings,
): readonly Valued[] {
  const known = knownTaxes(c, choices);
  return combinations(choices.reliefs)
    .flatMap((elements) => {
      const law = lawfulness(c, standing, elements);
      if (!law.lawful) return [];
      const ways = beginnings(c, choices, elements).flatMap((beginning) =>
        valuedPackages(beginning, elements, law.grounds, question, known),
      );
      return bestOfEach(ways);
    })
    .sort(byWorth);
}

/** The best way of each package, and besides the best that rests on nothing unconfirmed. */
function bestOfEach(ways: readonly Valued[]): readonly Valued[] {
  const best = new Map<string, Valued>();
  for (const way of ways) {
    const key = `${way.elements.join()} ${way.unconfirmed.length > 0}`;
    const before = best.get(key);
    if (before === undefined || byWorth(way, before) < 0) best.set(key, way);
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

/** By present value where there is a discount rate, then by nominal value; of equals the one that needs less. */
function byWorth(a: Valued, b: Valued): number {
  return (
    descending(a.present ?? 0n, b.present ?? 0n) ||
    descending(a.nominal, b.nominal) ||
    a.elements.length - b.elements.length ||
    a.listed.length - b.listed.length ||
    placeOf(a) - placeOf(b)
  );
}

const descending = (a: bigint, b: bigint): number => Number(a < b) - Number(a > b);

/** The places of a package's elements as one number, the first element weighing most. */
const placeOf = ({ elements }: Valued): number =>
  elements.reduce((place, id) => place * ORDER.length + ORDER.indexOf(id), 0);

/**
 * Every set of reliefs that could be a package: one measure on the rates of
 * income tax at most; the certain reliefs of a resident come
 * together with residency, each uncertain one may come too.
 */
function combinations(candidates: readonly Candidate[]): readonly (readonly ElementId[])[] {
  const has = (id: ElementId) => candidates.some((one) => one.id === id);
  const optional = (id: ElementId): readonly ElementId[][] => (has(id) ? [[], [id]] : [[]]);
  const incomes = [[], ...INCOME_IDS.filter(has).map((id) => [id])];
  return product<ElementId>([
    incomes,
    optional('property-exemption'),
    optional('ppe-upgrade'),
    optional('investment-tax-deduction'),
    residencies(candidates),
  ])
    .filter((elements) => isWhole(elements, candidates))
    .map((elements) => [...elements].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}

/** No residency, or all its certain reliefs with any of the others. */
function residencies(candidates: readonly Candidate[]): readonly (readonly ElementId[])[] {
  const parts = candidates.filter(({ id }) => RESIDENT_IDS.some((one) => one === id));
  const certain = parts.filter(isCertain).map(({ id }) => id);
  const others = parts.filter((one) => !isCertain(one)).map(({ id }) => [id]);
  const sets = product<ElementId>(others.map((one) => [[], one]));
  return [[], ...sets.map((some) => [...certain, ...some]).filter((set) => set.length > 0)];
}

/** Who pays a resident's rate of income tax is a resident, with the certain reliefs of residency. */
const isWhole = (elements: readonly ElementId[], candidates: readonly Candidate[]): boolean =>
  !elements.includes('sez.income') ||
  candidates.every(
    (one) =>
      !isCertain(one) || !RESIDENT_IDS.some((id) => id === one.id) || elements.includes(one.id),
  );

/** Every way to take one set of each list, the sets joined. */
function product<T>(lists: readonly (readonly (readonly T[])[])[]): readonly (readonly T[])[] {
  let joined: readonly (readonly T[])[] = [[]];
  for (const sets of lists) joined = joined.flatMap((one) => sets.map((set) => [...one, ...set]));
  return joined;
}

/** Every two reliefs that no package can hold both of, and those that what is held forbids; a loan stands with any. */
export function forbiddenPairs(
  c: Case,
  { reliefs }: Choices,
  standing: Standing,
): readonly Breach[] {
  const ids = reliefs.map(({ id }) => id);
  const alone = ids.flatMap((id) => {
    const law = lawfulness(c, standing, [id]);
    return law.lawful ? [] : [{ id, because: law.because }];
  });
  const open = ids.filter((id) => !alone.some((one) => one.id === id));
  const pairs = open.flatMap((one, index) =>
    open.slice(index + 1).flatMap((other): Breach[] => {
      const law = lawfulness(c, standing, [one, other]);
      return law.lawful ? [] : [{ ruling: law.because.ruling, between: [one, other] }];
    }),
  );
  return [...alone.map(({ because }) => because), ...pairs];
}
