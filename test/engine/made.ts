import type { Assessment } from '../../src/answer/results/assessment';
import { defineRegion } from '../../src/engine/define-region';
import type { Case } from '../../src/engine/facts/case';
import type { Appraisal, Measure, Relieving } from '../../src/engine/measure/measure';
import { rankedPackages } from '../../src/engine/plan/choose';
import type { Valued } from '../../src/engine/plan/evaluate';
import { asRead } from '../../src/engine/plan/first-periods';
import { standingOf } from '../../src/engine/plan/lawful';
import type { LoadedRegion, Region } from '../../src/engine/region';
import type { Treatment } from '../../src/engine/taxes/treatment';
import { type Assessed, assessed, assessmentOf } from '../../src/questions/assess/assess';
import { offeredOf } from '../../src/questions/plan/plan-choices';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { KALUGA } from '../../src/regions/kaluga/region';
import { WORDS } from '../../src/regions/kaluga/words';
import { appraisal } from '../plan/relief';

/** A measure made by hand: all its conditions are met, and what it does is given. */
export const measureOf = (
  id: string,
  treatment: Treatment,
  part: Partial<Relieving> = {},
  answer: Partial<Appraisal> = {},
): Measure => ({
  id,
  title: { en: `Measure ${id}`, ru: `Мера ${id}` },
  law: 'a law made by hand',
  name: 'rip',
  held: () => null,
  status: null,
  uses: {},
  tax: treatment.tax,
  ...(treatment.tax === 'payment' ? { payment: treatment.payment } : {}),
  appraise: () => ({ ...appraisal([treatment]), ...answer }),
  ...part,
});

/** A region of these measures alone, with the statuses and rules of Kaluga. */
export const regionOf = (
  measures: readonly Measure[],
  part: Partial<Region> = {},
): LoadedRegion => {
  const { reliefs: _, ...parts } = KALUGA;
  const [first] = measures;
  const statuses = KALUGA.statuses.map((status) => ({ ...status, measure: first?.id ?? '' }));
  return defineRegion({
    ...parts,
    profiles: KALUGA_PROFILES,
    words: WORDS,
    statuses,
    programmes: [],
    warnings: () => [],
    ...part,
    measures,
  });
};

/** What is judged of a case in a region. */
export const judgedIn = (region: Region, c: Case): Assessed => assessed(region, c, {});

/** The answer on a case in a region. */
export const answerIn = (region: Region, c: Case): Assessment =>
  assessmentOf(judgedIn(region, c), {});

/** Every lawful package of a case in a region, the best first. */
export function packagesIn(region: Region, c: Case): readonly Valued[] {
  const admitted = { unconfirmed: false, unknown: false };
  const { choices, obtainable } = offeredOf(c, judgedIn(region, c), 'as-read', admitted);
  const question = { discounter: null, isAsked: () => true };
  return rankedPackages(c, choices, standingOf(region, c, obtainable), question, asRead);
}

/** A case of a project in a region. */
export const inRegion = (c: Case, region: LoadedRegion): Case => ({
  ...c,
  profile: { ...c.profile, region },
});
