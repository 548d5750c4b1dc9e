/** Pairs of statuses that one project cannot have, and those that it may have on a permission that nobody confirms. */
const EXCLUDED = [
  'rip+sez-resident',
  'rip+toser-resident',
  'sez-resident+toser-resident',
  'spic-federal+toser-resident',
  'park-resident+sez-resident',
  'park-resident+toser-resident',
];
const PERMITTED = ['park-resident+rip'];

/** What a contract that is used excludes, and what stands beside it on such a permission; one held alone does neither. */
const EXCLUDED_BY_CONTRACT = ['rip', 'sez-resident'];
const PERMITTED_BY_CONTRACT = ['park-resident'];

const pairOf = (one: string, other: string): string => [one, other].sort().join('+');

export const excludeInTula = (one: string, other: string): boolean =>
  EXCLUDED.includes(pairOf(one, other));

export const permittedInTula = (one: string, other: string): boolean =>
  PERMITTED.includes(pairOf(one, other));

export const excludedByContract = (other: string): boolean => EXCLUDED_BY_CONTRACT.includes(other);

export const permittedByContract = (other: string): boolean =>
  PERMITTED_BY_CONTRACT.includes(other);

/** Whether a package has the lower income tax of the park and any relief of a contract. */
export const isIncomeBesideContract = (ids: readonly string[]): boolean =>
  ids.includes('uzlovaya-park.income') && ids.some((id) => id.startsWith('spic-federal'));
