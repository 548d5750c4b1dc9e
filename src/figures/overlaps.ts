import type { Day } from '../kit/day';
import { yearOf } from '../kit/day';
import type { AmendmentRecord } from './policy';

/** A value that one amendment gave, and later ones gave again or put an end to in its year or before. */
export interface Overlap {
  readonly figure: string;
  /** The first day of the value. */
  readonly from: Day;
  /** The amendments in their order, the one that gave the value first. */
  readonly titles: readonly string[];
}

/**
 * The values of amendments that do not hold for the whole of their first year,
 * because a later amendment changes the same figure for that year or an earlier one.
 *
 * @example
 * const rate = (title, day, value) =>
 *   ({ title, source: 'a draft', changes: { rip: { regionalRate: { [day]: value } } } });
 * const policy = amendAll(policyOf(), [rate('Ten', 2026, '0.1'), rate('Twelve', 2026, '0.12')]);
 * overlaps(policy.amendments); // [{ figure: 'rip.regionalRate', from: '2026-01-01', titles: ['Ten', 'Twelve'] }]
 */
export function overlaps(
  amendments: readonly Pick<AmendmentRecord, 'title' | 'changed'>[],
): readonly Overlap[] {
  const found = amendments.flatMap(({ title, changed }, index) =>
    changed.flatMap(({ figure, from }) => {
      const later = amendments
        .slice(index + 1)
        .filter((other) => changesUpTo(other, figure, yearOf(from)))
        .map((other) => other.title);
      return later.length === 0 ? [] : [{ figure, from, titles: [title, ...later] }];
    }),
  );
  return found.filter(
    (one, index) =>
      found.findIndex(({ figure, from }) => figure === one.figure && from === one.from) === index,
  );
}

/** Whether an amendment changes a figure in a year or in one before it. */
const changesUpTo = (
  { changed }: Pick<AmendmentRecord, 'changed'>,
  figure: string,
  year: number,
): boolean => changed.some((one) => one.figure === figure && yearOf(one.from) <= year);
