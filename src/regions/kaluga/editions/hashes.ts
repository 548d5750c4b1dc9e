/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:e98d2cd15e6a3866cbb8b02846c7748dfd142f312c2c6b788cb789f6a8d04a7b';
export const HASH_OF_LAW =
  'sha256:28f712cbc1ef2367a2181ab453b5cdd2cf546a11512bb667a2a0110d9f41bbb5';
