/** Pairs of statuses that one project cannot have, and those that it may have on a permission that nobody confirms. */
const EXCLUDED = [
  'rip+spic-federal',
  'rip+sez-resident',
  'rip+toser-resident',
  'sez-resident+spic-federal',
  'spic-federal+toser-resident',
  'sez-resident+toser-resident',
  'park-resident+sez-resident',
  'park-resident+toser-resident',
];
const PERMITTED = ['park-resident+rip', 'park-resident+spic-federal'];

const pairOf = (one: string, other: string): string => [one, other].sort().join('+');

export const excludeInTula = (one: string, other: string): boolean =>
  EXCLUDED.includes(pairOf(one, other));

export const permittedInTula = (one: string, other: string): boolean =>
  PERMITTED.includes(pairOf(one, other));
