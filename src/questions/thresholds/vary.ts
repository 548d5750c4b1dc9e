import { investedIn } from '../../engine/facts/capital-investment';
import type { Case } from '../../engine/facts/case';
import type { Window } from '../../engine/facts/window';
import { yearOf } from '../../kit/day';
import type { Kopecks } from '../../kit/money';
import type { CapitalInvestment, Profile } from '../../profile/profile';
import { ADDED } from '../near-misses/changed';

/**
 * The project with another amount of capital investment inside a window. The
 * largest amount that counts there takes the difference, and where it is too
 * small to, the next after it; where none counts, the first year of the window
 * has the whole. Where no capital investment is stated nothing is varied.
 */
export function investing(c: Case, window: Window, amount: Kopecks): Profile {
  const { profile } = c;
  const items = profile.capitalInvestment;
  const invested = investedIn(c, window);
  if (items === undefined || invested === undefined) return profile;
  const left = new Set(invested.leftOut.map(({ path }) => path));
  const inside = items.filter(({ path }) => !left.has(path));
  const more = amount - invested.amount;
  if (inside.length === 0) {
    const added = { path: ADDED, when: { year: yearOf(window.from) }, amount: more };
    return { ...profile, capitalInvestment: [...items, added] };
  }
  const amounts = varied(inside, more);
  return {
    ...profile,
    capitalInvestment: items.map((item) => ({ ...item, amount: amounts.get(item) ?? item.amount })),
  };
}

function varied(
  items: readonly CapitalInvestment[],
  more: Kopecks,
): ReadonlyMap<CapitalInvestment, Kopecks> {
  const amounts = new Map<CapitalInvestment, Kopecks>();
  let open = more;
  for (const item of [...items].sort((a, b) => Number(b.amount - a.amount))) {
    const amount = item.amount + open < 0n ? 0n : item.amount + open;
    open -= amount - item.amount;
    amounts.set(item, amount);
  }
  return amounts;
}

/** The project with another capital investment of its PP&E programme. */
export const programmeOf = (profile: Profile, capitalInvestment: Kopecks): Profile => ({
  ...profile,
  ppeProgramme: { ...profile.ppeProgramme, capitalInvestment },
});

/** The project with another cost of the upgrade of one object. */
export const upgrading = (profile: Profile, id: string, upgradeCost: Kopecks): Profile => ({
  ...profile,
  ppeProgramme: {
    ...profile.ppeProgramme,
    upgradedObjects: (profile.ppeProgramme.upgradedObjects ?? []).map((object) =>
      object.id === id ? { ...object, upgradeCost } : object,
    ),
  },
});

/** The project with another start. */
export const startingOn = (profile: Profile, start: string): Profile => ({
  ...profile,
  project: { ...profile.project, start },
});
