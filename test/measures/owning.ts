import type { Case } from '../../src/engine/facts/case';
import type { Policy } from '../../src/figures/policy';
import type { ActivitySection, PropertyObject as Written } from '../../src/profile/document';
import type { PropertyObject } from '../../src/profile/profile';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Chosen, everyYear, millions, profileOf, project } from '../profiles';

/** Objects of a project of 2019 with an activity. */
export const owning = (
  objects: Written[],
  activity: ActivitySection = {},
  policy: Policy = BROCHURE_2019,
  readings: Chosen = {},
): Case => ({
  profile: profileOf(project({ project: { activity }, property: { objects } })),
  policy,
  readings: { ...DEFAULT_READINGS, ...readings },
});

export const built = (commissioned: string, fields: Partial<Written> = {}): Written => ({
  id: 'hall',
  kind: 'immovable',
  commissioned,
  cost: millions(24),
  lifeMonths: 240,
  ...fields,
});

export const valued = (first: number, last: number): Written => ({
  id: 'works',
  kind: 'immovable',
  yearlyBases: everyYear(first, last, millions(10)),
});

export const ownedIn = (c: Case): readonly PropertyObject[] => c.profile.property ?? [];

/** Months since the year 0. */
export const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;
