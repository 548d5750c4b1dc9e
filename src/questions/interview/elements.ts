import type { ElementId } from '../../engine/plan/candidates';
import { lawfulness, openGrounds } from '../../engine/plan/lawful';
import { reliefOf } from '../../engine/region';
import type { Missing } from '../../engine/terms';
import type { Finding, FindingVerdict, MissingFact } from '../../kit/finding';
import type { Profile } from '../../profile/profile';
import type { Planned } from '../plan/plan';
import { ceilingOf } from './ceiling';

/** An element of a package that is not refused, with the facts that it waits for. */
export interface Waiting {
  readonly id: ElementId;
  readonly missing: readonly Missing[];
  /** What it takes as none, since the profile leaves it out. */
  readonly takenAsNone: readonly MissingFact[];
  /** Whether what it saves is known, if only on a supposition. */
  readonly isKnown: boolean;
}

/** What is not refused: what answers could bring into the best package, and what none could. */
export interface Elements {
  readonly open: readonly Waiting[];
  readonly shut: readonly ElementId[];
}

/** Whether a fact can be asked for. */
export type IsAskable = (fact: MissingFact) => boolean;

/**
 * The elements that wait for facts. Shut is what would still be undecided with every fact that can be asked for
 * favourable, since it needs another one too, what the statuses held forbid, and what finds no tax to relieve.
 */
export function elementsOf(planned: Planned, isAskable: IsAskable): Elements {
  const { admitted, candidates, left } = planned;
  const metIn =
    ({ missing, takenAsNone }: Waiting): IsAskable =>
    (fact) =>
      isAskable(fact) ||
      (fact.asks === 'yes-no'
        ? admitted.unknown
        : [...missing, ...takenAsNone].some((one) => isAskable(one) && areBeside(fact, one)));
  const waiting =
    (isKnown: boolean) =>
    ({ id, missing }: Pick<Waiting, 'id' | 'missing'>): Waiting => ({
      id,
      missing,
      takenAsNone: takenAsNoneBy(planned, id),
      isKnown,
    });
  const all = [
    ...candidates.map(waiting(true)),
    ...left.filter(({ because }) => COULD_COME_IN[because]).map(waiting(false)),
  ];
  const suppositions = suppositionsOf(planned).filter(({ missing }) => missing.every(isAskable));
  const open = all.filter(
    (one) =>
      isComputable(one, metIn(one)) &&
      findingsOf(planned, one.id).every((finding) => atBest(finding, metIn(one)) === 'met') &&
      !isForbidden(planned, one.id) &&
      !isWorthless(planned, one, isAskable),
  );
  return {
    open: [...open, ...suppositions],
    shut: all.filter((one) => !open.includes(one)).map(({ id }) => id),
  };
}

/** The reliefs that could rest on a status not held, each with the facts that the status waits for. */
const suppositionsOf = ({ choices, standing }: Planned): readonly Waiting[] =>
  choices.reliefs.flatMap(({ id }) => {
    const resting = reliefOf(choices.region, id)?.resting;
    return resting === undefined
      ? []
      : openGrounds(standing, resting, []).map(
          ({ missing }): Waiting => ({
            id,
            missing: missing.map((fact) => ({ ...fact, for: 'verdict' })),
            takenAsNone: [],
            isKnown: true,
          }),
        );
  });

/** Whether two values stand in one section, where one may tell of the other: a sum of its parts. */
const areBeside = (one: MissingFact, other: MissingFact): boolean =>
  other.asks !== 'yes-no' && one.path.includes('.') && sectionOf(one) === sectionOf(other);

const sectionOf = ({ path }: MissingFact): string => path.slice(0, path.lastIndexOf('.'));

/** By why an element stands in no package, whether facts could bring it in. */
const COULD_COME_IN = {
  ineligible: false,
  'nothing-to-relieve': false,
  'not-by-year': false,
  deferral: false,
  'not-asked-for': false,
  'facts-missing': true,
  'market-rate-missing': true,
} as const satisfies Record<Planned['left'][number]['because'], boolean>;

/** Whether amounts are known, or could be: one fact of several may be enough for some of them. */
function isComputable({ isKnown, missing }: Waiting, isMet: IsAskable): boolean {
  const forLines = missing.filter((fact) => fact.for === 'lines');
  return isKnown || forLines.length === 0 || forLines.some(isMet);
}

/** The conditions of an element. */
function findingsOf({ assessed: { loans, measures } }: Planned, id: ElementId): readonly Finding[] {
  const judged = measures.flatMap(({ measure, parts, whole }) => [
    { id: measure.id, findings: whole.appraisal.findings },
    ...parts.map(({ judged: { appraisal }, part }) => ({
      id: part.id,
      findings: appraisal.findings,
    })),
  ]);
  return [...judged, ...loans].filter((one) => one.id === id).map(({ findings }) => findings);
}

/** What becomes of a condition where every fact that can be asked for is favourable. */
function atBest({ findings, joins, missing = [], verdict }: Finding, isMet: IsAskable) {
  if (verdict !== 'unknown') return verdict;
  const all = findings?.map((one): FindingVerdict => atBest(one, isMet));
  if (all === undefined) return missing.some(isMet) ? 'met' : verdict;
  const isMetByOne = joins === 'any-of' && all.includes('met');
  return isMetByOne || all.every((one) => one === 'met') ? 'met' : verdict;
}

/** Whether what is held keeps an element out of every package; what rests on the statuses of others may find another. */
const isForbidden = ({ choices: { region }, standing }: Planned, id: ElementId): boolean =>
  reliefOf(region, id)?.resting === undefined && !lawfulness(standing, [id]).lawful;

/**
 * Whether no tax is left that an element could relieve, unless it reaches the profit of a greater company; a tax that is
 * only put off changes no package.
 */
function isWorthless(
  planned: Planned,
  { id, missing, takenAsNone }: Waiting,
  isAskable: IsAskable,
): boolean {
  if (reliefOf(planned.choices.region, id)?.tax === 'income-credit') return true;
  const mayReachCompany = takenAsNone.some((fact) => fact.path === 'company' && isAskable(fact));
  const awaitsProfit = missing.some(({ path }) => path.startsWith('taxableProfit'));
  return !mayReachCompany && !awaitsProfit && ceilingOf(planned, [id]) === 0n;
}

function takenAsNoneBy(
  { c: { profile }, choices: { region } }: Planned,
  id: ElementId,
): readonly MissingFact[] {
  const uses = region.measures.find((measure) => measure.id === id)?.uses;
  return (uses?.takenAsNone ?? [])
    .filter((path) => !isStated(profile, path))
    .map((path) => ({ path, asks: 'value' }));
}

const isStated = (profile: Profile, path: string): boolean =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      profile,
    ) !== undefined;

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;
