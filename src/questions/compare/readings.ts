import { readingEffectResult } from '../../answer/reading-effect';
import type { ReadingEffect } from '../../answer/results/analysis';
import { judgedMeasures } from '../../engine/measures';
import { isSameAnswer } from '../../engine/same-answer';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { type AssessOptions, caseOf, readingsUsed } from '../assess/assess';

/**
 * For every reading that matters to an assessment, what each of its other
 * values would give. Values under which nothing changes are left out; years, of
 * which there are many, are not tried.
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
  const c = caseOf(profile, options);
  const region = regionOf(profile);
  const measures = judgedMeasures(region, c, options.measures);
  return readingsUsed({ c, loans: [], measures, region })
    .filter(({ mattersTo }) => mattersTo.length > 0)
    .flatMap(({ id, value, mattersTo }) =>
      (region.readings[id]?.values ?? [])
        .filter((other) => other !== value)
        .flatMap((other) => {
          const readings = { ...options.readings, [id]: other };
          const under = judgedMeasures(
            region,
            caseOf(profile, { ...options, readings }),
            mattersTo,
          );
          return under.flatMap((after) => {
            const before = measures.find(({ measure }) => measure.id === after.measure.id);
            return before === undefined || isSameAnswer(before, after)
              ? []
              : [readingEffectResult({ reading: id, value, other }, before, after)];
          });
        }),
    );
}
