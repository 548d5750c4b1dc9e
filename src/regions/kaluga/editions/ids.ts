/**
 * The editions of the policy and the tax years that each covers; a year outside is an error.
 *
 * @example
 * EDITION_YEARS.law; // { first: 2009, last: 2061 }
 */
export const EDITION_YEARS = {
  'brochure-2019': { first: 2009, last: 2061 },
  law: { first: 2009, last: 2061 },
} as const;

/** The name of an edition. */
export type EditionId = keyof typeof EDITION_YEARS;

/**
 * The edition that is used where none is named.
 *
 * @example
 * DEFAULT_EDITION; // 'brochure-2019'
 */
export const DEFAULT_EDITION: EditionId = 'brochure-2019';

/**
 * Every edition, the default one first.
 *
 * @example
 * EDITION_IDS; // ['brochure-2019', 'law']
 */
export const EDITION_IDS = /* @__PURE__ */ Object.keys(EDITION_YEARS) as readonly EditionId[];
