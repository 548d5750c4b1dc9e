import type { StatusOf } from '../../../../engine/region';

/** The deed of putting into use, which the measure needs. No profile says that it is held: it counts from the start. */
export const deedStatus: StatusOf = {
  id: 'objects-in-use',
  measure: 'commissioning',
  column: null,
  isHeld: () => false,
  tenure: (c) => ({ entry: c.profile.project.start, ends: null }),
};
