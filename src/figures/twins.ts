import type { Policy } from './policy';

/** A figure that an amendment changed, and the one left as it was that binds in its place. */
export interface Twin {
  readonly changed: string;
  readonly binds: string;
}

/**
 * The figures on which an answer rests although the amendments of the policy changed
 * only their twins.
 * @param figuresOf the figures by which the answer was found; worked out only where there are amendments.
 *
 * @example
 * const later = { title: 'To 2035', source: 'a draft', changes: { rip: { lastYear: { 2026: 2035 } } } };
 * twinsThatBind(amend(policyOf(), later), () => new Set(['rip.lastYearShort']));
 * // [{ changed: 'rip.lastYear', binds: 'rip.lastYearShort' }]
 */
export function twinsThatBind(
  { amendments, frame }: Pick<Policy, 'amendments' | 'frame'>,
  figuresOf: () => ReadonlySet<string>,
): readonly Twin[] {
  if (amendments.length === 0) return [];
  const changed = new Set(amendments.flatMap((one) => one.changed.map(({ figure }) => figure)));
  const restsOn = figuresOf();
  return frame.twins
    .flatMap(([one, other]) => [
      { changed: one, binds: other },
      { changed: other, binds: one },
    ])
    .filter(
      (twin) =>
        changed.has(twin.changed) &&
        !changed.has(twin.binds) &&
        restsOn.has(twin.binds) &&
        !restsOn.has(twin.changed),
    );
}
