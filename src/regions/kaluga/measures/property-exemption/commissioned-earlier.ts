import type { Case } from '../../../../engine/facts/case';
import type { Opening } from '../../../../engine/measure/measure';
import type { Between, Finding } from '../../../../kit/finding';

/** An object that is put into use too late may be so earlier; nothing makes one of before the span later. */
export function commissionedEarlier(c: Case, finding: Finding): Opening {
  const object = c.profile.property?.find(({ id }) => id === finding.of);
  const to = lastDayToCommission(finding);
  if (to === 'past') return { kind: 'blocked', because: 'day-past' };
  return object === undefined || to === undefined
    ? { kind: 'blocked', because: 'no-base' }
    : { kind: 'move', path: `${object.path}.commissioned`, to, bound: 'latest' };
}

/** The last day of a span that an object misses; past where it is before the span, undefined where no day is known. */
function lastDayToCommission(finding: Finding): string | undefined {
  if (finding.unit === 'year') return isBefore(finding) ? 'past' : undefined;
  if (finding.unit !== 'day') return undefined;
  const { actual, required } = finding;
  if (isBefore(finding)) return 'past';
  const to = typeof required === 'object' ? required.to : null;
  return typeof actual === 'string' && to !== null && actual > to ? to : undefined;
}

/** Whether a moment is before the span in which it is required. */
function isBefore<Moment extends string | number>({
  actual,
  required,
}: {
  readonly actual?: Moment | null;
  readonly required?: Moment | Between<Moment>;
}): boolean {
  return (
    typeof required === 'object' &&
    actual !== undefined &&
    actual !== null &&
    actual < required.from
  );
}
