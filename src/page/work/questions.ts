import type { Plan } from '../../answer/results/plan';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { readShare } from '../../profile/numerals';
import type { Profile } from '../../profile/profile';
import { type PlanOptions, plan } from '../../questions/plan/plan';
import { BUILT_IN_REGIONS } from '../../regions/loaded';
import { parseProfile } from '../../regions/parse-profile';
import { parseReadings } from '../../regions/parse-readings';
import type { PlainFields } from '../state/document';
import type { LinkedOptions } from '../state/link';

/** PlanInputs of an answer. */
export interface PlanInputs {
  readonly document: PlainFields;
  readonly options: LinkedOptions;
}

/** What the page asks of the library. */
export type PageQuestion = { readonly kind: 'plan'; readonly loans: 'asked' | 'all' } & PlanInputs;

/** An answer, or everything that keeps the inputs from having one. */
export type PageAnswer =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Answers a question as the command does: the region is the one that the profile names. */
export function answerQuestion({ document, loans, options }: PageQuestion): PageAnswer {
  const read = readInputs({ document, options });
  return read.ok
    ? { ok: true, plan: plan(read.profile, { ...read.options, loans }) }
    : { ok: false, problems: read.problems };
}

/** PlanInputs as the library takes them. */
type ReadInputs =
  | { readonly ok: true; readonly profile: Profile; readonly options: PlanOptions }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readInputs({ document, options }: PlanInputs): ReadInputs {
  const { discountRate, edition, readings = {}, unconfirmed, unknown } = options;
  const region = regionIn(document);
  const parsed = parseProfile(document, { region: BUILT_IN_REGIONS, edition });
  const chosen = parseReadings(readings, edition, region);
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...(chosen.ok ? [] : chosen.problems),
    ...(discountRate === undefined || isRate(discountRate) ? [] : [NO_RATE]),
  ];
  if (!parsed.ok || !chosen.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    profile: parsed.profile,
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
export function regionIn({ project }: PlainFields): LoadedRegion {
  const named =
    typeof project === 'object' && project !== null && 'region' in project
      ? project.region
      : undefined;
  const [first] = BUILT_IN_REGIONS;
  const region = BUILT_IN_REGIONS.find(({ id }) => id === named) ?? first;
  if (region === undefined) throw new RangeError('the package has no region');
  return region;
}
