/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:02739b651f59b509964520b2055b277b316e2871c818e3f870b5f214bf203def';
export const HASH_OF_LAW =
  'sha256:e427fb40b00cfd5107db63ff1ee50da4866bad2ac229d29056eee300751ab744';
