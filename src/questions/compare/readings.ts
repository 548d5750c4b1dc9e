import { loanEffectResult, readingEffectResult } from '../../answer/reading-effect';
import type { ReadingEffect } from '../../answer/results/analysis';
import { isSameLoan } from '../../engine/loans/judged';
import { isSameAnswer } from '../../engine/same-answer';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import {
  type Assessed,
  type AssessOptions,
  assessed,
  caseOf,
  readingsUsed,
} from '../assess/assess';

/**
 * For every reading that matters to an assessment, what each of its other
 * values would give the measures and loans to which it matters. Values under
 * which nothing changes are left out; years, of which there are many, are not tried.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 30000000 },
 * });
 * const [effect] = readingEffects(parsed.profile, { measures: ['investment-register'] });
 * effect.reading; // 'regional-rate-2017-2024'
 * effect.relief; // '350000'
 * effect.otherRelief; // '450000'
 */
export function readingEffects(profile: Profile, options: AssessOptions = {}): ReadingEffect[] {
  const region = regionOf(profile);
  const before = assessed(region, caseOf(profile, options), options);
  return readingsUsed(before)
    .filter(({ mattersTo }) => mattersTo.length > 0)
    .flatMap(({ id, value, mattersTo }) =>
      (region.readings[id]?.values ?? [])
        .filter((other) => other !== value)
        .flatMap((other) => {
          const readings = { ...options.readings, [id]: other };
          const after = assessed(region, caseOf(profile, { ...options, readings }), options);
          return effectsOn(mattersTo, { reading: id, value, other }, before, after);
        }),
    );
}

/** The measures, then the loans, of which something changes. */
function effectsOn(
  ids: readonly string[],
  of: Pick<ReadingEffect, 'reading' | 'value' | 'other'>,
  before: Assessed,
  after: Assessed,
): ReadingEffect[] {
  const measures = after.measures.flatMap((now) => {
    const then = before.measures.find(({ measure }) => measure.id === now.measure.id);
    return then === undefined || !ids.includes(now.measure.id) || isSameAnswer(then, now)
      ? []
      : [readingEffectResult(of, then, now)];
  });
  const loans = after.loans.flatMap((now) => {
    const then = before.loans.find(({ id }) => id === now.id);
    return then === undefined || !ids.includes(now.id) || isSameLoan(then, now)
      ? []
      : [loanEffectResult(of, then, now)];
  });
  return [...measures, ...loans];
}
