/** The id of the region. */
export const TULA_ID = 'tula';

/** Its edition, and the tax years that it covers. */
export const EDITION = 'tula-2026';
export const EDITION_YEARS = { first: 2009, last: 2065 } as const;

/** Where a project may stand. */
export const SITES = [
  'sez',
  'uzlovaya-park',
  'toser-efremov',
  'toser-aleksin',
  'region',
  'elsewhere',
] as const;

/** The budgets that taxes of the region go to, in the order in which results list them. */
export const BUDGETS = [
  { id: 'federal', title: { en: 'federal', ru: 'федеральный' } },
  { id: 'regional', title: { en: 'regional', ru: 'региональный' } },
  { id: 'municipal', title: { en: 'municipal', ru: 'местный' } },
  { id: 'social', title: { en: 'Social Fund', ru: 'Социальный фонд' } },
] as const;
