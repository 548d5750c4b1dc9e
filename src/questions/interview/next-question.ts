import { questionResult } from '../../answer/question';
import type { Question } from '../../answer/results/question';
import type { ElementId } from '../../engine/plan/candidates';
import type { Kopecks } from '../../kit/money';
import type { Profile } from '../../profile/profile';
import { type Planned, type PlanOptions, plannedFor } from '../plan/plan';
import {
  amountBounds,
  answersTo,
  choicesOf,
  type PossibleAnswers,
  STATUSES_PATH,
} from './answered';
import { ceilingOf } from './ceiling';
import { judgedAnswers } from './judgment';
import { greatestAmount, leastAmount, type Move, moveAmong, type Trial, trial } from './moves';
import { type OpenFact, openFacts } from './open-facts';

/** How packages are ranked, and which facts are not asked for. */
export interface QuestionOptions extends PlanOptions {
  /** Paths of questions that were asked and whose answer is not known. */
  readonly skip?: readonly string[];
}

/**
 * The missing fact that can still change the best package or what it saves; null where none can. Facts that amounts
 * wait for come first, those of the most measures before the others. Then comes each yes or no with whose answers the
 * best package differs, in what it is made of before what it is worth, and the one that moves more before the
 * other. Last comes what answers take for granted: the statuses held, the whole company, lists beside another.
 *
 * Words for the fact are in `investor-incentives/words`, under `question`. The answer is stated in the
 * document, which is parsed again; of what is not known, the path goes into `skip`.
 *
 * @example
 * const parsed = parseProfile({ project: { name: 'Plant', start: '2019-01-01', site: 'region' } });
 * nextQuestion(parsed.profile).path; // 'capitalInvestment'
 *
 * @throws RangeError for options that the types refuse.
 */
export function nextQuestion(profile: Profile, options: QuestionOptions = {}): Question | null {
  const { skip = [], ...asked } = options;
  const planned = plannedFor(profile, asked);
  const { facts, shut } = openFacts(planned, skip);
  const trials = trialsOf(planned, asked, shut);
  const [awaited] = facts.filter(({ kind }) => kind === 'awaited').sort(byElements);
  if (awaited !== undefined) {
    const bounds = awaited.isLast ? amountBounds(profile, awaited.path) : null;
    if (bounds === null) return openQuestion(planned, awaited);
    const bounded = triedFact(awaited, bounds, asked, trials);
    return isMoving(bounded)
      ? questionOf(awaited, bounded, [0n, ...bounded.sizes])
      : nextQuestion(profile, { ...options, skip: [...skip, awaited.path] });
  }
  const [tried] = facts
    .filter(({ kind }) => kind === 'tried')
    .map((fact) => triedFact(fact, answersTo(profile, fact.path, asked), asked, trials))
    .filter(isMoving)
    .sort(byMove);
  if (tried !== undefined) return questionOf(tried.fact, tried, tried.sizes);
  const assumed = facts.find(
    ({ kind, path }) =>
      kind === 'assumed' && (path !== STATUSES_PATH || canMove(profile, path, asked, trials)),
  );
  return assumed === undefined ? null : openQuestion(planned, assumed);
}

/** What more elements wait for comes first; of equals an amount, which then weighs every yes or no. */
const byElements = (a: OpenFact, b: OpenFact): number =>
  b.elements.length - a.elements.length ||
  Number(a.asks === 'yes-no') - Number(b.asks === 'yes-no');

/** A question whose answers cannot be tried. Statuses, a yes or no and what is assumed move more than what waits. */
function openQuestion(planned: Planned, fact: OpenFact): Question {
  const { asks, elements, kind, path } = fact;
  const isBounded = kind === 'awaited' && asks === 'value' && path !== STATUSES_PATH;
  const most = isBounded ? ceilingOf(planned, elements) : null;
  const choices = choicesOf(planned.c.profile, path);
  return questionOf(fact, { choices, others: elements }, [0n, most]);
}

function questionOf(
  { asks, elements, path }: OpenFact,
  { choices, others }: Pick<Tried, 'choices' | 'others'>,
  sizes: readonly (Kopecks | null)[],
): Question {
  const known = sizes.filter((size) => size !== null);
  return questionResult({
    path,
    asks,
    ...(choices.length === 0 ? {} : { choices }),
    elements: elements.length > 0 ? elements : others,
    changes: others.length > 0 ? 'elements' : 'worth',
    least: leastAmount(known),
    most: known.length < sizes.length ? null : greatestAmount(known),
  });
}

/** With every other yes or no favourable, but for what no answer can bring in; and with the facts as they are. */
function trialsOf(
  { choices: { region } }: Planned,
  options: PlanOptions,
  shut: readonly ElementId[],
): readonly Trial[] {
  const all = options.among ?? [...region.reliefs, ...region.programmes].map(({ id }) => id);
  const among = all.filter((id) => !shut.includes(id));
  const open = shut.length === 0 ? options : { ...options, among };
  return [trial({ ...open, unknown: true }), trial(options)];
}

/** A fact with how far its answers move the best package in each trial. */
interface Tried {
  readonly fact: OpenFact;
  readonly choices: readonly string[];
  readonly others: readonly ElementId[];
  readonly sizes: readonly Kopecks[];
}

function triedFact(
  fact: OpenFact,
  { choices, profiles }: PossibleAnswers,
  options: PlanOptions,
  trials: readonly Trial[],
): Tried {
  const answers = judgedAnswers(fact.path, profiles, options);
  const moves = trials.map((one): Move => moveAmong(one, answers));
  return {
    fact,
    choices,
    others: [...new Set(moves.flatMap(({ others }) => others))],
    sizes: moves.map(({ size }) => size),
  };
}

const isMoving = ({ others, sizes }: Tried): boolean =>
  others.length > 0 || greatestAmount(sizes) > 0n;

/** Whether any answer gives another best package than the first; no more of them are planned than show it. */
function canMove(
  profile: Profile,
  path: string,
  options: PlanOptions,
  trials: readonly Trial[],
): boolean {
  const [first, ...others] = judgedAnswers(
    path,
    answersTo(profile, path, options).profiles,
    options,
  );
  return (
    first !== undefined &&
    trials.some((one) =>
      others.some((other) => {
        const move = moveAmong(one, [first, other]);
        return move.others.length > 0 || move.size > 0n;
      }),
    )
  );
}

/** What changes elements first, then what moves more; in the order of the rules where they are alike. */
function byMove(a: Tried, b: Tried): number {
  const [one, other] = [a, b].map(({ others }) => others.length > 0);
  if (one !== other) return one ? -1 : 1;
  return Number(greatestAmount(b.sizes) - greatestAmount(a.sizes));
}
