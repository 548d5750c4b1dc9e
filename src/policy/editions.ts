/** The editions of the policy and the tax years that each covers; a year outside is an error. */
export const EDITION_YEARS = {
  'brochure-2019': { first: 2009, last: 2061 },
  law: { first: 2009, last: 2061 },
} as const;

export type EditionId = keyof typeof EDITION_YEARS;

export const DEFAULT_EDITION: EditionId = 'brochure-2019';

/** Every edition, the default one first. */
export const EDITION_IDS = /* @__PURE__ */ Object.keys(EDITION_YEARS) as readonly EditionId[];
