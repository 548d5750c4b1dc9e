import { loanResult } from '../../src/answer/loan';
import { outcomeResult } from '../../src/answer/outcome';
import { type ContractRates, judge } from '../../src/engine/judge';
import { judgeLoans } from '../../src/engine/loans/judge';
import type { AnyProgramme } from '../../src/engine/loans/programme';
import { type Appraisal, isOffered, type Measure } from '../../src/engine/measure/measure';
import type { Policy } from '../../src/figures/policy';
import type { ReadingValues } from '../../src/figures/readings';
import type { Profile } from '../../src/profile/profile';
import { planned, planOf } from '../../src/questions/plan/plan';
import { type Decided, datedOf, type Place, policiesWithout } from './figures';

/** A profile, and the readings under which it is judged. */
export interface HeardCase {
  readonly profile: Profile;
  readonly readings: ReadingValues;
}

/** A case, decided under the edition as it is when it is first asked about a figure. */
export interface Heard {
  /** Whether a dated value is read in deciding, by its keys: no other is heard. */
  readonly reads: (dated: string) => boolean;
  readonly isHeard: (policy: Policy) => boolean;
}

export type Watch = (decide: (policy: Policy) => string) => Decided;

export function hearing(watch: Watch, decide: (policy: Policy) => string): Heard {
  let known: Decided | undefined;
  const usual = (): Decided => {
    known ??= watch(decide);
    return known;
  };
  return {
    reads: (dated) => usual().read.has(dated),
    isHeard: (other) => decide(other) !== usual().answer,
  };
}

const NO_CONTRACT: ContractRates = {
  inYear: () => null,
  base: () => undefined,
  raisedBase: () => () => undefined,
  readings: [],
  missingIn: () => [],
};

/** What an answer refers to is not decided. */
const CITE = () => '';

/** What is decided of a measure and its parts: verdict, periods and amounts, not the words of a finding. */
function decisions(
  { appraise, parts = [] }: Measure,
  policy: Policy,
  { profile, readings }: HeardCase,
): string {
  const c = { profile, policy, readings };
  const decided = (appraisal: Appraisal) => {
    const outcome = outcomeResult(judge(c, appraisal, NO_CONTRACT), CITE);
    const { cap, confirmed, costs, credit, deferred, lines, periods, verdict } = outcome;
    const used = cap && [cap.used, cap.cutOff];
    return { verdict, confirmed, periods, lines, deferred, costs, credit, used };
  };
  return JSON.stringify([{ appraise }, ...parts].map((one) => decided(one.appraise(c))));
}

/** The cases as a measure decides them. */
export const measuring = (
  watch: Watch,
  measure: Measure,
  cases: readonly HeardCase[],
): readonly Heard[] =>
  cases.map((one) => hearing(watch, (policy) => decisions(measure, policy, one)));

/** The cases as they are planned: what is chosen from, and what is forbidden. */
export const choosing = (watch: Watch, cases: readonly HeardCase[]): readonly Heard[] =>
  cases.map((one) => hearing(watch, (policy) => chosen({ ...one, policy })));

function chosen(c: HeardCase & { readonly policy: Policy }): string {
  const options = { unconfirmed: true };
  const { best, forbidden, lost, withheld } = planOf(planned(c, options), options);
  return JSON.stringify([
    [best, ...lost].map(({ elements, value }) => ({ elements, value })),
    forbidden.map(({ between, rule }) => ({ between, rule })),
    withheld.map(({ adds, element }) => ({ adds, element })),
  ]);
}

/** What is decided of loan programmes. */
export const borrowing = (
  watch: Watch,
  programmes: readonly AnyProgramme[],
  { profile, readings }: HeardCase,
): Heard =>
  hearing(watch, (policy) =>
    JSON.stringify(
      judgeLoans(programmes, { profile, policy, readings })
        .map((loan) => loanResult(loan, CITE))
        .map(({ confirmed, largest, lines, terms, verdict, worth }) => ({
          confirmed,
          largest,
          lines,
          terms,
          verdict,
          worth,
        })),
    ),
  );

/** Which measures are offered at all. */
export const offering = (
  watch: Watch,
  measures: readonly Measure[],
  { profile, readings }: HeardCase,
): Heard =>
  hearing(watch, (policy) =>
    measures.map((measure) => isOffered({ profile, policy, readings }, measure)).join(),
  );

/** What stands together, and what a status excludes: plans alone ask that. */
export const isAskedByPlans = ({ keys: [room, figure] }: Place): boolean =>
  room === 'combinations' || figure === 'beside';

export interface Hearers {
  /** Whether a case hears another value in a place. */
  readonly isHeard: (place: Place) => boolean;
  /** Whether some of the cases that read a place hear another value in it. */
  readonly isHeardBySome: (place: Place) => boolean;
}

/**
 * Who hears the figures of an edition. Most are heard by the measure whose they are, so its cases are
 * asked first, and those before that heard the last figure: the next one is often heard by the same.
 * @param some the cases of many that a place is tried on of which no case is to hear.
 */
export function hearersOf(
  edition: Policy,
  beside: readonly Policy[],
  casesFor: (place: Place) => readonly Heard[],
  ownOf: (room: string) => readonly Heard[],
  some: (cases: readonly Heard[]) => readonly Heard[],
): Hearers {
  let hearers: readonly Heard[] = [];
  return {
    isHeard: (place) => {
      const policies = policiesWithout(edition, place, beside);
      const dated = datedOf(place);
      const mine = new Set(ownOf(String(place.keys[0])));
      const tried = new Set(casesFor(place));
      const before = hearers.filter((one) => tried.has(one));
      const inOrder = new Set([
        ...before.filter((one) => mine.has(one)),
        ...[...mine].filter((one) => tried.has(one)),
        ...before,
        ...tried,
      ]);
      const hearer = [...inOrder].find((one) => one.reads(dated) && policies.some(one.isHeard));
      if (hearer === undefined) return false;
      hearers = [hearer, ...hearers.filter((one) => one !== hearer)];
      return true;
    },
    isHeardBySome: (place) => {
      const policies = policiesWithout(edition, place, beside);
      const dated = datedOf(place);
      const tried = some(casesFor(place)).filter((one) => one.reads(dated));
      return tried.some((one) => policies.some(one.isHeard));
    },
  };
}
