import { firstYearWithBase } from '../../../../engine/facts/property';
import { placeIn, type Window } from '../../../../engine/facts/window';
import type { Opening } from '../../../../engine/measure/measure';
import type { PropertyObject, When } from '../../../../profile/profile';

/** The moment that decides whether an object was created within the window: its commissioning, else its first base. */
export const createdOn = ({ value }: PropertyObject, firstBase: number): When =>
  'yearlyBases' in value ? { year: firstBase } : { day: value.commissioned };

/** An object that is put into use after the window may be so earlier; nothing makes one of before it later. */
export function commissionedEarlier(object: PropertyObject | undefined, window: Window): Opening {
  if (object === undefined) return { kind: 'blocked', because: 'no-base' };
  const { path, value } = object;
  const base = firstYearWithBase(value) ?? Number.POSITIVE_INFINITY;
  const place = placeIn(window, createdOn(object, base));
  if (place === 'before') return { kind: 'blocked', because: 'day-past' };
  return place === 'after' && 'commissioned' in value && window.to !== null
    ? { kind: 'move', path: `${path}.commissioned`, to: window.to, bound: 'latest' }
    : { kind: 'blocked', because: 'no-base' };
}
