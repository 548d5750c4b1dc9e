import type { Assessment } from '../answer/results/assessment';
import type { Plan } from '../answer/results/plan';
import { assess } from '../questions/assess/assess';
import { plan } from '../questions/plan/plan';
import type { ScenarioSource, ScenarioValue } from './document';
import type { Scenario } from './parse';
import { type ExpectedValue, questionsOf } from './questions';
import { agrees, sameEntries, textOf } from './values';

/** What became of a scenario: plain JSON. */
export interface ScenarioResult {
  readonly name: string;
  readonly passed: boolean;
  /** The hash of the figures with which it was run, those that it changes among them. */
  readonly policy: string;
  /** Every value that is expected, in the order of the scenario. */
  readonly checks: readonly Check[];
}

/** One value that is expected, and what was found. */
export interface Check {
  /** The expectation, counted from 0, and the field of it. */
  readonly expectation: number;
  readonly field: readonly string[];
  /** "rip: verdict", "rip 2024 income regional: relief". */
  readonly about: string;
  readonly met: boolean;
  readonly expected: string;
  readonly found: string;
  /** What was found as the result has it; absent where it has nothing there. */
  readonly value?: ScenarioValue;
  /** The findings that tell why, each as a line of text. */
  readonly because: readonly string[];
  /** Where the expectation comes from. */
  readonly source: ScenarioSource;
}

/**
 * Runs a scenario: assesses its project, plans where a plan is expected, and
 * compares. Pure: equal scenarios give equal results.
 *
 * @example
 * const profile = { project: { name: 'Plant', start: '2019-01-01', site: 'region' } };
 * const source = { kind: 'worked-by-hand', text: 'nothing is invested' };
 * const document = { name: 'A plant without investment', profile, source, checkedBy: 'me' };
 * const set = [{ path: 'capitalInvestment', value: [] }];
 * const expect = [{ measure: 'rip', verdict: 'eligible' }];
 * const result = runScenario(parseScenario({ ...document, set, expect }).scenario);
 * result.passed; // false
 * result.checks[0].found; // 'ineligible'
 * result.checks[0].because[0].slice(0, 30); // 'rip.within-3-years: not met; f'
 */
export function runScenario(scenario: Scenario): ScenarioResult {
  const { expect, name, profile, source } = scenario;
  // An expectation may be about a loan of which the profile says nothing.
  const options = { ...scenario.options, loans: 'all' } as const;
  const assessment = assess(profile, options);
  const answers = {
    assessment,
    unamended: once<Assessment>(() => {
      const { policy: _, ...others } = options;
      return assess(profile, others);
    }),
    plan: once<Plan>(() => plan(profile, { ...options, ...scenario.plan })),
  };
  const checks = expect.flatMap((expectation, index) =>
    questionsOf(expectation, answers).map((question): Check => {
      const { asked } = expectation;
      return {
        expectation: index,
        ...checked(question, asked.tolerance),
        source: asked.source ?? source,
      };
    }),
  );
  const passed = checks.every(({ met }) => met);
  return { name, passed, policy: assessment.policy.hash, checks };
}

function checked(
  { about, anyOrder, because, expected, field, found }: ExpectedValue,
  tolerance: string | number | undefined,
): Omit<Check, 'expectation' | 'source'> {
  const met = anyOrder
    ? sameEntries(expected as readonly string[], found)
    : agrees(expected, found, tolerance);
  return {
    field,
    about,
    met,
    expected: textOf(expected),
    found: textOf(found),
    ...(found === undefined ? {} : { value: found }),
    because,
  };
}

/** A value worked out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
