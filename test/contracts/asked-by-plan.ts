import type { Assessment } from '../../src/answer/results/assessment';
import { orderOf } from '../../src/engine/plan/choose';
import type { Missing } from '../../src/engine/terms';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import { KALUGA } from '../../src/regions/kaluga/region';
import { parseProfile } from '../../src/regions/parse-profile';
import { written } from './answers';
import { answersOf, byPath, numbers, type Situation } from './asked';
import { outcomesOf } from './laws';

const ORDER = orderOf(KALUGA);

/** An element of packages, and facts of it that are missing. */
export interface Element {
  readonly name: string;
  readonly missing: readonly Missing[];
}

const profileOf = ({ document }: Situation) => {
  const parsed = parseProfile(document);
  return parsed.ok ? parsed.profile : undefined;
};

const optionsOf = ({ policy, readings }: Situation) =>
  ({ policy, readings, loans: 'all' }) as const;

/** The facts that each element lacks. */
const elementsOf = (assessment: Assessment): readonly Element[] => [
  ...outcomesOf(assessment).map(({ name, outcome: { missing } }) => ({ name, missing })),
  ...assessment.loans.map(({ id, missing }) => ({ name: id, missing })),
];

/** Facts that answers bring up are answered in so many rounds. */
const ROUNDS = 8;

/** The situation with an answer to each fact of some elements, but for one; undefined where it is not sound. */
function answered(
  situation: Situation,
  but: string | null,
  isOf: (name: string) => boolean,
  choice: (path: string) => number,
): Situation | undefined {
  let current = situation;
  for (let round = 0; round < ROUNDS; round++) {
    const profile = profileOf(current);
    if (profile === undefined) return undefined;
    const open = new Map(
      elementsOf(assess(profile, optionsOf(current)))
        .filter(({ name }) => isOf(name))
        .flatMap(({ missing }) => missing.map((fact) => [fact.path, fact])),
    );
    if (but !== null) open.delete(but);
    if (open.size === 0) return current;
    for (const fact of [...open.values()].sort(byPath)) {
      const answers = answersOf(fact, current);
      current = answers[choice(fact.path) % answers.length]?.(current) ?? current;
    }
  }
  return profileOf(current) && current;
}

/** What every lawful package of some elements is worth, as if nothing kept them out. */
function worthOf(situation: Situation, among: readonly string[]): string {
  const profile = profileOf(situation);
  if (profile === undefined) return 'not sound';
  const ids = ORDER.filter((id) => among.includes(id));
  const { best, left, lost } = plan(profile, {
    ...optionsOf(situation),
    among: ids,
    unconfirmed: true,
    unknown: true,
  });
  return JSON.stringify([
    left
      .filter(({ element }) => among.includes(element))
      .map(({ because, element }) => [element, because]),
    [best, ...lost].map(({ elements, value }) => `${elements} ${value.nominal}`).sort(),
  ]);
}

/** Answers of the other facts that are tried: the most generous ones at each site first. */
const TRIALS = 15;
const SITES = 5;

/**
 * Whether an answer to a missing fact of an element changes what a package with it is worth. All other facts are
 * answered, the elements that ask for the same fact stay out, and first all others.
 */
export function changesPackages(
  situation: Situation,
  name: string,
  fact: Missing,
  trials = TRIALS,
): boolean {
  const random = numbers(fact.path.length);
  for (let trial = 0; trial < trials; trial++) {
    const chosen = new Map<string, number>();
    const choice = (path: string): number => {
      const other = trial < SITES || random(3) > 0 ? 0 : random(1_000);
      const known = chosen.get(path) ?? (path === 'project.site' ? trial : other);
      chosen.set(path, known);
      return known;
    };
    const others = answered(situation, fact.path, () => true, choice);
    const profile = others && profileOf(others);
    if (others === undefined || profile === undefined) continue;
    const askers = elementsOf(assess(profile, optionsOf(others)))
      .filter(({ missing }) => missing.some(({ path }) => path === fact.path))
      .map((one) => one.name);
    if (!askers.includes(name)) continue;
    const among = ORDER.filter((id) => id === name || (trial >= SITES && !askers.includes(id)));
    const worths = new Set<string>();
    for (const answer of answersOf(fact, others)) {
      const given = answer(others);
      const whole = answered(given, null, () => true, choice);
      if (whole === undefined) continue;
      const isRefused = whole.unmet.length > 0;
      worths.add(
        worthOf(
          whole,
          among.filter((id) => !isRefused || id !== name),
        ),
      );
      if (worths.size > 1) return true;
    }
  }
  return false;
}

/** The facts that a plan names of what it keeps out of the recommended package, or out of all. */
export function plannedMissing(situation: Situation): readonly Element[] {
  const profile = profileOf(situation);
  if (profile === undefined) throw new Error('the document is not sound');
  const { left, withheld } = plan(profile, optionsOf(situation));
  return [...withheld, ...left].flatMap(({ element, missing }) =>
    element === null || missing.length === 0 ? [] : [{ name: element, missing }],
  );
}

/** Answers to the facts that the views of a plan lack. */
const VIEWED: Readonly<Record<string, (year: number) => unknown>> = {
  'project.jobs': (year) => ({ [year]: 100 }),
  'project.averageMonthlyWage': (year) => ({ [year]: 50_000 }),
  'valuation.butFor': () => '0.4',
  capitalInvestment: (year) => ({ [year]: 70_000_000 }),
  'cashFlow.operating': (year) => ({ [year]: 9_000_000 }),
  'cashFlow.workingCapital': (year) => ({ [year]: 3_000_000 }),
  'cashFlow.residualValue': (year) => ({ year, amount: 2_000_000 }),
};

/** Facts that a view of a plan lacks and that change nothing of it, the other ones being stated. */
export function unseenIn(situation: Situation): readonly string[] {
  const viewsOf = (one: Situation) => {
    const profile = profileOf(one);
    return profile && plan(profile, optionsOf(one));
  };
  const { investor, ministry, valuation } = viewsOf(situation) ?? {};
  const missing = [...(investor?.missing ?? []), ...(ministry?.missing ?? [])];
  const year = valuation?.years.first ?? 0;
  const stating = (paths: readonly string[]): string => {
    const document = paths.reduce(
      (tree, path) => written(tree, path, VIEWED[path]?.(year)),
      situation.document,
    );
    const { investor: own, ministry: public_ } = viewsOf({ ...situation, document }) ?? {};
    return JSON.stringify([own, public_]);
  };
  const all = stating(missing);
  return missing.filter((path) => {
    const without = stating(missing.filter((one) => one !== path));
    return strip(without) === strip(all);
  });
}

/** The answer but for the names of what is missing. */
const strip = (views: string): string => views.replace(/"missing":\[[^\]]*\]/g, '');
