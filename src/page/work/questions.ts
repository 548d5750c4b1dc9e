import type { Comparison, NearMiss, PlanReadings, Threshold } from '../../answer/results/analysis';
import type { PlaceComparison } from '../../answer/results/places';
import type { Plan } from '../../answer/results/plan';
import type { Question } from '../../answer/results/question';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { readShare } from '../../profile/numerals';
import { namedIn } from '../../profile/parse';
import type { Profile } from '../../profile/profile';
import { compare } from '../../questions/compare/compare';
import { planReadings } from '../../questions/compare/plan-readings';
import { sweep } from '../../questions/compare/sweep';
import { nextQuestion } from '../../questions/interview/next-question';
import { nearMisses } from '../../questions/near-misses/near-misses';
import { type PlanOptions, plan } from '../../questions/plan/plan';
import { thresholds } from '../../questions/thresholds/thresholds';
import { ALL_REGIONS } from '../../regions/all';
import { parseProfile } from '../../regions/parse-profile';
import { parseReadings } from '../../regions/parse-readings';
import type { Swept } from '../../report/analysis/sweep';
import type { PlainFields } from '../state/document';
import type { LinkedOptions } from '../state/link';
import { type LinesPart, type LinesQuestion, linesPart } from './lines';
import { comparedPlaces, type PlacesQuestion } from './places';
import { type PolicyChange, policiesOf } from './policy';

/** Inputs of an answer. */
export interface PlanInputs {
  readonly document: PlainFields;
  readonly options: LinkedOptions;
}

/** What the page asks of the library. */
export type PageQuestion =
  | ({ readonly kind: 'plan'; readonly loans: 'asked' | 'all' } & PlanInputs)
  | ({ readonly kind: 'next'; readonly skip: readonly string[] } & PlanInputs)
  | ({ readonly kind: 'analysis' } & PlanInputs)
  | ({
      readonly kind: 'sweep';
      readonly path: string;
      readonly values: readonly (string | number)[];
    } & PlanInputs)
  | ({ readonly kind: 'change'; readonly change: PolicyChange } & PlanInputs)
  | ({ readonly kind: 'places'; readonly places: PlacesQuestion['places'] } & PlanInputs)
  | LinesQuestion;

/** What is answered, by the kind of the question. */
export interface PageAnswers {
  readonly plan: Plan;
  readonly next: Question | null;
  readonly analysis: {
    readonly nearMisses: readonly NearMiss[];
    readonly thresholds: readonly Threshold[];
    readonly planReadings: PlanReadings;
  };
  readonly sweep: Swept;
  readonly change: Comparison;
  readonly places: PlaceComparison;
  readonly lines: LinesPart;
}

/** An answer, or everything that keeps the inputs from having one. */
export type PageAnswer<Kind extends PageQuestion['kind'] = PageQuestion['kind']> =
  | { readonly ok: true; readonly value: PageAnswers[Kind] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Answers a question as the command does: the region is the one that the profile names. */
export function answerQuestion(question: PageQuestion): PageAnswer {
  if (question.kind === 'lines') return linesPart(question);
  if (question.kind === 'places') {
    // Each place reads the document by itself.
    const chosen = readOptions(question.document, question.options);
    const { id } = regionIn(question.document);
    return chosen.ok ? comparedPlaces(question, id, chosen.options) : chosen;
  }
  const read = readInputs(question);
  if (!read.ok) return read;
  const { options, profile } = read;
  switch (question.kind) {
    case 'plan':
      return { ok: true, value: plan(profile, { ...options, loans: question.loans }) };
    case 'next':
      return { ok: true, value: nextQuestion(profile, { ...options, skip: question.skip }) };
    case 'analysis':
      return {
        ok: true,
        value: {
          nearMisses: nearMisses(profile, options),
          thresholds: thresholds(profile, options),
          planReadings: planReadings(profile, options),
        },
      };
    case 'sweep': {
      const { document, path, values } = question;
      const swept = sweep(document, path, values, { ...options, region: ALL_REGIONS });
      return swept.ok ? { ok: true, value: swept } : { ok: false, problems: swept.problems };
    }
    case 'change': {
      const policies = policiesOf(regionIn(question.document), options.edition, question.change);
      if (!policies.ok) return policies;
      const { edition: _, ...others } = options;
      const [before, after] = [policies.before, policies.after].map((policy) => ({
        profile,
        options: { ...others, policy },
      }));
      return before === undefined || after === undefined
        ? { ok: false, problems: [] }
        : { ok: true, value: compare(before, after) };
    }
  }
}

/** Inputs as the library takes them. */
export type ReadInputs =
  | { readonly ok: true; readonly profile: Profile; readonly options: PlanOptions }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads inputs, or finds everything that is wrong with them. */
export function readInputs({ document, options }: PlanInputs): ReadInputs {
  const parsed = parseProfile(document, { region: ALL_REGIONS, edition: options.edition });
  const chosen = readOptions(document, options);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...(chosen.ok ? [] : chosen.problems)];
  return parsed.ok && chosen.ok
    ? { ok: true, profile: parsed.profile, options: chosen.options }
    : { ok: false, problems };
}

type ReadOptions =
  | { readonly ok: true; readonly options: PlanOptions }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readOptions(
  document: PlainFields,
  { discountRate, edition, readings = {}, unconfirmed, unknown }: LinkedOptions,
): ReadOptions {
  const chosen = parseReadings(readings, edition, regionIn(document));
  const problems = [
    ...(chosen.ok ? [] : chosen.problems),
    ...(discountRate === undefined || isRate(discountRate) ? [] : [NO_RATE]),
  ];
  if (!chosen.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    options: {
      ...(edition === undefined ? {} : { edition }),
      ...(discountRate === undefined ? {} : { discountRate }),
      readings: chosen.readings,
      unconfirmed: unconfirmed === true,
      unknown: unknown === true,
    },
  };
}

const isRate = (text: string): boolean => typeof readShare(text) === 'bigint';

const NO_RATE: Problem = {
  path: 'discountRate',
  code: 'not-a-rate',
  expected: 'a yearly rate of 1 as decimal text, from 0 to 1, such as 0.1',
  found: 'another text',
};

/** The region that a document names, the first one where it names none that is loaded. */
export function regionIn(document: PlainFields): LoadedRegion {
  const named = namedIn(document);
  const [first] = ALL_REGIONS;
  const region = ALL_REGIONS.find(({ id }) => id === named) ?? first;
  if (region === undefined) throw new RangeError('the package has no region');
  return region;
}
