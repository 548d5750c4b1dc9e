/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:be085e54f535d31d5eaccae65b45fb15e173c726af3808bf54fd6b16ec4baccb';
export const HASH_OF_LAW =
  'sha256:e6ef84fbfa8b78e1f255d1e20dd0d42e7106b7e93437e4995cadd12ad75d7120';
