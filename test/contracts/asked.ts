import { amend } from '../../src/amendments/amend';
import { citing } from '../../src/answer/cite';
import { loanResult } from '../../src/answer/loan';
import type {
  Assessment,
  Line,
  LoanResult,
  MeasureResult,
  Outcome,
} from '../../src/answer/results/assessment';
import { judgeLoans } from '../../src/engine/loans/judge';
import type { Missing } from '../../src/engine/terms';
import type { Policy } from '../../src/figures/policy';
import { leavesOf } from '../../src/kit/finding';
import { assess, caseOf } from '../../src/questions/assess/assess';
import type { Amendment } from '../../src/regions/amendment';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import type { Readings } from '../../src/regions/kaluga/readings';
import { parseProfile } from '../../src/regions/parse-profile';
import { PROGRAMMES as OF_THE_FUND } from '../../src/regions/russia/loans/programmes';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { outcomeOf } from '../outcomes';
import { answersTo, type Tree } from './answers';
import { outcomesOf } from './laws';

/** What is assessed: a document, and rules that could not be read answered as met or not. */
export interface Situation {
  readonly document: Tree;
  readonly policy: Policy;
  /** Rules that could not be read and are answered as not met. */
  readonly unmet: readonly string[];
  readonly readings: Partial<Readings>;
}

type Given = (situation: Situation) => Situation;

/** What answering no to a rule leaves of a measure, where it does not refuse the whole of it. */
const LEAVES: Readonly<Record<string, (line: Line, entered: number) => boolean>> = {
  'policy.spicFederal.namesIncomeTax': ({ year }) => year < 2026,
  'policy.sez.matchedByInvestment': ({ year }, entered) => year <= entered + 2,
};

const isLeft = (path: string, { periods }: Outcome): boolean =>
  LEAVES[path] !== undefined &&
  (path !== 'policy.spicFederal.namesIncomeTax' || (periods?.first ?? 2026) < 2026);

const changing = (path: string, value: unknown, from: number): Amendment => {
  const [figure = '', ...sections] = path.split('.').reverse();
  const dated: object = { [figure]: { [from]: value } };
  const changes = sections.reduce((inner, section) => ({ [section]: inner }), dated);
  return { title: `${path} ${JSON.stringify(value)} ${from}`, source: 'a test', changes };
};

const amended = (policy: Policy, path: string, value: unknown, from: number): Policy => {
  try {
    return amend(policy, changing(path, value, from));
  } catch {
    return policy;
  }
};

const reading =
  (figure: string, value: unknown, from = 2009): Given =>
  (one) => ({ ...one, policy: amended(one.policy, figure, value, from) });

/** The rule is read, and not met. */
const unmet =
  (path: string): Given =>
  (one) => ({ ...one, unmet: [...one.unmet, path] });

/** Rules that are read by another figure than their own, or by a number: as met, and as not. */
const READ_AS: Readonly<Record<string, readonly Given[]>> = {
  'policy.toser.minJobs': [
    reading('toser.minJobs', 1),
    (one) => reading('toser.minJobs', 1)(unmet('policy.toser.minJobs')(one)),
  ],
  'policy.toser.lateResidents': [
    reading('toser.statusYears', 60),
    reading('toser.lateResidents', false),
  ],
};

/** Answers to what a rule that could not be read may say. */
function policyAnswers({ asks, path }: Missing): readonly Given[] {
  const known = READ_AS[path];
  if (known !== undefined) return known;
  const [year] = path.match(/\d{4}$/) ?? [];
  const figure = path.replace(/^policy\./, '').replace(/\.\d{4}$/, '');
  if (asks === 'yes-no') {
    const read = reading(figure, false);
    return [read, (one) => unmet(path)(read(one))];
  }
  const values = figure.endsWith('.rates') ? ['0.01', '0.2'] : ['0.9', '0.1', '100000', '0'];
  return values.map((value) => reading(figure, value, Number(year ?? 2009)));
}

/** Answers to one fact that are tried at most, spread over those that there are. */
const TRIED = 80;

export const answersOf = (fact: Missing, situation: Situation): readonly Given[] => {
  const all = allAnswers(fact, situation);
  const step = Math.max(1, all.length / TRIED);
  return all.filter(
    (_, index) =>
      index === all.length - 1 || Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
};

const allAnswers = (fact: Missing, { document }: Situation): readonly Given[] =>
  fact.path.startsWith('policy.')
    ? policyAnswers(fact)
    : answersTo(fact, document as unknown as ProfileDocument).map(
        (answer): Given =>
          (one) => ({ ...one, document: answer(one.document) }),
      );

const assessmentOf = ({ document, policy, readings }: Situation): Assessment | undefined => {
  const parsed = parseProfile(document);
  return parsed.ok ? assess(parsed.profile, { policy, readings, loans: 'all' }) : undefined;
};

const PROGRAMMES = [...OF_THE_FUND, ...OTHER_PROGRAMMES];

/** Whether a name is that of a programme of loans. */
export const isProgramme = (name: string): boolean => PROGRAMMES.some(({ id }) => id === name);

/** What becomes of one measure, part or loan; undefined where the document is not sound. */
function foundOf({ document, policy, readings }: Situation, name: string): Found | undefined {
  const parsed = parseProfile(document);
  if (!parsed.ok) return undefined;
  if (isProgramme(name)) {
    const { borrowing } = parsed.profile;
    const isOther = OTHER_PROGRAMME_IDS.some((id) => id === name);
    const [programmes, otherProgrammes] = isOther ? [['joint'], [name]] : [[name], []];
    const named = { facts: {}, ...borrowing, programmes, otherProgrammes };
    const c = caseOf({ ...parsed.profile, borrowing: named }, { policy, readings });
    const loan = judgeLoans(PROGRAMMES, c).find(({ id }) => id === name);
    return loan && { loan: loanResult(loan, citing().cite) };
  }
  const measures = MEASURE_IDS.filter((id) => id === name.split('.')[0]);
  const [measure] = assess(parsed.profile, { policy, readings, measures }).measures;
  const outcome = measure?.parts?.find(({ id }) => id === name) ?? measure;
  return outcome && { outcome: outcomeOf(outcome) };
}

/** A measure, part or loan: how it is found in an assessment. */
export interface Target {
  readonly name: string;
  readonly missing: readonly Missing[];
  /** What its parts lack: what a measure lacks may decide a relief of theirs alone. */
  readonly ofParts: readonly Missing[];
}

type Found = { readonly outcome: Outcome } | { readonly loan: LoanResult };

/** All measures, parts and loans of which facts are missing. */
export function targetsOf(situation: Situation): readonly Target[] {
  const assessment = assessmentOf(situation);
  if (assessment === undefined) throw new Error('the document is not sound');
  return [
    ...outcomesOf(assessment).map(({ name, outcome }) => ({
      name,
      missing: outcome.missing,
      ofParts: missingOfParts(outcome),
    })),
    ...assessment.loans.map(({ id, missing }) => ({ name: id, missing, ofParts: [] })),
  ].filter(({ missing }) => missing.length > 0);
}

const missingOfParts = ({ parts = [] }: Outcome & Pick<MeasureResult, 'parts'>) =>
  parts.flatMap(({ missing }) => missing);

/** Other than 0, by either end where it is an interval. */
const isAnAmount = (value: unknown): boolean => /[1-9]/.test(JSON.stringify(value) ?? '');

/** Verdict and amounts of a measure, part or loan; lines of which every amount is 0 are none. */
function amountsOf(situation: Situation, found: Found, entered: number): string {
  if ('loan' in found) {
    const { lines, schedule, verdict, worth } = found.loan;
    return JSON.stringify([
      verdict,
      lines,
      schedule.map(({ payment, saved }) => [payment, saved]),
      worth,
    ]);
  }
  const { outcome } = found;
  const leaves = (line: Line): boolean =>
    situation.unmet.every((path) => LEAVES[path]?.(line, entered) ?? false);
  const isRefused = situation.unmet.some((path) => !isLeft(path, outcome));
  const kept = (lines: readonly Line[]) =>
    lines.filter(leaves).flatMap(({ budget, of, relief, tax, taxAfter, taxBefore, year }) => {
      const amounts = [relief, taxAfter, taxBefore];
      return amounts.some(isAnAmount) ? [[year, tax, budget, of, ...amounts]] : [];
    });
  const { costs, credit, deferred, lines, objects } = outcome;
  const reliefs = objects.filter(({ relief }) => isAnAmount(relief));
  return isRefused
    ? 'refused'
    : JSON.stringify([outcome.verdict, kept(lines), kept(deferred), kept(costs), reliefs, credit]);
}

/** The same numbers for the same seed. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Starts of the search for answers under which the target has something to lose. */
const STARTS = 2;
const SWEEPS = 2;
/** Answers of the other facts that are tried where one of the usual ones shows no difference. */
const TRIALS = 64;
/** Facts that answers bring up are answered in so many rounds. */
const ROUNDS = 8;

/** The answer chosen to each fact, by its path. */
type Chosen = ReadonlyMap<string, number>;

/** A situation in which every fact of the target is answered, and what becomes of it. */
interface Closed {
  readonly situation: Situation;
  readonly found: Found;
  readonly chosen: Chosen;
}

export const byPath = (one: Missing, other: Missing): number => one.path.localeCompare(other.path);

/** The situation with the answers chosen, those to facts that come up only then being their first ones. */
function closed(
  situation: Situation,
  { missing, name, ofParts }: Target,
  chosen: Chosen,
): Closed | undefined {
  const all = new Map(chosen);
  let answered = situation;
  let open = [...missing, ...ofParts];
  for (let round = 0; round < ROUNDS; round++) {
    for (const fact of [...open].sort(byPath)) {
      const answers = answersOf(fact, answered);
      const index = (all.get(fact.path) ?? 0) % answers.length;
      all.set(fact.path, index);
      answered = answers[index]?.(answered) ?? answered;
    }
    const found = foundOf(answered, name);
    if (found === undefined) return undefined;
    open =
      'loan' in found
        ? [...found.loan.missing]
        : [...found.outcome.missing, ...missingOfParts(found.outcome)];
    if (open.length === 0) return { situation: answered, found, chosen: all };
  }
  return undefined;
}

/** Eligible, if without an amount. */
const NEAR = 0.5;

/** What is put off: lines, and the years of a credit. */
const deferredIn = ({ credit, deferred }: Outcome): readonly unknown[] => [
  ...deferred,
  ...(credit?.years ?? []),
];

/** How near the target is to a relief: 0 where it is eligible with an amount. */
function distance({ found }: Closed): number {
  const { findings, lines, verdict } = 'loan' in found ? found.loan : found.outcome;
  const deferred = 'loan' in found ? [] : deferredIn(found.outcome);
  if (verdict === 'eligible') return lines.length + deferred.length > 0 ? 0 : NEAR;
  return leavesOf(findings).filter((one) => one.verdict === 'not-met').length + 1;
}

/** Answers to all facts under which the target comes as near to a relief as one answer at a time brings it. */
function nearest(situation: Situation, target: Target, start: number): Closed | undefined {
  const random = numbers(start + 1);
  let best = closed(
    situation,
    target,
    new Map(target.missing.map(({ path }) => [path, start === 0 ? 0 : random(6)])),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const fact of target.missing) {
      const count = answersOf(fact, situation).length;
      for (let index = 0; index < count && (best === undefined || distance(best) > NEAR); index++) {
        const chosen = new Map(best?.chosen ?? []).set(fact.path, index);
        const other = closed(situation, target, chosen);
        if (other && (best === undefined || distance(other) < distance(best))) best = other;
      }
    }
  }
  return best;
}

/** The missing facts of a target of which no answer that is tried changes its verdict or an amount. */
export function askedInVain(situation: Situation, target: Target): readonly Missing[] {
  const entered = enteredIn(situation);
  let open = target.missing.filter(({ path }) => !isOfResidency(path, target));
  for (let start = 0; start < STARTS && open.length > 0; start++) {
    const base = nearest(situation, target, start);
    open = open.filter((fact) => !isDecisive(situation, target, fact, base?.chosen, entered));
  }
  return open;
}

/** What the parts of a measure repeat of the conditions of the whole is tried with the whole alone. */
const isOfResidency = (path: string, { name }: Target): boolean =>
  path === 'policy.sez.matchedByInvestment' && name !== 'sez';

function isDecisive(
  situation: Situation,
  target: Target,
  fact: Missing,
  base: Chosen | undefined,
  entered: number,
): boolean {
  const count = answersOf(fact, situation).length;
  // Facts that only some answer brings up are varied from then on.
  const known = new Set(base?.keys());
  for (const others of changes(situation, target, known, fact)) {
    const outcomes = new Set<string>();
    for (let index = 0; index < count; index++) {
      const chosen = new Map([...(base ?? []), ...others, [fact.path, index] as const]);
      const whole = closed(situation, target, chosen);
      if (whole === undefined) continue;
      for (const path of whole.chosen.keys()) known.add(path);
      outcomes.add(amountsOf(whole.situation, whole.found, entered));
      if (outcomes.size > 1) return true;
    }
  }
  return false;
}

/**
 * Other answers to the facts beside one: the usual ones, some of them at random, then each answer to one of
 * them while the amounts are the usual ones, the least generous, or these but for one.
 */
function* changes(
  situation: Situation,
  { missing }: Target,
  known: ReadonlySet<string>,
  fact: Missing,
): Generator<readonly (readonly [string, number])[]> {
  const paths = () => [...known].filter((path) => path !== fact.path);
  const random = numbers(paths().length + 1);
  yield [];
  for (let trial = 1; trial < TRIALS; trial++) {
    yield paths()
      .filter(() => random(3) === 0)
      .map((path) => [path, random(1_000)] as const);
  }
  const facts = missing.filter(({ path }) => path !== fact.path && known.has(path));
  const countOf = (one: Missing): number => answersOf(one, situation).length;
  const least = facts
    .filter(({ asks }) => asks === 'value')
    .map((one) => [one.path, countOf(one) - 1] as const);
  const backgrounds = [[], least, ...least.map((one) => least.filter((other) => other !== one))];
  for (const one of facts) {
    for (let index = 0; index < countOf(one); index++) {
      for (const background of backgrounds) yield [...background, [one.path, index]];
    }
  }
}

/** The year in which a resident of the zone is registered. */
function enteredIn({ document }: Situation): number {
  const { project, statuses } = document as unknown as ProfileDocument;
  return Number((statuses?.sezResident?.registered ?? project.start).slice(0, 4));
}
