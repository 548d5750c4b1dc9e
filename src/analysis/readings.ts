import { type AssessOptions, assess } from '../assess';
import type { MeasureId } from '../policy/ids';
import { READINGS, type ReadingId } from '../policy/readings';
import type { Profile } from '../profile/profile';
import type { MeasureResult, Verdict } from '../result';

/** What a measure would be under another value of a reading. Money is decimal text in roubles. */
export interface ReadingEffect {
  readonly reading: ReadingId;
  /** The value in force, and the one that it is compared with. */
  readonly value: string;
  readonly other: string;
  readonly measure: MeasureId;
  readonly verdict: Verdict;
  readonly otherVerdict: Verdict;
  /** Relief of all periods under either value; null where facts are missing to compute it. */
  readonly relief: string | null;
  readonly otherRelief: string | null;
  /** Relief less extra tax under either value; null where relief is. */
  readonly net: string | null;
  readonly otherNet: string | null;
}

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
  const { measures, readings } = assess(profile, options);
  return readings
    .filter(({ mattersTo }) => mattersTo.length > 0)
    .flatMap(({ id, value, mattersTo }) =>
      READINGS[id].values
        .filter((other) => other !== value)
        .flatMap((other) => {
          const changed = { ...options.readings, [id]: other };
          const under = assess(profile, { ...options, readings: changed, measures: mattersTo });
          return under.measures.flatMap((result) => {
            const before = measures.find((one) => one.id === result.id);
            return before === undefined || same(before, result)
              ? []
              : [effect(id, value, other, before, result)];
          });
        }),
    );
}

const same = (a: MeasureResult, b: MeasureResult): boolean =>
  a.verdict === b.verdict && JSON.stringify(a.lines) === JSON.stringify(b.lines);

const effect = (
  reading: ReadingId,
  value: string,
  other: string,
  before: MeasureResult,
  after: MeasureResult,
): ReadingEffect => ({
  reading,
  value,
  other,
  measure: before.id,
  verdict: before.verdict,
  otherVerdict: after.verdict,
  relief: before.sums.total,
  otherRelief: after.sums.total,
  net: before.sums.net,
  otherNet: after.sums.net,
});
